"""The condition language: what it reads, and what it says of what it cannot read."""

from __future__ import annotations

import pytest
from groundswell.engine.language.condition import Among, And, Between, Count, Or
from groundswell.engine.language.expression import ExpressionError, parse
from hypothesis import given
from hypothesis import strategies as st

MASS = Among("turnout.size", frozenset({"mass"}))
UP = frozenset({"sizeable", "mass"})


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ('turnout.size == "mass"', MASS),
        ('turnout.size > "sizeable"', MASS),
        ('turnout.size not in ["small", "sizeable"]', MASS),
        ('not turnout.size <= "sizeable"', MASS),
        ('turnout.size >= "sizeable"', Among("turnout.size", UP)),
        ('turnout.size != "small"', Among("turnout.size", UP)),
        ("coalition.team", Among("coalition.team", frozenset({True}))),
        ("not coalition.team", Among("coalition.team", frozenset({False}))),
        ("coalition.team == false", Among("coalition.team", frozenset({False}))),
        ("coalition.organizations <= 1", Between("coalition.organizations", 0, 1)),
        ("coalition.organizations > 1", Between("coalition.organizations", 2, None)),
        ("not coalition.organizations > 1", Between("coalition.organizations", 0, 1)),
        ("loose", Among("loose", frozenset({True}))),
        ("not loose", Among("loose", frozenset({False}))),
    ],
)
def test_order_negation_and_spelling_are_settled_once(text: str, condition: object) -> None:
    assert parse(text, {"loose": False}) == condition


def test_different_is_read_as_below_or_above() -> None:
    assert parse("coalition.organizations != 2") == Or(
        (Between("coalition.organizations", 0, 1), Between("coalition.organizations", 3, None))
    )


def test_negation_of_a_join_negates_its_parts() -> None:
    assert parse('not (coalition.team and turnout.size == "small")') == Or(
        (Among("coalition.team", frozenset({False})), Among("turnout.size", UP))
    )


def test_any_and_all_are_counts() -> None:
    inside = Among("ally.mobilized", frozenset({True}))
    outside = Among("ally.mobilized", frozenset({False}))
    assert parse("any(ally.mobilized)") == Count(inside, 1, None)
    assert parse("not any(ally.mobilized)") == Count(inside, 0, 0)
    assert parse("all(ally.mobilized)") == Count(outside, 0, 0)
    assert parse("not all(ally.mobilized)") == Count(outside, 1, None)
    assert parse("count(ally.mobilized) >= 2") == Count(inside, 2, None)


def test_joins_of_one_kind_are_one_join() -> None:
    condition = parse("coalition.team and (coalition.inclusive and not loose)", {"loose": False})
    assert isinstance(condition, And)
    assert len(condition.parts) == 3


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the condition is empty"),
        ("coalition.team and", "the condition cannot be read"),
        ('turnout.sise == "mass"', "there is no fact or definition turnout.sise; did you mean turnout.size?"),
        ('turnout.size == "mas"', 'turnout.size is never "mas"; did you mean mass? (allowed: small, sizeable, mass)'),
        ("turnout.size == 3", "turnout.size is never 3 (allowed: small, sizeable, mass)"),
        ("turnout.size == mass", 'mass needs quotes if it is a word: "mass"'),
        ("turnout.size", "turnout.size is a word, so compare it with a value"),
        ('movement.stage < "stalled"', "the words of movement.stage have no order; use ==, !=, in or not in"),
        ("coalition.team == 1", "coalition.team is never 1 (allowed: true, false)"),
        ("coalition.organizations == true", "coalition.organizations is a whole number; compare it with whole numbers"),
        ("coalition.organizations >= 0", "this comparison of coalition.organizations is always true"),
        ('turnout.size < "small"', "this comparison of turnout.size is never true"),
        ("1 < coalition.organizations < 3", "compare two things at a time; join comparisons with 'and'"),
        ("turnout.size == turnout.trend", "a fact is compared with a value, never with a fact"),
        ('"mass" == turnout.size', "''mass'' stands on the left; write the fact there"),
        ("turnout.size in []", "the list after in is empty"),
        ('turnout.size in "mass"', 'write a list after in: ["one", "other"]'),
        ("ally.mobilized", "ally.mobilized is about one ally; use it inside count, any or all"),
        ("any(coalition.team)", "coalition.team is not about one ally; it cannot stand inside a count"),
        ("count(any(ally.mobilized)) > 0", "a count cannot stand inside a count"),
        ("count(ally.mobilized)", "compare count(…) with a whole number"),
        ("any()", "count, any and all take one condition on one ally"),
        ("len(allies) > 0", "'len(allies)' cannot be compared; only count(…) can"),
        ("case == \"x\"", "case is free text, which no rule may read"),
        ('any(ally.name == "x")', "ally.name is free text, which no rule may read"),
        ("__import__('os')", "'__import__('os')' is not allowed; use count, any or all"),
    ],
)  # fmt: skip
def test_what_is_not_of_the_language_is_said_plainly(text: str, message: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse(text)
    assert caught.value.messages == (message,)


def test_all_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(ExpressionError) as caught:
        parse('turnout.sise == "mass" and (movement.stage == "bulding" or not coalition.taem)')
    assert len(caught.value.messages) == 3


@pytest.mark.parametrize(
    "text", ["(" * 900 + ")" * 900, "not " * 400 + "coalition.team", "x" * 3000]
)
def test_a_condition_of_any_depth_or_length_gives_no_traceback(text: str) -> None:
    try:
        parse(text)
    except ExpressionError as error:
        assert error.messages


@given(st.text(alphabet="andortcoalition.tem()[]=!<>\"' 0123,:{}\\\n*", max_size=60))
def test_random_text_is_read_or_refused_in_words(text: str) -> None:
    try:
        parse(text)
    except ExpressionError as error:
        assert error.messages
