"""A server that runs in a process of its own, on the loop it is told; for tests.

As a program: `running_server.py LOOP`. It writes the kind of loop it runs on and its address.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple


class Running(NamedTuple):
    """Where a server answers, and the module its loop comes from."""

    address: str
    loop: str


@contextmanager
def running(loop: str = "asyncio") -> Iterator[Running]:
    """A server on a loop: `uvloop`, or what uvicorn takes where that is not installed."""
    command = [sys.executable, __file__, loop]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        try:
            kind, address = process.stdout.readline().split()
            yield Running(address, kind)
        finally:
            process.terminate()
            said = process.stdout.read()
    assert not said, said


def main(loop: str) -> None:
    """Serve until this process is ended."""
    if loop == "asyncio":
        sys.modules["uvloop"] = None  # type: ignore[assignment]

    from groundswell import load_packs
    from groundswell.engine.serve.api.workers import Workers
    from groundswell.engine.serve.http.server import address_of, listen, serve
    from groundswell.engine.web.application import application

    host = "127.0.0.1"
    listening = listen(host, 0)

    def ready() -> None:
        kind = type(asyncio.get_running_loop()).__module__.partition(".")[0]
        print(kind, address_of(listening, host), flush=True)  # noqa: T201

    app = application(load_packs(), workers=Workers(number=1), load=load_packs)
    serve(app, listening, ready)


if __name__ == "__main__":
    main(sys.argv[1])
