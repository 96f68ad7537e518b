"""No piece of advice is a reason alone: its first lines name something to do, in every branch."""

from __future__ import annotations

import re
from itertools import product

import pytest
from groundswell import load_packs
from groundswell.engine.language.text import Text
from groundswell.engine.language.text_reader import read_text
from groundswell.engine.packs.rule import Rule
from wordings import plain, wordings

PACK = load_packs()
ADVISING = [rule for rule in PACK.rules if rule.id != "out-of-scope-violence"]
VERBS = frozenset(
    [
        "agree",
        "ask",
        "build",
        "choose",
        "draw",
        "finish",
        "find",
        "give",
        "go",
        "leave",
        "learn",
        "let",
        "listen",
        "look",
        "make",
        "negotiate",
        "prepare",
        "put",
        "say",
        "settle",
        "show",
        "start",
        "stay",
        "take",
        "think",
        "work",
    ]
)
"""With what a sentence that asks for something begins."""


def asks(wording: str) -> bool:
    """Whether a sentence, or what stands behind a colon, asks for something to be done."""
    parts = re.split(r"[.?!:;]\s+", wording.lower())
    return any(part.split()[0].strip(",") in VERBS for part in parts if part.split())


def idle(summary: Text, ours: Text | None) -> list[str]:
    """The ways in which the first lines of a rule ask for nothing."""
    ways = product(wordings(summary), wordings(ours or plain("")))
    return [" ".join(way) for way in ways if not asks(" ".join(way))]


@pytest.mark.parametrize("rule", ADVISING, ids=[rule.id for rule in ADVISING])
def test_the_first_lines_of_a_rule_name_something_to_do(rule: Rule) -> None:
    assert not idle(rule.words.summary, rule.words.ours)


@pytest.mark.parametrize("rule", ADVISING, ids=[rule.id for rule in ADVISING])
def test_a_rule_has_steps_in_every_branch(rule: Rule) -> None:
    if rule.id == "consolidate-before-negotiating":  # each step is for one thing that is missing
        return
    assert any("" not in wordings(step) for step in rule.words.steps)


def test_a_reason_alone_is_found_in_one_branch() -> None:
    source = "{% if coalition.team is yes %}Choose one.{% else %}Numbers are power.{% endif %}"
    assert idle(read_text(source, {}, over_allies=False), None) == ["Numbers are power. "]
