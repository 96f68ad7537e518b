"""What a command prints in a language has no English function words left, names apart."""

from __future__ import annotations

import re

import pytest
from click.testing import CliRunner
from groundswell import read_case
from groundswell.cli import cli
from places import CASES

WORD = re.compile(r"[^\W\d_]+")

ENGLISH = WORD.findall("""
about after all also and are at be because been before but by can could did do does for from had
have he her how if in into is it its more most must my no nor not of on only or other our out over
own she should so some such than that the their them then there these they this those through to
under until up was we were what when where which while who will with would you your
""")
"""Words that hold English sentences together."""

SHARED = {
    "es": {"a", "he", "me", "no", "sea"},
    "fr": {"but", "if", "in", "me", "on", "or", "out", "son"},
    "ar": set[str](),
}
"""Those that are words of the language too."""

MOST = 4
"""How many of a thousand words may be such ones: titles of publications are not translated."""

PAGES = {
    "advice": ["advise"],
    "advice as HTML": ["advise", "--format", "html"],
    "advice on one page": ["advise", "--brief"],
    "plan": ["advise", "--plan"],
    "why": ["why"],
    "path": ["path", "--to", "negotiate"],
}

ASIDE = re.compile(
    r"<(style|script)\b.*?</\1>|<[^>]*>|https?://\S+|`[^`]*`|\w+(?:[-_]\w+)+", re.DOTALL
)
"""What is no text: markup, addresses, what is typed, names of rules."""


def function_words(text: str, code: str) -> list[str]:
    wanted = {*ENGLISH} - SHARED[code]
    return [word for word in WORD.findall(text) if word.lower() in wanted]


@pytest.mark.parametrize("code", SHARED)
@pytest.mark.parametrize("page", PAGES)
def test_pages_of_every_case_have_no_english_left(page: str, code: str) -> None:
    words, found = 0, []
    for file in sorted(CASES.glob("*.yaml")):
        run = CliRunner().invoke(cli, [*PAGES[page], str(file), "--language", code])
        assert run.exit_code == 0, run.output
        text = ASIDE.sub(" ", run.stdout)
        case = read_case(file)
        for name in sorted([ally.name for ally in case.allies or ()], key=len, reverse=True):
            text = text.replace(name, " ")
        words += len(WORD.findall(text))
        found += function_words(text, code)
    assert len(found) <= MOST * words / 1000, found


@pytest.mark.parametrize("code", SHARED)
@pytest.mark.parametrize("sheet", ["questions", "agreement", "talks", "next-group"])
def test_sheets_have_no_english_left(sheet: str, code: str) -> None:
    run = CliRunner().invoke(cli, ["new", "--print", sheet, "--language", code])
    assert run.exit_code == 0, run.output
    text = ASIDE.sub(" ", run.stdout)
    found = function_words(text, code)
    assert len(found) <= MOST * len(WORD.findall(text)) / 1000, found
