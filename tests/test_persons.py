"""Persons in a case are pointed out by key, and groups are left in peace."""

from __future__ import annotations

import pytest
from groundswell import Case, advise, read_case
from groundswell.engine.persons import persons
from test_worked_cases import CASES


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
    assert any(what in warning and warning.startswith("allies[].name") for warning in warnings)
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
