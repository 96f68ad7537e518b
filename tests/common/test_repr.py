"""What people meet in Python shows itself in one line, without a word that somebody wrote."""

from __future__ import annotations

from io import StringIO

import pytest
from groundswell import Ally, Case, InputError, Interview, advise, compare, load_packs, paths, why
from groundswell.engine.files.case_files import parse_case
from rich.console import Console

SECRET = "the uncle of the colonel"
CASE = Case.model_validate(
    {
        "case": SECRET,
        "movement": {"stage": "mobilized", "structure": "decentralized"},
        "negotiation": {"wish": "wanted"},
        "allies": [
            {"name": f"{SECRET} {number}", "support": "passive_ally", "closeness": "close"}
            for number in range(3)
        ],
    }
)
PACK = load_packs()
SHOWN = {
    "case": (CASE, "<Case facts=3 groups=3>"),
    "ally": ((CASE.allies or ())[0], "<Ally facts=2>"),
    "pack": (PACK, "<RulePack one_pager "),
    "advice": (advise(CASE), "<Advice posture='undetermined' recommendations="),
    "recommendation": (advise(CASE).recommendations[0], "<Recommendation rule='"),
    "why": (why(CASE), "<Why posture='undetermined' explanations="),
    "why of one": (why(CASE, rule="negotiate"), "<Why posture='undetermined' about='negotiate' "),
    "paths": (paths(CASE, "negotiate"), "<Paths to='negotiate' outcome='paths' paths="),
    "path": (paths(CASE, "negotiate").paths[0], "<Path steps=['"),
    "comparison": (
        compare(CASE, Case()),
        "<Comparison first='undetermined' second='undetermined' ",
    ),
    "interview": (Interview.from_case(CASE, PACK), "<Interview answers="),
}


@pytest.mark.parametrize("name", SHOWN)
def test_it_is_one_line_that_begins_with_its_name_and_holds_no_free_text(name: str) -> None:
    shown, beginning = SHOWN[name]
    for text in (repr(shown), repr([shown]), f"{shown}", str(shown)):
        assert text.removeprefix("[").startswith(beginning)
        assert "\n" not in text
        assert len(text) < 240
        assert SECRET not in text


def test_what_prints_objects_in_colours_shows_no_free_text_either() -> None:
    page = StringIO()
    Console(file=page, width=200).print(CASE, [CASE], *(CASE.allies or ()))
    assert SECRET not in page.getvalue()
    assert "groups=3" in page.getvalue()


def test_an_error_shows_how_many_problems_there_are_and_the_first() -> None:
    text = f"movement: {{stage: bilding}}\nturnout: {{size: {SECRET}}}"
    with pytest.raises(InputError) as error:
        parse_case(text, "case\n.yaml")
    shown = repr(error.value)
    assert shown.startswith("<InputError problems=2 first='case?.yaml:1: movement.stage: cannot be")
    assert repr(error.value.problems[1]).startswith("<Problem 'case?.yaml:2: turnout.size: cannot")
    assert SECRET not in shown + repr(error.value.problems)
    assert repr(InputError([])) == "<InputError problems=0>"


def test_equal_cases_stay_equal_although_they_look_alike() -> None:
    assert Ally(name="a") != Ally(name="b")
    assert repr(Ally(name="a")) == repr(Ally(name="b"))
