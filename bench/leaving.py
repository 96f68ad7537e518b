"""Programs that ask for much and leave: pages must not wait, memory must come back, Ctrl-C must end.

    python bench/leaving.py --requests 45 --groups 200

Run it with the Python that Groundswell is installed in (extra `web`). It starts the server itself, on
loopback, and stops it. While the programs ask for the reasons of all rules, and after they have gone,
a page and "Leave now" are asked for again and again; what is printed is how long the slowest took.
"""

from __future__ import annotations

import argparse
import json
import re
import signal
import socket
import subprocess
import sys
import time
from itertools import cycle, islice
from urllib.request import Request, build_opener

from load import Usage

LEAVE_AFTER = 2.0
"""In seconds: so long a program waits for its answer."""
AFTERWARDS = 10.0
"""In seconds: so long pages are asked for once all have gone."""


def case(groups: int) -> dict[str, object]:
    """A case with many groups of which much is known."""
    words = {
        "support": ("active_ally", "passive_ally", "neutral", "passive_opponent"),
        "closeness": ("none", "some", "close", "props_up"),
        "loyalty": ("loyal", "wavering", "came_away"),
        "pillar": ("labour", "police", "media", "faith", "courts"),
    }
    columns = [islice(cycle(values), groups) for values in words.values()]
    rows = [dict(zip(words, row, strict=True)) for row in zip(*columns, strict=True)]
    allies = [{"name": f"group number {place}", **row} for place, row in enumerate(rows)]
    return {"movement": {"stage": "mobilized"}, "allies": allies}


def asking(port: int, groups: int) -> socket.socket:
    """A connection on which all rules are asked about."""
    body = json.dumps({"case": case(groups)}).encode()
    head = (
        f"POST /api/why HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    made = socket.create_connection(("127.0.0.1", port))
    made.sendall(head.encode() + body)
    return made


def seconds_for_pages(address: str) -> float:
    """How long the slower of a page and "Leave now" takes."""
    opener = build_opener()
    slowest = 0.0
    leave = Request(f"{address}leave", b"token=", {"Origin": address.rstrip("/")})
    for wanted in (Request(f"{address}help"), Request(f"{address}healthz"), leave):
        begun = time.perf_counter()
        try:
            opener.open(wanted, timeout=60).read()
        except OSError as error:
            if getattr(error, "code", 500) >= 500:
                raise
        slowest = max(slowest, time.perf_counter() - begun)
    return slowest


def slowest_page(address: str, seconds: float) -> float:
    """How long the slowest page takes, of those that are asked for in some seconds."""
    until = time.perf_counter() + seconds
    found = 0.0
    while time.perf_counter() < until:
        found = max(found, seconds_for_pages(address))
    return found


def main() -> None:
    """Ask, leave, and print how the pages fared."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--requests", type=int, default=45)
    parser.add_argument("--groups", type=int, default=200)
    given = parser.parse_args()
    command = [sys.executable, "-m", "groundswell", "serve", "--no-browser", "--port", "0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    try:
        assert server.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", server.stdout.readline())
        assert found, "the server did not start"
        address, port = found[0], int(found[1])
        quiet, before = slowest_page(address, 2), Usage.of([server.pid]).memory
        made = [asking(port, given.groups) for _ in range(given.requests)]
        asked, during = slowest_page(address, LEAVE_AFTER), Usage.of([server.pid]).memory
        for each in made:
            each.close()
        left = slowest_page(address, AFTERWARDS)
        after = Usage.of([server.pid]).memory
        made = [asking(port, given.groups) for _ in range(given.requests)]
        time.sleep(1)
        begun = time.perf_counter()
        server.send_signal(signal.SIGINT)
        server.wait(timeout=600)
        ended = time.perf_counter() - begun
        for each in made:
            each.close()
    finally:
        server.kill()
    print(
        f"{given.requests} requests of {given.groups} groups, whose programs leave after "
        f"{LEAVE_AFTER:g} seconds\n"
        f"slowest page: {quiet:.2f} s before, {asked:.2f} s while they wait, {left:.2f} s in the "
        f"{AFTERWARDS:g} seconds after\n"
        f"memory: {before:,.0f} MB before, {during:,.0f} MB while they wait, {after:,.0f} MB after\n"
        f"Ctrl-C with as many waiting: ended after {ended:.2f} s, status {server.returncode}"
    )


if __name__ == "__main__":
    main()
