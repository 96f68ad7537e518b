"""The benchmark compares engines that say the same: every translation agrees with `meaning`."""

from __future__ import annotations

import importlib
import sys

import numpy as np
import pytest
from groundswell.engine.packs.loading import load_packs
from places import ROOT

sys.path.insert(0, str(ROOT / "bench"))

from measured import at_least, at_most
from peers import ours
from peers.contender import Contender, Verdicts, from_names
from peers.program import program
from peers.sample import Sample, sample
from race import ENTRANTS, Disagreement, Entrant, compare, race

PACK = load_packs()
PROGRAM = program(PACK)
CASES = 300
RULES = [rule.id for rule in PACK.rules]

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the other engines


@pytest.fixture(scope="module")
def cases() -> Sample:
    return sample(CASES, seed=11)


@pytest.fixture(scope="module")
def meant(cases: Sample) -> Verdicts:
    meaning = ours.meaning(PACK, cases)
    return meaning.verdicts(meaning.work())


@pytest.mark.parametrize("entrant", ENTRANTS, ids=lambda e: f"{e.module}-{e.make}")
def test_an_engine_says_what_meaning_says(entrant: Entrant, cases: Sample, meant: Verdicts) -> None:
    try:
        module = importlib.import_module(f"peers.{entrant.module}")
    except ImportError:
        pytest.skip(f"{entrant.installs} is not installed")
    if entrant.make == "durable":
        pytest.importorskip("durable_rules_engine")
    contender = getattr(module, entrant.make)(PACK if entrant.takes_pack else PROGRAM, cases)
    assert contender.number == CASES
    for _ in range(2):  # nothing may be left over from one round to the next
        compare(PACK, contender, contender.verdicts(contender.work()), meant)


@pytest.mark.slow
def test_the_cases_let_every_rule_fire_and_stay_open_somewhere() -> None:
    meaning = ours.meaning(PACK, sample(30000, seed=11))
    meant = meaning.verdicts(meaning.work())
    fired, still_open = (meant == 1).any(axis=0), (meant == -1).any(axis=0)
    silent_or_sure = {"out-of-scope-violence"}  # nonviolence is assumed, so this is never open
    assert [rule for rule, did in zip(RULES, fired, strict=True) if not did] == []
    assert {rule for rule, was in zip(RULES, still_open, strict=True) if not was} <= silent_or_sure


def contender(verdicts: Verdicts, *, three_valued: bool) -> Contender:
    return Contender(
        "a made-up engine", "nothing", len(verdicts), list, lambda _: verdicts, three_valued
    )


def test_one_wrong_verdict_stops_the_comparison_and_names_the_rule(meant: Verdicts) -> None:
    wrong = meant.copy()
    wrong[7, 3] = 0 if meant[7, 3] == 1 else 1
    with pytest.raises(Disagreement, match=f"1 of 300 cases; first in case 7, .* {RULES[3]}"):
        compare(PACK, contender(wrong, three_valued=False), wrong, meant)


def test_an_open_rule_may_not_be_silent_where_an_engine_knows_three_values(
    meant: Verdicts,
) -> None:
    two_values: Verdicts = np.maximum(meant, 0)
    compare(PACK, contender(two_values, three_valued=False), two_values, meant)
    with pytest.raises(Disagreement):
        compare(PACK, contender(two_values, three_valued=True), two_values, meant)


@pytest.mark.slow
def test_every_engine_has_its_turn_in_every_round() -> None:
    turns: list[str] = []

    def engine(name: str) -> Contender:
        return Contender(name, "nothing", 1, lambda: turns.append(name), lambda _: np.zeros((1, 1)))

    standings = race([engine("one"), engine("two"), engine("three")], rounds=4)
    assert [len(each.wall) for each in standings] == [4, 4, 4]
    assert {*turns[0:3]} == {*turns[3:6]} == {"one", "two", "three"}
    assert turns[0] != turns[3]


def test_names_become_verdicts_in_the_order_of_the_rules() -> None:
    found = from_names([["b"], [], ["c", "a", "no rule"]], ["a", "b", "c"])
    assert found.tolist() == [[0, 1, 0], [0, 0, 0], [1, 0, 1]]


def test_a_target_tells_whether_it_was_met() -> None:
    assert at_least("rate", 3, 3.0).met is True
    assert at_least("rate", 3, 2.9).met is False
    assert at_most("time", 1.15, 1.16).met is False
    assert at_most("time", 1.15, None).met is None
