"""After a rule fired, its advice can give way: to its own `unless`, to another rule, or to few enough."""

from __future__ import annotations

from typing import Any

from groundswell import Advice, Case, advise, load_packs, read_case
from places import CASES

PACK = load_packs()

LOOSE = "loose-structure-is-a-liability-at-the-table"


def advice(**sections: Any) -> Advice:
    return advise(Case.model_validate(sections), PACK, "meaning")


def standing(found: Advice) -> set[str]:
    return {each.rule for each in found.recommendations if each.stands}


def loose(**coalition: Any) -> Advice:
    return advice(
        movement={"stage": "mobilized", "structure": "decentralized"},
        negotiation={"wish": "wanted"},
        coalition=coalition,
    )


def test_advice_gives_way_where_its_unless_surely_holds_and_the_rule_still_fires() -> None:
    found = loose(mandate="agreed", can_commit=True)
    line = next(each for each in found.recommendations if each.rule == LOOSE)
    assert (line.unless, line.stands, line.gave_way_to) == ("yes", False, None)


def test_advice_stands_where_its_unless_surely_fails_or_is_open() -> None:
    for coalition, said in (({"mandate": "none"}, "no"), ({"mandate": "agreed"}, "unknown")):
        found = loose(**coalition)
        line = next(each for each in found.recommendations if each.rule == LOOSE)
        assert (line.unless, line.stands) == (said, True)


def test_what_decides_an_unless_is_asked() -> None:
    asked = {each.fact: each.decides for each in loose(mandate="agreed").open_questions}
    assert LOOSE in asked["coalition.can_commit"]


def test_a_rule_that_gives_way_by_itself_takes_the_place_of_no_other() -> None:
    group = {"name": "a labour board", "support": "neutral", "closeness": "none", "liked": False}
    group |= {"reach": "high", "in_coalition": False, "uses_violence": True}
    found = advice(movement={"stage": "mobilized"}, allies=[group])
    lines = {each.rule: each for each in found.recommendations if each.ally}
    assert lines["court-useful-partners-you-dislike"].unless == "yes"
    assert lines["move-one-step"].gave_way_to is None
    assert not {"court-useful-partners-you-dislike", "move-one-step"} & standing(found)


def test_a_rule_about_the_movement_gives_way_to_one_that_stands_for_any_group() -> None:
    nobody = advice(movement={"stage": "mobilized"})
    assert "ask-who-holds-them-up" in standing(nobody)
    close = advice(movement={"stage": "mobilized"}, allies=[{"name": "bank", "closeness": "close"}])
    line = next(e for e in close.recommendations if e.rule == "ask-who-holds-them-up")
    assert line.gave_way_to == "study-strategic-allies"


def groups(*wavering: str, number: int = 5) -> Advice:
    allies = [
        {
            "name": f"group {n}",
            "pillar": "party",
            "support": "neutral",
            "closeness": "close",
            "loyalty": "wavering" if f"group {n}" in wavering else "loyal",
            "uses_violence": False,
        }
        for n in range(number)
    ]
    return advice(movement={"stage": "mobilized"}, allies=allies, allies_complete=True)


def chosen(found: Advice) -> list[str | None]:
    return [e.ally for e in found.recommendations if e.rule == "choose-which-group-next"]


def test_at_most_three_groups_are_named_and_the_wavering_come_first() -> None:
    assert chosen(groups("group 4", "group 2")) == ["group 2", "group 4", "group 0"]


def test_with_fewer_than_three_groups_there_is_nothing_to_choose() -> None:
    assert chosen(groups(number=2)) == []


def test_a_precedent_has_the_facts_of_the_worked_case_of_its_name() -> None:
    told = {each.case: case for each, case in PACK.precedents}
    worked = [read_case(path) for path in sorted(CASES.glob("*.yaml"))]
    assert told.keys() == {case.case for case in worked}
    labels = {"case", "as_of", "allies_complete"}
    for case in worked:
        known = {path: v for path, v in case.values.items() if path not in labels}
        told_of = told[str(case.case)].values
        assert {path: v for path, v in told_of.items() if path not in labels} == known


def test_those_who_stood_where_a_movement_stands_have_its_headline_and_are_others() -> None:
    found = advise(read_case(CASES / "chile-1988.yaml"), PACK, "meaning")
    assert [each.case for each in found.stood_here] == ["Poland 1980", "Czechoslovakia 1989"]
    assert all(each.shared for each in found.stood_here)
    assert advice().stood_here == ()


def test_those_who_stood_here_asked_the_same_addressee() -> None:
    targets = {each.case: case.movement.target for each, case in PACK.precedents}
    for path in sorted(CASES.glob("*.yaml")):
        case = read_case(path)
        for each in advise(case, PACK, "meaning").stood_here:
            assert targets[each.case] == case.movement.target
