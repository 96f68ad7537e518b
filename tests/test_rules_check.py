"""`rules check`: every seeded defect is found and shown, and sound packs are found sound."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations_with_replacement, product
from pathlib import Path
from random import Random
from typing import Any

import pytest
from cases_at_random import ENTRY, PLACE, random_case, random_pack
from groundswell import advise, load_packs
from groundswell.engine.advice import Advice
from groundswell.engine.facts import ALLY_FACTS, FACTS, MOVEMENT_FACTS, Ally, Case
from groundswell.engine.files.case_files import parse_case
from groundswell.engine.language.condition import Among, And, Between, Condition, Count, Or
from groundswell.engine.packs.cases import case_of
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.packs.rule import Definition
from groundswell.engine.readings.meaning import Meaning
from groundswell.engine.vocabulary import Truth
from packs_with_defects import Packs

z3 = pytest.importorskip("z3", reason="Z3 is not installed; the extra `proof` brings it")

from groundswell.engine.proving.exactness import overlooked  # noqa: E402
from groundswell.engine.proving.examiner import Examiner, Finding  # noqa: E402
from groundswell.engine.proving.soundness import Soundness, examine  # noqa: E402
from groundswell.engine.proving.soundness_page import case_file, markdown_page, text_page  # noqa: E402
from groundswell.engine.readings.proof import UNKNOWN, AnyCase, Surely, place  # noqa: E402

ROOT = Path(__file__).parent.parent


# --- Sound packs are found sound ---


@pytest.mark.parametrize("packs", [(), ("one_pager",)], ids=["all packs", "one_pager alone"])
def test_the_built_in_packs_hold(packs: tuple[str, ...]) -> None:
    assert [str(finding.problem) for finding in examine(load_packs(*packs)).findings] == []


def test_the_proof_in_docs_says_what_is_proved_now() -> None:
    written = (ROOT / "docs" / "proof.md").read_text(encoding="utf-8")
    assert written == markdown_page(examine(load_packs())), (
        "write it again: groundswell rules check --format md > docs/proof.md"
    )


# --- Defects are found, each with a case that shows it ---


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


def fired(advice: Advice, rule: str) -> bool:
    return any(each.rule == rule for each in advice.recommendations)


TURNOUT = "build-coalitions-for-turnout"
WAYS = "offer-many-ways-to-join"
REACH = "reach-beyond-one-community"
PEEL = "peel-off-strategic-allies"
CONTACT = "make-contact-with-care"

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
        lambda p: p.rule("refuse-handpicked-delegates", "supersedes", []),
        both_fire("enter-the-room", "refuse-handpicked-delegates"),
    ),
    Seed(4, f"{CONTACT} {PEEL}", lambda p: p.rule(CONTACT, "opposes", [PEEL]), both_fire(CONTACT, PEEL)),
    Seed(
        4,
        f"{REACH} {PEEL}",
        # A rule over allies never takes the place of one over the movement.
        lambda p: (p.rule(REACH, "opposes", [PEEL]), p.rule(PEEL, "supersedes", [REACH]))[0],
        both_fire(REACH, PEEL),
    ),
    # 5: every definition can be true and false
    Seed(
        5,
        "loose",
        lambda p: p.define("loose", 'movement.structure == "federated" and movement.structure == "centralized"'),
        defined("loose", False),
    ),
    Seed(
        5,
        "settled",
        lambda p: p.define("settled", 'movement.stage == "stalled" or movement.stage != "stalled"'),
        defined("settled", True),
    ),
    Seed(
        5,
        "peeled_off",
        lambda p: p.define("peeled_off", 'strategic_ally and ally.closeness == "none"'),
        lambda advice, case, pack: [ally.peeled_off for ally in advice.allies] == [False],
    ),
    Seed(
        5,
        "has_table_power",
        lambda p: p.define("has_table_power", "any(natural_ally) or not any(natural_ally)"),
        defined("has_table_power", True),
    ),
    # 6: every fact is used
    Seed(
        6,
        "coalition.inclusive",
        lambda p: p.drop("close-the-gap-in-representation"),
        changes_nothing("coalition.inclusive"),
    ),
    Seed(
        6,
        "coalition.written_agreement",
        lambda p: p.drop("write-the-coalition-agreement"),
        changes_nothing("coalition.written_agreement"),
    ),
    Seed(
        6,
        "negotiation.stalemate",
        lambda p: p.drop("check-ripeness"),
        changes_nothing("negotiation.stalemate"),
    ),
    Seed(
        6,
        "ally.reach",
        lambda p: p.drop("court-useful-partners-you-dislike"),
        changes_nothing("ally.reach"),
    ),
    # 7: every passage is said
    Seed(
        7,
        "S4",
        lambda p: p.rule("loose-structure-is-a-liability-at-the-table", "basis", "follows"),
        never_said("S4"),
        "only cited by loose-structure-is-a-liability-at-the-table",
    ),
    Seed(7, "S10", lambda p: p.drop("court-useful-partners-you-dislike"), never_said("S10")),
    Seed(
        7,
        "S17",
        lambda p: p.change("pack.yaml", "passages", "S17", to={"section": "allies", "says": "A new one."}),
        never_said("S17"),
    ),
    Seed(7, "X7", lambda p: p.drop("work-the-least-loyal-pillar"), never_said("X7")),
]  # fmt: skip


def findings(sound: Soundness, check: int) -> dict[str, Finding]:
    return {finding.about: finding for finding in sound.checks[check - 1].findings}


@pytest.mark.parametrize("seed", SEEDS, ids=lambda s: f"{s.check}-{s.about}".replace(" ", "-"))
def test_a_seeded_defect_is_found_and_its_case_shows_it(seed: Seed, tmp_path: Path) -> None:
    packs = Packs(tmp_path)
    seed.make(packs)
    pack = packs.load()
    found = {each.about: each for each in Examiner(pack, FACTS).check(seed.check).findings}
    assert seed.about in found
    assert seed.says in str(found[seed.about].problem)
    case = parse_case(case_file(found[seed.about]))
    assert case == found[seed.about].case
    assert seed.seen(advise(case, pack, "meaning"), case, pack)


def test_every_check_has_at_least_three_seeded_defects() -> None:
    assert all(sum(seed.check == check for seed in SEEDS) >= 3 for check in range(1, 8))


def test_the_copies_without_a_change_hold(tmp_path: Path) -> None:
    assert examine(Packs(tmp_path).load()).findings == ()


@pytest.mark.parametrize(
    "make",
    [
        # One of the two gives way, for the same ally or for the whole movement.
        lambda p: (p.rule(CONTACT, "opposes", [PEEL]), p.rule(CONTACT, "supersedes", [PEEL])),
        lambda p: (p.rule(PEEL, "opposes", [REACH]), p.rule(REACH, "supersedes", [PEEL])),
        # They never fire together.
        lambda p: p.rule("stay-decentralized-to-mobilize", "opposes", ["loosen-up-to-mobilize"]),
        # The narrower rule takes the place of the wider one.
        lambda p: p.copy(REACH, "reach-again", when=f"loose and ({p.when(REACH)})", supersedes=[REACH]),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_defect_is_none(
    make: Callable[[Packs], object], tmp_path: Path
) -> None:
    packs = Packs(tmp_path)
    make(packs)
    assert [str(finding.problem) for finding in examine(packs.load()).findings] == []


@pytest.mark.parametrize(
    ("path", "change", "says"),
    [
        ("movement.stage", {"question": ""}, "has no question"),
        ("ally.reach", {"question": " "}, "has no question"),
        ("coalition.mandate", {"words": {"agreed": replace(next(iter(FACTS["coalition.mandate"].words.values())), choice="")}}, "has no words"),
    ],
)  # fmt: skip
def test_a_used_fact_that_nobody_asks_for_is_found(
    path: str, change: dict[str, Any], says: str
) -> None:
    fact = replace(FACTS[path], **change)
    found = findings(examine(load_packs(), {**FACTS, path: fact}), 6)
    assert says in str(found[path].problem)
    case = found[path].case
    known = case.allies[0].values if path.startswith("ally.") and case.allies else case.values
    assert path in known


def test_a_used_fact_that_is_missing_from_the_vocabulary_is_found() -> None:
    vocabulary = {path: fact for path, fact in FACTS.items() if path != "turnout.size"}
    assert "turnout.size" in findings(examine(load_packs(), vocabulary), 6)


# --- The terms mean what the definition of a rule's meaning says ---


NUMBERS = cache(z3.IntVal)


def stated(any_case: AnyCase, case: Case, first: int) -> list[tuple[Any, Any]]:
    """Every number of an open case as this case has it, the ally of this number put first."""
    allies = list(case.allies or ())
    allies = [*allies[first:], *allies[:first]]
    chosen = [(any_case.listed, UNKNOWN if case.allies is None else 0)]
    chosen += numbers(any_case.facts, case.values)
    for number, group in enumerate([*any_case.groups, any_case.spare]):
        there = number < len(allies)
        chosen.append((group.number, int(there)))
        chosen += numbers(group.facts, allies[number].values if there else {})
    return [(constant, NUMBERS(number)) for constant, number in chosen]


def numbers(constants: Mapping[str, Any], known: Mapping[str, Any]) -> Iterator[tuple[Any, int]]:
    for path, constant in constants.items():
        value = known.get(path)
        if value is None:
            yield constant, UNKNOWN
        else:
            yield constant, value if FACTS[path].kind == "number" else place(FACTS[path], value)


def proved(any_case: AnyCase, case: Case) -> tuple[Any, ...]:
    """The verdicts of all definitions and rules, as the terms come out for one case."""
    subjects = [(d, any_case.definition[d.name]) for d in any_case.pack.definitions]
    subjects += [(r, any_case.rule[r.id]) for r in any_case.pack.rules]
    number = len(case.allies or ())
    verdicts = []
    for first in range(max(1, number)):
        asked = [verdict for subject, verdict in subjects if not first or subject.over_allies]
        verdicts.append(iter(worked_out(asked, stated(any_case, case, first))))
    return tuple(
        tuple(next(found) for found in verdicts)[:number]
        if subject.over_allies
        else next(verdicts[0])
        for subject, _ in subjects
    )


def worked_out(asked: list[Surely], numbers: list[tuple[Any, Any]]) -> list[Truth]:
    """What verdicts come to when every number is put in."""
    sides = [side for verdict in asked for side in (verdict.true, verdict.false)]
    bundle = z3.Function("bundle", *[z3.BoolSort()] * (len(sides) + 1))
    flat = z3.simplify(z3.substitute(bundle(*sides), *numbers)).children() if sides else []
    found = [z3.is_true(side) for side in flat]
    assert not any(true and false for true, false in zip(found[::2], found[1::2], strict=True))
    return [
        True if true else False if false else None
        for true, false in zip(found[::2], found[1::2], strict=True)
    ]


def meant(pack: RulePack, meaning: Meaning, case: Case) -> tuple[Any, ...]:
    """The same as the definition of meaning has it."""
    found = meaning.findings(case)
    return tuple(
        tuple(ally[d.name] for ally in found.allies) if d.over_allies else found.definitions[d.name]
        for d in pack.definitions
    ) + tuple(found.ally_rules[r.id] if r.over_allies else found.rules[r.id] for r in pack.rules)


def agree(pack: RulePack, cases: Iterable[Case], most_allies: int) -> None:
    meaning, any_case = Meaning(pack), AnyCase(pack, kinds=most_allies - 2)
    for case in cases:
        assert proved(any_case, case) == meant(pack, meaning, case), case


@pytest.mark.parametrize(
    "number", [400, pytest.param(4000, marks=pytest.mark.slow)], ids=["some", "many"]
)
def test_the_terms_of_the_built_in_packs_agree_with_the_meaning_of_every_rule(number: int) -> None:
    random = Random(4)
    agree(load_packs(), (random_case(random, most_allies=3) for _ in range(number)), 3)


@pytest.mark.parametrize(
    "number", [20, pytest.param(200, marks=pytest.mark.slow)], ids=["some", "many"]
)
def test_the_terms_of_packs_at_random_agree_with_their_meaning(number: int) -> None:
    random = Random(5)
    for _ in range(number):
        pack = random_pack(random, most_definitions=8, most_rules=6)
        agree(pack, (random_case(random, most_allies=4) for _ in range(15)), 4)


def test_an_example_has_the_verdict_it_was_asked_for() -> None:
    random = Random(6)
    examples = 0
    for number in range(60):
        pack = random_pack(random, most_definitions=3, most_rules=4, deepest=2)
        meaning, any_case = Meaning(pack), AnyCase(pack)
        if any_case.needed > 5:
            continue  # exact, but slow
        for position, rule in enumerate(pack.rules, start=len(pack.definitions)):
            verdict = any_case.rule[rule.id]
            for term, truth in ((verdict.true, True), (verdict.false, False), (verdict.open, None)):
                case = any_case.example(term)
                if case is not None:
                    found = meant(pack, meaning, case)[position]
                    assert (found[0] if rule.over_allies else found) is truth, number
                    examples += 1
    assert examples > 80


def test_lists_of_any_length_come_down_to_the_kinds_of_groups_that_thresholds_need() -> None:
    """Where a list of up to nine groups makes rules fire, so do the few kinds that are looked at."""
    random = Random(7)
    long_lists = 0
    for number in range(40):
        pack = random_pack(random, most_definitions=3, most_rules=3, deepest=2)
        meaning, any_case = Meaning(pack), AnyCase(pack)
        for _ in range(20):
            case = random_case(random, most_allies=9)
            case = case.model_copy(
                update={"movement": case.movement.model_copy(update={"nonviolent": True})}
            )
            found = meaning.findings(case)
            terms = [
                {True: any_case.rule[name].true, False: any_case.rule[name].false}.get(
                    truth, any_case.rule[name].open
                )
                for name, truth in found.rules.items()
            ]
            if any_case.needed <= any_case.kinds:
                assert any_case.possible(*terms), number
                long_lists += len(case.allies or ()) > any_case.kinds + 2
    assert long_lists > 20


# --- Kleene's reading against the exact one ---

YES = "coalition.team"
STAGE = "movement.stage"
SIZE = "turnout.size"
NUMBER = "coalition.organizations"
LIKED = "ally.liked"


def small_condition(random: Random, depth: int, *, allies: bool) -> Condition:
    """A condition on few facts, so that every case can be tried; parts are often repeated."""
    if depth and random.random() < 0.8:
        parts = tuple(
            small_condition(random, depth - 1, allies=allies)
            for _ in range(random.choice((2, 2, 3)))
        )
        return random.choice((And, Or))(parts)
    if allies and random.random() < 0.6:
        inner = Among(LIKED, frozenset({random.random() < 0.5}))
        return Count(inner, *random.choice(((0, 0), (1, None), (2, None), (1, 1), (0, 1))))
    if not allies and random.random() < 0.3:
        return Between(NUMBER, *random.choice(((0, 1), (2, None), (1, 3), (4, None))))
    path = YES if allies else random.choice((YES, SIZE))
    values = FACTS[path].values
    return Among(path, frozenset(random.sample(values, random.randint(1, len(values) - 1))))


ANSWERS: dict[bool, dict[str, tuple[Any, ...]]] = {
    False: {YES: (True, False), SIZE: ("small", "sizeable", "mass"), NUMBER: (0, 1, 2, 4)},
    True: {YES: (True, False)},
}
"""The facts that small conditions read without allies, and with them."""

MOST_LISTED = 5
MOST_THERE_ARE = 8

World = tuple[tuple[Any, ...], tuple[bool, ...]]
"""A complete case: the values of the facts, and of each ally whether it is liked."""

Partial = tuple[tuple[Any, ...], tuple[Truth, ...] | None, Truth]
"""An incomplete case: the same where it is known, and whether the list is complete."""


def pack_of(condition: Condition) -> RulePack:
    definition = Definition("asked", False, condition, ENTRY, "at-random", PLACE)
    return RulePack((), "", (definition,), (), (), ())


@cache
def worlds(allies: bool) -> list[World]:
    """Every complete case; of lists that are alike but for their order, one."""
    lists: list[tuple[bool, ...]] = [()]
    if allies:
        lists = [
            each
            for total in range(MOST_THERE_ARE + 1)
            for each in combinations_with_replacement((True, False), total)
        ]
    return list(product(product(*ANSWERS[allies].values()), lists))


@cache
def partial_cases(allies: bool) -> list[Partial]:
    """Every incomplete case; of lists that are alike but for their order, one."""
    values = list(product(*[(None, *answers) for answers in ANSWERS[allies].values()]))
    lists: list[tuple[Truth, ...] | None] = [()]
    if allies:
        lists = [
            None,
            *(
                each
                for total in range(MOST_LISTED + 1)
                for each in combinations_with_replacement((True, False, None), total)
            ),
        ]
    return list(product(values, lists, (True, None) if allies else (True,)))


def made(
    allies: bool, values: tuple[Any, ...], listed: tuple[Truth, ...] | None, complete: Truth
) -> Case:
    facts = {path: v for path, v in zip(ANSWERS[allies], values, strict=True) if v is not None}
    groups = None
    if listed is not None:
        groups = tuple(Ally(name=f"group {n}", liked=liked) for n, liked in enumerate(listed))
    return case_of(facts).model_copy(update={"allies": groups, "allies_complete": complete})


def becomes(partial: Partial, world: World) -> bool:
    """Whether a partial case can turn out to be this complete one."""
    values, listed, complete = partial
    facts, groups = world
    if any(v is not None and v != w for v, w in zip(values, facts, strict=True)):
        return False
    known = list(listed or ())
    if groups.count(True) < known.count(True) or groups.count(False) < known.count(False):
        return False
    ends = complete is True and listed is not None
    return len(groups) == len(known) if ends else len(groups) >= len(known)


@pytest.mark.parametrize("allies", [False, True], ids=["movement", "allies"])
def test_where_kleene_overlooks_something_is_found_just_as_by_trying_every_case(
    allies: bool,
) -> None:
    random = Random(8)
    seen = {True: 0, False: 0}
    for _ in range(40):
        condition = small_condition(random, 2, allies=allies)
        meaning = Meaning(pack_of(condition))

        def truth(case: Case, meaning: Meaning = meaning) -> Truth:
            return meaning.findings(case).definitions["asked"]

        exact = [(world, truth(made(allies, *world, True))) for world in worlds(allies)]
        wanted: set[Truth] = set()
        for partial in partial_cases(allies):
            if truth(made(allies, *partial)) is None:
                ends = {outcome for world, outcome in exact if becomes(partial, world)}
                wanted |= ends if len(ends) == 1 else set()
        assert {each.truth for each in overlooked(AnyCase(pack_of(condition)))} == wanted, condition
        seen[bool(wanted)] += 1
    assert min(seen.values()) >= 3


def test_a_rule_that_is_open_although_all_is_decided_comes_with_a_case_of_that_kind() -> None:
    pack = pack_of(
        Or(
            (
                Among(STAGE, frozenset({"building"})),
                Among(STAGE, frozenset({"mobilized", "stalled", "after_a_deal"})),
            )
        )
    )
    (each,) = overlooked(AnyCase(pack))
    assert each.truth is True
    assert each.case.values == {"movement.nonviolent": True}


# --- The command ---

OWN_PACK = """\
name: ours
version: "1"
title: Ours
about: A pack with a defect.
sources: {notes: {title: Notes, short: notes}}
"""

OWN_RULE = """\
id: {id}
title: {id}
status: draft
basis: ours
source: {{document: notes}}
evidence: practice
priority: now
when: {when}
advise: {{summary: "{id}.", because: we say so}}
limits: never.
opposes: [{opposes}]
cases: {{fires: [{{}}], silent: [{{}}], open: []}}
"""


@pytest.fixture
def own_pack(tmp_path: Path) -> Path:
    """A pack whose two rules order opposite things."""
    folder = tmp_path / "ours"
    folder.mkdir()
    (folder / "pack.yaml").write_text(OWN_PACK)
    go = OWN_RULE.format(id="ours-go", when='turnout.size == "mass"', opposes="ours-wait")
    wait = OWN_RULE.format(id="ours-wait", when="coalition.organizations <= 3", opposes="")
    (folder / "ours-go.yaml").write_text(go)
    (folder / "ours-wait.yaml").write_text(wait)
    return folder


def test_the_command_writes_the_case_of_a_finding_and_advising_it_shows_it(
    run: Any, own_pack: Path, tmp_path: Path
) -> None:
    target = tmp_path / "cases"
    ended = run("rules", "check", "--rules", own_pack, "-o", target)
    assert ended.status == 1
    assert "ours-go: gives the opposite order of ours-wait" in " ".join(ended.out.split())
    (case,) = target.iterdir()
    assert case.name == "4-ours-go-ours-wait.yaml"
    assert stat.S_IMODE(case.stat().st_mode) == 0o600
    assert str(case) in ended.err
    advice = run("advise", case, "--rules", own_pack)
    assert advice.status == 0
    assert "ours-go." in advice.out
    assert "ours-wait." in advice.out


def test_the_command_says_what_holds(run: Any) -> None:
    ended = run("rules", "check", "--pack", "one_pager")
    assert ended.status == 0
    assert "All seven checks hold." in ended.out
    assert "movement.noncooperation" in ended.out


def test_the_command_writes_markdown_that_shows_each_case(run: Any, own_pack: Path) -> None:
    ended = run("rules", "check", "--rules", own_pack, "--format", "md")
    assert ended.status == 1
    assert "### 4: ours-go ours-wait" in ended.out
    shown = ended.out.split("### 4: ours-go ours-wait")[1].split("```yaml\n")[1].split("```")[0]
    assert parse_case(shown).turnout.size == "mass"


def test_the_command_says_what_to_install_where_z3_is_missing(tmp_path: Path) -> None:
    program = (
        "import sys; sys.modules['z3'] = None; sys.argv = ['groundswell', 'rules', 'check']\n"
        "from groundswell.cli import main; main()"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONWARNINGS": ""},
        cwd=tmp_path,
        check=False,
    )
    assert ended.returncode == 2
    assert "pip install 'groundswell[proof]'" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_threshold_too_high_to_tell_all_groups_apart_is_said_and_still_found(
    tmp_path: Path,
) -> None:
    packs = Packs(tmp_path)
    packs.rule(TURNOUT, "when", "count(natural_ally) >= 40 and count(natural_ally) < 20")
    sound = examine(packs.load())
    assert TURNOUT in findings(sound, 2)
    assert "at most 10 different kinds" in " ".join(text_page(sound).split())
    packs.rule(TURNOUT, "when", "count(natural_ally) >= 40 and count(strategic_ally) < 20")
    assert findings(examine(packs.load()), 2) == {}


def test_only_the_proof_reading_imports_z3() -> None:
    importing = [
        file.name
        for file in (ROOT / "engine").rglob("*.py")
        if "import z3" in file.read_text(encoding="utf-8")
    ]
    assert importing == ["proof.py"]


def test_free_text_facts_are_not_asked_to_be_used() -> None:
    texts = {path for path, fact in {**MOVEMENT_FACTS, **ALLY_FACTS}.items() if fact.kind == "text"}
    assert texts == {"case", "as_of", "ally.name"}
