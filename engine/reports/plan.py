"""The page for the next two weeks: what comes first, with room for who does it, and by when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from types import SimpleNamespace

from ..advising.advice import Recommendation
from ..common.messages import say
from ..common.wording import in_a_row, sentence, that_fit

GROUPS = 3
"""So many groups at most are named for one thing to do; the report has all of them."""

ENOUGH = 4
"""So many steps leave no line for one of your own: there is no room for it."""

MEANWHILE = 3
"""So many things to hold off are named."""


def plan(
    first: Iterable[SimpleNamespace], standing: Iterable[Sequence[Recommendation]]
) -> SimpleNamespace:
    """The first things to do as work to share out, and the titles of what is held off meanwhile."""
    by_rule = {group[0].rule: group for group in standing}
    waiting = [group[0].title for group in by_rule.values() if group[0].priority == "hold_off"]
    return SimpleNamespace(
        things=[work(thing, by_rule.get(thing.rule, ())) for thing in first],
        meanwhile=waiting[:MEANWHILE],
        held_off=in_a_row(waiting[:MEANWHILE]),
    )


def work(thing: SimpleNamespace, group: Sequence[Recommendation]) -> SimpleNamespace:
    """One of the first things to do, step by step; a question has nothing but its own words."""
    groups = list(named(group))
    shown = that_fit([each.name for each in groups], GROUPS)
    return SimpleNamespace(
        title=thing.title.rstrip("."),
        text="" if group else thing.text,
        steps=group[0].steps if group else (),
        spare=not group or len(group[0].steps) < ENOUGH,
        groups=groups[:shown],
        more=len(groups) - shown,
        limits=limits_of(group),
    )


def named(group: Sequence[Recommendation]) -> Iterator[SimpleNamespace]:
    """The groups that a rule speaks of, each with what is next and who carries the risk.

    The plan is shared out among many, so it names no group that uses violence.
    """
    for each in group:
        if each.ally is not None:
            step, risk = each.next_step, each.risk
            yield SimpleNamespace(
                name=say("plan-violent") if is_violent(each) else each.ally,
                next_step=step and sentence(step),
                risk=risk and sentence(risk),
            )


def is_violent(advised: Recommendation) -> bool:
    """Whether advice rests on the violence of a group."""
    return any(
        said.fact == "allies[].uses_violence" and said.value is True for said in advised.facts
    )


def limits_of(group: Sequence[Recommendation]) -> str:
    """When a piece of advice is wrong; nothing where the facts say that this is not so."""
    return "" if all(each.unless == "no" for each in group) else group[0].limits
