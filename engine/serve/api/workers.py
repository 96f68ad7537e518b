"""Worker processes that work out what programs ask; started when there is something to do.

So answers are worked out on every core, pages never wait for programs, and a crash of the engine
that fires the rules costs one answer. Over a pipe an answer takes a tenth of what it takes over the
process pool of the standard library.

What is soon done shares processes: its orders wait inside the pipe for one another. All else has a
process to itself for as long as it takes, so that this can be ended when its time is over or nobody
waits for it any more; its memory goes with it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from ...common.messages import say
from ...common.processes import cores
from ..http.limits import Limits, in_seconds
from ..http.refusal import Refusal
from .tasks import Answer, Order, in_a_worker
from .worker_process import Gone, Worker

MOST_WORKERS = 8

SOON = ("advise", "lines")
"""The kinds of orders that are soon done, unless they are large."""

SMALL = 65_536
"""In bytes: an order that is larger may take long, whatever it is."""

LONG = 3.0
"""In seconds: a process that worked longer is not kept, for the memory that this took."""


class Workers:
    """All workers; `office` answers where there are none."""

    def __init__(
        self,
        packs: Sequence[str] = (),
        folders: Sequence[Path] = (),
        number: int | None = None,
        limits: Limits | None = None,
    ) -> None:
        self.limits = limits or Limits()
        self.begin = partial(in_a_worker, tuple(packs), tuple(folders), self.limits)
        self.number = number or min(MOST_WORKERS, cores())
        self.workers: list[Worker] = []
        self.starting = asyncio.Lock()
        self.processes: set[Worker] = set()
        self.idle: list[Worker] = []
        self.turns = asyncio.Semaphore(self.number)
        self.queued = 0

    async def ask(self, order: Order, body: bytes, *, patient: bool = False) -> Answer:
        """The answer to an order; who is `patient` waits however many wait already.

        Raises Refusal where a worker breaks over it, or it takes too long. To cancel this ends the
        work where others do not share its process.
        """
        if is_soon_done(order, body):
            return await self.ask_together(order, body)
        if self.turns.locked() and self.queued >= self.limits.work_waiting and not patient:
            raise Refusal("too-many-requests")
        self.queued += 1
        try:
            await self.turns.acquire()
        finally:
            self.queued -= 1
        try:
            return await self.ask_alone(order, body)
        finally:
            self.turns.release()

    async def ask_alone(self, order: Order, body: bytes) -> Answer:
        """The answer of a process that does nothing else; kept where its work ended well and soon."""
        self.idle = [each for each in self.idle if not each.ended]
        worker = self.idle.pop() if self.idle else await self.started(behind=True)
        clock = asyncio.get_running_loop().time
        begun, kept = clock(), False
        try:
            answer = await self.answer_of(worker, order, body)
            kept = clock() - begun <= LONG
            return answer
        except Gone:
            raise Refusal.of_failure(say("refused-process-ended")) from None
        finally:
            if kept:
                self.idle.append(worker)
            else:
                worker.end()

    async def ask_together(self, order: Order, body: bytes) -> Answer:
        """The answer to an order that shares a process with others."""
        while True:
            try:
                return await self.answer_of(await self.shared(), order, body)
            except Gone as gone:
                if gone.culprit:
                    raise Refusal.of_failure(say("refused-process-ended")) from None

    async def answer_of(self, worker: Worker, order: Order, body: bytes) -> Answer:
        """The answer of a process, which is ended where it takes too long. Raises Refusal, and Gone."""
        seconds = self.limits.work_seconds
        try:
            async with asyncio.timeout(seconds):
                return await worker.ask(order, body)
        except TimeoutError:
            worker.end()
            raise Refusal("too-much-time", seconds=in_seconds(seconds)) from None

    async def shared(self) -> Worker:
        """The worker that has the least to do; one more is started where all have some."""
        least = min(self.workers, key=Worker.load, default=None)
        if least and not least.ended and (not least.load() or len(self.workers) == self.number):
            return least
        async with self.starting:
            self.workers = [worker for worker in self.workers if not worker.ended]
            if len(self.workers) < self.number and all(map(Worker.load, self.workers)):
                self.workers.append(await self.started(behind=False))
            return min(self.workers, key=Worker.load)

    async def started(self, *, behind: bool) -> Worker:
        """A new worker, known until its process has ended; `behind` the pages where it works long."""
        worker = await Worker.started(partial(self.begin, behind=behind))
        self.processes.add(worker)
        worker.gone.add_done_callback(lambda _: self.processes.discard(worker))
        return worker

    async def stop(self) -> None:
        """End all workers, whatever they are doing."""
        while self.processes:
            await self.processes.pop().stop()
        self.workers, self.idle = [], []


def is_soon_done(order: Order, body: bytes) -> bool:
    """Whether an order may share a process with others."""
    return order.kind in SOON and len(body) <= SMALL
