"""Whether the rules of a pack can be trusted: what was proved of them, and what was not."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..common.messages import say
from ..common.problem import InputError, Problem, reason, wrong
from ..common.templates import markdown_page, text_page
from ..facts import FACTS, Case
from ..facts.format import FORMAT, KEY
from ..facts.section import MOST, MOST_GROUPS
from ..facts.vocabulary import Fact
from ..files.case_files import case_text
from ..files.output import write_private
from ..packs.pack import RulePack
from .exactness import Overlooked, overlooked
from .examiner import TITLES, Checked, Examiner
from .finding import Finding
from .proof import MOST_KINDS
from .usage import Covered, coverage, unused_facts

WIDTH = 96
PROVED = 8
"""The checks up to this number are proved with Z3; the others are counted."""

TYPED = {"command": "groundswell advise THIS-FILE", "pack": "--pack", "rules": "--rules"}
"""What stands on one line of every case that is written here, in every language, and in no other file."""

FORM = f"{KEY}: {FORMAT}"
"""The line of a case file that says its form."""
NO_FILE_NAME = re.compile(r"[^a-z0-9_-]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Soundness:
    """What was proved of a pack, and what was not.

    Thresholds of counts add up to `needed` groups; `kinds` of them were told apart.
    """

    pack: RulePack
    checks: tuple[Checked, ...]
    coverage: tuple[Covered, ...]
    overlooked: tuple[Overlooked, ...]
    unused: tuple[str, ...]
    needed: int
    kinds: int

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that falls short."""
        return tuple(finding for check in self.checks for finding in check.findings)


def examine(pack: RulePack, vocabulary: Mapping[str, Fact] = FACTS) -> Soundness:
    """Put a pack to all checks. Raises UndecidedError where Z3 gives up on one of them."""
    examiner = Examiner(pack, vocabulary)
    return Soundness(
        pack=pack,
        checks=tuple(examiner.check(number) for number in range(1, len(TITLES) + 1)),
        coverage=tuple(coverage(pack)),
        overlooked=tuple(overlooked(examiner.any_case)),
        unused=unused_facts(pack, vocabulary),
        needed=examiner.any_case.needed,
        kinds=examiner.any_case.kinds,
    )


def page(sound: Soundness, form: str, width: int = WIDTH) -> str:
    """The whole report as `text` of some width, or as Markdown (`md`)."""
    view = {
        "sound": sound,
        "proved": PROVED,
        "most": MOST,
        "most_groups": MOST_GROUPS,
        "most_kinds": MOST_KINDS,
        "lines_of": case_lines,
    }
    if form == "md":
        return markdown_page("soundness.md.j2", **view)
    folding = {"width": width, "break_long_words": False}
    return text_page("soundness.txt.j2", folding=folding, **view)


def case_file(finding: Finding) -> str:
    """The case that shows a finding, as a file that can be advised."""
    comment = textwrap.wrap(str(finding.problem), WIDTH - 2, break_long_words=False)
    lines = [*comment, say("finding-to-see", **TYPED)]
    head = [*(f"# {line}" for line in lines), FORM]
    return "\n".join([*head, *case_lines(finding.case)]) + "\n"


def write_cases(sound: Soundness, folder: Path) -> list[Path]:
    """Write the case of each finding into a folder, readable by its owner only, and name the files.

    Raises InputError where that cannot be done.
    """
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise wrong(folder, say("folder-not-made", reason=reason(error))) from None
    files = {
        folder / f"{check.number}-{NO_FILE_NAME.sub('-', finding.about)}.yaml": case_file(finding)
        for check in sound.checks
        for finding in check.findings
    }
    keep_others(files)
    for path, text in files.items():
        write_private(path, text)
    return list(files)


def keep_others(files: Iterable[Path]) -> None:
    """Raise InputError where one of these files is there and was not written by `rules check`."""
    message = say("finding-file-of-others")
    others = [path for path in files if path.exists() and not is_ours(path)]
    if others:
        raise InputError([Problem(str(path), None, None, message) for path in others])


def is_ours(path: Path) -> bool:
    """Whether a file was written by `rules check`, in whatever language."""
    lines = path.read_text("utf-8", "replace").splitlines()
    return any(all(word in line for word in TYPED.values()) for line in lines)


def case_lines(case: Case) -> list[str]:
    """The lines of a case file that hold facts, without blank lines, headings and its form."""
    lines = case_text(case).splitlines()
    return [line for line in lines if line and line != FORM and not line.startswith("#")]
