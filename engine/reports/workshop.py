"""The workshop: a process in which templates of the user's run, started when it is first needed.

Whatever such a template does, whether it loops for ever or fills the memory, it ends there.
"""

from __future__ import annotations

import atexit
import json
import pickle
import subprocess
from base64 import b64decode
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Lock, Timer
from typing import Any

from ..common.locale import spoken
from ..common.messages import say
from ..common.problem import InputError, Problem, wrong
from ..common.processes import end, start
from .kinds import Kind
from .printer import PDF

SECONDS = 10.0
"""How long one page may take; a long report takes a hundredth of a second."""

PRINTING = 12
"""So many times longer a page may take on its way to paper."""

PATIENCE = 5.0
"""In seconds: so much later the process is ended, where it could not end a page itself."""


class Workshop:
    """A process for templates, each of which has some seconds; it is started again when it ended."""

    def __init__(self, seconds: float = SECONDS, patience: float = PATIENCE) -> None:
        self.seconds = seconds
        self.patience = patience
        self.lock = Lock()
        self.process: subprocess.Popen[bytes] | None = None

    def page(self, view: Mapping[str, Any], templates: Path, kind: Kind) -> str:
        """A view through a template of the user's. Raises InputError where that is wrong."""
        folder = templates.absolute()  # the process stays where it was started
        made = self.asked("page", (view, folder, kind.file), self.seconds)
        if made is None:
            raise wrong(templates / kind.file, say("templates-ended"))
        if "problem" in made:
            found = Problem(**made["problem"])
            file = templates / Path(found.file).relative_to(folder)
            raise InputError([replace(found, file=str(file))])
        return str(made["made"])

    def paper(self, page: str, sizes: Sequence[int]) -> bytes:
        """A page that a template of the user's made, as PDF. Raises InputError where it cannot be."""
        made = self.asked("paper", (page, sizes), self.seconds * PRINTING)
        if made is None:
            raise wrong(PDF, say("templates-ended"))
        if "problem" in made:
            raise InputError([Problem(**made["problem"])])
        return b64decode(made["made"])

    def asked(self, job: str, given: tuple[Any, ...], seconds: float) -> dict[str, Any] | None:
        """What came of a job that may take so many seconds; None where the process ended over it."""
        message = pickle.dumps((spoken(), job, given, seconds))
        with self.lock:
            process = self.process or self.started()
            clock = Timer(seconds + self.patience, process.kill)
            clock.daemon = True
            clock.start()
            try:
                return exchanged(process, message)
            except (OSError, ValueError):  # it is dead, and what it said last is cut off
                self.close()
                return None
            except BaseException:  # somebody pressed Ctrl-C
                self.close()
                raise
            finally:
                clock.cancel()

    def started(self) -> subprocess.Popen[bytes]:
        """A new process that is ready. Raises InputError where none can be had."""
        process = self.process = start(f"{__package__}.sandbox")
        try:
            exchanged(process, b"")
        except (OSError, ValueError):
            self.close()
            raise wrong("--templates", say("templates-not-started")) from None
        return process

    def close(self) -> None:
        """End the process, if there is one, whatever it is doing."""
        process, self.process = self.process, None
        if process is not None:
            end(process)


def exchanged(process: subprocess.Popen[bytes], message: bytes) -> dict[str, Any]:
    """Send a message and wait for the answer. Raises OSError or ValueError where none comes."""
    if process.stdin is None or process.stdout is None:
        raise OSError
    process.stdin.write(message)
    process.stdin.flush()
    answer: dict[str, Any] = json.loads(process.stdout.readline())
    return answer


WORKSHOP = Workshop()
"""The one of this process."""

atexit.register(WORKSHOP.close)
