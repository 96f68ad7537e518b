"""What a work sheet is made of: lines to write on, tables, and what the rules and facts say.

Each element is data in `templates/sheets`, known by its first key; its texts are names of messages.
`view` says them, and fills in what the pack and the vocabulary know, for the macro of the same name in the templates; None where there is
nothing to show.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import Literal

from ...common.messages import say
from ...facts import FACTS
from ...language.condition import Among
from ...language.text import View
from ...packs.pack import RulePack
from ...packs.rule import Strict
from .grid import WIDE, Grid, drawn, letter_of

FIELDS = 6
"""How many groups have room in a field of a spectrum."""

READY = ("sheet-yes", "sheet-no", "sheet-we-do-not-know")
"""The messages over the columns of the readiness list."""


def said(key: str) -> str:
    """A text of a sheet by the name of its message; nothing where it has none."""
    return say(key) if key else ""


class Write(Strict):
    """Something to write: a label, and empty lines; `numbered` ones are a list."""

    write: str
    lines: int = 1
    numbered: bool = False

    def view(self, _: RulePack) -> SimpleNamespace:
        """The label and the lines."""
        return SimpleNamespace(
            kind="write", label=said(self.write), lines=self.lines, numbered=self.numbered
        )


class Ask(Strict):
    """The question of a fact with a box for each answer, as the questionnaire asks it."""

    ask: str

    def view(self, _: RulePack) -> SimpleNamespace:
        """The question, its hint and its answers."""
        fact = FACTS[self.ask]
        return SimpleNamespace(
            kind="ask",
            question=fact.question,
            hint=fact.hint,
            choices=[word.choice for word in fact.words.values()],
        )


class Table(Strict):
    """An empty table, in whose cells one can write some `lines`.

    `rows` are how many there are, or what stands at the beginning of each.
    """

    table: tuple[str, ...]
    rows: int | tuple[str, ...]
    lines: int = 1

    def view(self, _: RulePack) -> SimpleNamespace:
        """The headings of the columns and of the rows."""
        columns = [said(each) for each in self.table]
        rows = (
            [""] * self.rows if isinstance(self.rows, int) else [said(each) for each in self.rows]
        )
        return SimpleNamespace(
            kind="table",
            columns=columns,
            rows=rows,
            headed=any(rows),
            lines=self.lines,
            drawn=drawn(columns, rows, [WIDE] * len(columns)),
        )


class Check(Strict):
    """The list of what has to be ready before talks, with boxes; the pack has it."""

    check: Literal["readiness"]

    def view(self, pack: RulePack) -> SimpleNamespace | None:
        """The lines of the list."""
        checks = [line.check for line in pack.readiness]
        if not checks:
            return None
        columns = [say(each) for each in READY]
        boxes = drawn(["", *columns], checks, [0] * (len(columns) + 1))
        return SimpleNamespace(kind="check", checks=checks, columns=columns, drawn=boxes)


class Groups(Strict):
    """A table with a line for each group, whose columns are facts, and the letters to write there."""

    grid: tuple[str, ...]
    rows: int

    def view(self, _: RulePack) -> SimpleNamespace:
        """The table, and the letters below it."""
        columns = tuple(FACTS[path] for path in self.grid)
        plain = tuple(fact.path for fact in columns if not fact.words)
        return SimpleNamespace(kind="grid", grid=Grid("", "", columns, plain, self.rows))


class Spectrum(Strict):
    """The values of a fact as fields beside each other, lowest first, to write groups into."""

    spectrum: str

    def view(self, _: RulePack) -> SimpleNamespace:
        """The names of the fields."""
        fact = FACTS[self.spectrum]
        fields = [word.choice for word in fact.words.values()]
        table = drawn(
            [f"{each} →" for each in fields[:-1]] + fields[-1:], [""] * FIELDS, [0] * len(fields)
        )
        return SimpleNamespace(
            kind="spectrum", question=fact.question, hint=fact.hint, fields=fields, drawn=table
        )


class Order(Strict):
    """Which groups a rule takes first, and when it is wrong."""

    order: str

    def view(self, pack: RulePack) -> SimpleNamespace | None:
        """What decides, in the order of the rule, each with its letter in the table of groups."""
        rule = pack.rule.get(self.order)
        if rule is None:
            return None
        first = [
            (FACTS[each.name].topic, *letter_of(FACTS[each.name], value))
            for each in rule.first
            if isinstance(each, Among) and each.name in FACTS
            for value in sorted(each.values, key=str)
        ]
        limits = rule.words.limits.render(View(dict.fromkeys(pack.definition)))
        return SimpleNamespace(kind="order", first=first, limits=limits)


class Glossary(Strict):
    """A word that the pack explains."""

    glossary: str

    def view(self, pack: RulePack) -> SimpleNamespace | None:
        """The word, and what it means."""
        told = (file.glossary.get(self.glossary) for file in pack.files)
        found = next(filter(None, told), None)
        if found is None:
            return None
        return SimpleNamespace(kind="glossary", word=found.term, means=found.says)


Element = Write | Ask | Table | Check | Groups | Spectrum | Order | Glossary
