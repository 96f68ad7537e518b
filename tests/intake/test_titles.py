"""Which column is which fact: by key, name and question in every language, and as form tools write it."""

from __future__ import annotations

import pytest
from groundswell.engine.common.locale import languages, speaking
from groundswell.engine.facts import FACTS, MOVEMENT_FACTS
from groundswell.engine.intake.titles import directly, guessed


@pytest.mark.parametrize("code", languages())
def test_every_fact_is_found_by_its_name_and_by_its_question(code: str) -> None:
    for path, fact in FACTS.items():
        with speaking(code):
            texts = (
                path,
                path.replace(".", "__"),
                fact.question,
                f"{fact.question.upper()} *",
                fact.topic,
            )
        for text in texts:
            assert path in directly(text).targets, (path, text)


@pytest.mark.parametrize("code", languages())
def test_no_title_of_the_movement_names_two_facts(code: str) -> None:
    for path, fact in MOVEMENT_FACTS.items():
        with speaking(code):
            for text in (fact.question, path):
                assert directly(text).targets == {path}


@pytest.mark.parametrize(
    ("title", "target"),
    [
        ("g1/movement/stage", "movement.stage"),
        ("data-movement-stage", "movement.stage"),
        ("movement_stage", "movement.stage"),
        ("Movement Stage", "movement.stage"),
        ("turnout/size", "turnout.size"),
        ("group_ab1/Your movement/Where does your movement stand today?", "movement.stage"),
        ("3. How many people take part? (one answer)", "turnout.size"),
        ("movement/stage/mobilized", "movement.stage=mobilized"),
        ("allies[0].name", "allies[0].name"),
        ("allies[2].support", "allies[2].support"),
        ("ally 1 name", "allies[0].name"),
        ("Ally 2", "allies[1].name"),
        ("Group 3: kind of group", "allies[2].pillar"),
        ("Aliado 1 nombre", "allies[0].name"),
        ("Allié 2 : soutien à votre cause", "allies[1].support"),
        ("الحليف 1 الاسم", "allies[0].name"),
        ("_index", "index"),
        ("KEY", "index"),
        ("_parent_index", "parent"),
        ("PARENT_KEY", "parent"),
        ("_uuid", "leave_out"),
        ("Timestamp", "leave_out"),
        ("Horodateur", "leave_out"),
        ("Marca temporal", "leave_out"),
        ("Notes of the team", "leave_out"),
        ("Observaciones", "leave_out"),
    ],
)
def test_a_title_is_understood(title: str, target: str) -> None:
    found = directly(title)
    assert (found.targets, found.certain) == ({target}, True)


def test_a_question_of_others_is_a_guess_and_what_is_none_of_ours_is_nothing() -> None:
    found = directly("At what stage is your movement, would you say?")
    assert (found.targets, found.certain) == ({"movement.stage"}, False)
    for title in ("Favourite colour", "", "Age", "42", "№"):
        assert not directly(title).targets


def test_a_merged_title_says_which_group_the_titles_below_it_are_about() -> None:
    assert guessed("Name", "Ally 1").targets == {"allies[0].name"}
    assert guessed("Support for your cause", "Group 2").targets == {"allies[1].support"}
    assert guessed("Stage", "Movement").targets == {"movement.stage"}
