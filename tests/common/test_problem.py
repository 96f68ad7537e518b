"""Problems and their words: the order they are told in, paths, nearest words, what is quoted."""

from __future__ import annotations

import pickle

import pytest
from groundswell.engine.common.problem import InputError, Problem, dotted, nearest, quoted


def test_problems_are_written_and_ordered_as_a_reader_meets_them() -> None:
    given_problems = [
        Problem("b.yaml", 2, None, "late"),
        Problem("b.yaml", 1, "allies[3].support", "early"),
        Problem("b.yaml", None, None, "whole"),
        Problem("a.yaml", 9, "x", "other"),
    ]
    error = InputError(given_problems)
    assert str(error) == (
        "a.yaml:9: x: other\nb.yaml: whole\nb.yaml:1: allies[3].support: early\nb.yaml:2: late"
    )
    assert sorted(given_problems) == list(error.problems)
    assert pickle.loads(pickle.dumps(error)).problems == error.problems


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ((), None),
        (("allies", 3, "support"), "allies[3].support"),
        ((0, "a"), "[0].a"),
        (("Rosa lives here", "a"), "(a key of 15 characters).a"),
        (("", "a"), "(a key of 0 characters).a"),
    ],
)
def test_a_path_is_written_with_dots_and_without_free_text(
    path: tuple[str | int, ...], written: str | None
) -> None:
    assert dotted(path) == written


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("bulding", "building"),
        ("Building", "building"),
        ("After a deal", "after_a_deal"),
        ("AFTER-A-DEAL", "after_a_deal"),
        ("after-deal", "after_a_deal"),
        ("deal", None),
        ("mob", "mobilized"),
        ("buliding", "building"),
        ("xyz", None),
        ("ding", None),
        ("mobile_phone", None),
        ("", None),
        ("b" * 100_000, None),
    ],
)
def test_the_nearest_word_is_found_whatever_its_case_and_dashes(
    word: str, expected: str | None
) -> None:
    assert nearest(word, ["building", "mobilized", "after_a_deal"]) == expected


def test_the_nearest_word_is_given_as_it_is_allowed() -> None:
    assert nearest("some words", ["Some-Words"]) == "Some-Words"
    assert nearest("a", []) is None


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        ("bulding", '"bulding"'),
        ("2019-09", '"2019-09"'),
        ("Rosa lives here", "text of 15 characters"),
        ("Roša", "text of 4 characters"),
        ("bulding\n", "text of 8 characters"),
        ("a" * 41, "text of 41 characters"),
        (" ", "text of 1 character"),
        ("", "text of 0 characters"),
        (True, "yes"),
        (False, "no"),
        (12, "12"),
        (1.5, "1.5"),
        (10**400, "a very large number"),
        (float("inf"), "a very large number"),
        (None, "nothing"),
        (["Rosa"], "a list"),
        ({"Rosa": 1}, "a section"),
        (b"Rosa", "a value of the type bytes"),
    ],
)
def test_only_words_and_numbers_are_shown(found: object, shown: str) -> None:
    assert quoted(found) == shown


@pytest.mark.parametrize(
    "column", ["Timestamp", "start", "end", "location", "date", "region", "note", "ID", "email"]
)
def test_what_is_only_made_of_the_same_letters_is_not_near(column: str) -> None:
    assert nearest(column, ["team", "target", "trend", "mandate", "repression", "size"]) is None
