"""Packs with one defect each: what must find it, and how its case shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from groundswell import advise
from groundswell.engine.advising.advice import Advice, Recommendation
from groundswell.engine.facts import FACTS, Case
from groundswell.engine.packs.pack import RulePack
from packs_with_defects import Packs


@dataclass(frozen=True)
class Seed:
    """A defect: the check that must find it, what it is about, how to make it, how to see it."""

    check: int
    about: str
    make: Callable[[Packs], None]
    seen: Callable[[Advice, Case, RulePack], bool]
    says: str = ""


def several_postures(advice: Advice, *_: Any) -> bool:
    decide = {name for question in advice.open_questions for name in question.decides}
    return len(advice.possible_postures) > 1 and not decide & set(advice.possible_postures)


def no_posture(advice: Advice, *_: Any) -> bool:
    return advice.possible_postures == ()


def silent(rule: str) -> Callable[[Advice, Case, RulePack], bool]:
    """The rule is not in the advice, nor open, nor does any question bear on it."""

    def seen(advice: Advice, case: Case, pack: RulePack) -> bool:
        return not fired(advice, rule) and all(
            rule not in question.decides for question in advice.open_questions
        )

    return seen


def both_fire(*rules: str) -> Callable[[Advice, Case, RulePack], bool]:
    """All of these rules are in the advice and stand there."""

    def seen(advice: Advice, case: Case, pack: RulePack) -> bool:
        return all(
            any(each.rule == rule and each.gave_way_to is None for each in advice.recommendations)
            for rule in rules
        )

    return seen


def beside(posture: str, rule: str) -> Callable[[Advice, Case, RulePack], bool]:
    """The rule stands under this headline."""
    stands = both_fire(rule)
    return lambda advice, case, pack: advice.posture == posture and stands(advice, case, pack)


def nothing_soon(posture: str) -> Callable[[Advice, Case, RulePack], bool]:
    """Under this headline nothing that stands is for now or next."""

    def seen(advice: Advice, case: Case, pack: RulePack) -> bool:
        soon = [each for each in advice.recommendations if each.stands]
        return advice.posture == posture and not any(e.priority in ("now", "next") for e in soon)

    return seen


def nobody_speaks(advice: Advice, case: Case, pack: RulePack) -> bool:
    """There is a group of which no recommendation that stands speaks."""
    spoken = {each.ally for each in advice.recommendations if each.stands}
    return any(ally.name not in spoken for ally in case.allies or ())


def defined(name: str, truth: bool) -> Callable[[Advice, Case, RulePack], bool]:
    return lambda advice, case, pack: advice.definitions[name] is truth


def changes_nothing(path: str) -> Callable[[Advice, Case, RulePack], bool]:
    """Whatever the fact of the case is, and where it is unknown, the advice is the same."""

    def seen(advice: Advice, case: Case, pack: RulePack) -> bool:
        fact = FACTS[path]
        values = (None, 0, 1, 2, 1000) if fact.kind == "number" else (None, *fact.values)
        told = [what_is_said(advise(with_fact(case, path, value), pack)) for value in values]
        known = case.values.get(path)
        if path.startswith("ally."):
            known = (case.allies or ())[0].values.get(path)
        return known is not None and all(each == told[0] for each in told)

    return seen


def with_fact(case: Case, path: str, value: Any) -> Case:
    section, _, key = path.partition(".")
    if section == "ally":
        first, *rest = case.allies or ()
        return case.model_copy(update={"allies": (first.model_copy(update={key: value}), *rest)})
    return case.model_copy(update={section: getattr(case, section).model_copy(update={key: value})})


def what_is_said(advice: Advice) -> tuple[Any, ...]:
    said = advice.to_dict()
    return tuple(
        said[key]
        for key in ("posture", "headline", "why", "recommendations", "readiness", "open_questions")
    )


def never_said(passage: str) -> Callable[[Advice, Case, RulePack], bool]:
    """Much is advised, and nothing of it says this passage."""

    def seen(advice: Advice, case: Case, pack: RulePack) -> bool:
        said = [each for each in advice.recommendations if each.basis == "says"]
        return len(advice.recommendations) > 12 and not any(
            passage in each.source.passages for each in said
        )

    return seen


def prints_a_note(advice: Advice, *_: Any) -> bool:
    return any("# " in text for each in advice.recommendations for text in texts_of(each))


def texts_of(each: Recommendation) -> list[str]:
    return [each.title, each.summary, each.because, *each.steps]


def fired(advice: Advice, rule: str) -> bool:
    return any(each.rule == rule for each in advice.recommendations)


TURNOUT = "build-coalitions-for-turnout"
WAYS = "offer-many-ways-to-join"
REACH = "reach-beyond-one-community"
PEEL = "peel-off-strategic-allies"
CONTACT = "make-contact-with-care"
STUDY = "study-strategic-allies"
LOOSE = "loose-structure-is-a-liability-at-the-table"
ASK = "ask-who-holds-them-up"

SEEDS = [
    # 1: exactly one posture
    Seed(
        1,
        "negotiate mobilize",
        lambda p: p.define(
            "mobilize",
            'movement.nonviolent and not settled and (has_table_power or movement.stage == "building")',
        ),
        several_postures,
    ),
    Seed(1, "out_of_scope sustain", lambda p: p.define("sustain", "settled"), several_postures),
    Seed(
        1,
        "sustain consolidate",
        lambda p: p.define("sustain", "movement.nonviolent and (settled or count(natural_ally) > 2)"),
        several_postures,
    ),
    Seed(
        1,
        "postures",
        lambda p: p.define(
            "broaden",
            "movement.nonviolent and not settled and wants_to_negotiate and consolidated "
            "and not has_table_power",
        ),
        no_posture,
    ),
    Seed(
        1,
        "postures",
        lambda p: p.define(
            "negotiate",
            "movement.nonviolent and not settled and wants_to_negotiate and consolidated "
            "and has_table_power and count(strategic_ally) <= 3",
        ),
        no_posture,
    ),
    Seed(
        1,
        "postures",
        lambda p: p.define(
            "sustain", "movement.nonviolent and settled and coalition.organizations != 7"
        ),
        no_posture,
    ),
    # 2: every rule can fire
    Seed(
        2,
        WAYS,
        lambda p: p.rule(WAYS, "when", 'movement.ways_to_join < "many" and movement.ways_to_join == "many"'),
        silent(WAYS),
        'movement.ways_to_join in ["many"]',
    ),
    Seed(
        2,
        REACH,
        lambda p: p.rule(REACH, "when", 'not settled and consolidated and coalition.mandate == "none"'),
        silent(REACH),
        'these never hold together: consolidated in [true]; coalition.mandate in ["none"]',
    ),
    Seed(
        2,
        PEEL,
        lambda p: p.rule(PEEL, "when", 'strategic_ally and ally.closeness == "some"'),
        silent(PEEL),
        "strategic_ally in [true]",
    ),
    Seed(
        2,
        PEEL,
        lambda p: p.rule(PEEL, "when", "strategic_ally and not any(strategic_ally)"),
        silent(PEEL),
    ),
    Seed(
        2,
        TURNOUT,
        lambda p: p.rule(TURNOUT, "when", "count(natural_ally) >= 3 and count(natural_ally) == 2"),
        silent(TURNOUT),
    ),
    Seed(2, TURNOUT, lambda p: p.rule(TURNOUT, "when", "count(natural_ally) > 1000"), silent(TURNOUT), "this never holds"),
    Seed(2, TURNOUT, lambda p: p.rule(TURNOUT, "when", "coalition.organizations > 1000000"), silent(TURNOUT)),
    Seed(
        2,
        WAYS,
        lambda p: p.rule(
            WAYS, "priority", {"now": "negotiation.way_out and not negotiation.way_out", "later": "otherwise"}
        ),
        both_fire(WAYS),
        "fires, but its priority is never now",
    ),
    Seed(
        2,
        PEEL,
        lambda p: p.rule(PEEL, "priority", {"now": "strategic_ally", "later": "otherwise"}),
        both_fire(PEEL),
        "fires, but its priority is never later",
    ),
    # 3: no rule is always on, or contained in another with the same advice
    Seed(3, WAYS, lambda p: p.rule(WAYS, "when", "movement.nonviolent"), both_fire(WAYS)),
    Seed(
        3,
        WAYS,
        lambda p: p.rule(WAYS, "when", 'movement.stage != "building" or movement.stage == "building"'),
        both_fire(WAYS),
    ),
    Seed(3, PEEL, lambda p: p.rule(PEEL, "when", "natural_ally or not natural_ally"), both_fire(PEEL)),
    Seed(3, TURNOUT, lambda p: p.rule(TURNOUT, "when", "coalition.organizations <= 1000000"), both_fire(TURNOUT)),
    Seed(
        3,
        f"reach-again {REACH}",
        lambda p: p.copy(REACH, "reach-again", when=f'movement.stage == "stalled" and ({p.when(REACH)})'),
        both_fire("reach-again", REACH),
    ),
    Seed(
        3,
        f"care-again {CONTACT}",
        lambda p: p.copy(
            CONTACT, "care-again", when=f"({p.when(CONTACT)}) and any(strategic_ally)", **{"advise.steps": ["Wait."]}
        ),
        both_fire("care-again", CONTACT),
    ),
    Seed(
        3,
        "many-ways-again offer-many-ways-to-join",
        lambda p: p.copy(WAYS, "many-ways-again", title="Another title", priority="later"),
        both_fire("many-ways-again", WAYS),
    ),
    # 4: no opposite orders at once
    Seed(4, f"{TURNOUT} {WAYS}", lambda p: p.rule(TURNOUT, "opposes", [WAYS]), both_fire(TURNOUT, WAYS)),
    Seed(
        4,
        "refuse-handpicked-delegates enter-the-room",
        lambda p: (
            p.rule("refuse-handpicked-delegates", "supersedes", []),
            p.rule("prepare-to-go-in", "supersedes", []),
        )[0],
        both_fire("enter-the-room", "refuse-handpicked-delegates"),
    ),
    Seed(4, f"{CONTACT} {PEEL}", lambda p: p.rule(CONTACT, "opposes", [PEEL]), both_fire(CONTACT, PEEL)),
    Seed(
        4,
        f"{CONTACT} {PEEL}",
        # It gives way by itself to less than the other fires on.
        lambda p: (p.rule(CONTACT, "opposes", [PEEL]), p.unless(PEEL, 'ally.contact_risk == "low"', "ally.contact_risk")),
        both_fire(CONTACT, PEEL),
    ),
    Seed(
        4,
        f"{REACH} {PEEL}",
        # The rule over allies that takes the place of one about the movement gives way by itself.
        lambda p: (
            p.rule(REACH, "opposes", [PEEL]),
            p.rule(STUDY, "supersedes", [REACH]),
            p.unless(STUDY, "ally.liked", "ally.liked"),
        ),
        both_fire(REACH, PEEL),
    ),
    # 5: no rule says the opposite of its headline
    Seed(
        5,
        f"{LOOSE} negotiate",
        lambda p: (p.rule(LOOSE, "unless", None), p.rule(LOOSE, "cases.gives_way", None))[0],
        beside("negotiate", LOOSE),
    ),
    Seed(
        5,
        "do-not-force-consolidation consolidate",
        lambda p: p.rule(
            "do-not-force-consolidation",
            "when",
            'movement.stage != "after_a_deal" and not wants_to_negotiate and not consolidated',
        ),
        beside("consolidate", "do-not-force-consolidation"),
    ),
    Seed(
        5,
        f"{WAYS} broaden",
        # It gives way to a rule over allies only where that one stands for some group.
        lambda p: (
            p.change("pack.yaml", "contradicts", "broaden", to=[WAYS]),
            p.rule(STUDY, "supersedes", [WAYS]),
        )[0],
        beside("broaden", WAYS),
    ),
    Seed(
        5,
        f"{STUDY} sustain",
        lambda p: p.change("pack.yaml", "contradicts", "sustain", to=[STUDY]),
        beside("sustain", STUDY),
    ),
    # 6: something to do beside every headline
    Seed(
        6,
        "sustain",
        lambda p: (p.drop("keep-the-coalition-after-the-deal"), p.drop("keep-people-in-after-the-deal"))[0],
        nothing_soon("sustain"),
    ),
    Seed(
        6,
        "sustain",
        lambda p: (
            p.drop("keep-the-coalition-after-the-deal"),
            p.unless("keep-people-in-after-the-deal", 'turnout.size == "small"', "turnout.size"),
        )[0],
        nothing_soon("sustain"),
    ),
    Seed(
        6,
        "mobilize",
        lambda p: (p.rule(ASK, "priority", "later"), p.rule("keep-joining-open", "priority", "later"))[0],
        nothing_soon("mobilize"),
    ),
    Seed(
        6,
        "negotiate",
        # What it gives way to for some group is for later only.
        lambda p: (
            p.rule("enter-the-room", "priority", "hold_off"),
            p.rule(PEEL, "priority", "later"),
            p.rule(STUDY, "priority", "later"),
        )[0],
        nothing_soon("negotiate"),
    ),
    # 7: no group is forgotten
    Seed(7, "silences", lambda p: p.change("pack.yaml", "silences", to=[]), nobody_speaks),
    Seed(7, "silences", lambda p: p.drop("keep-violence-apart"), nobody_speaks),
    Seed(
        7,
        "silences",
        lambda p: p.rule("move-one-step", "when", 'ally.support == "neutral" and not strategic_ally'),
        nobody_speaks,
    ),
    Seed(
        7,
        "silences",
        lambda p: (
            p.unless("protect-who-came-over", 'ally.contact_risk == "high"', "ally.contact_risk"),
            p.drop(STUDY),
        )[0],
        nobody_speaks,
    ),
    Seed(
        7,
        f"silences 1 {PEEL}",
        lambda p: p.change("pack.yaml", "silences", 0, "when", to='ally.support == "passive_opponent"'),
        both_fire(PEEL),
        "of which the pack says that nobody does",
    ),
    # 8: every definition can be true and false
    Seed(
        8,
        "loose",
        lambda p: p.define("loose", 'movement.structure == "federated" and movement.structure == "centralized"'),
        defined("loose", False),
    ),
    Seed(
        8,
        "settled",
        lambda p: p.define("settled", 'movement.stage == "stalled" or movement.stage != "stalled"'),
        defined("settled", True),
    ),
    Seed(
        8,
        "peeled_off",
        lambda p: p.define("peeled_off", 'strategic_ally and ally.closeness == "none"'),
        lambda advice, case, pack: [ally.peeled_off for ally in advice.allies] == [False],
    ),
    Seed(
        8,
        "has_table_power",
        lambda p: p.define("has_table_power", "any(natural_ally) or not any(natural_ally)"),
        defined("has_table_power", True),
    ),
    # 9: every fact is used
    Seed(
        9,
        "coalition.inclusive",
        lambda p: p.drop("close-the-gap-in-representation"),
        changes_nothing("coalition.inclusive"),
    ),
    Seed(
        9,
        "coalition.written_agreement",
        lambda p: p.drop("write-the-coalition-agreement"),
        changes_nothing("coalition.written_agreement"),
    ),
    Seed(
        9,
        "negotiation.stalemate",
        lambda p: p.drop("check-ripeness"),
        changes_nothing("negotiation.stalemate"),
    ),
    Seed(
        9,
        "coalition.written_agreement",
        lambda p: p.drop("write-the-coalition-agreement"),
        changes_nothing("coalition.written_agreement"),
    ),
    # 10: every passage is said
    Seed(
        10,
        "S4",
        lambda p: p.rule("loose-structure-is-a-liability-at-the-table", "basis", "follows"),
        never_said("S4"),
        "only cited by loose-structure-is-a-liability-at-the-table",
    ),
    Seed(10, "S10", lambda p: p.drop("court-useful-partners-you-dislike"), never_said("S10")),
    Seed(
        10,
        "S17",
        lambda p: p.change("pack.yaml", "passages", "S17", to={"section": "allies", "says": "A new one."}),
        never_said("S17"),
    ),
    Seed(10, "X7", lambda p: p.drop("work-the-least-loyal-pillar"), never_said("X7")),
    # 11: no notes of an author in a text
    Seed(11, f"{WAYS} title", lambda p: p.rule(WAYS, "title", "Offer # not yet agreed"), prints_a_note, "is printed"),
    Seed(11, f"{PEEL} advise.because", lambda p: p.rule(PEEL, "advise.because", "they matter # why?"), prints_a_note),
    Seed(11, f"{REACH} advise.steps[1]", lambda p: p.rule(REACH, "advise.steps", ["Go.", "# stop"]), prints_a_note),
]  # fmt: skip
