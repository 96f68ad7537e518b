"""Persons in a case are pointed out by key, and groups are left in peace."""

from __future__ import annotations

import pytest
from groundswell import Case, advise, read_case
from groundswell.engine.facts.persons import persons
from places import CASES


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("call +381 64 123 4567", "a telephone number"),
        ("(020) 7946-0958", "a telephone number"),
        ("someone@example.org", "an e-mail address"),
        ("@someone_there", "the name of an account"),
        ("Colonel Example Person", "the name of a person"),
        ("Dr. Example", "the name of a person"),
    ],
)
def test_what_looks_like_a_person_is_pointed_out_without_its_content(text: str, what: str) -> None:
    case = Case.model_validate({"allies": [{"name": text}]})
    warnings = list(persons(case))
    assert any(
        warning.startswith(f"The name of group 1 holds what looks like {what}")
        for warning in warnings
    )
    assert text not in " ".join(warnings)
    assert set(warnings) <= set(advise(case).warnings)


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yaml")), ids=lambda path: path.stem)
def test_worked_cases_hold_no_persons(path: object) -> None:
    assert list(persons(read_case(str(path)))) == []


@pytest.mark.parametrize(
    "name",
    ["Orthodox Church", "Ministry of Labour", "unions of 1988 and 1990", "judges", "group 12-14",
     "President's office", "Imams and pastors", "النقابات", "မြန်မာ", "Local 1199"],
)  # fmt: skip
def test_groups_roles_and_years_are_left_in_peace(name: str) -> None:
    assert list(persons(Case.model_validate({"allies": [{"name": name}]}))) == []


@pytest.mark.parametrize(
    "label",
    ["2019-08-01", "2019/08/01", "01.08.2019", "1/8/2019", "20190801", "2019-08-01 18:00",
     "2019-08-01T18:00:05", "2019-08-01 to 2019-09-15", "2019-08-01/2019-09-15", "1989-1991",
     "march of 2019-08-01", "2019-08 - 2020-01", "1. 12. 2019, second talk"],
)  # fmt: skip
def test_a_date_is_no_telephone_number(label: str) -> None:
    assert list(persons(Case.model_validate({"case": label, "allies": [{"name": label}]}))) == []


@pytest.mark.parametrize(
    "label",
    ["2019-08-01 5551234", "2019-08-01-5551234", "+20190801", "20190832", "2019-13-01-99",
     "5551234 2019-08-01", "020 2019 0801 22"],
)  # fmt: skip
def test_a_date_hides_no_telephone_number_beside_it(label: str) -> None:
    (warning,) = persons(Case.model_validate({"case": label}))
    assert warning.startswith("The label of the case holds what looks like a telephone number")


def test_the_groups_that_seem_to_hold_a_person_are_named_by_their_numbers() -> None:
    names = [f"group of street {number}" for number in range(60)]
    names[11], names[40], names[59] = "020 7946-0958", "someone@example.org", "(020) 7946-0959"
    told = list(persons(Case.model_validate({"allies": [{"name": name} for name in names]})))
    assert [warning.partition(".")[0] for warning in told] == [
        "The names of groups 12 and 60 hold what looks like a telephone number",
        "The name of group 41 holds what looks like an e-mail address",
    ]


def test_a_report_counts_groups_as_the_case_lists_them() -> None:
    names = ["nurses", "dockers", "0049 170 1234567"]
    case = Case.model_validate({"allies": [{"name": name} for name in names]})
    (warning,) = advise(case).warnings
    assert warning.startswith("The name of group 3 holds what looks like a telephone number")


def test_a_date_with_blanks_is_no_telephone_number() -> None:
    assert not list(persons(Case.model_validate({"allies": [{"name": "01 05 2031 group"}]})))
