"""The index of a batch: what was advised, and what could not be."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence

from ..common.messages import say
from ..common.templates import markdown_page
from ..common.wording import commas, posture_word
from ..files.output import guarded
from .outcome import Outcome

COLUMNS = ("case", "posture", "first recommendation", "open questions", "file")
ERROR_COLUMNS = ("input", "line", "key", "message")


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


def told(outcome: Outcome) -> list[str]:
    """The same as people read it: its posture in a word of their language."""
    case, posture, *rest = row(outcome)
    return [case, posture_word(posture), *rest]


def index_csv(outcomes: Iterable[Outcome]) -> bytes:
    """The index as a table for a spreadsheet."""
    return table(COLUMNS, map(row, in_order(outcomes)))


def index_md(outcomes: Sequence[Outcome]) -> bytes:
    """The index as a page with links to the reports, the most frequent postures first."""
    advised = in_order(outcomes)
    postures = Counter(outcome.posture or "" for outcome in advised)
    return markdown_page(
        "batch-index.md.j2",
        advised=advised,
        failed=len(outcomes) - len(advised),
        postures=commas(
            say("batch-posture", n=number, posture=posture_word(name))
            for name, number in sorted(postures.items(), key=lambda each: (-each[1], each[0]))
        ),
        row=told,
    ).encode()


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
