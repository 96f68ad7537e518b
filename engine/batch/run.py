"""One batch, from its first case to its index."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from ..advising.advise import advise
from ..common.messages import say
from ..common.problem import InputError, Problem, reason
from ..facts import Case
from ..files.output import refused, write_whole
from ..packs.pack import RulePack
from ..reports.formats import FORMATS
from . import manifest
from .folder import in_the_way, opened, remove, sizes, sweep
from .index import errors_csv, index_csv, index_md
from .inputs import Input, find
from .manifest import Header, Journal, Manifest, header
from .outcome import Outcome
from .pool import Pool
from .settings import Settings
from .worker import Task

MOST_AT_ONCE = 32
"""How many cases a worker is given at once, at most: so many are done again after a kill."""

SHARES = 4
"""Into how many tasks each worker's part of a small batch is divided, so that they end together."""

INDEX = {"index.md": index_md, "index.csv": index_csv, "errors.csv": errors_csv}
"""What is written beside the reports."""

Progress = Callable[[int, int], None]
"""Is told how many cases are done, and how many there are."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a batch ended: what became of every case, and how many reports are new or were removed."""

    outcomes: list[Outcome]
    advised: int
    removed: int

    @property
    def failed(self) -> list[Outcome]:
        """The inputs that could not be used."""
        return [outcome for outcome in self.outcomes if outcome.problems]


def run(
    paths: Sequence[str],
    settings: Settings,
    pack: RulePack,
    *,
    jobs: int,
    resume: bool,
    progress: Progress,
    matching: Sequence[str] = (),
) -> Ended:
    """Advise every case that paths, and patterns in `matching`, lead to, a report for each in each form, and an index.

    Raises InputError where nothing can be begun, or the folder cannot be written.
    """
    inputs, problems = find(paths, settings.output, matching)
    if not inputs:
        raise InputError(problems or [Problem("batch", None, None, say("batch-no-case"))])
    try_forms(settings, pack)
    try:
        with opened(settings.output, resume=resume):
            batch = Batch(settings, header(settings, pack), inputs, manifest.read(settings.output))
            batch.begin()
            batch.work(jobs, progress)
            return batch.finish([lost(each) for each in problems])
    except OSError as error:
        place = Path(error.filename) if isinstance(error.filename, str) else settings.output
        raise refused(place, say("cannot-be-used", reason=reason(error))) from None


def try_forms(settings: Settings, pack: RulePack) -> None:
    """Raise InputError where no case at all can be advised or written so: a template is wrong, say."""
    advice = advise(Case(), pack, settings.engine)
    for name in settings.formats:
        FORMATS[name].written(advice, settings.templates, **settings.look)


def lost(problem: Problem) -> Outcome:
    """A path that leads nowhere, as an outcome."""
    return Outcome(problem.file, None, None, problems=((None, None, problem.message),))


class Batch:
    """The cases of one batch, what was done before, and what is done now."""

    def __init__(
        self, settings: Settings, head: Header, inputs: list[Input], before: Manifest
    ) -> None:
        self.settings = settings
        self.output = settings.output
        self.header = head
        self.inputs = inputs
        self.before = before
        self.advised = 0
        self.outcomes: dict[tuple[str, int], Outcome] = {}

    def begin(self) -> None:
        """Clear away what a killed batch left, and write down what this one may write."""
        keys = {case.key for case in self.inputs}
        if self.before.outcomes and keys.isdisjoint(self.before.outcomes):
            raise refused(self.output, say("batch-other-cases"))
        planned = {name for case in self.inputs for name in self.files(case)}
        if names := in_the_way(self.output, planned, self.before.files | {*INDEX}):
            message = say("batch-in-the-way")
            raise InputError(Problem(str(self.output / n), None, None, message) for n in names)
        sweep(self.output)
        there = sizes(self.output)
        self.before.outcomes = {
            case.key: outcome
            for case in self.inputs
            if (outcome := self.before.outcomes.get(case.key)) and self.holds(case, outcome, there)
        }
        self.before.files |= planned
        manifest.write(self.output, self.header, self.before.files, self.before.outcomes.values())

    def files(self, case: Input) -> list[str]:
        """The names of the reports on a case."""
        return [case.name + FORMATS[form].suffix for form in self.settings.formats]

    def holds(self, case: Input, outcome: Outcome, there: dict[str, int]) -> bool:
        """Whether an outcome holds as long as its case is as it was: its reports are all there."""
        if self.before.header != self.header or outcome.digest is None:
            return False
        if outcome.problems:
            return True
        return list(outcome.files) == self.files(case) and all(
            there.get(name) == size for name, size in outcome.files.items()
        )

    def work(self, jobs: int, progress: Progress) -> None:
        """Advise what is not done yet, in worker processes."""
        tasks = list(self.tasks(jobs))
        progress(0, len(self.inputs))
        size = min(jobs, len(tasks))
        try:
            with (
                closing(Journal(self.output)) as journal,
                closing(Pool(self.settings, size)) as pool,
            ):
                for done in pool.done(tasks):
                    new = [outcome for _, outcome in done if outcome is not None]
                    journal.add(new)
                    self.advised += len(new)
                    for case, outcome in done:
                        self.outcomes[case.key] = outcome or self.before.outcomes[case.key]
                    progress(len(self.outcomes), len(self.inputs))
        finally:
            sweep(self.output)  # a worker that was stopped may leave something half written

    def tasks(self, jobs: int) -> Iterator[Task]:
        """The cases in portions, each with the digest with which it need not be done again."""
        portion = max(1, min(MOST_AT_ONCE, len(self.inputs) // (jobs * SHARES)))
        known = {key: outcome.digest for key, outcome in self.before.outcomes.items()}
        for start in range(0, len(self.inputs), portion):
            yield [(case, known.get(case.key)) for case in self.inputs[start : start + portion]]

    def finish(self, lost: list[Outcome]) -> Ended:
        """Remove reports that belong to no case any more; write the index, then the manifest."""
        outcomes = sorted([*self.outcomes.values(), *lost], key=lambda outcome: outcome.key)
        kept = {name for outcome in outcomes for name in outcome.files}
        removed = remove(self.output, self.before.files - kept)
        for name, written in INDEX.items():
            write_whole(self.output / name, written(outcomes))
        manifest.write(self.output, self.header, (), outcomes)
        return Ended(outcomes, self.advised, removed)
