"""Where a template of the user's runs: a process of its own, with bounds in time, memory and size.

It sees what a report holds, its own folder and the built-in templates, and nothing else. The
process is started as `python -m` by `workshop.py`, and ends when its standard input does.
"""

from __future__ import annotations

import json
import pickle
import re
import signal
import sys
import traceback
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

from jinja2 import (
    FunctionLoader,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
    pass_eval_context,
)
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from ..common.locale import speaking
from ..common.messages import say
from ..common.problem import InputError, Problem, nearest
from ..common.processes import output_of_our_own
from ..common.resources import built_in, is_plain
from ..common.templates import speech
from ..language.seen import TESTS
from ..language.text_reader import TextError
from .kinds import KINDS, Kind
from .printer import PDF, on_paper

MEMORY = 1_000_000_000
"""How much room the process may take, in bytes, where the system can be told."""

LARGEST = 20_000_000
"""How long one page may be, in characters."""

NAMED = re.compile(r"^'([^']+)' is undefined$|has no attribute '([^']+)'$")
"""The name in Jinja's messages about something that is not there."""

Source = tuple[str, str, Callable[[], bool]]
"""The text of a template, its file, and whether it is still as it was."""


class TooLongError(Exception):
    """A template took longer than it may; Jinja notes the line."""


class StuckError(BaseException):
    """To print took longer than it may; the library must not take it for a fault of a picture."""


def page(view: Mapping[str, Any], templates: Path, file: str) -> dict[str, Any]:
    """A view through a template of the user's: `made`, or what is wrong as a `problem`."""
    try:
        kind = next(each for each in KINDS if each.file == file)
        made = sandbox(templates, kind).get_template(file).render(view)
        if len(made) > LARGEST:
            raise OverflowError
    except Exception as error:  # whatever a template does, it is told in words
        return {"problem": asdict(problem(error, templates / file, view))}
    return {"made": made}


def paper(html: str, sizes: Sequence[int]) -> dict[str, Any]:
    """A page that a template of the user's made, as PDF in base64; see `on_paper`."""
    try:
        return {"made": b64encode(on_paper(html, sizes)).decode()}
    except InputError as error:
        return {"problem": asdict(error.problems[0])}
    except StuckError:
        return {"problem": asdict(Problem(PDF, None, None, say("pdf-takes-too-long")))}


JOBS: Mapping[str, tuple[Callable[..., dict[str, Any]], type[BaseException]]] = {
    "page": (page, TooLongError),
    "paper": (paper, StuckError),
}
"""What can be asked for, by name, and what ends it when it takes too long."""


@cache  # a template that is changed is read again all the same
def sandbox(templates: Path, kind: Kind) -> ImmutableSandboxedEnvironment:
    """Where the templates of one folder run; whatever they print is escaped."""

    @pass_eval_context  # so that nothing is worked out before the template runs
    def escaped(_: object, value: object) -> Markup:
        return Markup(kind.printed(value))  # noqa: S704 - it is escaped

    found = ImmutableSandboxedEnvironment(
        loader=FunctionLoader(lambda name: own_template(templates, name) or built_in(name)),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=escaped,
        optimized=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.tests.update(TESTS)
    found.globals |= speech(kind.printed)
    return found


def own_template(templates: Path, name: str) -> Source | None:
    """A template in the user's folder, or None where it has none of this name.

    Raises TemplateNotFound where only a link leads to it, out of the folder.
    """
    place = templates / name
    if not is_plain(name) or not place.is_file():
        return None
    if not place.resolve().is_relative_to(templates.resolve()):
        raise TemplateNotFound(name)
    written = place.stat().st_mtime_ns
    text = place.read_text(encoding="utf-8")
    return text, str(place), lambda: place.is_file() and place.stat().st_mtime_ns == written


def problem(error: BaseException, template: Path, view: Mapping[str, Any]) -> Problem:
    """What is wrong with a template, and where; never what a case holds."""
    if isinstance(error, TemplateSyntaxError):
        file = error.filename or str(template)
        return Problem(file, error.lineno, None, error.message or say("templates-not-read"))
    file, line = place(error, template)
    return Problem(file, line, None, said(error, Path(file), view))


def place(error: BaseException, template: Path) -> tuple[str, int | None]:
    """The file and line of a template that an error came through last."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if Path(frame.filename).is_relative_to(template.parent):
            return frame.filename, frame.lineno
    return str(template), None


def said(error: BaseException, file: Path, view: Mapping[str, Any]) -> str:
    """What went wrong; a name is repeated only where the template itself says it."""
    match error:
        case TextError():
            return str(error)
        case UndefinedError():
            found = NAMED.search(error.message or "")
            name = (found[1] or found[2]) if found else None
            if not says(file, name):
                return say("templates-not-there")
            near = nearest(name, view) if name and found and found[1] else None
            key = "templates-no-name.near" if near else "templates-no-name"
            return say(key, name=str(name), near=near or "")
        case TemplateNotFound():
            if says(file, str(error.name)):
                return say("templates-includes.name", name=str(error.name))
            return say("templates-includes")
        case SecurityError():
            return say("templates-not-allowed")
        case OverflowError() | MemoryError():
            return say("templates-too-large")
        case TooLongError():
            return say("templates-too-long")
        case OSError():
            return say("templates-file-not-read")
        case UnicodeDecodeError():
            return say("templates-not-utf-8")
    return say("templates-not-worked-out", error=type(error).__name__)


def says(file: Path, name: str | None) -> bool:
    """Whether a name stands in a template, so that it does not come from a case."""
    return bool(name) and str(name) in file.read_text(encoding="utf-8", errors="replace")


def bound() -> None:
    """Bound the memory of this process, where the system can do that."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def in_time(seconds: float, job: str, given: Sequence[Any]) -> dict[str, Any]:
    """What came of a job; where it takes too long it is ended where it is, so that this can be told.

    Where a system has no alarms, or nothing hears them, the process is ended from outside.
    """
    do, error = JOBS[job]

    def ring(*_: object) -> NoReturn:
        raise error

    if not hasattr(signal, "setitimer"):
        return do(*given)
    signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        return do(*given)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def main() -> None:
    """Do one job after the other, until there are no more."""
    jobs, answers = sys.stdin.buffer, output_of_our_own()
    bound()
    made: dict[str, Any] = {}
    while True:  # the first answer says only that this process is ready
        answers.write(json.dumps(made).encode() + b"\n")
        answers.flush()
        try:
            language, job, given, seconds = pickle.load(jobs)  # noqa: S301 - from who started this
        except EOFError:
            return
        with speaking(language):
            made = in_time(seconds, job, given)


if __name__ == "__main__":
    main()
