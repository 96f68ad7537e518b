"""Text of a case is data: whatever somebody calls a group, a report shows it and nothing more.

The corpus of attacks is in `attacks.py`; `test_attacks.py` holds every format against it.
"""

from __future__ import annotations

from groundswell.engine.common.safe_text import KEPT, escaped, markdown_text, page_text
from groundswell.engine.reports.html import html
from groundswell.engine.reports.illustrations import look_of
from groundswell.engine.reports.kinds import LAYOUTS
from groundswell.engine.reports.report import markdown
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_markdown import MOVEMENTS, PLAIN, READER, SOURCES, advised, check, shown


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
        parts = [part for token in tokens for part in token.children or []]
        assert {each.type for each in parts} <= {*allowed, "link_open", "link_close"}
        links = {each.attrs["href"] for each in parts if each.type == "link_open"}
        assert links <= set(SOURCES)


def test_nothing_of_a_case_stays_behind_when_its_pages_are_made() -> None:
    label, name = "Zwetschgenfest", "Quokkafreunde"
    for movement in MOVEMENTS:
        advice = advised(label, name, movement)
        for layout in LAYOUTS:
            assert label in markdown(advice, **look_of(layout.name))
        for brief in (False, True):
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
