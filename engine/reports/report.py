"""Advice as a report: Markdown through a template, and its rendering for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Unpack

from ..advising.advice import (
    SECTIONS,
    UNDETERMINED,
    Advice,
    AllyAdvice,
    Change,
    OpenQuestion,
    Recommendation,
    Stood,
)
from ..advising.origins import facts_of, left_out, legend, needless, rests_on, trace
from ..common.locale import speaking
from ..common.messages import Spoken, say
from ..common.templates import tidy
from ..common.untranslated import kept_apart
from ..common.wording import (
    all_of,
    any_of,
    commas,
    in_a_row,
    joined,
    moment,
    quote,
    sentence,
    that_fit,
)
from ..facts import FACTS
from ..facts.vocabulary import Value
from ..language.seen import Seen, seen_facts
from ..language.text import LEADERSHIPS, OTHER_SIDES, fitting
from .illustrations import Look, charted, layout_of
from .paper.sheets import on_paper, printed_by_command
from .plan import limits_of, plan
from .template import rendered

IN_FULL = 3
"""So many pieces of advice are printed with their steps and why."""

TASKS = ("now", "next")
FIRST_THINGS = 3
QUESTIONS = 3
MOST_NAMED = 5
"""So many groups are named beside one of the first things to do."""
KNOWN = {(False, False): "", (True, False): ".of", (False, True): ".at", (True, True): ".of-at"}
"""Which heading a page has, by whether its case has a label and a moment."""

TITLES = Spoken({1: "report-first", 2: "report-first.two", 3: "report-first.three"})
"""What stands over so many things to do first."""


def markdown(advice: Advice, templates: Path | None = None, **look: Unpack[Look]) -> str:
    """The report in Markdown, by the built-in template or one of the same name in `templates`.

    `pictures` is the map as a chart where nothing else is given. Raises InputError where a template
    of the user's is wrong.
    """
    layout, pictures = layout_of(look), look.get("pictures")
    with speaking(advice.language):
        view = {
            **(parts(advice, look) if templates is None else content(advice, look)),
            "pictures": charted(advice) if pictures is None else pictures,
        }
        return tidy(rendered(view, templates, layout.markdown))


def content(advice: Advice, look: Look | None = None, *, facts: bool = True) -> dict[str, Any]:
    """What a report template sees: the advice, its parts, and where they come from.

    With `facts` also each fact and definition by its name, which the built-in templates do without.
    """
    known = {said.fact: said.value for said in advice.facts} if facts else {}
    standing = that_stand(advice)
    return {
        **(seen_facts({**known, **advice.definitions}) if facts else {}),
        "plan": plan(first_things(advice, standing), standing),
        **parts(advice, look or {}),
        "trace": list(trace(standing)) if advice.withheld is None else [],
        "left_out": [*left_out(advice), *needless(advice)],
    }


def parts(advice: Advice, look: Look) -> dict[str, Any]:
    """The advice and its parts as the report orders them: all that a page of Markdown prints."""
    target = advice.target
    standing = that_stand(advice)
    first = first_things(advice, standing)
    told = {thing.rule for thing in first}
    applies = advice.posture != "out_of_scope"
    groups_shown = list(allies(advice, standing)) if applies else []
    work = plan(first, standing) if look.get("plan") else None
    named = [thing for thing in work.things if thing.groups] if work else groups_shown
    return {
        "other_side": OTHER_SIDES[target],
        "leadership": LEADERSHIPS[target],
        "advice": advice,
        "page_name": "plan-title" if look.get("plan") else "report-title",
        "known": KNOWN[bool(advice.case), bool(advice.as_of)],
        "moment": moment(advice.as_of),
        "first": first,
        "first_title": TITLES[len(first) or 1],
        **({"plan": work} if work else {}),
        "assumed": list(assumed(advice)),
        "sections": list(sections(standing, told, target)),
        "readiness": advice.readiness if applies and talks_matter(advice) else (),
        "ready": list(ready(advice)) if applies and talks_matter(advice) else [],
        "readiness_title": readiness_title(advice),
        "allies": groups_shown,
        "risky": any(ally.risk for ally in groups_shown),
        "changes": list(changes(advice)),
        "questions": advice.open_questions[:QUESTIONS] if applies else (),
        "rests_on": rests_on(standing, advice),
        "keeping": keeping(advice, look.get("hand_on", by_command)(), named=bool(named)),
        "on_paper": on_paper(
            (group[0].rule for group in standing), look.get("on_paper", printed_by_command)
        ),
        "legend": legend(standing),
        "needless": list(needless(advice)),
        "stood_here": [stood(each) for each in advice.stood_here],
        "closing": " ".join(filter(None, [say("report-closing"), advice.review])),
    }


def that_stand(advice: Advice) -> list[list[Recommendation]]:
    """What is advised, rule by rule: one over allies stands there for each of them."""
    groups = [list(group) for _, group in groupby(advice.recommendations, lambda each: each.rule)]
    return [kept for group in groups if (kept := [each for each in group if each.stands])]


def by_command() -> str:
    """How to make a page that may be handed on, for who has the command."""
    return say("report-hand-on")


def keeping(advice: Advice, hand_on: str, *, named: bool) -> str:
    """How to treat the page: kept, for the groups that are `named` or what you plan, or handed on."""
    if advice.withheld is not None:
        return say("report-shared", n=advice.withheld)
    if not named:
        return say("report-keep.plans", hand_on=hand_on)
    target = advice.target
    return say(
        "report-keep.groups",
        other_side=OTHER_SIDES[target],
        target=str(target),
        hand_on=hand_on,
    )


def first_things(advice: Advice, standing: list[list[Recommendation]]) -> list[SimpleNamespace]:
    """At most three things to do first; where advice is short, the most deciding questions."""
    if advice.posture == "out_of_scope":
        return []
    tasks = [task(group) for group in standing if group[0].priority in TASKS]
    to_find_out = [finding_out(question) for question in advice.open_questions[:FIRST_THINGS]]
    # What decides the headline comes before everything else.
    asked = advice.open_questions[0].decides if advice.open_questions else ()
    ahead = int(
        advice.posture == UNDETERMINED and not set(asked).isdisjoint(advice.possible_postures)
    )
    return [*to_find_out[:ahead], *tasks, *to_find_out[ahead:]][:FIRST_THINGS]


def task(group: list[Recommendation]) -> SimpleNamespace:
    """A piece of advice as one of the first things to do, with the groups that it is for."""
    advised = group[0]
    title = kept_apart(advised.title.rstrip(".") + ".", of=advised.title)
    named = [each.ally for each in group if each.ally is not None]
    said, ours = in_two(advised)
    shown = that_fit(named, MOST_NAMED)
    return SimpleNamespace(
        rule=advised.rule,
        title=title,
        text=said,
        ours=ours,
        groups=named[:shown],
        more=len(named) - shown,
    )


def in_two(advised: Recommendation) -> tuple[str, str]:
    """A summary as what the source says, and what we add."""
    ours = advised.ours or ""
    return advised.summary.removesuffix(ours).rstrip(), ours


def finding_out(question: OpenQuestion) -> SimpleNamespace:
    """An open question as one of the first things to do."""
    groups = commas(question.allies)
    text = say("report-decides", about=question.about) if question.about else ""
    key = "report-find-out.of-groups" if groups else "report-find-out"
    title = say(key, question=question.question, groups=groups)
    return SimpleNamespace(rule=None, title=title, text=text, ours="", groups=[], more=0)


def assumed(advice: Advice) -> Iterator[str]:
    """What was taken for granted, in words."""
    for assumption in advice.assumptions:
        if assumption.fact == "movement.nonviolent":
            yield say("report-assumed-nonviolent")


def sections(
    standing: list[list[Recommendation]], told: set[str | None], target: Value | None
) -> Iterator[SimpleNamespace]:
    """The advice by priority, each rule once; the first ones are meant to be printed in full."""
    in_full = {group[0].rule for group in standing[:IN_FULL]}
    for priority, title in SECTIONS.items():
        entries = [
            entry(group, told, target, in_full=group[0].rule in in_full)
            for group in standing
            if group[0].priority == priority
        ]
        if entries:
            yield SimpleNamespace(name=priority, title=title, entries=entries)


def entry(
    group: list[Recommendation],
    told: set[str | None],
    target: Value | None,
    *,
    in_full: bool,
) -> SimpleNamespace:
    """One rule as the report prints it; one over allies names the groups that it is for."""
    shown = group[0]
    said, ours = in_two(shown)
    if shown.rule in told and shown.steps:
        said = ours = ""
    label = mark = shown.source.label
    if shown.basis == "says" and shown.steps:
        mark = say("report-steps-ours", label=label)
    return SimpleNamespace(
        rule=shown.rule,
        title=shown.title,
        label=label,
        mark=mark,
        how=mark.removeprefix(label),  # for templates of the user's
        summary=f"{said} {ours}".rstrip(),
        said=said,
        ours=ours,
        groups=[each.ally for each in group if each.ally is not None],
        in_full=in_full,
        steps=shown.steps,
        because=shown.because,
        facts=facts_of(group),
        limits=limits_of(group),
        may_give_way=list(may_give_way(shown, target)),
    )


def may_give_way(shown: Recommendation, target: Value | None) -> Iterator[str]:
    """What could still take the place of a recommendation, and what decides that."""
    others = shown.may_give_way_to
    if others:
        asked = dict.fromkeys(fitting(question(path), target) for path in others[0].facts[:1])
        # Where no question asks, the case itself says that there are more groups.
        deciding = " ".join(asked) or say("report-more-groups")
        yield say("report-perhaps", title=others[0].title, asked=deciding)


def question(path: str) -> str:
    """The question about a fact."""
    fact = FACTS.get(path.replace("allies[].", "ally."))
    return fact.question if fact else say("report-which-groups")


def readiness_title(advice: Advice) -> str:
    """The heading over the checklist: whether the table is near, or perhaps comes one day."""
    near = ("wants_to_negotiate", "heads_for_the_table", "talks_are_near")
    if any(advice.definitions.get(name) is True for name in near):
        return say("report-readiness.near")
    return say("report-readiness")


def talks_matter(advice: Advice) -> bool:
    """Whether it may be time to think of the table: not where surely no talks are wanted or near."""
    asked = ("heads_for_the_table", "talks_are_near")
    near = any(advice.definitions.get(name, True) is not False for name in asked)
    return near and advice.posture != "sustain"


def ready(advice: Advice) -> Iterator[SimpleNamespace]:
    """The checks of the checklist by their answer, for a page with little room."""
    for state in ("yes", "unknown", "no"):
        checks = [sentence(line.check) for line in advice.readiness if line.state == state]
        if checks:
            key = f"report-ready-{state}"
            yield SimpleNamespace(
                answer=say(f"{key}.heading"), before=say(key), checks=" ".join(checks)
            )


def allies(advice: Advice, standing: list[list[Recommendation]]) -> Iterator[SimpleNamespace]:
    """The allies, each once, with all that is advised about it and who carries the risk.

    Their facts are three-valued, so that a template cannot take unknown for no.
    """
    target = advice.target
    told: dict[str | None, list[Recommendation]] = {}
    for each in [line for group in standing for line in group]:
        told.setdefault(each.ally, []).append(each)
    for number, ally in enumerate(advice.allies, 1):
        about = told.get(ally.name, [])
        steps = dict.fromkeys(sentence(each.next_step) for each in about if each.next_step)
        yield SimpleNamespace(
            number=number,
            name=ally.name,
            reach=seen("ally.reach", ally.reach),
            natural=seen(None, ally.natural),
            strategic=seen(None, ally.strategic),
            peeled_off=seen(None, ally.peeled_off),
            support=seen("ally.support", ally.support),
            closeness=seen("ally.closeness", ally.closeness),
            loyalty=seen("ally.loyalty", ally.loyalty),
            mobilized=seen(None, {True: "yes", False: "no", None: None}[ally.mobilized]),
            stands=fitting(in_a_row(stands(ally)), target),
            next_step=" ".join(steps) or ally.next_step or ally.silence or "—",
            risk=" ".join(dict.fromkeys(sentence(each.risk) for each in about if each.risk)),
        )


def stands(ally: AllyAdvice) -> Iterator[str]:
    """Where a group stands, in the words of its facts."""
    support, closeness = in_words("support", ally.support), in_words("closeness", ally.closeness)
    yield say("report-natural", words=support) if ally.natural else support
    yield say("report-strategic", words=closeness) if ally.strategic else closeness
    for name in ("loyalty", "mobilized"):
        value = getattr(ally, name)
        if value is not None:
            yield FACTS[f"ally.{name}"].phrase(value)


def in_words(name: str, value: Value | None) -> str:
    """A fact of a group in the few words of a table."""
    if value is None:
        return say(f"report-{name}-not-known")
    if (name, value) == ("closeness", "none"):
        return say("report-not-close")
    return FACTS[f"ally.{name}"].phrase(value)


@cache
def seen(path: str | None, value: Value | None) -> Seen:
    """One value of a fact of allies, or of a definition, as templates see it."""
    return Seen(path or "", value)


def changes(advice: Advice) -> Iterator[SimpleNamespace]:
    """What one changed fact would do to the advice, in words."""
    for change in advice.changes:
        yield SimpleNamespace(
            if_one=joined("list-or-row", "last", (said.phrase for said in change.facts)),
            then=then(change),
        )


def then(change: Change) -> str:
    """What would be advised after a change."""
    if change.headlines:
        return say("report-headline-becomes", headlines=any_of(map(quote, change.headlines)))
    titles = all_of(quote(each.title) for each in change.comes)
    return say("report-new-under", section=SECTIONS["now"], titles=titles)


def stood(found: Stood) -> SimpleNamespace:
    """What another movement did that stood where this one stands."""
    return SimpleNamespace(
        case=found.case,
        did=found.did,
        then=found.then,
        source=found.source,
        shared=in_a_row(each.phrase for each in found.shared),
    )
