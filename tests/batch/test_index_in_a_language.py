"""The index of a batch in a language made by machine: every word of ours on it is in a message."""

from __future__ import annotations

import pytest
from groundswell.engine.batch.index import index_md
from groundswell.engine.batch.outcome import Outcome
from groundswell.engine.common.locale import speaking
from pseudo import plain_words, pseudo  # noqa: F401

NAMES = ("negotiate", "broaden", "errors", "C")
MIXED = [
    Outcome("a", None, "d", "C", "negotiate", "", 1, {"r.md": 1}),
    Outcome("b", None, "d", "C", "broaden", "", 2, {"s.md": 1}),
    Outcome("c", None, None),
]


@pytest.mark.parametrize("outcomes", [MIXED, MIXED[:1], MIXED[2:], []])
def test_no_index_says_a_word_that_is_in_no_message(
    pseudo: str,  # noqa: F811
    outcomes: list[Outcome],
) -> None:
    with speaking(pseudo):
        page = index_md(outcomes).decode().replace("\\", "")
    assert not plain_words(page, [*NAMES, "csv"])
