"""The kind of a group is suggested by its name, however hastily somebody types it."""

from __future__ import annotations

import pytest
from groundswell.engine.common.locale import speaking
from groundswell.engine.interview.suggesting import likely_kinds, stems_of


@pytest.mark.parametrize(
    ("code", "name", "kinds"),
    [
        ("es", "policia", {"police"}),
        ("es", "Iglesias Evangélicas", {"faith"}),
        ("es", "alcaldia", {"local_government"}),
        ("fr", "armee", {"military"}),
        ("fr", "Étudiants", {"education"}),
        ("fr", "la mairie", {"local_government"}),
        ("fr", "conseil d'État", set()),
        ("ar", "الجيش", {"military"}),
        ("ar", "والمحامون", {"lawyers"}),
        ("ar", "المُعَلِّمات", {"education"}),
        ("ar", "نقابة العمال", {"labour"}),
        ("ar", "مستشفى المدينة", {"health"}),
        ("en", "the teachers", {"education"}),
    ],
)
def test_a_kind_is_suggested_by_words_as_people_type_them(
    code: str, name: str, kinds: set[str]
) -> None:
    with speaking(code):
        assert set(likely_kinds(name)) == kinds


def test_a_word_that_is_only_an_article_or_an_ending_stays_a_word() -> None:
    assert list(stems_of("الون")) == ["الون"]
    assert list(stems_of("cities city")) == ["citi", "citi"]
