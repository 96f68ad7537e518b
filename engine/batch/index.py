"""The index of a batch: what was advised, and what could not be."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence

from ..common.safe_text import markdown_text
from ..files.output import guarded
from .outcome import Outcome

COLUMNS = ("case", "posture", "first recommendation", "open questions", "file")
ERROR_COLUMNS = ("input", "line", "key", "message")
SAFETY = (
    "Keep this folder safe: its reports say how groups stand towards those who hold power. "
    "Do not pass it on as it is."
)


def in_order(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """The cases that were advised, by their labels."""
    advised = [outcome for outcome in outcomes if outcome.files]
    return sorted(advised, key=lambda each: (label(each).casefold(), label(each), each.key))


def label(outcome: Outcome) -> str:
    """What a case calls itself, or else the name of its reports."""
    return outcome.case or next(iter(outcome.files)).rpartition(".")[0]


def row(outcome: Outcome) -> list[str]:
    """A case as a row of the index."""
    questions, files = str(outcome.questions), " ".join(outcome.files)
    return [label(outcome), outcome.posture or "", outcome.first or "", questions, files]


def index_csv(outcomes: Iterable[Outcome]) -> bytes:
    """The index as a table for a spreadsheet."""
    return table(COLUMNS, map(row, in_order(outcomes)))


def index_md(outcomes: Sequence[Outcome]) -> bytes:
    """The index as a page with links to the reports."""
    advised = in_order(outcomes)
    failed = len(outcomes) - len(advised)
    lines = ["# Advice on many cases", "", f"> {SAFETY}", "", summary(advised), ""]
    if failed:
        inputs = "One input" if failed == 1 else f"{failed:,} inputs"
        lines += [f"{inputs} could not be used: see [errors.csv](errors.csv).", ""]
    if advised:
        lines += [f"| {' | '.join(COLUMNS)} |", f"|{'---|' * len(COLUMNS)}"]
        lines += [line(outcome) for outcome in advised]
    return ("\n".join(lines).rstrip() + "\n").encode()


def summary(advised: Sequence[Outcome]) -> str:
    """How many cases there are of each posture, the most frequent first."""
    postures = Counter(outcome.posture or "" for outcome in advised)
    counted = [
        f"{number:,} {markdown_text(name)}"
        for name, number in sorted(postures.items(), key=lambda entry: (-entry[1], entry[0]))
    ]
    cases = "One case" if len(advised) == 1 else f"{len(advised):,} cases"
    return f"{cases}{': ' if counted else ''}{', '.join(counted)}."


def line(outcome: Outcome) -> str:
    """A case as a line of the page."""
    files = " ".join(f"[{markdown_text(name)}]({name})" for name in outcome.files)
    cells = [*map(markdown_text, row(outcome)[:-1]), files]
    return f"| {' | '.join(cells)} |"


def errors_csv(outcomes: Iterable[Outcome]) -> bytes:
    """What could not be used, and why, as a table for a spreadsheet."""
    rows = (
        [outcome.input, "" if line is None else str(line), key or "", message]
        for outcome in outcomes
        for line, key, message in outcome.problems
    )
    return table(ERROR_COLUMNS, rows)


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Rows as CSV, in which no cell is taken for a formula."""
    page = io.StringIO()
    writer = csv.writer(page, lineterminator="\n")
    writer.writerow(columns)
    for cells in rows:
        writer.writerow(map(guarded, cells))
    return page.getvalue().encode()
