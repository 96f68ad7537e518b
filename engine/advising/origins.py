"""Where advice comes from: the facts and sources it rests on, and what is left out, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import SimpleNamespace

from .advice import Advice, Recommendation

EVIDENCE = {"practice": "practice", "case_studies": "case studies", "statistical": "statistics"}
"""What advice rests on, in words."""


UNSAID = ("movement.nonviolent", "allies")
"""What all advice rests on, and the list of groups, whose number says nothing."""

MOST_NAMED = 3
"""So many groups are named for whom something is left out."""

ASSUMED = "what you said of nonviolence"


def facts_of(group: Sequence[Recommendation]) -> str:
    """The facts that a rule rests on, as one said them; for several groups those they share."""
    shared = [
        said.phrase
        for said in group[0].facts
        if said.fact not in UNSAID and all(said in other.facts for other in group[1:])
    ]
    return "; ".join(shared) or ("what you said of each" if group[0].ally else ASSUMED)


def trace(standing: list[list[Recommendation]]) -> Iterator[SimpleNamespace]:
    """For each rule that fired: the facts it rests on, and where it comes from."""
    for group in standing:
        rule = group[0]
        yield SimpleNamespace(
            rule=rule.rule,
            title=rule.title,
            groups=len(group),
            said=facts_of(group),
            source=", ".join([rule.source.label, *rule.source.sections]),
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
    named = [*dict.fromkeys(names), *["practice"] * practice]
    return f"What is ours rests on: {'; '.join(named)}." if named else ""


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
        better = " or ".join(dict.fromkeys(f"“{titles[rule]}”" for rule in printed))
        yield f"Left out: “{title}”{about(those)}, because {better} fits better."


def needless(advice: Advice) -> Iterator[str]:
    """What else fired and is not advised, because of what is so already."""
    found = [each for each in not_advised(advice) if not each.gave_way_to]
    for title, those in by_title(found).items():
        said = f"Left out, because of what you said: “{title}”{about(those)}."
        yield f"{said} It is no advice if {those[0].limits}"


def by_title(found: Sequence[Recommendation]) -> dict[str, list[Recommendation]]:
    """Pieces of advice under their title: one over allies is there once for each of them."""
    titles: dict[str, list[Recommendation]] = {}
    for each in found:
        titles.setdefault(each.title, []).append(each)
    return titles


def about(those: Sequence[Recommendation]) -> str:
    """The groups that a piece of advice was for; of many the first."""
    names = [each.ally for each in those if each.ally is not None]
    more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
    return f" for {', '.join(names[:MOST_NAMED])}{more}" if names else ""
