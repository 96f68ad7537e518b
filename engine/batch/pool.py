"""A pool of worker processes that lose no case, whatever happens to one of them."""

from __future__ import annotations

import pickle
import subprocess
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from functools import partial
from itertools import islice
from queue import SimpleQueue

from ..common.locale import speak, spoken
from ..common.messages import say
from ..common.problem import InputError, Problem, reason
from ..common.processes import WORKER, end, exchange, start
from ..files.output import refused
from .inputs import Input
from .outcome import Outcome
from .settings import Settings
from .worker import Answer, Desk, Task

STARTS = 3
"""How often a worker is started before it is given up."""

TRIES = 2
"""How often a single case is tried: one kill may have had nothing to do with it."""

Done = list[tuple[Input, Outcome | None]]
"""Cases with what became of them; None where one is as it was."""


class WorkerDiedError(Exception):
    """A worker process ended before it answered."""


class StoppedError(Exception):
    """The pool is stopped; no worker is started any more."""


class Worker:
    """A process that advises cases: started when it is needed, and again when it has died."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.process: subprocess.Popen[bytes] | None = None
        self.stopped = False

    def answered(self, task: Task) -> Done:
        """What became of each case of a task; where the worker dies, the halves are tried apart."""
        for _ in range(TRIES if len(task) == 1 else 1):
            with suppress(WorkerDiedError):
                return list(zip([case for case, _ in task], self.ask(task), strict=True))
        if len(task) == 1:
            case = task[0][0]
            died = ((case.line, None, say("batch-worker-died")),)
            return [(case, Outcome(case.shown, case.line, None, problems=died))]
        half = len(task) // 2
        return self.answered(task[:half]) + self.answered(task[half:])

    def ask(self, task: Task) -> list[Outcome | None]:
        """The answer to one task. Raises WorkerDiedError, and InputError where nothing can be written."""
        answer = self.exchange(self.process or self.started(), task)
        if isinstance(answer, str):
            raise refused(self.settings.output, say("file-not-written", reason=answer))
        return answer

    def exchange(self, process: subprocess.Popen[bytes], *orders: object) -> Answer:
        """The answer to an order. Raises WorkerDiedError."""
        try:
            answer: Answer = pickle.loads(exchange(process, *orders))  # noqa: S301 - of our own
        except (OSError, EOFError):
            self.end()
            raise WorkerDiedError from None
        return answer

    def started(self) -> subprocess.Popen[bytes]:
        """A new process that has loaded the rules. Raises InputError where none can be had."""
        for _ in range(STARTS):
            if self.stopped:
                raise StoppedError
            try:
                process = self.process = start(WORKER)
            except OSError as error:
                raise InputError(
                    [problem(say("batch-no-worker.because", reason=reason(error)))]
                ) from None
            with suppress(WorkerDiedError):
                digest = self.exchange(process, partial(Desk, self.settings), None)
                if digest == self.settings.digest:
                    return process
                raise InputError([problem(say("batch-rules-changed"))])
        raise InputError([problem(say("batch-no-worker"))])

    def end(self) -> None:
        """End the process, if there is one, whatever it is doing."""
        process, self.process = self.process, None
        if process is not None:
            end(process)


def problem(message: str) -> Problem:
    """A problem of the pool itself."""
    return Problem("--jobs", None, None, message)


class Pool:
    """Workers, each with a thread of this process that waits for it."""

    def __init__(self, settings: Settings, size: int) -> None:
        self.size = size
        self.workers = [Worker(settings) for _ in range(size)]
        self.idle: SimpleQueue[Worker] = SimpleQueue()
        for worker in self.workers:
            self.idle.put(worker)
        self.threads = ThreadPoolExecutor(size, initializer=speak, initargs=(spoken(),))

    def done(self, tasks: Iterable[Task]) -> Iterator[Done]:
        """What became of the cases of each task, in the order in which they are done.

        Raises InputError where the work cannot go on.
        """
        coming = iter(tasks)
        waiting: set[Future[Done]] = set()
        while True:
            ahead = 2 * self.size - len(waiting)
            waiting |= {self.threads.submit(self.answered, task) for task in islice(coming, ahead)}
            if not waiting:
                return
            # The time limit lets Ctrl-C through on systems where waiting holds it up.
            ended, waiting = wait(waiting, timeout=1, return_when=FIRST_COMPLETED)
            for future in ended:
                yield future.result()

    def answered(self, task: Task) -> Done:
        """What became of the cases of one task, worked out by whichever worker is free."""
        worker = self.idle.get()
        try:
            return worker.answered(task)
        finally:
            self.idle.put(worker)

    def close(self) -> None:
        """End all workers, whatever they are doing."""
        for worker in self.workers:
            worker.stopped = True
            if (process := worker.process) is not None:
                process.kill()
        self.threads.shutdown(cancel_futures=True)
        for worker in self.workers:
            worker.end()
