"""Many people's answers together: what they agree on, where they differ, and what that decides."""

from __future__ import annotations

import json
from itertools import permutations, product
from random import Random

import pytest
from cases_at_random import random_case
from groundswell import Case, InputError, advise, gather, load_packs
from groundswell.engine.advising.advise import advisor
from groundswell.engine.explaining.comparison import possible
from groundswell.engine.explaining.supposing import supposing
from groundswell.engine.gathering.voices import Voices
from voices import BASE, SEEN_DIFFERENTLY, crowd, saying

PACK = load_packs()


def test_what_all_who_know_say_alike_is_known_and_the_rest_is_not() -> None:
    found = gather([saying({"turnout.size": "mass"}), saying({"turnout.size": None}), saying({})])
    agreed = {each.fact: each.value for each in found.agreed}
    assert agreed["turnout.size"] == "mass"
    assert found.case["turnout"]["size"] == "mass"
    found = gather([saying({"turnout.size": "mass"}), saying({"turnout.size": "small"})])
    assert "size" not in found.case["turnout"]
    assert [each.fact for each in found.differing] == ["turnout.size"]


def test_the_groups_case_is_a_case_and_leads_where_the_page_says() -> None:
    for seed in range(20):
        found = gather(crowd(9, seed))
        advice = advise(Case.model_validate(found.case))
        assert found.possible_postures == advice.possible_postures
        assert found.headline == advice.headline
        assert "case" not in found.case, "free text is never taken over"


def test_the_order_of_the_files_changes_nothing() -> None:
    cases = crowd(8, 3)
    for seed in range(5):
        mixed = Random(seed).sample(cases, len(cases))
        assert gather(mixed).to_json() == gather(cases).to_json()


def test_rules_that_fire_for_everybody_are_sure_and_no_others() -> None:
    for seed in range(10):
        cases = [saying({p: v for p, v in each.values.items() if p in SEEN_DIFFERENTLY})
                 for each in crowd(6, seed)]  # fmt: skip
        found = gather(cases)
        voices = Voices(cases)
        each = [
            {r.rule for r in advise(voices.view(number)).recommendations}
            for number in range(len(cases))
        ]
        assert set(found.sure) == set.intersection(*each)
        alone = [{r.rule for r in advise(case).recommendations} for case in cases]
        assert set(found.sure) >= set.intersection(*alone)


def test_advice_on_the_groups_case_is_sure_whatever_each_one_knows() -> None:
    random = Random(5)
    for _ in range(40):
        cases = [random_case(random) for _ in range(3)]
        found = gather(cases)
        fired = {each.rule for each in found.advice.recommendations}
        assert fired <= set(found.sure)


def asked(pack_order: list[str], offered: dict[str, list[object]], case: Case) -> float:
    """How many questions it takes in an order until one headline is left, over all answers."""
    total = 0
    ways = list(product(*(offered[path] for path in pack_order)))
    for answers in ways:
        for number in range(len(pack_order) + 1):
            settled = dict(zip(pack_order[:number], answers[:number], strict=True))
            if left(frozenset(settled.items()), case) == 1:
                break
        else:
            number = len(pack_order)
        total += number
    return total / len(ways)


KEPT: dict[object, int] = {}


def left(settled: frozenset[tuple[str, object]], case: Case) -> int:
    """How many headlines are possible once these differences are settled."""
    key = (case.model_dump_json(), settled)
    if key not in KEPT:
        supposed = supposing(case, {(None, path): value for path, value in settled})  # type: ignore[misc]
        KEPT[key] = len(possible(supposed, PACK))
    return KEPT[key]


@pytest.mark.parametrize("seed", range(12))
def test_no_other_order_settles_the_headline_after_fewer_questions(seed: int) -> None:
    facts = Random(seed).sample(SEEN_DIFFERENTLY, 5)
    cases = crowd(20, seed, facts)
    found = gather(cases)
    case = Case.model_validate(found.case)
    postures = {posture.name for posture in PACK.postures}
    order = [each.fact for each in found.differing if postures & set(each.decides)]
    assert order == [each.fact for each in found.differing][: len(order)], "they come first"
    answers = Voices(cases).answers
    offered = {path: list(answers[path]) for path in order}
    best = min(asked(list(other), offered, case) for other in permutations(order))
    assert asked(order, offered, case) == pytest.approx(best)


def test_each_camp_is_told_the_fewest_facts_that_lead_to_its_headline() -> None:
    for seed in range(10):
        found = gather(crowd(15, seed))
        case = Case.model_validate(found.case)
        for camp in found.camps:
            if not camp.needed:
                continue
            whole = {(None, each.fact): each.value for each in camp.needed}
            assert possible(supposing(case, whole), PACK) == {camp.posture}
            for key in whole:
                part = {other: value for other, value in whole.items() if other != key}
                assert possible(supposing(case, part), PACK) != {camp.posture}


def test_who_differ_on_nonviolence_take_nothing_for_granted() -> None:
    no = saying({"movement.nonviolent": False})
    found = gather([saying({}), no, no])
    assert "out_of_scope" in found.possible_postures
    assert found.differing[0].fact == "movement.nonviolent"
    camps = {camp.posture: camp for camp in found.camps}
    assert [each.value for each in camps["out_of_scope"].needed] == [False]


def test_groups_are_one_where_people_see_one_name() -> None:
    def naming(*names: str) -> Case:
        return Case.model_validate({**BASE, "allies": [{"name": name} for name in names]})

    found = gather([naming("Dockers", "police"), naming("dockers "), naming("DOCKERS", "press")])
    assert [group.name for group in found.groups] == ["DOCKERS"]
    assert found.groups_named_once == 2
    assert found.case["allies"] == [{"name": "DOCKERS"}]
    told = gather([naming("Dockers", "police"), naming("dockers ")], names=True)
    assert [group.name for group in told.groups] == ["Dockers", "police"]


def test_a_list_is_not_complete_where_a_group_is_left_out() -> None:
    cases = [
        Case.model_validate({"allies": [{"name": name}], "allies_complete": True})
        for name in ("dockers", "teachers")
    ]
    assert "allies_complete" not in gather(cases).case
    assert gather(cases, names=True).case["allies_complete"] is True


def test_what_differs_on_a_group_names_the_group() -> None:
    def seeing(support: str) -> Case:
        return Case.model_validate({**BASE, "allies": [{"name": "dockers", "support": support}]})

    found = gather([seeing("neutral"), seeing("active_ally")])
    (only,) = [each for each in found.differing if each.ally]
    assert (only.fact, only.ally) == ("allies[].support", "dockers")
    assert only.decides


def test_the_form_of_the_answer() -> None:
    found = json.loads(gather(crowd(20, 1)).to_json())
    assert next(iter(found)) == "schema"
    assert found["schema"] == "groundswell/gather/1"
    assert found["answers"] == 20
    assert {"agreed", "differing", "groups", "possible_postures", "sure", "case"} <= found.keys()
    assert {"fact", "counts", "unknown", "decides"} <= found["differing"][0].keys()
    Case.model_validate(found["case"])


def test_nothing_to_gather_is_said() -> None:
    with pytest.raises(InputError, match="no case to gather"):
        gather([])


def test_random_crowds_of_any_kind() -> None:
    random = Random(8)
    for size in (1, 2, 5, 12):
        found = gather([random_case(random) for _ in range(size)])
        assert found.answers == size
        together = advisor(PACK, "meaning").together
        assert together.findings(Case.model_validate(found.case))
