"""What the advice of a pack promises: no page contradicts itself, none is empty, none is forgotten.

Each check looks at where rules stand (`standing.py`), over every case there can be, and yields what
falls short.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..common.messages import say
from ..language.expression import parse
from ..packs.pack import RulePack
from ..packs.rule import Place, Priority, Rule
from .finding import Finding, found
from .proof import AnyCase, Term, every
from .standing import Standing

SOON: tuple[Priority, ...] = ("now", "next")
"""The priorities of what can be begun today."""


def contradictions(any_case: AnyCase, standing: Standing) -> Iterator[Finding]:
    """A rule that stands although it says the opposite of the headline."""
    for posture, rule in any_case.pack.contradictions:
        case = any_case.example(any_case.definition[posture].true, standing.stands(rule))
        message = say("finding-contradicts", headline=posture)
        yield from found(f"{rule.id} {posture}", rule.place, message, case)


def nothing_to_do(any_case: AnyCase, standing: Standing) -> Iterator[Finding]:
    """A headline beside which nothing is advised for now or next."""
    pack = any_case.pack
    idle = [~standing.stands_as(rule, SOON) for rule in pack.rules if rule.file.most is None]
    for posture in pack.postures:
        case = any_case.example(any_case.definition[posture.name].true, *idle)
        message = say("finding-nothing-to-do")
        place = pack.definition[posture.name].place
        yield from found(posture.name, place, message, case)


def forgotten_groups(any_case: AnyCase, standing: Standing) -> Iterator[Finding]:
    """A group, wholly known, of which no rule speaks and of which no pack says why; and a silence
    that its own pack does not keep.
    """
    pack, group = any_case.pack, any_case.groups[0]
    known = [group.number >= 1, every([fact >= 0 for fact in group.facts.values()])]
    speaking = speaking_rules(pack)
    silent = {each: any_case.surely(each.condition, group).true for each in pack.silences}
    nobody = [~standing.stands(rule) for rule in speaking]
    if speaking:
        told = [~term for term in silent.values()]
        case = any_case.example(*known, scope(any_case), *nobody, *told)
        message = say("finding-forgotten")
        yield from found("silences", Place(say("place-groups"), None), message, case)
    for number, (silence, term) in enumerate(silent.items(), start=1):
        for rule in speaking:
            if rule.pack == silence.pack:
                case = any_case.example(*known, term, standing.stands(rule))
                message = say("finding-not-silent", rule=rule.id)
                yield from found(f"silences {number} {rule.id}", silence.place, message, case)


def speaking_rules(pack: RulePack) -> list[Rule]:
    """The rules that speak of every group for which they stand: not those that name only some."""
    return [rule for rule in pack.rules if rule.over_allies and rule.file.most is None]


def scope(any_case: AnyCase) -> Term:
    """What the first pack lets its rules take for granted."""
    head = any_case.pack.files[0].scope
    if head is None:
        return every([])
    kinds = {each.name: each.over_allies for each in any_case.pack.definitions}
    return any_case.surely(parse(head.when, kinds)).true
