"""Load: 200 connections that ask for advice at once, against a bare route that only validates.

    python bench/load.py --seconds 30

Run it with the Python that Groundswell is installed in (extra `web`). It starts all servers itself,
on loopback, and stops them. All take the same body with 10 allies, as the same pydantic `Case`. The
bare one is FastAPI and uvicorn as they come, once in one process and once in as many as ours has.
They are asked in turns, for a busy machine changes from minute to minute, and what is compared is
the median of the rounds. Beside what the clock says stands the CPU time of an answer, which other
programs change less.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import cycle, islice
from pathlib import Path
from statistics import median, quantiles

from groundswell import Case

CONNECTIONS = 200
ALLIES = 10
BARE = "--bare"
LENGTH = re.compile(rb"\r\ncontent-length: (\d+)", re.IGNORECASE)
TICKS = os.sysconf("SC_CLK_TCK")
WARM_UP = 3.0
"""In seconds: so long is each server asked before anything counts."""


def body() -> bytes:
    """A case with 10 allies, as JSON."""
    words = {
        "support": ("active_ally", "passive_ally", "neutral", "passive_opponent"),
        "closeness": ("none", "some", "close", "props_up"),
        "loyalty": ("loyal", "wavering", "came_away"),
        "reach": ("low", "medium", "high"),
        "mobilized": (True, False),
    }
    columns = [islice(cycle(values), ALLIES) for values in words.values()]
    allies = [
        {"name": f"group number {place}", "pillar": "labour", **dict(zip(words, row, strict=True))}
        for place, row in enumerate(zip(*columns, strict=True))
    ]
    case = {
        "movement": {"stage": "mobilized", "structure": "decentralized", "nonviolent": True},
        "turnout": {"size": "sizeable", "breadth": "several"},
        "negotiation": {"wish": "wanted", "status": "offered"},
        "coalition": {"cohesion": "strained", "shared_demands": True, "mandate": "disputed"},
        "allies": allies,
    }
    return json.dumps(case).encode()


@dataclass
class Tally:
    """What came of the requests: seconds for each that was answered with 200, and all others."""

    times: list[float] = field(default_factory=list)
    errors: int = 0


class Caller(asyncio.Protocol):
    """One connection on which the same request is sent again as soon as it is answered."""

    def __init__(self, request: bytes, until: float, tally: Tally) -> None:
        self.request = request
        self.until = until
        self.tally = tally
        self.head = b""
        self.left = 0
        self.sent = 0.0
        self.waiting = False
        self.over = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        assert isinstance(transport, asyncio.Transport)
        transport.max_size = 65_536  # type: ignore[attr-defined]  # to ask shall cost little
        self.transport = transport
        self.ask()

    def ask(self) -> None:
        """Send the request, or end where the time is over."""
        self.head, self.sent = b"", time.perf_counter()
        self.waiting = self.sent < self.until
        if self.waiting:
            self.transport.write(self.request)
        else:
            self.transport.close()

    def data_received(self, data: bytes) -> None:
        """Count what came; nothing of it is kept but the head."""
        if self.left:
            self.left -= len(data)
        else:
            self.head += data
            end = self.head.find(b"\r\n\r\n")
            if end < 0:
                return
            length = LENGTH.search(self.head, 0, end)
            self.left = end + 4 + (int(length[1]) if length else 0) - len(self.head)
        if self.left == 0:
            if self.head.startswith(b"HTTP/1.1 200 "):
                self.tally.times.append(time.perf_counter() - self.sent)
            else:
                self.tally.errors += 1
            self.ask()

    def connection_lost(self, error: Exception | None) -> None:
        """A connection that ends before its answer is an error."""
        self.tally.errors += self.waiting
        self.over.set_result(None)


@dataclass(frozen=True)
class Usage:
    """What some processes took: seconds of CPU time so far, and MB of memory now."""

    cpu: float
    memory: float

    @classmethod
    def of(cls, pids: Sequence[int]) -> Usage:
        """What processes and all their children took."""
        cpu = memory = 0.0
        for pid in family(pids):
            text = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2]
            cpu += sum(map(int, text.split()[11:13])) / TICKS
            status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
            found = re.search(r"VmRSS:\s+(\d+) kB", status)
            memory += int(found[1]) / 1024 if found else 0
        return cls(cpu, memory)


def family(pids: Sequence[int]) -> Iterator[int]:
    """Processes, each with its children."""
    for pid in pids:
        yield pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
        yield from family([int(child) for child in children.split()])


@dataclass
class Server:
    """A server that is loaded, in one process or several, and what came of it in all rounds."""

    name: str
    path: str
    port: int
    pids: list[int]
    tally: Tally = field(default_factory=Tally)
    rates: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    cpu: float = 0.0
    asking: float = 0.0

    async def load(self, seconds: float) -> None:
        """Ask on all connections for some seconds; also note the memory, each second."""
        sent = body()
        request = (
            f"POST {self.path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(sent)}\r\n\r\n"
        ).encode() + sent
        loop = asyncio.get_running_loop()
        until = time.perf_counter() + seconds
        made = [
            await loop.create_connection(
                lambda: Caller(request, until, self.tally), "127.0.0.1", self.port
            )
            for _ in range(CONNECTIONS)
        ]
        waiting = asyncio.gather(*(caller.over for _, caller in made))
        while not waiting.done():
            self.memory.append(Usage.of(self.pids).memory)
            await asyncio.wait([waiting], timeout=1)

    def measure(self, seconds: float) -> None:
        """Load it for one round."""
        before, mine, known = Usage.of(self.pids), time.process_time(), len(self.tally.times)
        start = time.perf_counter()
        asyncio.run(self.load(seconds))
        self.rates.append((len(self.tally.times) - known) / (time.perf_counter() - start))
        self.cpu += Usage.of(self.pids).cpu - before.cpu
        self.asking += time.process_time() - mine

    def report(self) -> str:
        """The figures of all rounds."""
        times, memory = self.tally.times, self.memory
        number, last = len(times), quantiles(times, n=100)[98]
        return (
            f"{self.name}\n"
            f"  {number:,} answers, {median(self.rates):,.0f} a second; {self.tally.errors} errors; "
            f"median {median(times) * 1000:,.0f} ms, 99 % {last * 1000:,.0f} ms\n"
            f"  CPU time of an answer {self.cpu / number * 1000:.2f} ms, "
            f"of asking {self.asking / number * 1000:.2f} ms\n"
            f"  memory {memory[0]:,.0f} MB at the start, {memory[len(memory) // 2]:,.0f} MB in the "
            f"middle, {memory[-1]:,.0f} MB at the end"
        )

    def share_of(self, other: Server) -> float:
        """The rate as a share of that of another server, round by round; the median of them."""
        return median(mine / its for mine, its in zip(self.rates, other.rates, strict=True))


@contextmanager
def serving(name: str, path: str, *commands: Sequence[str]) -> Iterator[Server]:
    """A server that was warmed up, stopped in the end; `PORT` in a command is that of the first."""
    processes: list[subprocess.Popen[str]] = []
    port = 0
    try:
        for command in commands:
            given = [str(port) if word == "PORT" else word for word in command]
            process = subprocess.Popen(
                [sys.executable, *given], stdout=subprocess.PIPE, text=True, encoding="utf-8"
            )
            processes.append(process)
            assert process.stdout is not None
            line = process.stdout.readline()
            found = re.search(r":(\d+)/", line)
            if found is None:
                raise SystemExit(f"The server did not start: {line}")
            port = int(found[1])
        server = Server(name, path, port, [process.pid for process in processes])
        asyncio.run(server.load(WARM_UP))
        server.tally, server.memory = Tally(), []
        yield server
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.communicate()


def bare(port: int) -> None:
    """Serve one route that only validates, as FastAPI and uvicorn come; several share a port."""
    import uvicorn
    from fastapi import FastAPI

    app = FastAPI()

    @app.post("/validate")
    async def validate(case: Case) -> dict[str, bool]:
        return {"valid": case is not None}

    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        listening.bind(("127.0.0.1", port))
        listening.listen(CONNECTIONS)
        print(f"http://127.0.0.1:{listening.getsockname()[1]}/", flush=True)
        config = uvicorn.Config(app, access_log=False, log_level="critical")
        uvicorn.Server(config).run(sockets=[listening])


def main() -> None:
    """Load all servers, and print how they compare."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=30.0, help="how long each is asked")
    parser.add_argument("--rounds", type=int, default=3, help="in how many rounds")
    parser.add_argument(BARE, type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.bare is not None:
        bare(given.bare)
        return
    print(
        f"{CONNECTIONS} connections, {ALLIES} allies, {len(body()):,} bytes a request, "
        f"{os.cpu_count()} cores"
    )
    with ExitStack() as stack:
        command = ("-m", "groundswell", "serve", "--no-browser", "--port", "0")
        ours = []
        for engine in ("meaning", "durable"):
            path = f"/api/advise?engine={engine}"
            ours.append(stack.enter_context(serving(path, path, command)))
        number = len(list(family(ours[0].pids)))
        for each in ours:
            each.name += f", {number} processes: one speaks HTTP, the others advise"
        route, command = "/validate", (__file__, BARE, "PORT")
        name = "a bare route that only validates"
        one = stack.enter_context(serving(f"{name}, 1 process", route, command))
        many = stack.enter_context(
            serving(f"{name}, {number} processes", route, *[command] * number)
        )
        for _ in range(given.rounds):
            for server in (one, *ours, many):
                server.measure(given.seconds / given.rounds)
    for server in (*ours, one, many):
        print(server.report())
    for each in ours:
        for other in (one, many):
            print(f"{each.path} has {each.share_of(other):.2f} the rate of {other.name}")


if __name__ == "__main__":
    main()
