"""Sheets and blank case files in a language made by machine: every word of ours is in a message."""

from __future__ import annotations

import pytest
from groundswell import load_packs
from groundswell.engine.common.locale import speaking
from groundswell.engine.facts import ALLY_FACTS, MOVEMENT_FACTS
from groundswell.engine.interview import SECTIONS
from groundswell.engine.reports.paper.blank import blank_case
from groundswell.engine.reports.paper.sheets import PRINTED, html, markdown
from pseudo import plain_words, pseudo, visible  # noqa: F401

COMMANDS = "Groundswell ask format groundswell case"
KEYS = " ".join([*MOVEMENT_FACTS, *ALLY_FACTS, "allies"])
WORDS = [
    str(value) for fact in (*MOVEMENT_FACTS.values(), *ALLY_FACTS.values()) for value in fact.words
]


@pytest.mark.parametrize("name", PRINTED)
def test_no_sheet_says_a_word_that_is_in_no_message(pseudo: str, name: str) -> None:  # noqa: F811
    with speaking(pseudo):
        pack = load_packs()
        for page in (markdown(name, pack), visible(html(name, pack)), PRINTED[name].title):
            assert not plain_words(page, [COMMANDS, *SECTIONS.values()])


def test_a_blank_case_file_says_no_other_words_than_its_keys(pseudo: str) -> None:  # noqa: F811
    with speaking(pseudo):
        assert not plain_words(blank_case(), [COMMANDS, KEYS, *WORDS, *SECTIONS.values()])


def test_a_word_that_is_explained_stands_in_the_language() -> None:
    for code, term in (("es", "mandato"), ("fr", "mandat"), ("ar", "تفويض")):
        with speaking(code):
            page = markdown("agreement", load_packs())
            assert f"*{term}*" in page
            assert "*mandate*" not in page
