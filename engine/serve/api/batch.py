"""Many cases over one connection: a line in, a line out, while others are still on their way."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator

from fastapi import Request
from starlette.requests import ClientDisconnect
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from ...common.locale import speaking, spoken
from ...common.messages import say
from ..http.limits import Limits, in_seconds
from ..http.refusal import Refusal
from .asked import BYTES, LINES, left, media_of
from .tasks import DONE, Order, told
from .workers import SMALL

AT_ONCE = 16
"""How many lines are advised before what came of them is sent."""


async def batch_response(request: Request) -> Response:
    """The answer to a batch. Raises Refusal where it is not begun."""
    kind = media_of(request, LINES)
    limits: Limits = request.app.state.desk.limits
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and (len(announced) > 15 or int(announced) > limits.batch_body):
        raise Refusal("too-large", most=limits.batch_body)
    running: set[Batch] = request.app.state.batches
    if len(running) >= limits.batches and not one_gives_way(running, limits):
        raise Refusal("too-many-batches", most=limits.batches)
    batch = Batch(request, limits)
    running.add(batch)
    return Rows(
        batch.rows(),
        media_type=BYTES if kind == BYTES else LINES[0],
        headers={"Content-Language": batch.language},
    )


def one_gives_way(running: set[Batch], limits: Limits) -> bool:
    """Whether a batch gives its place to another: the one that has waited longest for its program."""
    now = asyncio.get_running_loop().time()
    idle = [each for each in running if now - (each.idle_since or now) > limits.batch_idle]
    if not idle:
        return False
    slowest = min(idle, key=lambda each: each.idle_since or now)
    slowest.end("refused-batch-gave-way")
    running.discard(slowest)
    return True


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

    def __init__(self, request: Request, limits: Limits) -> None:
        self.request = request
        self.limits = limits
        self.state = request.app.state
        self.language = spoken()
        self.running: set[Batch] = self.state.batches
        self.lines: deque[bytes] = deque()
        self.came = asyncio.Event()
        self.number = 0
        self.wrong: str | None = None
        self.whole = False
        self.idle_since: float | None = None
        self.answering: asyncio.Task[bytes] | None = None

    async def rows(self) -> AsyncGenerator[bytes, None]:
        """A row of JSON for each line, in order; the last one says so where reading ended early."""
        reading = asyncio.create_task(self.read())
        try:
            while not self.whole or self.lines:
                if not self.lines:
                    self.came.clear()
                    self.wait()
                    await self.came.wait()
                    continue
                self.idle_since = None
                self.answering = asyncio.create_task(self.answered(self.some()))
                await asyncio.wait({self.answering})
                if self.answering.cancelled():  # the program has gone
                    return
                if rows := self.answering.result():
                    self.wait()
                    yield rows
            if self.wrong is not None:
                yield told(self.number + 1, self.wrong)
        finally:
            under_way = [task for task in (reading, self.answering) if task is not None]
            for task in under_way:
                task.cancel()
            await asyncio.gather(*under_way, return_exceptions=True)
            self.running.discard(self)

    def wait(self) -> None:
        """Note that it is the program that has to do something now."""
        self.idle_since = asyncio.get_running_loop().time()

    def end(self, why: str | None = None) -> None:
        """Answer nothing more, but for a row with a message that says why."""
        if why is not None:
            with speaking(self.language):  # it may be another batch that ends this one
                self.wrong = say(why)
        self.lines.clear()
        self.whole = True
        self.came.set()

    def some(self) -> list[bytes]:
        """The next lines: few enough, and where they are long one alone."""
        lines = [self.lines.popleft()]
        size = len(lines[0])
        while self.lines and len(lines) < AT_ONCE and size + len(self.lines[0]) < SMALL:
            lines.append(self.lines.popleft())
            size += len(lines[-1]) + 1
        return lines

    async def answered(self, lines: list[bytes]) -> bytes:
        """The rows for some lines; where they cannot be worked out together, each for itself."""
        first = self.number + 1
        self.number += len(lines)
        order = Order(
            "json",
            share=False,
            engine="meaning",
            name=str(first),
            kind="lines",
            language=self.language,
        )
        try:
            status, rows = await self.state.workers.ask(order, b"\n".join(lines), patient=True)
        except Refusal as refusal:
            if len(lines) == 1:
                message = say("refused-in-short", title=refusal.title, detail=refusal.detail)
                return told(first, message)
            self.number = first - 1
            return b"".join([await self.answered([line]) for line in lines])
        if status != DONE:
            return told(first, say("refused-not-worked-out"))
        return bytes(rows)

    async def read(self) -> None:
        """Read to the end, or until there is too much or nothing comes any more; then watch for its end."""
        seconds = self.limits.batch_seconds
        try:
            async with asyncio.timeout(seconds):
                await self.read_lines()
        except TimeoutError:
            self.wrong = say("refused-batch-too-slow", seconds=in_seconds(seconds))
        except ClientDisconnect:
            self.leave()
            return
        self.whole = True
        self.came.set()
        await left(self.request.receive)
        self.leave()

    def leave(self) -> None:
        """The program has gone: work out nothing more."""
        self.end()
        if self.answering is not None:
            self.answering.cancel()

    async def read_lines(self) -> None:
        """Read to the end, or note what is wrong. Raises ClientDisconnect."""
        rest, size = b"", 0
        stream, seconds, most = (
            self.request.stream(),
            self.limits.body_seconds,
            self.limits.batch_body,
        )
        while True:
            try:
                async with asyncio.timeout(seconds):
                    part = await anext(stream, None)
            except TimeoutError:
                self.wrong = say("refused-batch-silent", seconds=in_seconds(seconds))
                return
            if part is None:
                if rest:
                    self.lines.append(rest)
                return
            size += len(part)
            if size > most:
                self.wrong = say("refused-batch-too-large", most=most)
                return
            *whole, rest = (rest + part).split(b"\n")
            rest = rest[: self.limits.body + 1]  # enough to see that it is too long
            self.lines.extend(whole)
            self.came.set()
