"""What a cell says: by word, by answer in every language, by number, and what it does not say."""

from __future__ import annotations

import pytest
from groundswell.engine.common.locale import languages, speaking
from groundswell.engine.facts import FACTS
from groundswell.engine.intake.cells import MisfitError, Reader


def read(path: str, text: str | None, title: str = "", *, loose: bool = False) -> object:
    return Reader(FACTS[path], title, loose_points=loose).read(text)


@pytest.mark.parametrize("code", languages())
def test_every_answer_is_read_back_as_its_value(code: str) -> None:
    for path, fact in FACTS.items():
        for value in fact.values:
            with speaking(code):
                texts = [fact.choice(value), fact.phrase(value), f" {fact.choice(value).upper()} "]
            for text in (*texts, str(value)):
                assert read(path, text) == value, (path, text)


@pytest.mark.parametrize(
    "text", ["yes", "TRUE", "1", "1.0", "x", "✓", "Sí", "si", "OUI", "نعم", "y"]
)
def test_yes_is_written_in_many_ways(text: str) -> None:
    assert read("coalition.team", text) is True


@pytest.mark.parametrize("text", ["no", "False", "0", "0.0", "N", "non", "لا"])
def test_no_is_written_in_many_ways(text: str) -> None:
    assert read("coalition.team", text) is False


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "  ",
        "NA",
        "n/a",
        "?",
        "-",
        "don't know",
        "Don’t know",
        "no sé",
        "No sabe",
        "ne sait pas",
        "لا أعرف",
        "I don't know",
    ],
)
@pytest.mark.parametrize(
    "path", ["coalition.team", "movement.stage", "coalition.organizations", "as_of"]
)
def test_what_nobody_knows_is_unknown_and_never_no(path: str, text: str | None) -> None:
    assert read(path, text) is None


def test_none_is_a_word_where_a_fact_has_it() -> None:
    assert read("coalition.mandate", "none") == "none"
    assert read("movement.stage", "none") is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3", 3),
        ("3.0", 3),
        ("3,00", 3),
        ("1,200", 1200),
        ("1 200", 1200),
        ("1\u202f200", 1200),
        ("1'200'000".replace("'200'000", "'000'000"), 1_000_000),
        ("٣", 3),
    ],
)
def test_a_number_is_read_as_spreadsheets_write_it(text: str, number: int) -> None:
    assert read("coalition.organizations", text) == number


def test_points_between_thousands_are_read_only_where_commas_are_for_decimals() -> None:
    assert read("coalition.organizations", "1.200", loose=True) == 1200
    with pytest.raises(MisfitError):
        read("coalition.organizations", "1.200")


@pytest.mark.parametrize("text", ["3.5", "-1", "about 40", "1,20", "9999999", "=3"])
def test_what_is_no_whole_number_does_not_fit(text: str) -> None:
    with pytest.raises(MisfitError):
        read("coalition.organizations", text)


def test_an_answer_by_number_counts_only_where_the_title_says_from_where_to_where() -> None:
    assert read("turnout.size", "3", "Size (1-3)") == "mass"
    assert read("turnout.size", "0", "Size (0 to 2)") == "small"
    assert read("turnout.size", "2 - sizeable") == "sizeable"
    for text, title in (("3", "Size"), ("4", "Size (1-3)"), ("3", "Size (1-10)")):
        with pytest.raises(MisfitError):
            read("turnout.size", text, title)
    with pytest.raises(MisfitError):
        read("movement.stage", "1", "Stage (1-4)")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2019", "2019"),
        ("2019-09", "2019-09"),
        ("2019-9-5", "2019-09-05"),
        ("2019/09/15", "2019-09-15"),
        ("2024-05-06 00:00:00", "2024-05-06"),
        ("15/09/2019", "2019-09-15"),
        ("9/15/2019", "2019-09-15"),
        ("15.9.2019", "2019-09-15"),
    ],
)
def test_a_day_is_read_as_spreadsheets_write_it(text: str, moment: str) -> None:
    assert read("as_of", text) == moment


@pytest.mark.parametrize("text", ["5/6/2019", "last spring", "2019-02-31", "2019-13-01"])
def test_a_day_that_could_be_another_does_not_fit(text: str) -> None:
    with pytest.raises(MisfitError):
        read("as_of", text)


def test_a_part_of_an_answer_is_taken_and_noted() -> None:
    reader = Reader(FACTS["turnout.size"])
    assert reader.read("public life changes") == "mass"
    assert reader.likely == {"public life changes": "mass"}
    with pytest.raises(MisfitError):
        reader.read("people")


def test_for_or_against_alone_does_not_say_how_strongly() -> None:
    reader = Reader(FACTS["ally.support"])
    assert reader.read("Opposed") is None
    assert reader.read("Soutient") is None
    assert reader.read("strongly opposed") == "active_opponent"
    assert reader.read("neutral") == "neutral"
    assert reader.open == {"Opposed": "against", "Soutient": "for"}


def test_free_text_of_a_cell_is_never_repeated() -> None:
    with pytest.raises(MisfitError) as found:
        read("movement.stage", "Maria said that it is over")
    assert "Maria" not in str(found.value)
    with pytest.raises(MisfitError, match="formula"):
        read("case", '=HYPERLINK("http://example.org")')
