"""The documents that rules cite: where each can be read is an address that does nothing on a page."""

from __future__ import annotations

from pathlib import Path

import pytest
from groundswell import advise, load_packs, read_case
from groundswell.engine.common.problem import InputError
from groundswell.engine.reports.html import html
from groundswell.engine.reports.report import markdown
from packs_with_defects import Packs
from places import HONG_KONG


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/plain",
        "javascript:alert(1)",
        "https://example.org/a b",
        'https://example.org/"x',
        "https://example.org/<x>",
        "https://example.org/(x)",
        "https://me@example.org/",
        "",
    ],
)
def test_only_a_plain_address_of_https_is_taken(address: str, tmp_path: Path) -> None:
    packs = Packs(tmp_path)
    packs.change("pack.yaml", "sources", "coalitions-and-allies", "url", to=address)
    with pytest.raises(InputError) as refused:
        packs.load()
    (problem,) = refused.value.problems
    assert "must be an address that begins with https://" in problem.message
    assert problem.key == "sources.coalitions-and-allies.url"


def test_a_report_says_what_its_marks_mean_and_where_the_sources_are() -> None:
    advice = advise(read_case(HONG_KONG))
    document = load_packs().documents["coalitions-and-allies"]
    assert document.url
    assert f"one-pager: “{document.title}” ({document.url})." in markdown(advice)
    assert f'<a href="{document.url}" rel="noreferrer">' in html(advice)
    for page in (markdown(advice), html(advice)):
        for mark in ("one-pager", "ours", "natural", "strategic"):
            assert page.rfind(mark) > page.index("Marks:")


def test_a_page_to_hand_on_says_what_its_marks_mean_too() -> None:
    shared = advise(read_case(HONG_KONG), share=True)
    for page in (markdown(shared), html(shared)):
        assert page.rfind("one-pager") > page.index("Marks:")
