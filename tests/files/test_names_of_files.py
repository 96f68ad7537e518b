from __future__ import annotations

import unicodedata

import pytest
from groundswell.engine.files.names import LONGEST, alike, distinct, harmless
from hypothesis import given
from hypothesis import strategies as st

FORBIDDEN = set('/\\:*?"<>|.\0 ')


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("our case", "our-case"),
        ("Hong Kong, 2019", "Hong-Kong-2019"),
        ("النقابات 2019", "النقابات-2019"),
        ("မြန်မာ", "မြန်မာ"),
        ("../../etc/passwd", "etc-passwd"),
        ("-rf", "rf"),
        ("…", "case"),
        ("", "case"),
        ("NUL", "case-NUL"),
        ("com1", "case-com1"),
        ("com10", "com10"),
        ("a\u202eb\x1b[31m", "a-b-31m"),
    ],
)
def test_a_name_is_readable_and_harmless(text: str, name: str) -> None:
    assert harmless(text) == name


@given(st.text(max_size=300))
def test_no_text_makes_a_name_that_any_system_refuses(text: str) -> None:
    name = harmless(text)
    assert name
    assert len(name.encode()) <= LONGEST + len("case-")
    assert not FORBIDDEN & set(name)
    assert name[0] != "-"
    assert not any(unicodedata.category(sign)[0] in "CZ" for sign in name)
    assert harmless(name) == name


@given(st.lists(st.text(max_size=8), max_size=30))
def test_no_two_names_are_alike_on_any_disk(texts: list[str]) -> None:
    names = list(distinct(map(harmless, texts)))
    assert len({alike(name) for name in names}) == len(texts)
    assert not {"index", "errors", "manifest"} & {alike(name) for name in names}


def test_names_that_are_taken_get_the_next_free_number() -> None:
    assert list(distinct(["a", "A", "a-2", "a", "b", "index"])) == [
        "a", "A-2", "a-2-2", "a-3", "b", "index-2",
    ]  # fmt: skip
