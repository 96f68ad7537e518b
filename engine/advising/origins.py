"""Where advice comes from: the facts and sources it rests on, and what is left out, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import SimpleNamespace

from ..common.messages import Spoken, say
from ..common.wording import any_of, commas, in_a_row, quote
from .advice import Advice, Recommendation

EVIDENCE = Spoken(
    {name: f"evidence-{name}" for name in ("practice", "case_studies", "statistical")}
)
"""What advice rests on, in words."""


UNSAID = ("movement.nonviolent", "allies")
"""What all advice rests on, and the list of groups, whose number says nothing."""

MOST_NAMED = 3
"""So many groups are named for whom something is left out."""


def facts_of(group: Sequence[Recommendation]) -> str:
    """The facts that a rule rests on, as one said them; for several groups those they share."""
    shared = [
        said.phrase
        for said in group[0].facts
        if said.fact not in UNSAID and all(said in other.facts for other in group[1:])
    ]
    return in_a_row(shared) or say("rests-on-each" if group[0].ally else "rests-on-nonviolence")


def trace(standing: list[list[Recommendation]]) -> Iterator[SimpleNamespace]:
    """For each rule that fired: the facts it rests on, and where it comes from."""
    for group in standing:
        rule = group[0]
        yield SimpleNamespace(
            rule=rule.rule,
            title=rule.title,
            groups=len(group),
            said=facts_of(group),
            source=commas([rule.source.label, *rule.source.sections]),
            evidence=EVIDENCE[rule.evidence],
        )


def legend(standing: list[list[Recommendation]]) -> list[SimpleNamespace]:
    """The sources that the advice rests on, each once, as its marks name them."""
    sources = {
        group[0].source.document: group[0].source for group in standing if group[0].basis != "ours"
    }
    return [SimpleNamespace(mark=s.short, title=s.title, url=s.url) for s in sources.values()]


def rests_on(standing: list[list[Recommendation]], advice: Advice) -> str:
    """What the advice that is ours rests on: other sources, cases, practice."""
    ours = [group[0].source for group in standing if group[0].basis == "ours"]
    # Ours beside what a source says is a step of practice, not a sentence of that source.
    read = {each.source.document for each in advice.recommendations if each.basis != "ours"}
    names = [name for source in ours if source.document not in read for name in source.sections]
    practice = any(source.document in read or not source.sections for source in ours)
    named = [*dict.fromkeys(names), *[EVIDENCE["practice"]] * practice]
    return say("ours-rests-on", names=in_a_row(named)) if named else ""


def not_advised(advice: Advice) -> list[Recommendation]:
    """What fired and is advised for nobody."""
    standing = {each.rule for each in advice.recommendations if each.stands}
    return [each for each in advice.recommendations if each.rule not in standing]


def left_out(advice: Advice) -> Iterator[str]:
    """What else fired and is not advised, because it gave way to other advice."""
    titles = {each.rule: each.title for each in advice.recommendations}
    standing = {each.rule for each in advice.recommendations if each.stands}
    found = [each for each in not_advised(advice) if each.gave_way_to]
    for title, those in by_title(found).items():
        winners = [each.gave_way_to for each in those if each.gave_way_to]
        printed = [rule for rule in winners if rule in standing] or winners
        better = any_of(dict.fromkeys(quote(titles[rule]) for rule in printed))
        yield say_left_out("left-out-for-better", title, those, better=better)


def needless(advice: Advice) -> Iterator[str]:
    """What else fired and is not advised, because of what is so already."""
    found = [each for each in not_advised(advice) if not each.gave_way_to]
    for title, those in by_title(found).items():
        yield say_left_out("left-out-needless", title, those, limits=those[0].limits)


def by_title(found: Sequence[Recommendation]) -> dict[str, list[Recommendation]]:
    """Pieces of advice under their title: one over allies is there once for each of them."""
    titles: dict[str, list[Recommendation]] = {}
    for each in found:
        titles.setdefault(each.title, []).append(each)
    return titles


def say_left_out(key: str, title: str, those: Sequence[Recommendation], **why: str) -> str:
    """That a piece of advice is left out, for which groups (of many the first), and why."""
    names = [each.ally for each in those if each.ally is not None]
    if not names:
        return say(f"{key}.for-all", title=title, **why)
    groups = commas(names[:MOST_NAMED])
    if len(names) > MOST_NAMED:
        groups = say("list-more", first=groups, n=len(names) - MOST_NAMED)
    return say(f"{key}.for-groups", title=title, groups=groups, **why)
