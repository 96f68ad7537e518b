"""A page that is handed on: nothing that was withheld can be read off it."""

from __future__ import annotations

import random
from typing import Any

import pytest
from cases_at_random import random_case
from drawing import drawn
from groundswell import Case, advise, load_packs, read_case
from groundswell.engine.advising.sharing import HELD_BACK
from groundswell.engine.facts import ALLY_FACTS, MOVEMENT_FACTS
from groundswell.engine.readings.meaning import Meaning
from groundswell.engine.reports.formats import FORMATS
from groundswell.engine.reports.illustrations import files, look_of
from groundswell.engine.reports.kinds import LAYOUTS
from places import CASES

MEANING = Meaning(load_packs())

WITHHELD = [
    fact
    for fact in MOVEMENT_FACTS.values()
    if fact.kind != "text" and (not fact.shareable or fact.unshared)
]
WITHHELD_OF_ALLIES = [fact for fact in ALLY_FACTS.values() if not fact.shareable]


def pages(case: Case) -> list[bytes]:
    """Everything that a shared page says, in every format but PDF, with its pictures."""
    advice = advise(case, share=True)
    written = [
        form.written(advice, None, **look_of(layout.name))
        for form in FORMATS.values()
        for layout in LAYOUTS
        if form.name != "pdf"
    ]
    return written + [
        name.encode() + each.svg.encode() for name, each in files(advice, "p").items()
    ]


NEVER_ASKED = set(ALLY_FACTS["ally.pillar"].values) - set(ALLY_FACTS["ally.uses_violence"].asked_of)


def held_back(ally: dict[str, Any]) -> bool:
    """Whether a group is left out: it is not surely away from the leadership, force and violence."""
    (found,) = MEANING.findings(Case.model_validate({"allies": [ally]})).allies
    violent = ally.get("uses_violence", None if ally.get("pillar") not in NEVER_ASKED else False)
    return violent is not False or any(found[name] is not False for name in HELD_BACK)


def altered(case: Case, chance: random.Random) -> Case:
    """The case with every withheld fact, and every free text, drawn anew."""
    data: dict[str, Any] = case.to_dict()
    for fact in WITHHELD:
        section, _, key = fact.path.rpartition(".")
        place = data.setdefault(section, {}) if section else data
        if fact.shareable and place.get(key) not in (None, *fact.unshared):
            continue
        place.pop(key, None)
        if chance.random() < 0.7:
            place[key] = chance.choice(fact.unshared or fact.values)
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
    """A group with all that is withheld drawn anew; one that is left out may be any other such."""
    name = {"name": f"xylophone {number} {chance.random()}"}
    kept = (
        {}
        if held_back(ally)
        else {key: value for key, value in ally.items() if ALLY_FACTS[f"ally.{key}"].shareable}
    )
    while True:
        drawn = {
            fact.path.partition(".")[2]: chance.choice(fact.values)
            for fact in ALLY_FACTS.values()
            if fact.values and chance.random() < 0.6 and not (kept and fact.shareable)
        }
        found = {**drawn, **kept, **name}
        if held_back(found) is held_back(ally):
            return found


@pytest.mark.parametrize("seed", drawn(range(8), 4))
def test_withheld_facts_can_be_anything_and_the_page_stays_the_same(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(25):
        case = random_case(chance)
        page = pages(case)
        for _ in range(3):
            assert pages(altered(case, chance)) == page


@pytest.mark.parametrize("seed", drawn(range(4), 2))
def test_no_free_text_is_on_a_shared_page(seed: int) -> None:
    chance = random.Random(100 + seed)
    for _ in range(25):
        case = altered(random_case(chance), chance)
        assert b"xylophone" not in b"".join(pages(case))


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_shared_worked_case_asks_of_nothing_withheld_and_shows_no_list(path: Any) -> None:
    case = read_case(path)
    advice = advise(case, share=True)
    never = [*WITHHELD, *WITHHELD_OF_ALLIES]
    hidden = {fact.path.replace("ally.", "allies[].") for fact in never}
    assert not {question.fact for question in advice.open_questions} & hidden
    assert advice.readiness == ()
    page = advice.to_markdown()
    assert "Where this comes from" not in page
    assert "how far is it?" not in page
    assert not [fact.question for fact in never if fact.question in page]
    assert not [ally.name for ally in case.allies or () if ally.name in page and len(ally.name) > 8]


def test_a_shared_page_says_how_many_groups_were_left_out() -> None:
    page = advise(read_case(CASES / "hong-kong-2019.yaml"), share=True).to_markdown()
    assert "police, military and courts: 6 groups." in page
    assert "group 1 (" in page


FORCE = {"name": "riot squad", "pillar": "police", "closeness": "none", "support": "passive_ally"}
UNION = {"name": "dockers", "pillar": "labour", "closeness": "none", "support": "passive_ally"}

DIVIDED = {
    "movement": {"stage": "mobilized", "structure": "decentralized"},
    "turnout": {"size": "mass", "trend": "rising", "breadth": "several", "repeatable": False},
    "negotiation": {
        "wish": "divided",
        "status": "offered",
        "others_speak": True,
        "partial_offer": True,
        "stalemate": True,
        "way_out": False,
    },
    "coalition": {
        "organizations": 5,
        "cohesion": "fragmented",
        "shared_demands": False,
        "mandate": "disputed",
        "team": False,
        "decision_rule": False,
        "inclusive": False,
    },
}


def test_a_shared_page_says_nothing_of_how_a_movement_could_be_divided() -> None:
    data = {**DIVIDED, "allies": [{**UNION, "liked": False, "reach": "high"}]}
    page = advise(Case.model_validate(data), share=True).to_markdown().split("\n## ", 1)[1].lower()
    assert "group 1 (labour)" in page
    assert "what decides between them is left out of this page." in page
    for word in (
        "divided",
        "you do not agree",
        "disputed",
        "no agreed list",
        "do not like",
        "rivals",
        "do not speak for you",
        "without you",
        "no voice",
        "stuck",
        "cannot be brought out",
    ):
        assert word not in page, word


VIOLENT = {"name": "x", "pillar": "civil_society", "closeness": "none", "support": "active_ally"}


@pytest.mark.parametrize("known", [{"uses_violence": True}, {}])
def test_a_group_that_is_violent_or_may_be_is_counted_and_not_shown(known: Any) -> None:
    data = {"movement": {"stage": "mobilized"}, "allies": [UNION, {**VIOLENT, **known}]}
    page = advise(Case.model_validate(data), share=True).to_markdown()
    assert "group 1 (labour)" in page
    assert "group 2" not in page
    assert "uses violence" not in page
    assert "police, military and courts: one group." in page


def test_a_group_that_surely_uses_no_violence_stays_on_a_shared_page() -> None:
    data = {"movement": {"stage": "mobilized"}, "allies": [{**VIOLENT, "uses_violence": False}]}
    page = advise(Case.model_validate(data), share=True).to_markdown()
    assert "group 1 (civil society)" in page


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_a_shared_page_says_what_it_leaves_out_and_what_stays(layout: Any) -> None:
    advice = advise(Case.model_validate(DIVIDED), share=True)
    page = FORMATS["md"].written(advice, None, **look_of(layout.name)).decode()
    for left_out in (
        "names",
        "how far you agree",
        "who speaks for you",
        "violent",
        "without a deal",
    ):
        assert left_out in page
    for stays in ("how many people take part", "where talks stand", "by their kind"):
        assert stays in page


@pytest.mark.parametrize(
    "group",
    [
        {**UNION, "closeness": None},
        {**UNION, "closeness": "close"},
        {**UNION, "closeness": "props_up"},
        FORCE,
        {**FORCE, "pillar": "military"},
        {**FORCE, "pillar": "courts"},
        {**FORCE, "pillar": None},
    ],
)
def test_a_group_that_is_not_surely_away_from_power_is_counted_and_not_shown(group: Any) -> None:
    page = advise(
        Case.model_validate({"allies": [UNION, {**group, "name": "another"}]}), share=True
    ).to_markdown()
    assert "group 1 (labour)" in page.lower()
    assert "group 2" not in page
    assert "police, military and courts: one group." in page


def test_groups_of_a_shared_page_stand_in_no_order_of_the_file() -> None:
    others = [
        {**UNION, "name": name, "support": support, "reach": reach}
        for name, support, reach in (
            ("a", "neutral", "high"),
            ("b", "passive_ally", "low"),
            ("c", "active_ally", "medium"),
        )
    ]
    one, other = (Case.model_validate({"allies": each}) for each in (others, others[::-1]))
    assert pages(one) == pages(other)
