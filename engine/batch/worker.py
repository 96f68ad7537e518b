"""What a worker process of a batch does: cases in, reports into the folder, outcomes out."""

from __future__ import annotations

import hashlib
import os
import pickle
from pathlib import Path

from ..advising.advice import Advice, json_bytes
from ..advising.advise import advise
from ..common.failure import failure
from ..common.locale import speak
from ..common.messages import say
from ..common.problem import InputError, Problem, reason
from ..files.case_files import case_in
from ..files.document import read_bytes, read_document
from ..files.output import write_whole
from ..packs.loading import load_packs
from ..reports.formats import FORMATS
from .inputs import Input
from .outcome import Outcome
from .settings import Settings

Task = list[tuple[Input, str | None]]
"""Cases, each with the digest that it had when its reports were written, if they were."""

Answer = list[Outcome | None] | str
"""What became of the cases of a task; or why nothing can be written; or the digest of the rules."""


class CannotWriteError(Exception):
    """Reports cannot be written, which is no fault of a case; the text says why."""


class Desk:
    """What one worker works with: the rules, loaded once, and where reports go."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        speak(settings.language)
        self.pack = load_packs(*settings.packs, directories=settings.folders)
        self.forms = [FORMATS[name] for name in settings.formats]
        self.parent = os.getppid()

    def __call__(self, task: Task | None) -> bytes:
        """What became of the cases of a task, as a pickled Answer; without one, the digest."""
        answer: Answer = self.pack.digest
        if task is not None:
            try:
                answer = [self.outcome(case, known) for case, known in task]
            except CannotWriteError as error:
                answer = str(error)
        return pickle.dumps(answer)

    def outcome(self, case: Input, known: str | None) -> Outcome | None:
        """Advise a case and write its reports; None where it is as it was when `known` was noted.

        Raises CannotWriteError.
        """
        settings, digest = self.settings, None
        try:
            raw = read(case)
            if not settings.share:
                digest = hashlib.sha256(raw).hexdigest()
                if digest == known:
                    return None
            document = read_document(raw, case.shown if case.line is None else "line.json")
            advice = advise(case_in(document), self.pack, settings.engine, share=settings.share)
            if settings.share:
                # A digest of the case itself would let others try out what was withheld.
                digest = hashlib.sha256(json_bytes(advice)).hexdigest()
                if digest == known:
                    return None
            pages = self.pages(case, advice)
        except InputError as error:
            return wrong(case, digest, [told(case, problem) for problem in error.problems])
        except Exception as error:  # one case must not end the others
            return wrong(case, None, [(case.line, None, failure(error))])
        for name, page in pages.items():
            self.write(name, page)
        return Outcome(
            input=case.shown,
            line=case.line,
            digest=digest,
            case=advice.case,
            posture=advice.posture,
            first=first(advice),
            questions=len(advice.open_questions),
            files={name: len(page) for name, page in pages.items()},
        )

    def pages(self, case: Input, advice: Advice) -> dict[str, bytes]:
        """The reports on a case by the names of their files."""
        settings = self.settings
        return {
            case.name + form.suffix: form.written(advice, settings.templates, **settings.look)
            for form in self.forms
        }

    def write(self, name: str, page: bytes) -> None:
        """Write one report, unless the batch is dead: another may be at work in the folder by now."""
        if os.getppid() != self.parent:
            raise SystemExit
        try:
            write_whole(self.settings.output / name, page, through_power_cut=False)
        except OSError as error:
            raise CannotWriteError(reason(error)) from None


def read(case: Input) -> bytes:
    """The bytes of a case. Raises InputError where they cannot be read."""
    if case.text is not None:
        return case.text.encode("utf-8", "surrogateescape")
    if case.line is None:
        return read_bytes(case.path, case.shown)
    try:
        with Path(case.path).open("rb") as file:
            file.seek(case.start)
            return file.read(case.size)
    except OSError as error:
        message = say("file-not-read.because", reason=reason(error))
        raise InputError([Problem(case.shown, case.line, None, message)]) from None


def told(case: Input, problem: Problem) -> tuple[int | None, str | None, str]:
    """A problem as an outcome holds it; a case that is one line among many has just that line."""
    if case.line is not None:
        return case.line, problem.key, problem.message
    if problem.file != case.shown:  # a template of the user's
        return None, None, str(problem)
    return problem.line, problem.key, problem.message


def wrong(
    case: Input, digest: str | None, problems: list[tuple[int | None, str | None, str]]
) -> Outcome:
    """The outcome of a case without reports."""
    return Outcome(case.shown, case.line, digest, problems=tuple(problems))


def first(advice: Advice) -> str | None:
    """The recommendation that comes first in the report."""
    return next((each.title for each in advice.recommendations if each.stands), None)
