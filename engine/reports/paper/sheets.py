"""The sheets that can be printed: the whole questionnaire, and those for one piece of work each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ...packs.pack import RulePack


@dataclass(frozen=True, slots=True)
class Printed:
    """One sheet: its name, what it is, what is done with it, and the rules whose work it helps with."""

    name: str
    title: str
    then: str
    helps: frozenset[str] = frozenset()


QUESTIONS = "questions"
"""The whole questionnaire, which is printed where nothing else is named."""

TOGETHER = "Print it, fill it in together, and keep it safe."

PRINTED: Mapping[str, Printed] = MappingProxyType(
    {
        each.name: each
        for each in (
            Printed(
                QUESTIONS,
                "all questions, and a chart of the groups for a wall",
                "Print it, answer together, then: groundswell ask our-case.yaml",
            ),
            Printed(
                "agreement",
                "what the groups agree among themselves",
                TOGETHER,
                frozenset(
                    {
                        "write-the-coalition-agreement",
                        "consolidate-before-negotiating",
                        "strengthen-what-holds-the-coalition",
                    }
                ),
            ),
            Printed(
                "talks",
                "preparing for talks",
                TOGETHER,
                frozenset(
                    {
                        "enter-the-room",
                        "prepare-to-go-in",
                        "know-what-you-do-without-a-deal",
                        "open-the-way-to-talks",
                        "agree-before-you-go-back",
                    }
                ),
            ),
            Printed(
                "next-group",
                "which group to work on next, and by which step",
                TOGETHER,
                frozenset(
                    {
                        "choose-which-group-next",
                        "move-one-step",
                        "peel-off-strategic-allies",
                        "work-the-least-loyal-pillar",
                    }
                ),
            ),
        )
    }
)
"""Every sheet by its name."""


SHEET = "{title}: groundswell new --print {name}"
"""How a report says where a sheet is, for who has the command."""


def on_paper(rules: Iterable[str], where: str) -> str:
    """The sheets that help with the work that rules advise, each where it is, in one line."""
    advised = set(rules)
    fitting = [each for each in PRINTED.values() if each.helps & advised]
    return "; ".join(where.format(name=each.name, title=each.title) for each in fitting)


def markdown(name: str, pack: RulePack, then: str = "") -> str:
    """A sheet as Markdown that can also be read and printed as plain text."""
    from . import sheet, worksheet

    if name == QUESTIONS:
        return sheet.markdown(sheet.sheet(pack), then)
    return worksheet.markdown(worksheet.work_sheet(name, pack))


def html(name: str, pack: RulePack, then: str = "") -> str:
    """A sheet as one page of HTML that needs no script and loads nothing.

    `then` is what the questionnaire says is done with the answers, if not what suits a terminal.
    """
    from . import sheet, worksheet

    if name == QUESTIONS:
        return sheet.html(sheet.sheet(pack), then)
    return worksheet.html(worksheet.work_sheet(name, pack))


def pdf(name: str, pack: RulePack, then: str = "") -> bytes:
    """A sheet as PDF. Raises InputError where WeasyPrint or its libraries are missing."""
    from .. import printer

    return printer.on_paper(html(name, pack, then))
