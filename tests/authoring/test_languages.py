"""The languages that come with Groundswell: no text in them is older than its English."""

from __future__ import annotations

import pytest
from groundswell import advise, load_packs, read_case
from groundswell.engine.authoring.translating import judged
from groundswell.engine.common.locale import languages
from places import CASES

OTHERS = [code for code in languages() if code != "en"]


@pytest.mark.parametrize("code", OTHERS)
def test_no_text_is_of_an_older_english_or_of_none(code: str) -> None:
    """`groundswell rules translate CODE --write` makes room for what is named here."""
    for each in judged(load_packs(language=code)):
        assert not each.stale, (each.file, each.stale)
        assert not each.left_over, (each.file, each.left_over)


@pytest.mark.parametrize("code", OTHERS)
def test_the_headline_of_every_worked_case_is_in_the_language(code: str) -> None:
    pack, english = load_packs(language=code), load_packs()
    for path in sorted(CASES.glob("*.yaml")):
        case = read_case(path)
        found, source = advise(case, pack), advise(case, english)
        assert found.posture == source.posture
        assert found.headline != source.headline
        assert found.review is not None
        assert [each.rule for each in found.recommendations] == [
            each.rule for each in source.recommendations
        ]
