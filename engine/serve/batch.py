"""Many cases over one connection: a line in, a line out, while others are still on their way."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import suppress

from fastapi import Request
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from ..lines import Answers
from ..packs.pack import RulePack
from ..problem import Problem
from .bodies import LINES, not_read
from .guard import too_large
from .limits import Limits
from .refusal import Refusal

AT_ONCE = 16
"""How many lines are advised before what came of them is sent."""


async def batch_response(request: Request, pack: RulePack, limits: Limits) -> Response:
    """The answer to a batch. Raises Refusal where it is not begun."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in LINES:
        raise not_read(LINES)
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and (len(announced) > 15 or int(announced) > limits.batch_body):
        raise too_large(limits.batch_body)
    running: set[Batch] = request.app.state.batches
    if len(running) >= limits.batches:
        raise Refusal(
            503,
            "too-many-batches",
            "Too many batches at once",
            f"At most {limits.batches} run at once. Please try again later.",
            headers={"Retry-After": "10"},
        )
    batch = Batch(request, Answers(pack), limits, running)
    running.add(batch)
    return Rows(batch.rows(), media_type=LINES[0])


class Rows(StreamingResponse):
    """Rows that are sent while the request is still read; the usual kind would read it itself."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send all rows, and end what makes them whatever happens."""
        rows = self.body_iterator
        try:
            await self.stream_response(send)
        finally:
            if isinstance(rows, AsyncGenerator):
                await rows.aclose()


class Batch:
    """One batch: what has come and is not yet answered, and what is still to come.

    It always reads on, also where nobody takes the answers yet: many programs send everything
    before they read anything.
    """

    def __init__(
        self, request: Request, answers: Answers, limits: Limits, running: set[Batch]
    ) -> None:
        self.request = request
        self.answers = answers
        self.limits = limits
        self.running = running
        self.lines: deque[bytes] = deque()
        self.came = asyncio.Event()
        self.number = 0
        self.wrong: str | None = None
        self.whole = False

    async def rows(self) -> AsyncGenerator[bytes, None]:
        """A row of JSON for each line, in order; the last one says so where reading ended early."""
        reading = asyncio.create_task(self.read())
        try:
            while not self.whole or self.lines:
                if not self.lines:
                    self.came.clear()
                    await self.came.wait()
                    continue
                some = [self.lines.popleft() for _ in range(min(AT_ONCE, len(self.lines)))]
                rows = await run_in_threadpool(self.answered, some)
                if rows:
                    yield rows
            if self.wrong is not None:
                problem = Problem("", None, None, self.wrong)
                yield self.answers.wrong(self.number + 1, None, [problem])
        finally:
            reading.cancel()
            with suppress(asyncio.CancelledError):
                await reading
            self.running.discard(self)

    def answered(self, lines: list[bytes]) -> bytes:
        """The rows for some lines; blank lines are counted, and have none."""
        rows: list[bytes] = []
        for line in lines:
            self.number += 1
            if len(line) > self.limits.body:
                message = f"this line is longer than {self.limits.body:,} bytes"
                problem = Problem("", None, None, message)
                rows.append(self.answers.wrong(self.number, None, [problem]))
            elif line.strip():
                rows.append(self.answers.to_one(self.number, line))
        return b"".join(rows)

    async def read(self) -> None:
        """Read to the end, or until there is too much or nothing comes any more."""
        rest, size = b"", 0
        try:
            stream = self.request.stream()
            while True:
                async with asyncio.timeout(self.limits.body_seconds):
                    part = await anext(stream, None)
                if part is None:
                    break
                size += len(part)
                if size > self.limits.batch_body:
                    most = self.limits.batch_body
                    self.wrong = f"a batch has at most {most:,} bytes; this is the end of it"
                    rest = b""
                    break
                *whole, rest = (rest + part).split(b"\n")
                rest = rest[: self.limits.body + 1]  # enough to see that it is too long
                self.lines.extend(whole)
                self.came.set()
        except TimeoutError:
            seconds = self.limits.body_seconds
            self.wrong = f"nothing came for {seconds:g} seconds; this is the end of it"
            rest = b""
        except ClientDisconnect:
            self.lines.clear()
            rest = b""
        if rest:
            self.lines.append(rest)
        self.whole = True
        self.came.set()
