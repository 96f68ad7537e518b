"""Text of a case is data: whatever somebody calls a group, a report shows it and nothing more.

The corpus of attacks is in `attacks.py`; `test_attacks.py` holds every format against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from cases_at_random import called
from groundswell import Advice, advise
from groundswell.engine.common.safe_text import KEPT, STEERING, escaped, markdown_text, page_text
from groundswell.engine.facts import Case
from groundswell.engine.reports.html import html
from groundswell.engine.reports.report import markdown
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

PLAIN = "plainname"
"""A name without any sign that means something anywhere."""

MOVEMENTS: list[dict[str, Any]] = [
    {},
    {
        "movement": {"stage": "mobilized", "structure": "decentralized"},
        "negotiation": {"wish": "wanted"},
        "coalition": {"mandate": "none"},
    },
    {
        "movement": {"stage": "mobilized"},
        "negotiation": {"wish": "not_wanted"},
        "turnout": {"size": "small"},
    },
]
ALLIES: list[dict[str, Any]] = [
    {},
    {
        "pillar": "police",
        "closeness": "props_up",
        "support": "passive_opponent",
        "loyalty": "loyal",
    },
    {"support": "passive_ally", "closeness": "none", "mobilized": False, "liked": False},
    {"support": "active_ally", "mobilized": True, "uses_violence": True},
    {"closeness": "close", "loyalty": "came_away", "contact_risk": "high"},
]

READER = MarkdownIt("gfm-like")
"""Reads Markdown with all that hosts add to it: tables, and links from bare addresses."""

ADDRESS = re.compile(r"(?i)(?:https?|ftp)://|\bwww\.\w|mailto:|javascript:|\w@\w")


def shown(name: str) -> str:
    """What a reader is to see of a text: on one line, without signs that steer."""
    return " ".join(STEERING.sub("", name).split())


def advised(label: str, name: str, movement: dict[str, Any]) -> Advice:
    """Advice with a label and names: each kind of ally once, so that names stand everywhere."""
    allies = [{"name": f"group {number}", **ally} for number, ally in enumerate(ALLIES)]
    names = [f"{name[:190]}{'.' * number}" for number in range(len(ALLIES))]
    case = Case.model_validate({"allies": allies, **movement})
    advice = advise(called(case, label, *names))
    return replace(advice, warnings=())  # some names look like persons, and others do not


def structure(tokens: list[Token] | None) -> Iterator[str]:
    """The kinds of all parts of a page, in their order, whatever text stands in them."""
    for token in tokens or []:
        yield "text" if token.type == "text" else f"{token.type} {token.tag} {token.markup}"
        yield from structure(token.children)


def visible(tokens: list[Token]) -> list[str]:
    """What is to be read, part by part."""
    return [
        "".join(part.content for part in token.children or [])
        for token in tokens
        if token.type == "inline"
    ]


@cache
def plain_page(number: int) -> tuple[list[str], list[str]]:
    """The structure and the texts of a report in which every name is plain."""
    tokens = READER.parse(advised(PLAIN, PLAIN, MOVEMENTS[number]).to_markdown())
    return list(structure(tokens)), visible(tokens)


def check(name: str) -> None:
    """See that a name changes nothing of a report but the places where it is shown."""
    number = len(name) % len(MOVEMENTS)
    hostile = advised(name, name, MOVEMENTS[number]).to_markdown()
    tokens = READER.parse(hostile)
    parts, texts = plain_page(number)
    assert list(structure(tokens)) == parts
    expected = [text.replace(PLAIN, shown(name)) for text in texts]
    assert visible(tokens) == expected
    assert sum(shown(name) in text for text in expected) > len(ALLIES)
    assert not ADDRESS.search(hostile)


@settings(deadline=None, max_examples=60)
@given(
    st.text(alphabet="\\`*_{}[]()<>#+-.!|&~$@:/=^%\"',; \ta1wé工\u202e", min_size=1, max_size=30)
    .map(shown)
    .filter(bool)
)
def test_any_mixture_of_signs_is_only_text_in_markdown(name: str) -> None:
    check(name)


@given(st.text(max_size=60))
def test_any_text_at_all_is_shown_as_it_is(text: str) -> None:
    for before in ("", "a ", "# ", "- ", "| "):
        page = READER.parse(f"{before}{markdown_text(text)}{' |' if before == '| ' else ''}\n")
        inline = [token for token in page if token.type == "inline"]
        assert {part.type for token in inline for part in token.children or []} <= {"text"}
        assert not [token for token in page if token.type in ("html_block", "fence", "code_block")]


def test_a_report_has_no_markup_that_its_template_does_not_have() -> None:
    allowed = {"text", "strong_open", "strong_close", "em_open", "em_close", "softbreak"}
    for movement in MOVEMENTS:
        tokens = READER.parse(advised(PLAIN, PLAIN, movement).to_markdown())
        kinds = {part.type for token in tokens for part in token.children or []}
        assert kinds <= allowed


def test_nothing_of_a_case_stays_behind_when_its_pages_are_made() -> None:
    label, name = "Zwetschgenfest", "Quokkafreunde"
    for movement in MOVEMENTS:
        advice = advised(label, name, movement)
        for brief in (False, True):
            assert label in markdown(advice, brief=brief)
            assert name in html(advice, brief=brief)
    assert len(KEPT) > 100
    assert not [text for text in (*KEPT, *KEPT.values()) if label in text or name in text]
    assert not [
        function
        for function in (markdown_text, escaped, page_text)
        if hasattr(function, "cache_info")
    ]


def test_a_text_that_is_kept_is_the_one_that_would_be_written_anew() -> None:
    assert all(shown == escaped(text) for text, shown in KEPT.items())
