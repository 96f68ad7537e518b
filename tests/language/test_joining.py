"""Joined conditions: what follows whatever a fact is, is settled in every reading."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from groundswell import Case, load_packs
from groundswell.engine.advising.advise import advisor, assume
from groundswell.engine.facts import FACTS
from groundswell.engine.language.condition import And, Or, spelling
from groundswell.engine.language.expression import parse
from groundswell.engine.readings.meaning import Meaning, check

PACK = load_packs()

DECIDING = (
    "movement.stage",
    "negotiation.wish",
    "coalition.mandate",
    "turnout.size",
    "turnout.breadth",
)
"""The facts that decide a headline, with the rest of what makes a coalition consolidated known."""

REST = {
    "movement": {"nonviolent": True},
    "coalition": {"shared_demands": True, "can_commit": True, "cohesion": "united"},
}


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("count(ally.liked) in [1, 2]", "count(ally.liked in [true]) in 1..2"),
        ("count(ally.liked) == 3 or count(ally.liked) > 3", "count(ally.liked in [true]) in 3.."),
        ("coalition.organizations in [1, 2, 3]", "coalition.organizations in 1..3"),
        (
            "coalition.organizations > 2 and coalition.organizations < 5",
            "coalition.organizations in 3..4",
        ),
        ('turnout.size == "mass" or turnout.size == "small"', 'turnout.size in ["mass", "small"]'),
        ('turnout.size != "mass" and turnout.size != "small"', 'turnout.size in ["sizeable"]'),
    ],
)
def test_parts_that_ask_for_one_thing_become_one_part(text: str, joined: str) -> None:
    assert spelling(parse(text)) == joined


@pytest.mark.parametrize(
    "text",
    [
        "coalition.team or not coalition.team",
        "coalition.organizations < 2 and coalition.organizations > 4",
        "coalition.organizations in [1, 5]",
    ],
)
def test_what_is_not_one_comparison_stays_as_it_is_written(text: str) -> None:
    found = parse(text)
    assert isinstance(found, And | Or)
    assert len(found.parts) == 2


A, B = "coalition.team", "coalition.decision_rule"
EITHER_WAY = [
    f'negotiation.wish == "wanted" and {A} or negotiation.wish != "wanted" and {B}',
    f"any(ally.liked) and {A} or not any(ally.liked) and {B}",
    f"coalition.organizations > 2 and {A} or coalition.organizations <= 2 and {B}",
    f'turnout.size == "mass" and {A} or turnout.size == "small" and {B}'
    f' or turnout.size == "sizeable" and {A}',
]


@pytest.mark.parametrize("text", EITHER_WAY)
def test_what_holds_either_way_is_known_without_the_fact(text: str) -> None:
    counts = {spelling(parse("ally.liked", scope="count")): (0, None)}
    holds = check(parse(text))
    assert holds({A: True, B: True, **counts}) is True
    assert holds({A: False, B: False, **counts}) is False
    assert holds({A: True, B: False, **counts}) is None


@pytest.mark.parametrize("text", EITHER_WAY)
def test_what_fails_either_way_is_known_without_the_fact(text: str) -> None:
    """Negated, an "or" is an "and": one of the two things must then fail."""
    counts = {spelling(parse("ally.liked", scope="count")): (0, None)}
    fails = check(parse(f"not ({text})"))
    assert fails({A: True, B: True, **counts}) is False
    assert fails({A: False, B: False, **counts}) is True
    assert fails({A: True, B: False, **counts}) is None


def ways(known: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every way to fill in what is not known of the deciding facts."""
    values = [
        (known[path],) if known[path] is not None else FACTS[path].values for path in DECIDING
    ]
    for chosen in product(*values):
        yield dict(zip(DECIDING, chosen, strict=True))


def case_of(known: dict[str, Any]) -> Case:
    """The case with these deciding facts."""
    data: dict[str, Any] = {name: dict(section) for name, section in REST.items()}
    for path, value in known.items():
        section, _, key = path.partition(".")
        data.setdefault(section, {})[key] = value
    return Case.model_validate(data)


def test_a_headline_is_settled_where_every_way_of_filling_in_agrees_and_only_there() -> None:
    meaning = Meaning(PACK)
    names = [posture.name for posture in PACK.postures]

    def held(known: dict[str, Any]) -> dict[str, bool | None]:
        definitions = meaning.findings(case_of(known)).definitions
        return {name: definitions[name] for name in names}

    whole = {tuple(each.values()): held(each) for each in ways(dict.fromkeys(DECIDING))}
    for chosen in product(*((*FACTS[path].values, None) for path in DECIDING)):
        known = dict(zip(DECIDING, chosen, strict=True))
        reached = [whole[tuple(each.values())] for each in ways(known)]
        for name, truth in held(known).items():
            outcomes = {each[name] for each in reached}
            assert truth is (outcomes.pop() if len(outcomes) == 1 else None), (name, known)


def test_a_settled_headline_is_the_same_in_the_advice_and_asks_for_nothing_more() -> None:
    case = case_of(
        {"movement.stage": "mobilized", "coalition.mandate": "agreed", "turnout.size": "small"}
    )
    advice = advisor(PACK, "meaning").advise(assume(case)[0])
    assert advice.posture == "broaden"
    assert advice.definitions["broaden"] is True
    assert not any("broaden" in question.decides for question in advice.open_questions)
