"""Why: explanations agree with what the rules mean, and name the smallest sets of facts."""

from __future__ import annotations

from collections.abc import Collection
from itertools import combinations
from math import comb
from random import Random

import pytest
from cases_at_random import random_case, random_pack
from groundswell import Case, advise, load_packs
from groundswell.engine.advising.advise import assume
from groundswell.engine.advising.questions import inside
from groundswell.engine.explaining.explanation import Part
from groundswell.engine.explaining.supposing import supposing
from groundswell.engine.explaining.why import why
from groundswell.engine.facts import FACTS
from groundswell.engine.facts.vocabulary import Truth
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.readings.findings import Findings
from groundswell.engine.readings.meaning import Meaning
from groundswell.engine.readings.reasons import Known, Tree, Values, Wording, ground
from groundswell.engine.readings.smallest import (
    Element,
    Fact,
    Ground,
    Some,
    elements,
    meets,
    smallest,
)

PACK = load_packs()
SEEDS = range(6)
MOST_SETS = 1500


def truths(found: Findings) -> dict[tuple[str, int | None], Truth]:
    """Every rule's verdict, those over allies by number."""
    whole: dict[tuple[str, int | None], Truth] = {(n, None): t for n, t in found.rules.items()}
    for name, verdicts in found.ally_rules.items():
        whole |= {(name, number): truth for number, truth in enumerate(verdicts)}
    return whole


def joined(kind: str, parts: Collection[Part]) -> Truth:
    """Kleene's reading of "all of these" and "at least one of these"."""
    ends = kind == "any"
    found = {part.truth for part in parts}
    return ends if ends in found else None if None in found else not ends


def agrees(part: Part, case: Case, found: Findings, number: int | None) -> None:
    """A part of an explanation says of its facts what the case says, and follows from them."""
    names = [ally.name for ally in case.allies or ()]
    if part.kind == "fact":
        assert part.name is not None
        path = inside(part.name)
        if path.startswith("ally."):
            place = number if number is not None else names.index(str(part.ally))
            assert part.value == (case.allies or ())[place].values.get(path)
        else:
            assert part.value == case.values.get(path)
        if FACTS[path].kind != "number":
            assert part.truth is (None if part.value is None else part.value in part.wanted)
            phrases = [FACTS[path].phrase(value) for value in part.wanted]
            others = [FACTS[path].phrase(v) for v in FACTS[path].values if v not in part.wanted]
            said = part.says.partition(": ")[2]
            assert all(phrase in said for phrase in (others if "anything but" in said else phrases))
    elif part.kind == "definition":
        assert part.name is not None
        place = number if number is not None else names.index(part.ally) if part.ally else None
        known = found.definitions if part.name in found.definitions else found.allies[place or 0]
        assert part.value is known[part.name]
        entry = PACK.definition[part.name].entry
        turned = part.says == entry.says_not
        assert turned or part.says == entry.says
        assert part.truth is (None if part.value is None else bool(part.value) is not turned)
        assert part.parts[0].truth is part.truth
    elif part.kind == "count":
        assert part.found in found.counts.values()
        assert len(part.parts) == len(names)
    else:
        assert part.truth is joined(part.kind, part.parts)
    for place, each in enumerate(part.parts):
        agrees(each, case, found, place if part.kind == "count" else number)


@pytest.mark.parametrize("seed", SEEDS)
def test_why_agrees_with_what_the_rules_mean_leaf_by_leaf(seed: int) -> None:
    random = Random(seed)
    meaning = Meaning(PACK)
    for _ in range(12):
        case = assume(random_case(random, most_allies=4))[0]
        found = meaning.findings(case)
        meant = truths(found)
        names = [ally.name for ally in case.allies or ()]
        told = why(case, PACK).explanations
        verdicts = {"fires": True, "silent": False, "open": None}
        for each in told:
            number = None if each.ally is None else names.index(each.ally)
            truth = verdicts[each.verdict]
            if each.kind == "rule":
                assert truth is meant.pop((each.name, number))
            else:
                assert truth is found.definitions[each.name]
            assert each.condition.truth is truth
            assert bool(each.because) is (truth is not None)
            more_groups = case.allies_complete is False  # said already, and not asked again
            assert bool(each.questions) is (truth is None) or (truth is None and more_groups)
            agrees(each.condition, case, found, number)
        assert not meant


@pytest.mark.parametrize("seed", SEEDS)
def test_each_answer_leads_to_what_why_says_it_leads_to(seed: int) -> None:
    random = Random(seed)
    meaning = Meaning(PACK)
    verdicts = {True: "fires", False: "silent", None: "open"}
    for _ in range(4):
        case = assume(random_case(random, most_allies=2))[0]
        names = [ally.name for ally in case.allies or ()]
        for each in random.sample(why(case, PACK).explanations, 8):
            number = None if each.ally is None else names.index(each.ally)
            for question in each.questions:
                place = None if question.ally is None else names.index(question.ally)
                for answer in question.answers:
                    fact = (place, inside(question.fact))
                    found = meaning.findings(supposing(case, {fact: answer.value}))
                    truth = (
                        truths(found)[each.name, number]
                        if each.kind == "rule"
                        else found.definitions[each.name]
                    )
                    assert answer.then == verdicts[truth]


def only(case: Case, kept: Collection[Element]) -> Case:
    """The case with nothing known but these facts; who is listed stays, in their order."""
    forgotten: dict[Element, None] = {
        (None, path): None for path in case.values if (None, path) not in kept
    }
    for number, ally in enumerate(case.allies or ()):
        forgotten |= {(number, path): None for path in ally.values if (number, path) not in kept}
    if (None, "allies") not in kept:
        forgotten[None, "allies_complete"] = None  # without the list, nothing is complete
    return supposing(case, forgotten)


def known_of(case: Case, found: Findings) -> Known:
    values: Values = {**case.values, **found.counts, **found.definitions}
    allies = [
        {**values, **ally.values, **verdicts}
        for ally, verdicts in zip(case.allies or (), found.allies, strict=True)
    ]
    return Known(values, allies, case.allies is not None)


def relevant(tree: Tree, case: Case, number: int | None) -> set[Element]:
    """Every known fact that a condition could rest on."""
    found: set[Element] = set()

    def follow(each: Tree) -> None:
        if each.behind is not None:
            follow(each.behind)
        elif each.key:
            found.add((None, "allies"))
            if case.allies_complete is not None:
                found.add((None, "allies_complete"))
            for place, ally in enumerate(case.allies or ()):
                paths = each.parts[0].facts & ally.values.keys()
                found.update((place, path) for path in paths)
        elif each.parts:
            for part in each.parts:
                follow(part)
        else:
            (path,) = each.facts
            if path.startswith("ally."):
                if number is not None and path in (case.allies or ())[number].values:
                    found.add((number, path))
            elif path in case.values:
                found.add((None, path))

    follow(tree)
    return found


def asks_for_the_list_itself(tree: Tree) -> bool:
    """Whether a condition reads `allies_complete` as a fact beside what counts make of it."""
    if tree.behind is not None:
        return asks_for_the_list_itself(tree.behind)
    if tree.parts and not tree.key:
        return any(map(asks_for_the_list_itself, tree.parts))
    return not tree.key and tree.facts == {"allies_complete"}


def check_smallest(pack: RulePack, case: Case) -> int:
    """Check every smallest set of a case; gives how many were compared with every smaller set."""
    meaning, wording = Meaning(pack), Wording(pack)
    found = meaning.findings(case)
    known = known_of(case, found)
    compared = 0
    for (name, number), truth in truths(found).items():
        if truth is None:
            continue
        tree = wording.rules[name]
        if asks_for_the_list_itself(tree):
            continue  # `only` could not forget the list and keep this fact
        values = known.values if number is None else known.allies[number]
        kept = smallest(ground(tree, truth, values, known, number))

        def verdict(
            facts: Collection[Element], at: tuple[str, int | None] = (name, number)
        ) -> Truth:
            return truths(meaning.findings(only(case, facts)))[at]

        assert verdict(kept) is truth
        for element in kept:
            assert verdict(kept - {element}) is None
        everything = relevant(tree, case, number)
        assert kept <= everything
        if len(kept) > 0 and comb(len(everything), len(kept) - 1) <= MOST_SETS:
            compared += 1
            for fewer in combinations(sorted(everything, key=str), len(kept) - 1):
                assert verdict(fewer) is None
    return compared


@pytest.mark.parametrize("seed", SEEDS)
def test_every_smallest_set_settles_its_rule_and_nothing_in_it_can_be_left_out(seed: int) -> None:
    random = Random(seed)
    compared = 0
    for _ in range(3):
        compared += check_smallest(PACK, assume(random_case(random, most_allies=2))[0])
    assert compared


@pytest.mark.parametrize("seed", range(25))
def test_smallest_sets_are_smallest_in_packs_nobody_wrote(seed: int) -> None:
    random = Random(seed)
    pack = random_pack(random, most_definitions=5, most_rules=5, deepest=3)
    for _ in range(3):
        check_smallest(pack, random_case(random, most_allies=3, known=0.8))


def random_ground(random: Random, depth: int) -> Ground:
    """A ground over nine facts, many of which it shares between its parts."""
    if depth == 0 or random.random() < 0.2:
        return Fact((None, f"fact {random.randrange(9)}"))
    parts = [random_ground(random, depth - 1) for _ in range(random.randint(1, 4))]
    return Some(random.randint(1, len(parts)), parts)


def test_the_search_finds_a_smallest_set_where_parts_share_facts() -> None:
    random = Random(0)
    sizes = set()
    for _ in range(1500):
        tree = random_ground(random, 4)
        found = smallest(tree)
        assert meets(found, tree)
        everything = sorted(elements(tree), key=str)
        fewer = combinations(everything, max(0, len(found) - 1))
        assert not any(meets(set(each), tree) for each in fewer)
        sizes.add(len(found))
    assert len(sizes) > 4


def test_a_thousand_groups_are_explained_without_trying_every_choice() -> None:
    groups = [
        {"name": f"group {n}", "closeness": "none", "support": "neutral"} for n in range(1000)
    ]
    case = Case.model_validate({"allies": groups, "allies_complete": True})
    found = why(case, PACK, "map-strategic-allies").explanations[0]
    assert found.verdict == "fires"
    assert len(found.because) == 1000 + 3  # every group, the list, its completeness, nonviolence


def test_what_a_report_rests_on_is_as_small_as_what_why_names() -> None:
    random = Random(3)
    for _ in range(40):
        case = random_case(random, most_allies=4)
        small = {
            (each.name, each.ally): len(each.because)
            for each in why(case, PACK).explanations
            if each.verdict == "fires"
        }
        for each in advise(case, PACK, "meaning").recommendations:
            if all(said.fact != "allies" for said in each.facts):
                assert len(each.facts) == small[each.rule, each.ally]


def test_facts_read_before_a_copy_are_not_taken_over_into_it() -> None:
    case = Case.model_validate(
        {"movement": {"stage": "building"}, "negotiation": {"wish": "wanted"}}
    )
    assert "movement.nonviolent" not in case.values
    changed = supposing(case, {(None, "movement.nonviolent"): True, (None, "movement.stage"): None})
    assert changed.values == {"movement.nonviolent": True, "negotiation.wish": "wanted"}
    assert advise(case).posture == advise(Case.model_validate(case.to_dict())).posture
