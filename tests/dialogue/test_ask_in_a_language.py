"""The questionnaire on a terminal in a language made by machine: no English word of ours is left."""

from __future__ import annotations

from pathlib import Path

import pytest
from groundswell import Case, load_packs, read_case
from groundswell.engine.common.locale import speaking
from groundswell.engine.dialogue.lines import moves, offers
from groundswell.engine.dialogue.replies import Offer, find
from groundswell.engine.files.kept_case import CaseFile
from groundswell.engine.interview import ALLIES, Interview
from groundswell.engine.interview.question import MOVEMENT_KEYS
from person import END, HEADLINE, TURN, Person
from places import CASES
from pseudo import accented, plain_words, pseudo  # noqa: F401 - a fixture

NAMES = "Groundswell groundswell ask our-case yaml case end input Ada Lovelace nurses dockers back"
"""What is nobody's to translate: our name, what is typed, names of groups and files."""

SCENES = {
    "every move": {
        "movement.nonviolent": ["?", "h", "r", "b", "zzzz", "x y", "\ufffd", "g", "g 99", "a", "k"],
        "movement.stage": ["1", "b", "2", "1"],
        "coalition.organizations": ["many", "99999999", "", "1"],
        ALLIES: [
            "",
            "7",
            "?",
            "Ada Lovelace",
            "nurses, dockers",
            "nurses; dockers; nurses",
            "3",
            "",
        ],
        HEADLINE: ["what", "1"],
        TURN: ["1"],
        "case": ["h", "back", "x" * 201, "k"],
        "as_of": ["soon", "2019-02-31", "k"],
        END: ["q"],
    },
    "nothing but the end": {"movement.nonviolent": ["r", "aa", "q"]},
}


@pytest.fixture(autouse=True)
def without_reports(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whole reports are looked at where they are made."""
    monkeypatch.setattr("groundswell.engine.dialogue.dialogue.markdown", lambda *_, **__: "")


def names_in(case: Case) -> list[str]:
    """The names that a case holds."""
    return [str(case.case), *(ally.name for ally in case.allies or ())]


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("name", ["hong-kong-2019", "chile-1988"])
def test_no_line_has_an_english_word_of_ours(
    pseudo: str,  # noqa: F811
    tmp_path: Path,
    scene: str,
    name: str,
) -> None:
    case = read_case(CASES / f"{name}.yaml")
    person = Person(case, SCENES[scene])
    with speaking(pseudo):
        person.talk(Interview(load_packs()), CaseFile(tmp_path / "case.yaml"))
    said = [
        line
        for before, line in zip(["", *person.transcript], person.transcript, strict=False)
        if before != "> "
    ]
    text = " ".join("".join(said).replace(str(tmp_path), "").split())
    assert len(text) > 200
    for each in names_in(case):
        text = text.replace(each, "")
    assert plain_words(text, [NAMES]) == []


def test_where_no_file_is_named_nothing_english_is_said(pseudo: str) -> None:  # noqa: F811
    with speaking(pseudo):
        for writes in (["q"], ["k", "q", ""], ["h", "q"]):
            person = Person(Case(), {"movement.nonviolent": writes})
            person.talk(Interview(load_packs()))
            assert plain_words("".join(person.transcript), [NAMES]) == []


def test_answers_are_taken_as_they_are_shown_and_moves_in_english_too(
    pseudo: str,  # noqa: F811
) -> None:
    with speaking(pseudo):
        interview = Interview(load_packs())
        for key in MOVEMENT_KEYS:
            there = offers(interview.question(key))
            for each in there:
                found = find(each.text.lower(), there)
                assert found is not None
                assert found.offer == each
        for typed in ("back", accented("back"), "b", "quit", accented("quit")):
            assert find(typed, moves()) is not None, typed


def test_accents_need_not_be_written() -> None:
    there = [Offer("1", "S\u00ed"), Offer("2", "No"), Offer("3", "N\u00fcrnberg")]
    assert find("si", there) == (there[0], True)
    assert find("NURNBERG", there) == (there[2], True)
