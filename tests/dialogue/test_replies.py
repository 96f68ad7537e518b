"""What can be written as an answer: labels, words and moves as a person writes them."""

from __future__ import annotations

import pytest
from groundswell import Case, load_packs
from groundswell.engine.dialogue.dialogue import Dialogue
from groundswell.engine.dialogue.lines import moves, offers
from groundswell.engine.dialogue.replies import Offer, find, near
from groundswell.engine.interview import ALLIES, Interview, Unsaid
from person import TURN, Person

PACK = load_packs("one_pager")
WISH = "negotiation.wish"


def after(key: str, *written: str) -> tuple[Dialogue, str]:
    """The conversation in which these lines are written at a question, and what was said in it."""
    person = Person(Case(), {key: [*written, "(end of input)"]})
    dialogue = person.talk(Interview(PACK).jump(key))
    return dialogue, " ".join("".join(person.transcript).split())


@pytest.mark.parametrize(
    "written", ["2", "2.", "2)", "We are divided", "we are divided", "WE ARE DIVIDED."]
)
def test_an_answer_can_be_written_as_it_is_shown(written: str) -> None:
    dialogue, told = after(WISH, written)
    assert dialogue.interview.answers[WISH] == "divided"
    assert "Taken as" not in told


@pytest.mark.parametrize("written", ["divided", "we are", "we"])
def test_the_first_words_or_the_word_of_a_case_file_are_taken_and_that_is_said(
    written: str,
) -> None:
    dialogue, told = after(WISH, written)
    assert dialogue.interview.answers[WISH] == "divided"
    assert "Taken as “We are divided”. If you meant something else, write b." in told


@pytest.mark.parametrize("written", ["I don't know", "I don’t know", "i dont know", "unknown"])
def test_not_knowing_can_be_written_in_words_everywhere(written: str) -> None:
    for key in (WISH, "coalition.organizations"):
        assert after(key, written)[0].interview.answers[key] is Unsaid.DONT_KNOW


def test_not_knowing_is_no_name_of_a_group_and_no_text() -> None:
    for key in (ALLIES, "case"):
        assert after(key, "I don’t know")[0].interview.answers[key] is Unsaid.DONT_KNOW


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("we are divded", "Did you mean “We are divided”? Then write 2."),
        ("dont know", "Did you mean “I don't know”? Then write k."),
        ("hlep", "Did you mean “help”? Then write h."),
    ],
)
def test_a_slip_is_asked_about_and_never_taken(written: str, meant: str) -> None:
    dialogue, told = after(WISH, written)
    assert WISH not in dialogue.interview.answers
    assert meant in told


@pytest.mark.parametrize("written", ["I", "perhaps", "99", "", "n"])
def test_what_could_be_several_answers_or_none_is_refused(written: str) -> None:
    dialogue, told = after(WISH, written)
    assert WISH not in dialogue.interview.answers
    assert "Please write a number from 1 to 3, k or x." in told


def test_a_text_is_never_guessed_from_its_middle_or_its_end() -> None:
    shown = [Offer("1", "Not strong"), Offer("2", "Weak")]
    assert find("strong", shown) is None
    assert near("stron", shown) is None


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("help", "b back to the question before"),
        ("why", "What this question decides"),
        ("back", "This is the first question."),
        ("review", "Nothing is answered yet."),
        ("go c", "Section 3 of 7"),
        ("QUIT", "Nothing was answered, and nothing was saved."),
    ],
)
def test_a_move_can_be_written_as_a_word(word: str, told: str) -> None:
    assert told in after(WISH, word)[1]


@pytest.mark.parametrize(
    ("written", "meant"),
    [("quit", "“save and quit”? Then write q"), ("none", "“There are none”? Then write 1")],
)
def test_at_the_list_a_word_that_could_be_a_name_is_asked_about(written: str, meant: str) -> None:
    dialogue, told = after(ALLIES, written, f'"{written}"')
    assert f"Do you mean {meant}." in told
    assert [group.name for group in dialogue.interview.groups] == [written]


def test_names_of_groups_stay_names() -> None:
    names = ["Back to work", "go home", "Yes we can", "K", "النقابات"]
    dialogue, _ = after(ALLIES, *(f'"{name}"' if len(name) == 1 else name for name in names))
    assert [group.name for group in dialogue.interview.groups] == names


def test_a_number_is_no_name_of_a_group() -> None:
    assert not after(ALLIES, "77")[0].interview.groups


def test_a_group_is_taken_off_by_its_name_and_by_nothing_else() -> None:
    dialogue, _ = after(ALLIES, "dockers; teachers; ???", "3", "", "3", "tea", "3", "Teachers")
    assert [group.name for group in dialogue.interview.groups] == ["dockers", "???"]


def test_a_section_and_the_advice_can_be_chosen_by_what_is_shown() -> None:
    dialogue, _ = after(WISH, "g", "The groups that matter")
    assert dialogue.interview.start == ALLIES
    person = Person(
        Case.model_validate({"movement": {"stage": "after_a_deal", "nonviolent": True}}),
        {TURN: ["7", "Read the advice"]},
    )
    assert person.talk(Interview(PACK)).ended


def test_every_answer_of_every_question_is_found_by_its_text() -> None:
    interview = Interview(PACK).add_ally("dockers")
    for key in interview.all_keys():
        there = [*offers(interview.question(key)), *moves()]
        assert [find(each.text, there) for each in there] == [(each, True) for each in there], key


def test_names_with_commas_are_told_as_one_group_with_how_to_mend_it() -> None:
    dialogue, told = after(ALLIES, "the teachers, the nurses, the dockers", "3", "1", "a1; b2")
    assert (
        "One group: the teachers, the nurses, the dockers. If these are several, take it off the "
        "list with 3, and write ; between them." in told
    )
    assert [group.name for group in dialogue.interview.groups] == ["a1", "b2"]
    assert told.count("One group:") == 1


@pytest.mark.parametrize(
    ("name", "pointed_out"),
    [
        ("Anna Kowalska", True),
        ("Maria-Luisa O'Neill", True),
        ("trade unions", False),
        ("Trade Unions", False),
        ("Students", False),
        ("Union of Free Workers", False),
    ],
)
def test_a_name_in_the_form_of_a_persons_is_pointed_out_at_once(
    name: str, pointed_out: bool
) -> None:
    dialogue, told = after(ALLIES, f"dockers; {name}")
    said = (
        f"“{name}”: if this is a person, take it off the list with 3, and write a group or a role"
    )
    assert (said in told) is pointed_out
    assert len(dialogue.interview.groups) == 2


def test_where_nothing_can_be_chosen_no_choice_is_promised() -> None:
    told = after(ALLIES, "dockers", "b")[1]
    assert "Write it on one line: Your answer so far: dockers." in told
