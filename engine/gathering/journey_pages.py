"""The page on one movement over time in each of its formats."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType, SimpleNamespace
from typing import Any

from markupsafe import Markup

from ..advising.advice import UNDETERMINED
from ..advising.questions import inside, said
from ..common.locale import speaking
from ..common.messages import say
from ..common.names import alike
from ..common.safe_text import markdown_text, one_line, page_text
from ..common.templates import tidy
from ..common.wording import moment as in_words
from ..common.wording import quote
from ..explaining.comparison import Difference
from ..pictures import Drawn, drawn
from ..pictures.gathered.moves import Moved, moves
from ..pictures.gathered.timeline import Headed, Then, headlines, moving, ripening
from ..pictures.picture import Picture
from ..reports.kinds import Kind
from ..reports.printer import on_paper
from ..reports.template import built_in_template, rendered
from .travelled import GroupThen, Journey, Moment, Rested, Step

MARKDOWN = Kind("journey.md.j2", markdown_text, autoescape=False)
HTML = Kind("journey.html.j2", page_text, autoescape=True)
MOST_MOVED = 12
"""So many groups are drawn on their way; each has a place of its own in every field."""

WITH_YOU = ("passive_ally", "active_ally")


def markdown(found: Journey) -> str:
    """The page in Markdown."""
    with speaking(found.language):
        return tidy(rendered(content(found), None, MARKDOWN))


def html(found: Journey) -> str:
    """The page in HTML, with its pictures; it loads nothing."""
    with speaking(found.language):
        return rendered(seen(found), None, HTML)


def part(found: Journey) -> Markup:
    """What the page has between head and foot, to stand in a page of the server."""
    with speaking(found.language):
        template = built_in_template(HTML)
        view = template.new_context(seen(found))
        return Markup("".join(template.blocks["advice"](view)))  # noqa: S704 - the template escapes


def seen(found: Journey) -> dict[str, Any]:
    """The parts of the page in HTML, with its pictures."""
    shown: list[Drawn] = [drawn(each, alone=False) for each in pictures(found)]
    return {**content(found), "pictures": shown}


def pdf(found: Journey) -> bytes:
    """The page on paper. Raises InputError where WeasyPrint is missing."""
    with speaking(found.language):
        return on_paper(html(found))


PAGES: Mapping[str, Callable[[Journey], str | bytes]] = MappingProxyType(
    {"md": markdown, "html": html, "json": Journey.to_json, "pdf": pdf}
)
"""What makes each format."""


def in_quotes(moment: Moment) -> str:
    """A headline in quotation marks; what is said of several has them already."""
    return moment.headline if moment.posture == UNDETERMINED else quote(moment.headline)


def content(found: Journey) -> dict[str, Any]:
    """The parts of the page."""
    words = Words(found)
    return {
        "found": found,
        "moments": list(words.moments()),
        "steps": list(map(words.step, found.steps)),
        "rested": list(words.rested()),
        "closing": say("journey-closing"),
    }


def pictures(found: Journey) -> Iterator[Picture]:
    """The pictures that have something to show; of one moment there is nothing to see."""
    if len(found.moments) < 2:
        return
    words = Words(found)
    dates = [words.short(number) for number in range(len(found.moments))]
    postures = [moment.possible_postures for moment in found.moments]
    order = list(dict.fromkeys(name for names in postures for name in names))
    yield headlines(list(map(Headed, dates, postures)), order)
    if any(moment.readiness for moment in found.moments):
        yield ripening(
            dates,
            [
                {"yes": each.ready("yes"), "unknown": each.ready("unknown"), "no": each.ready("no")}
                for each in found.moments
            ],
        )
    groups = list(words.groups())
    if groups:
        yield moving(dates, groups)
    moved = list(words.moved())
    if moved:
        yield moves(moved[:MOST_MOVED])


class Words:
    """A journey in words that fit whom the demands are addressed to."""

    def __init__(self, found: Journey) -> None:
        self.found = found
        same = [moment.as_of for moment in found.moments]
        self.several = {date for date in same if date is not None and same.count(date) > 1}

    def moment(self, number: int) -> str:
        """How a moment is called: its date, and its number where there is none, or two are alike."""
        date = self.found.moments[number].as_of
        numbered = say("journey-moment-number", number=str(number + 1))
        if date is None:
            return numbered
        shown = in_words(date) or date
        return (
            say("journey-moment-both", moment=shown, number=str(number + 1))
            if date in self.several
            else shown
        )

    def short(self, number: int) -> str:
        """The same in a picture."""
        return self.found.moments[number].as_of or str(number + 1)

    def moments(self) -> Iterator[SimpleNamespace]:
        """The rows of the table."""
        for number, moment in enumerate(self.found.moments):
            checks = len(moment.readiness)
            yield SimpleNamespace(
                date=self.moment(number),
                headline=moment.headline,
                ready=say("journey-ready", found=moment.ready("yes"), all=checks) if checks else "",
                with_you=[g.name for g in moment.groups if g.support in WITH_YOU],
                away=[g.name for g in moment.groups if g.loyalty == "came_away"],
            )

    def groups(self) -> Iterator[tuple[str, list[Then | None]]]:
        """Every group with how it stood at each moment, those first that were named first."""
        by_moment: list[dict[str, GroupThen]] = [
            {alike(group.name): group for group in moment.groups} for moment in self.found.moments
        ]
        names = {key: group.name for groups in by_moment for key, group in groups.items()}
        for key, name in names.items():
            stood = [groups.get(key) for groups in by_moment]
            yield (
                one_line(name),
                [Then(each.support, each.loyalty) if each else None for each in stood],
            )

    def moved(self) -> Iterator[Moved]:
        """The groups that stood in more than one field of the map, with these fields in their order."""
        ways: dict[str, list[tuple[str, str]]] = {}
        names: dict[str, str] = {}
        for moment in self.found.moments:
            for group in moment.groups:
                if group.support and group.closeness:
                    way = ways.setdefault(alike(group.name), [])
                    if way[-1:] != [(group.support, group.closeness)]:
                        way.append((group.support, group.closeness))
                    names[alike(group.name)] = one_line(group.name)
        return (Moved(names[key], tuple(way)) for key, way in ways.items() if len(way) > 1)

    def step(self, step: Step) -> SimpleNamespace:
        """What changed from one moment to the next."""
        before, after = self.found.moments[step.before], self.found.moments[step.after]
        return SimpleNamespace(
            before=self.moment(step.before),
            after=self.moment(step.after),
            same=before.headline == after.headline,
            headlines=tuple(map(in_quotes, (before, after))),
            changed=[
                (self.topic(each), each.first_says, each.second_says) for each in step.changed
            ],
            told=[self.known(each, each.second) for each in step.told],
            untold=[self.known(each, each.first) for each in step.untold],
            groups_came=step.groups_came,
            groups_went=step.groups_went,
            came=list(dict.fromkeys(each.title for each in step.came)),
            went=list(dict.fromkeys(each.title for each in step.went)),
            nothing=not (step.changed or step.groups_came or step.groups_went),
        )

    def topic(self, each: Difference) -> str:
        """What a fact is called, of the movement or of a group."""
        return self.of_group(each.ally, each.topic)

    def known(self, each: Difference, value: Any) -> str:
        """A fact that only one file has."""
        return self.of_group(each.ally, self.phrase(each.fact, value))

    def of_group(self, ally: str | None, words: str) -> str:
        """Words about a group, or about the movement."""
        return words if ally is None else say("why-of-group", group=ally, text=words)

    def rested(self) -> Iterator[SimpleNamespace]:
        """What the advice of each moment rested on, and what became of it."""
        for number, moment in enumerate(self.found.moments):
            here = [each for each in self.found.rested if each.moment == number]
            rules = dict.fromkeys(each.rule for each in here)
            if here:
                yield SimpleNamespace(
                    moment=self.moment(number),
                    headline=moment.headline,
                    advice=[
                        (
                            next(each.title for each in here if each.rule == rule),
                            [self.since(each) for each in here if each.rule == rule],
                        )
                        for rule in rules
                    ],
                )

    def since(self, each: Rested) -> str:
        """One fact that advice rested on, and what is known of it since."""
        before = self.of_group(each.ally, self.phrase(each.fact, each.before))
        if each.then is None or each.after is None:
            key = "journey-rested-unknown" if each.latest is None else "journey-rested-same"
            return say(key, before=before)
        told = {
            "before": before,
            "moment": self.moment(each.then),
            "after": self.phrase(each.fact, each.after),
        }
        if each.latest in (None, each.after):
            return say("journey-rested-changed", **told)
        latest = self.phrase(each.fact, each.latest)
        return say("journey-rested-back", **told, latest=latest)

    def phrase(self, fact: str, value: Any) -> str:
        """A fact with its value."""
        return said(inside(fact), value, self.found.target).phrase
