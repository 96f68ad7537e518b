"""What was proved of a pack, as text for a terminal and as Markdown."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..authoring.exactness import Overlooked
from ..authoring.examiner import Checked, Finding
from ..authoring.proof import MOST_KINDS
from ..authoring.soundness import Soundness
from ..common.problem import InputError, Problem, reason
from ..common.safe_text import markdown_text
from ..facts import Case
from ..facts.format import FORMAT, KEY
from ..facts.section import MOST, MOST_GROUPS
from ..files.case_files import case_text
from ..files.output import write_private

WIDTH = 96
PROVED = 5
"""The checks up to this number are proved with Z3; the others are counted."""

TO_SEE = "To see it: groundswell advise THIS-FILE, with the same --pack and --rules"
FORM = f"{KEY}: {FORMAT}"
"""The line of a case file that says its form."""
NO_FILE_NAME = re.compile(r"[^a-z0-9_-]+", re.IGNORECASE)

OPEN_ANYWAY = (
    "Rules are read part by part: where a part is unknown, the whole may stay open, although every "
    "way to fill in what is missing gives the same. What is advised then is right; at worst, some "
    "of it waits for a question that changes nothing. Where this can happen is shown here with the "
    "plainest case; everywhere else both readings agree in every case."
)
NEVER_OPEN_ANYWAY = (
    "Rules are read part by part. Compared with every way to fill in what is missing, this reading "
    "is exact: no rule and no definition stays open where every way gives the same."
)


def text_page(sound: Soundness) -> str:
    """The whole report as text."""
    parts = [f"Rules of {packs(sound)}", ""]
    for check in sound.checks:
        parts.extend(told(f"{check.number}. {check.title}: {outcome(check)}", "   "))
        for finding in check.findings:
            parts += ["", *told(f"   {finding.problem}", "     "), ""]
            parts += [f"       {line}" for line in case_lines(finding.case)]
        parts += [""] if check.findings else []
    parts += ["", *told(overlooked_in_words(sound), "")]
    for each in sound.overlooked:
        parts += ["", f"   {overlooked_line(each)}", ""]
        parts += [f"       {line}" for line in case_lines(each.case)]
    for note in bounds(sound):
        parts += ["", *told(note, "")]
    parts += ["", *told(verdict(sound), "")]
    return "\n".join(parts) + "\n"


def markdown_page(sound: Soundness) -> str:
    """The whole report as Markdown; the same for the same packs, whenever and wherever it is made."""
    parts = [
        "# What was proved of the rules",
        "",
        f"Made by `groundswell rules check --format md` for {packs(sound)}.",
        "",
        verdict(sound),
        "",
        "## The eight checks",
        "",
        "| | it has to hold that | looked at | outcome |",
        "|---|---|---|---|",
    ]
    for check in sound.checks:
        parts.append(f"| {check.number} | {check.title} | {check.over} | {found_in(check)} |")
    for check in sound.checks:
        for finding in check.findings:
            parts += ["", f"### {check.number}: {markdown_text(finding.about)}", ""]
            parts += [f"{markdown_text(finding.problem)}", "", *fenced(case_lines(finding.case))]
    parts += ["", "## Within what bounds", ""]
    parts += [line for note in bounds(sound) for line in (note, "")]
    parts += ["## Open, although nothing could change it", "", overlooked_in_words(sound)]
    for each in sound.overlooked:
        parts += ["", f"{overlooked_line(each, quote='`')}", ""]
        parts += fenced(case_lines(each.case))
    parts += ["", "## What of the sources the rules say", ""]
    parts += coverage_table(sound)
    return "\n".join(parts) + "\n"


def packs(sound: Soundness) -> str:
    """The packs with their versions."""
    return " and ".join(f"{file.name} {file.version}" for file in sound.pack.files)


def outcome(check: Checked) -> str:
    """What came of a check."""
    return f"{found_in(check)} ({check.over})"


def found_in(check: Checked) -> str:
    """Whether a check holds, and if not, how much falls short."""
    if check.findings:
        return (
            f"{len(check.findings)} falls short"
            if len(check.findings) == 1
            else (f"{len(check.findings)} fall short")
        )
    return "proved" if check.number <= PROVED else "holds"


def verdict(sound: Soundness) -> str:
    """The whole in one line."""
    number = len(sound.findings)
    if not number:
        return "All eight checks hold."
    fall = "thing falls" if number == 1 else "things fall"
    return (
        f"{number} {fall} short. Each comes with a case that shows it; "
        "groundswell rules check -o DIR writes these cases as files."
    )


def bounds(sound: Soundness) -> Iterator[str]:
    """What was looked at, and what the proof takes for granted."""
    yield (
        "Looked at was every case there can be, with the help of the theorem prover Z3. Every fact "
        f"may have each of its values or be unknown; whole numbers go from 0 to {MOST:,}. "
        "Only whether the movement is nonviolent is never unknown, because advice assumes it. "
        "A complete case is one in which every fact that the conditions in question read is known, "
        "of the movement and of every ally, and the list of allies is complete."
    )
    if sound.needed <= sound.kinds:
        yield (
            f"The list of allies may be absent, open or complete, and hold up to {MOST_GROUPS:,} "
            f"groups. The thresholds of all counts add up to {sound.needed}, so no comparison can "
            f"tell a list from one with at most {sound.needed} of its groups, beside the group that "
            "a rule speaks of and the one that something more is learnt about. So lists of every "
            "length are covered."
        )
    else:
        yield (
            f"The list of allies may be absent, open or complete, and hold up to {MOST_GROUPS:,} "
            f"groups, but of at most {MOST_KINDS + 2} different kinds: the thresholds of all counts "
            f"add up to {sound.needed}, which is too many to tell all groups apart. Beyond this "
            "nothing is proved."
        )
    yield (
        "Two rules count as opposite only where one names the other under `opposes`. They may fire "
        "together where one of them surely gives way. Two rules give the same advice where their "
        "summary and steps are the same as written, or their priority and title, unless one gives "
        "way to the other. Within its scope a rule must not be on in every complete case."
    )
    yield (
        "A fact is used where a condition of a rule or posture, a text or a line of the readiness "
        "list reads it. Labels, dates and names are free text: no rule may read them. A passage is "
        "said where a rule of basis `says` cites it. In a pack whose rules are all of basis `ours` "
        "it is enough that one cites it."
    )
    if sound.unused and not sound.checks[5].findings:
        yield (
            "Without the other built-in packs nothing uses these facts: "
            + ", ".join(f"`{path}`" for path in sound.unused)
            + "."
        )


def overlooked_in_words(sound: Soundness) -> str:
    """How far the reading part by part is exact."""
    return OPEN_ANYWAY if sound.overlooked else NEVER_OPEN_ANYWAY


def overlooked_line(each: Overlooked, quote: str = "") -> str:
    """One rule or definition that can stay open although all is decided."""
    is_rule = hasattr(each.subject, "id")
    name = getattr(each.subject, "id" if is_rule else "name")
    ends = {True: "fires", False: "is silent"} if is_rule else {True: "is true", False: "is false"}
    kind = "rule" if is_rule else "definition"
    return (
        f"The {kind} {quote}{name}{quote} is open here, and {ends[each.truth]} whatever is learnt:"
    )


def coverage_table(sound: Soundness) -> Iterator[str]:
    """Each passage, and the rules that say it, follow from it, or rest on it."""
    yield "| passage | it says | said by | followed by | ours, resting on it |"
    yield "|---|---|---|---|---|"
    for row in sound.coverage:
        cited = [
            ", ".join(map(code, row.cited.get(basis, ()))) for basis in ("says", "follows", "ours")
        ]
        cells = [markdown_text(row.number), markdown_text(row.passage.says), *cited]
        yield f"| {' | '.join(cells)} |"


def case_file(finding: Finding) -> str:
    """The case that shows a finding, as a file that can be advised."""
    comment = textwrap.wrap(str(finding.problem), WIDTH - 2, break_long_words=False)
    lines = [*comment, TO_SEE]
    head = [*(f"# {line}" for line in lines), FORM]
    return "\n".join([*head, *case_lines(finding.case)]) + "\n"


def write_cases(sound: Soundness, folder: Path) -> list[Path]:
    """Write the case of each finding into a folder, readable by its owner only, and name the files.

    Raises InputError where that cannot be done.
    """
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        message = f"this folder cannot be made: {reason(error)}"
        raise InputError([Problem(str(folder), None, None, message)]) from None
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
    message = "this file is there already, and not written by rules check; name another folder"
    others = [
        path for path in files if path.exists() and TO_SEE not in path.read_text("utf-8", "replace")
    ]
    if others:
        raise InputError([Problem(str(path), None, None, message) for path in others])


def case_lines(case: Case) -> list[str]:
    """The lines of a case file that hold facts, without blank lines, headings and its form."""
    lines = case_text(case).splitlines()
    return [line for line in lines if line and line != FORM and not line.startswith("#")]


def told(text: str, indent: str) -> list[str]:
    """A text folded for a terminal."""
    return textwrap.wrap(text, WIDTH, subsequent_indent=indent, break_long_words=False)


def code(name: str) -> str:
    """A name as code in Markdown."""
    return f"`{name}`"


def fenced(lines: list[str]) -> list[str]:
    """Some lines of YAML in Markdown."""
    return ["```yaml", *lines, "```"]
