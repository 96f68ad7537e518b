"""One movement over time: the order of its moments, what changed, and what advice rested on."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest
from cases_at_random import random_case
from groundswell import Case, InputError, advise, journey, read_case
from groundswell.engine.common.locale import speaking
from groundswell.engine.gathering.journey_pages import html, markdown, pictures
from groundswell.engine.pictures import drawn
from places import CASES
from running import Run

SERIES = {
    "hong kong": ("hong-kong-2014", "hong-kong-2019"),
    "chile": ("chile-1988", "chile-2019"),
    "serbia": ("serbia-1996-99", "serbia-otpor-2000"),
}


def series(name: str) -> list[Case]:
    """The worked cases of one movement."""
    return [read_case(CASES / f"{each}.yaml") for each in SERIES[name]]


def at(as_of: str | None, **facts: Any) -> Case:
    """A case at a moment."""
    return Case.model_validate({"as_of": as_of, "movement": {"stage": "mobilized"}, **facts})


@pytest.mark.parametrize("name", SERIES)
def test_moments_stand_in_order_with_the_headlines_that_advice_has(name: str) -> None:
    cases = series(name)
    found = journey(reversed(cases))
    assert [moment.as_of for moment in found.moments] == [case.as_of for case in cases]
    assert [moment.headline for moment in found.moments] == [advise(c).headline for c in cases]
    assert found == journey(cases)


def test_years_months_and_days_are_put_in_one_order() -> None:
    dates = ["2019-11-02", "2018", "2019-11", "2019", "2020-01"]
    found = journey(at(date) for date in dates)
    order = ["2018", "2019", "2019-11", "2019-11-02", "2020-01"]
    assert [moment.as_of for moment in found.moments] == order


def test_what_changed_is_apart_from_what_only_one_file_tells() -> None:
    first = at("2020", turnout={"size": "small", "trend": "rising"})
    second = at("2021", turnout={"size": "mass"}, coalition={"mandate": "none"})
    (step,) = journey([first, second]).steps
    assert [each.fact for each in step.changed] == ["turnout.size"]
    assert [each.fact for each in step.told] == ["coalition.mandate"]
    assert [each.fact for each in step.untold] == ["turnout.trend"]


def test_what_advice_rested_on_is_followed_to_the_end() -> None:
    wanted = {"negotiation": {"wish": "wanted"}}
    mandates = ["none", "none", "agreed", None, "disputed"]
    cases = [
        at(f"20{20 + place}", **wanted, coalition={"mandate": mandate})
        for place, mandate in enumerate(mandates)
    ]
    found = [each for each in journey(cases).rested if each.fact == "coalition.mandate"]
    first = next(each for each in found if each.moment == 0)
    assert (first.before, first.then, first.after, first.latest) == (
        "none",
        2,
        "agreed",
        "disputed",
    )
    page = markdown(journey(cases))
    assert "nobody has a mandate. From 2022 on: the mandate is agreed." in page
    assert "does not show that the advice did it" in page


def test_files_without_a_date_or_with_the_same_one_are_said() -> None:
    found = journey([at(None), at("2020"), at("2020"), at(None)])
    assert [moment.as_of for moment in found.moments] == ["2020", "2020", None, None]
    said = " ".join(found.notes)
    assert "2 files have no date. They stand last" in said
    assert "2 files say 2020" in said
    assert "2020 (1)" in markdown(found)
    assert "moment 3" in markdown(found)


def test_one_file_is_said_to_be_one() -> None:
    found = journey([at("2020")])
    assert "There is one file only" in found.notes[0]
    assert list(pictures(found)) == []
    assert "What changed" not in markdown(found)


def test_nothing_is_no_journey() -> None:
    with pytest.raises(InputError, match="there is no case"):
        journey([])


def test_other_questions_and_other_labels_are_said() -> None:
    second = read_case(CASES / "chile-2019.yaml")
    found = journey([at("2018", case="The river towns"), second])
    assert "different labels" in " ".join(found.notes)
    assert "facts that no earlier file has" in " ".join(found.notes)
    assert not journey(series("chile")).notes, "years in a label tell no other movement"


def test_groups_are_one_where_people_see_one_name() -> None:
    first = at("2020", allies=[{"name": "Dockers", "support": "neutral", "loyalty": "loyal"}])
    second = at("2021", allies=[{"name": "dockers ", "support": "active_ally"}])
    found = journey([first, second])
    assert found.steps[0].groups_came == found.steps[0].groups_went == ()
    assert [(each.ally, each.second) for each in found.steps[0].changed] == [
        ("Dockers", "active_ally")
    ]


@pytest.mark.parametrize("number", [2, 5, 50])
def test_pictures_of_any_number_of_moments_hold_all_that_is_written(number: int) -> None:
    random = Random(number)
    cases = [
        random_case(random).model_copy(update={"as_of": f"20{place:02}-01"})
        for place in range(number)
    ]
    found = journey(cases)
    for code in ("en", "ar"):
        with speaking(code):
            for picture in pictures(found):
                assert all(box.within(picture.width, picture.height) for box in picture.boxes)
                assert drawn(picture).svg.startswith("<svg")
                assert picture.description


def test_the_page_of_every_series_has_its_pictures() -> None:
    for name in SERIES:
        page = html(journey(series(name)))
        assert page.count('class="picture"') == 3


def test_the_command_reads_files_and_folders(tmp_path: Path, run: Run) -> None:
    files = [CASES / f"{each}.yaml" for each in SERIES["hong kong"]]
    for file in files:
        (tmp_path / file.name).write_bytes(file.read_bytes())
    by_files, by_folder = run("journey", *reversed(files)), run("journey", tmp_path)
    assert by_files.out == by_folder.out
    assert by_files.status == 0
    found = json.loads(run("journey", tmp_path, "--format", "json").out)
    assert next(iter(found)) == "schema"
    assert found["schema"] == "groundswell/journey/1"
    (tmp_path / "empty").mkdir()
    assert "no case files are in this folder" in run("journey", tmp_path / "empty").err


def test_groups_that_moved_are_drawn_from_where_they_stood_to_where_they_stand() -> None:
    def standing(date: str, **groups: tuple[str, str]) -> Case:
        allies = [
            {"name": name, "support": support, "closeness": closeness}
            for name, (support, closeness) in groups.items()
        ]
        return at(date, allies=allies)

    first = standing("2020", dockers=("neutral", "close"), police=("neutral", "props_up"))
    second = standing("2021", dockers=("active_ally", "some"), police=("neutral", "props_up"))
    last = next(each for each in pictures(journey([first, second])) if each.name == "moves")
    assert [title for title, _ in last.fields] == ["dockers"]
    assert all(box.within(last.width, last.height) for box in last.boxes)
    page = html(journey([first, second]))
    assert page.count('class="picture"') == 4
