"""The sheets that can be printed: the whole questionnaire, and those for one piece of work each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ...common.messages import say
from ...common.wording import in_a_row
from ...packs.pack import RulePack


@dataclass(frozen=True, slots=True)
class Printed:
    """One sheet: its name, and the rules whose work it helps with."""

    name: str
    helps: frozenset[str] = frozenset()

    @property
    def title(self) -> str:
        """What it is."""
        return say(f"sheet-{self.name}")

    @property
    def then(self) -> str:
        """What is done with it."""
        return say("sheet-then-ask" if self.name == QUESTIONS else "sheet-then-together")


QUESTIONS = "questions"
"""The whole questionnaire, which is printed where nothing else is named."""

PRINTED: Mapping[str, Printed] = MappingProxyType(
    {
        each.name: each
        for each in (
            Printed(QUESTIONS),
            Printed(
                "agreement",
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


def printed_by_command(sheet: Printed) -> str:
    """Where a sheet is, for who has the command."""
    return say("report-sheet", title=sheet.title, command=f"groundswell new --print {sheet.name}")


def on_paper(rules: Iterable[str], where: Callable[[Printed], str]) -> str:
    """The sheets that help with the work that rules advise, each where it is, in one line."""
    advised = set(rules)
    return in_a_row(where(each) for each in PRINTED.values() if each.helps & advised)


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
