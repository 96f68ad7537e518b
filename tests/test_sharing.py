"""A page that is handed on: nothing that was withheld can be read off it."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from cases_at_random import random_case
from groundswell import Case, advise, read_case
from groundswell.engine.facts import ALLY_FACTS, MOVEMENT_FACTS
from groundswell.engine.sharing import STRATEGIC
from test_worked_cases import CASES

WITHHELD = [fact for fact in MOVEMENT_FACTS.values() if not fact.shareable and fact.kind != "text"]
WITHHELD_OF_ALLIES = [fact for fact in ALLY_FACTS.values() if not fact.shareable]


def pages(case: Case) -> tuple[str, str]:
    """Everything that a shared page says, as Markdown and as data."""
    advice = advise(case, share=True)
    return advice.to_markdown(), json.dumps(advice.to_dict(), ensure_ascii=False)


def altered(case: Case, chance: random.Random) -> Case:
    """The case with every withheld fact, and every free text, drawn anew."""
    data: dict[str, Any] = case.to_dict()
    for fact in WITHHELD:
        section, _, key = fact.path.rpartition(".")
        place = data.setdefault(section, {}) if section else data
        place.pop(key, None)
        if chance.random() < 0.7:
            place[key] = chance.choice(fact.values)
    data.pop("allies_complete", None)
    if chance.random() < 0.5:
        data["allies_complete"] = chance.random() < 0.5
    data["case"] = f"xylophone {chance.random()}"
    data["allies"] = [
        altered_ally(dict(ally), n, chance) for n, ally in enumerate(data.get("allies", ()))
    ]
    if case.allies is None:
        del data["allies"]
    return Case.model_validate(data)


def altered_ally(ally: dict[str, Any], number: int, chance: random.Random) -> dict[str, Any]:
    ally["name"] = f"xylophone {number} {chance.random()}"
    strategic = ally.get("closeness") in STRATEGIC
    for fact in ALLY_FACTS.values():
        key = fact.path.partition(".")[2]
        if key == "name" or (fact.shareable and not strategic):
            continue
        ally.pop(key, None)
        if key == "closeness":
            ally[key] = chance.choice(sorted(STRATEGIC))
        elif chance.random() < 0.7:
            ally[key] = chance.choice(fact.values)
    return ally


@pytest.mark.parametrize("seed", range(8))
def test_withheld_facts_can_be_anything_and_the_page_stays_the_same(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(25):
        case = random_case(chance)
        page = pages(case)
        for _ in range(3):
            assert pages(altered(case, chance)) == page


@pytest.mark.parametrize("seed", range(4))
def test_no_free_text_is_on_a_shared_page(seed: int) -> None:
    chance = random.Random(100 + seed)
    for _ in range(25):
        case = altered(random_case(chance), chance)
        assert "xylophone" not in "".join(pages(case))


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_shared_worked_case_asks_of_nothing_withheld_and_shows_no_list(path: Any) -> None:
    case = read_case(path)
    advice = advise(case, share=True)
    hidden = {fact.path.replace("ally.", "allies[].") for fact in [*WITHHELD, *WITHHELD_OF_ALLIES]}
    assert not {question.fact for question in advice.open_questions} & hidden
    assert advice.readiness == ()
    page = advice.to_markdown()
    assert "Where this comes from" not in page
    assert "how far is it?" not in page
    questions = [fact.question for fact in WITHHELD] + [f.question for f in WITHHELD_OF_ALLIES]
    assert not [question for question in questions if question in page]
    assert not [ally.name for ally in case.allies or () if ally.name in page and len(ally.name) > 8]


def test_a_shared_page_says_how_many_groups_were_left_out() -> None:
    page = advise(read_case(CASES / "hong-kong-2019.yaml"), share=True).to_markdown()
    assert "4 groups near the leadership are left out." in page
    assert "group 1 (" in page
