"""The page on which rules speak to which groups says what advice does, and fits a page."""

from __future__ import annotations

from random import Random

import pytest
from cases_at_random import random_case
from groundswell import advise, load_packs
from groundswell.engine.authoring.handbook.handbook import handbook
from groundswell.engine.authoring.handbook.profiles import (
    TOLD_APART,
    Kind,
    in_words,
    joined,
    outcome,
    profiles,
    told_apart,
)
from groundswell.engine.facts import ALLY_FACTS, Case
from groundswell.engine.packs.pack import RulePack

PACKS = {name: load_packs(*name.split()) for name in ("one_pager practice", "one_pager")}


def random_group(random: Random) -> dict[str, object]:
    """A group of which all is known."""
    facts = {path: fact for path, fact in ALLY_FACTS.items() if fact.kind != "text"}
    known = {path.removeprefix("ally."): random.choice(f.values) for path, f in facts.items()}
    return {"name": "the group", **known}


def kind_of(pack: RulePack, group: dict[str, object]) -> Kind:
    """The kind that a group is of."""
    return tuple(
        next(values for values in told_apart(pack, path) if group[path[5:]] in values)
        for path in TOLD_APART
    )


@pytest.mark.parametrize("packs", PACKS)
def test_the_rules_that_speak_of_a_group_are_those_of_its_row(packs: str) -> None:
    pack, random = PACKS[packs], Random(11)
    alone = 0
    for _ in range(300):
        group = random_group(random)
        data = random_case(random, most_allies=0).model_dump()
        data["movement"]["nonviolent"] = True
        case = Case.model_validate({**data, "allies": [group]})
        told = advise(case, pack, "meaning").recommendations
        spoken = {each.rule for each in told if each.ally and each.stands}
        always, perhaps, silences = outcome(pack, kind_of(pack, group))
        assert set(always) <= spoken <= {*always, *perhaps}, case
        if not spoken:
            assert silences, case
            alone += 1
    assert alone > 20


def test_every_kind_is_in_exactly_one_row() -> None:
    pack = PACKS["one_pager practice"]
    random = Random(12)
    kinds = [kind_of(pack, random_group(random)) for _ in range(100)]
    everything = joined([(kind, outcome(pack, kind)) for kind in {*kinds}])
    for kind in kinds:
        assert sum(all(map(frozenset.issubset, kind, row)) for row, _ in everything) == 1


def test_the_table_fits_a_page_and_names_why_a_group_is_left_alone() -> None:
    pack = PACKS["one_pager practice"]
    rows = profiles(pack)
    assert len(rows) <= 20
    text = handbook(pack)["profiles.md"]
    assert all(row.kind in text for row in rows)
    used = {number for row in rows for number in row.alone}
    assert all((pack.silences[n - 1].why in text) for n in used)
    assert in_words(tuple(frozenset(ALLY_FACTS[path].values) for path in TOLD_APART)) == "any group"
