"""Text of a case is data: whatever somebody calls a group, a report shows it and nothing more."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from groundswell import Advice, advise
from groundswell.engine.facts import Case
from groundswell.engine.markup import STEERING, markdown_text
from groundswell.engine.terminal import plain_text
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from rich.cells import cell_len

HOSTILE = [
    # emphasis, code, strikethrough
    "*stars*", "**bold**", "_under_", "__under__", "`code`", "``a ` b``", "~~gone~~", "~sub~",
    "a*b_c`d", "snake_case_name", "***", "***bold** and*", "\\", "\\\\", "ends with \\", "\\*",
    "a\\|b", "2^10^", "==marked==", "$x^2$", "$$x$$", "```python", "~~~",
    # links, images, bare addresses
    "[link](http://example.org)", "[link][ref]", "[ref]: http://example.org", "[^1]", "[x]",
    "![image](http://example.org/a.png)", "<http://example.org>", "http://example.org/a_b",
    "https://example.org", "HTTPS://EXAMPLE.ORG", "www.example.org", "mail@example.org",
    "<mail@example.org>", "mailto:a@example.org", "ftp://example.org", "@somebody", "#123",
    "javascript:alert(1)", "[x](javascript:alert(1))",
    # HTML and entities
    "<b>bold</b>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</td></tr></table>",
    "<!-- hidden -->", "<!--", "-->", "<?php echo 1 ?>", "<![CDATA[x]]>", "<br>", "<a", "a < b > c",
    "&amp;", "&lt;b&gt;", "&#60;b&#62;", "&copy", "R&D", '" onmouseover="alert(1)', "it's",
    # blocks
    "# heading", "###### heading", "heading #", "===", "---", "- item", "+ item", "* item",
    "1. item", "1) item", "123456789. item", "> quote", "| a | b |", "a|b", "|", "|---|---|",
    "    code", "\tcode", "first\n\nsecond", "a\n# heading", "a\n===", "a\r\n| b |", ": term",
    "[ ] task", "- [x] task", "***\n***", "\n\n\n",
    # templates
    "{{ 7*7 }}", "{% include 'x' %}", "{% raw %}", "{# hidden #}", "{{ advice.case }}", "${7*7}",
    "#{7*7}", "%(case)s", "{0}", "%s", "{% endfor %}", "{{", "}}",
    # what is drawn on terminals
    "[red]x[/red]", "[bold]", ":smile:", "\x1b[2J", "\x1b]8;;http://example.org\x07x", "a\x00b",
    "\u202eabc", "\u2066abc\u2069", "a\u200bb", "\ufeffabc", "a\u2028b", "\x85x", "a\u00a0b",
    # scripts and sizes
    "မြန်မာ", "مجلس العمال", "工会联盟", "✊🏿", "a\u0301", "x" * 200, "é" * 200, "*" * 200, "|" * 200,
    "word " * 37, "=1+1", "-1", "+1", "0", "null", "'; DROP TABLE allies; --",
]  # fmt: skip

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

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
ADDRESS = re.compile(r"(?i)(?:https?|ftp)://|www\.|mailto:|javascript:|\w@\w")


def shown(name: str) -> str:
    """What a reader is to see of a text: on one line, without signs that steer."""
    return " ".join(STEERING.sub("", name).split())


def advised(label: str, name: str, movement: dict[str, Any]) -> Advice:
    """Advice with a label and names: each kind of ally once, so that names stand everywhere."""
    allies = [{"name": f"{name[:190]}{'.' * number}", **ally} for number, ally in enumerate(ALLIES)]
    advice = advise(Case.model_validate({"case": label, "allies": allies, **movement}))
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
    for movement in MOVEMENTS:
        hostile = advised(name, name, movement).to_markdown()
        tokens = READER.parse(hostile)
        parts, texts = plain_page(MOVEMENTS.index(movement))
        assert list(structure(tokens)) == parts
        expected = [text.replace(PLAIN, shown(name)) for text in texts]
        assert visible(tokens) == expected
        assert sum(shown(name) in text for text in expected) > len(ALLIES)
        assert not ADDRESS.search(hostile)


@pytest.mark.parametrize("name", [name for name in HOSTILE if shown(name)], ids=ascii)
def test_a_name_is_only_text_in_markdown(name: str) -> None:
    check(name.strip()[:190])


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


@pytest.mark.parametrize("name", [name for name in HOSTILE if shown(name)], ids=ascii)
def test_a_name_is_only_text_on_paper_and_whole_in_json(name: str) -> None:
    name = name.strip()[:190]
    advice = advised(name, name, MOVEMENTS[1])
    page = plain_text(advice.to_markdown())
    assert "".join(shown(name).split()) in "".join(page.split())
    assert "\x1b" not in page
    assert max(map(cell_len, page.splitlines())) <= 80
    found = json.loads(advice.to_json())
    assert found["case"] == name
    assert name in [ally["name"] for ally in found["allies"]]


def test_a_report_has_no_markup_that_its_template_does_not_have() -> None:
    allowed = {"text", "strong_open", "strong_close", "em_open", "em_close", "softbreak"}
    for movement in MOVEMENTS:
        tokens = READER.parse(advised(PLAIN, PLAIN, movement).to_markdown())
        kinds = {part.type for token in tokens for part in token.children or []}
        assert kinds <= allowed
