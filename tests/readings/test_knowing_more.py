"""Learning a fact closes what was open; it never turns round what was settled."""

from __future__ import annotations

import copy
import random
from typing import Any

import pytest
from cases_at_random import random_case
from drawing import drawn
from groundswell import advise, load_packs
from groundswell.engine.advising.advise import assume
from groundswell.engine.facts import ALLY_FACTS, MOVEMENT_FACTS, Case
from groundswell.engine.readings.findings import Findings
from groundswell.engine.readings.meaning import Meaning

PACK = load_packs()
MEANING = Meaning(PACK)
SEEDS = drawn(range(12), 4)


def findings(case: Case) -> Findings:
    return MEANING.findings(assume(case)[0])


def settled_stays(before: Findings, after: Findings) -> None:
    for name, truth in [*before.rules.items(), *before.definitions.items()]:
        found = after.rules[name] if name in after.rules else after.definitions[name]
        assert truth is None or found is truth, name


def possible(found: Findings) -> set[str]:
    return {p.name for p in PACK.postures if found.definitions[p.name] is not False}


def learned(case: Case, chance: random.Random) -> Case | None:
    """The case with one unknown fact of the movement or of an ally filled in."""
    data = case.to_dict()
    unknown: list[tuple[dict[str, Any], str, tuple[object, ...]]] = []
    for path, fact in MOVEMENT_FACTS.items():
        if path in case.values or fact.kind == "text" or path == "movement.nonviolent":
            continue
        section, _, key = path.rpartition(".")
        place = data.setdefault(section, {}) if section else data
        if path == "allies_complete" and case.allies is None:
            continue
        unknown.append((place, key, fact.values or tuple(range(4))))
    for ally, entry in zip(case.allies or (), data.get("allies", ()), strict=True):
        for path, fact in ALLY_FACTS.items():
            if path not in ally.values and fact.kind != "text":
                unknown.append((entry, path[5:], fact.values))
    if not unknown:
        return None
    place, key, values = chance.choice(unknown)
    place[key] = chance.choice(values)
    return Case.model_validate(data)


@pytest.mark.parametrize("seed", SEEDS)
def test_learning_a_fact_never_turns_a_settled_rule_round(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(150):
        case = random_case(chance)
        for _ in range(6):
            more = learned(case, chance)
            if more is None:
                break
            before, after = findings(case), findings(more)
            settled_stays(before, after)
            assert possible(after) <= possible(before)
            for name, verdicts in before.ally_rules.items():
                for was, now in zip(verdicts, after.ally_rules[name], strict=True):
                    # Allies are put in order by name, which learning does not change.
                    assert was is None or now is was, name
            case = more


@pytest.mark.parametrize("seed", SEEDS)
def test_learning_of_one_more_ally_makes_no_count_smaller_and_turns_no_rule_round(
    seed: int,
) -> None:
    chance = random.Random(seed)
    for _ in range(150):
        case = random_case(chance)
        if case.allies_complete:
            continue  # who says that the list is complete has said that there are no more
        other = random_case(chance)
        newcomers = [
            a for a in other.allies or () if a.name not in {b.name for b in case.allies or ()}
        ]
        data = case.to_dict()
        known = [*data.get("allies", ()), *(a.model_dump(exclude_none=True) for a in newcomers)]
        names = [ally["name"].casefold() for ally in known]
        if not newcomers or len(set(names)) < len(names):
            continue
        before, after = findings(case), findings(Case.model_validate({**data, "allies": known}))
        settled_stays(before, after)
        for key, (least, most) in before.counts.items():
            assert after.counts[key][0] >= least
            assert most is None


@pytest.mark.parametrize("seed", SEEDS)
def test_the_order_of_facts_and_allies_in_the_file_changes_nothing(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(25):
        case = random_case(chance)
        data = shuffled(case.to_dict(), chance)
        assert advise(Case.model_validate(data)).to_dict() == advise(case).to_dict()


def shuffled(data: Any, chance: random.Random) -> Any:
    if isinstance(data, dict):
        keys = list(data)
        chance.shuffle(keys)
        return {key: shuffled(data[key], chance) for key in keys}
    if isinstance(data, list | tuple):
        entries = [shuffled(copy.deepcopy(entry), chance) for entry in data]
        chance.shuffle(entries)
        return entries
    return data


def test_nonviolence_is_the_only_fact_that_is_ever_assumed() -> None:
    advice = advise(Case())
    assert [(a.fact, a.value) for a in advice.assumptions] == [("movement.nonviolent", True)]
    assert advise(Case.model_validate({"movement": {"nonviolent": True}})).assumptions == ()
