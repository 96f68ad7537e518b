"""Reports in Markdown as a parser reads them: whether text of a case stayed text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from cases_at_random import called
from groundswell import Advice, advise, load_packs
from groundswell.engine.common.safe_text import STEERING
from groundswell.engine.facts import Case
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


SOURCES = [each.url for each in load_packs().documents.values() if each.url]
"""Where the documents that rules cite can be read: the only addresses on a page."""


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
    for address in SOURCES:
        hostile = hostile.replace(address, "")
    assert not ADDRESS.search(hostile)
