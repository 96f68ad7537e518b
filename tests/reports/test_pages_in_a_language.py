"""Pages of advice in a language made by machine: every word of ours on them is said by a message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from groundswell import Case, advise, load_packs, read_case
from groundswell.engine.advising.advice import Advice
from groundswell.engine.reports.formats import FORMATS
from groundswell.engine.reports.html import html
from groundswell.engine.reports.illustrations import beside, files
from groundswell.engine.reports.report import markdown
from places import CASES
from pseudo import plain_words, pseudo, visible  # noqa: F401

WORKED = ("chile-1988", "south-africa-1990-94", "liberia-2003", "montgomery-1955")
LOOKS: tuple[dict[str, Any], ...] = ({}, {"brief": True}, {"plan": True})
COMMANDS = (
    "groundswell new --print --share agreement talks next-group questions Mermaid quadrantChart "
)
COMMANDS += "accTitle accDescr axis quadrant"
"""Words that are typed, and those of Mermaid."""

CUT = re.compile(r"\S+…")
"""The end of a name that is cut off."""


def cases() -> Iterator[Case]:
    """Worked cases, and what makes pages say all the rest."""
    for name in WORKED:
        yield read_case(CASES / f"{name}.yaml")
    yield Case.model_validate({})
    yield Case.model_validate({"movement": {"nonviolent": False}})
    groups = [
        {"name": f"G{number}", "support": "neutral", "closeness": "close"} for number in range(14)
    ]
    groups += [{"name": f"H{number}"} for number in range(3)]
    groups += [{"name": "V", "in_coalition": True, "support": "active_opponent"}]
    yield Case.model_validate({"allies": groups, "allies_complete": False, "as_of": "2019-09-15"})


def names_in(advice: Advice) -> list[str]:
    """What is nobody's to translate: names of groups, of cases and of sources."""
    return [
        COMMANDS,
        advice.case or "",
        *(ally.name for ally in advice.allies),
        *(f"{each.case} {each.source}" for each in advice.stood_here),
    ]


def said_by(advice: Advice) -> Iterator[tuple[str, str]]:
    """Every page of advice, by a name for it."""
    for look in LOOKS:
        kind = "".join(look) or "whole"
        yield f"{kind} in Markdown", markdown(advice, **look)
        yield f"{kind} in HTML", visible(html(advice, **look))
    pictures = beside(files(advice, "x"))
    yield "pictures beside", re.sub(r"\(<.*?>\)", "", markdown(advice, pictures=pictures))
    yield "a notebook", visible(advice._repr_html_())


OWN = """{{ say("report-why") }} {{ first_title }} {{ listed(["a", "b"], 2) }} {{ keeping }}"""
"""A template of somebody's own, which runs in a process of its own."""


def test_a_template_of_ones_own_speaks_the_language_of_the_advice(
    pseudo: str,  # noqa: F811
    tmp_path: Path,
) -> None:
    (tmp_path / "report.md.j2").write_text(OWN, encoding="utf-8")
    advice = advise(read_case(CASES / "chile-1988.yaml"), load_packs(language=pseudo))
    page = markdown(advice, tmp_path)
    # The other process knows no language made by machine: what it says itself is English there.
    assert page.startswith("Why: ")
    assert not plain_words(page.removeprefix("Why: "), ["and more share print"])


def test_plain_text_speaks_the_language_of_the_advice(pseudo: str) -> None:  # noqa: F811
    advice = advise(read_case(CASES / "chile-1988.yaml"), load_packs(language=pseudo))
    page = FORMATS["text"].written(advice).decode()
    assert not plain_words(page, names_in(advice))


@pytest.mark.parametrize("share", [False, True])
def test_no_page_says_a_word_that_is_in_no_message(pseudo: str, share: bool) -> None:  # noqa: F811
    pack = load_packs(language=pseudo)
    for case in cases():
        advice = advise(case, pack, share=share)
        assert advice.language == pseudo
        for name, page in said_by(advice):
            whole = CUT.sub(" ", page)
            assert not plain_words(whole, names_in(advice)), (case.case, name)
