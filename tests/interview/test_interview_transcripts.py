"""Whole interviews as they stand on a terminal, kept and read: the answers behind "> "."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from drawing import drawn
from groundswell import Case, load_packs, read_case
from groundswell.engine.dialogue.dialogue import Dialogue
from groundswell.engine.files.kept_case import CaseFile
from groundswell.engine.interview import ALLIES, Interview
from person import END, FILE, TURN, WIDTH, Person
from places import ROOT, TRANSCRIPTS

KEPT = TRANSCRIPTS
UPDATE = os.environ.get("GROUNDSWELL_UPDATE_GOLDEN") == "1"

PACK = load_packs("one_pager")


def early_talks() -> Case:
    return Case.model_validate(
        {
            "movement": {"stage": "building", "structure": "decentralized", "nonviolent": True},
            "turnout": {"size": "small", "trend": "rising", "breadth": "one_community"},
            "negotiation": {"wish": "wanted", "status": "offered", "others_speak": False},
            "coalition": {"organizations": 3, "mandate": "none", "can_commit": False},
            "context": {"repression": "mild"},
            "allies": [{"name": "parents", "support": "active_ally", "closeness": "none"}],
            "allies_complete": False,
        }
    )


def thirty_allies() -> Case:
    support = ["active_ally", "passive_ally", "neutral", "passive_opponent", "active_opponent"]
    closeness = ["none", "some", "close", "props_up"]
    return Case.model_validate(
        {
            "movement": {"stage": "mobilized", "nonviolent": True},
            "allies": [
                {
                    "name": f"group {number}",
                    "support": support[number % 5],
                    "closeness": closeness[number % 4],
                }
                for number in range(1, 31)
            ],
            "allies_complete": True,
        }
    )


HONG_KONG = read_case(ROOT / "cases" / "hong-kong-2019.yaml")


def just(person: Person, _: Path) -> None:
    person.talk(Interview(PACK))


def resumed(person: Person, folder: Path) -> None:
    """Stop in the middle, with a file named; go on from that file."""
    file = CaseFile(Path("our-case.yaml"))
    first = person.talk(Interview(PACK), file)
    kept = read_case("our-case.yaml")
    assert kept == first.interview.case
    person.transcript.append("\n(another day)\n")
    file.close()
    again = CaseFile(Path("our-case.yaml"))
    assert again.read() == kept
    person.talk(Interview.from_case(kept, PACK), again)
    again.close()
    assert (folder / "our-case.yaml").stat().st_mode & 0o777 == 0o600


def started_from_file(person: Person, folder: Path) -> None:
    """Begin with a case in which everything is answered, and save it under a name at the end."""
    person.talk(Interview.from_case(person.case, PACK))
    assert read_case(folder / "kept.yaml").negotiation.wish == "wanted"


Scene = tuple[Case, dict[str, list[str]], Callable[[Person, Path], None]]

SCENES: dict[str, Scene] = {
    "everything-unknown": (Case(), {}, just),
    "hong-kong-2019": (HONG_KONG, {}, just),
    "talks-came-early": (early_talks(), {}, just),
    "late-edit-flips-the-posture": (
        HONG_KONG,
        {
            END: ["r", "g {negotiation.wish}", "3"],
            FILE: ["/no/such/folder/kept.yaml", "kept.yaml"],
        },
        started_from_file,
    ),
    "no-allies": (
        Case.model_validate(
            {
                "movement": {"stage": "stalled", "nonviolent": True},
                "turnout": {"size": "small"},
                "allies": [],
                "allies_complete": True,
            }
        ),
        {TURN: ["2"]},
        just,
    ),
    "thirty-allies": (thirty_allies(), {}, just),
    "every-move": (
        HONG_KONG,
        {
            "movement.structure": ["?", "h", "b", "", "b", "2", "a"],
            "turnout.size": ["g", "c", "g e", "?", "g b", "r", "g {movement.stage}", "2"],
            ALLIES: ["?", "students; police", "students", "3", "2", "2"],
            TURN: ["aa", "perhaps", "q"],
        },
        just,
    ),
    "resumed": (
        HONG_KONG,
        {"negotiation.wish": ["q"], "coalition.organizations": ["(end of input)"]},
        resumed,
    ),
    "wrong-answers": (
        early_talks(),
        {
            "movement.stage": ["", "9", "0", "perhaps", "building"],
            "movement.nonviolent": ["y"],
            "coalition.organizations": ["three", "99999999", "-1", "3"],
            ALLIES: ["p", "7", "x" * 201, '"p"', "- النقابات", "p; the port; ", "2"],
            "allies[0].support": ["z", "4"],
            "as_of": ["soon", "2019-13", "2019-02-31", "2019-02"],
        },
        just,
    ),
    "not-nonviolent": (Case.model_validate({"movement": {"nonviolent": False}}), {}, just),
    "after-a-deal": (
        Case.model_validate({"movement": {"stage": "after_a_deal", "nonviolent": True}}),
        {TURN: ["2"], ALLIES: ["x"]},
        just,
    ),
}


@pytest.mark.parametrize("name", drawn(SCENES, 2))
def test_an_interview_reads_as_it_was_read_and_accepted(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a change that is meant: GROUNDSWELL_UPDATE_GOLDEN=1, then read what changed."""
    monkeypatch.chdir(tmp_path)
    case, writes, scene = SCENES[name]
    person = Person(case, writes)
    scene(person, tmp_path)
    assert not person.writes, "a place that the conversation never came to"
    found = "".join(person.transcript)
    kept = KEPT / f"{name}.txt"
    if UPDATE:
        KEPT.mkdir(exist_ok=True)
        kept.write_text(found, encoding="utf-8")
    assert found == kept.read_text(encoding="utf-8")


def test_no_line_of_any_transcript_is_wider_than_the_terminal() -> None:
    for kept in KEPT.glob("*.txt"):
        lines = [line for line in kept.read_text(encoding="utf-8").splitlines() if line[:1] != ">"]
        assert max(map(len, lines)) <= WIDTH, kept.name


def test_a_refused_file_does_not_lose_the_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    person = Person(
        Case.model_validate({"movement": {"stage": "stalled"}}),
        {FILE: ["there.yaml", "kept.yaml"], "turnout.size": ["q"]},
    )
    (tmp_path / "there.yaml").write_text("case: another\n")
    person.talk(Interview(PACK), CaseFile(tmp_path / "no-folder" / "case.yaml"))
    assert read_case("kept.yaml").movement.stage == "stalled"
    assert read_case("there.yaml").case == "another"
    assert "its folder does not exist" in "".join(person.transcript)


def test_a_name_cannot_steer_the_terminal() -> None:
    person = Person(Case(), {ALLIES: ["\x1b[2Jgone\x07 \u202eturned", "k", "k", "q"]})
    dialogue = person.talk(Interview(PACK).jump(ALLIES))
    assert dialogue.interview.groups[0].name == "[2Jgone turned"
    said = "".join(person.transcript).replace("\x1b[2Jgone\x07 \u202eturned", "")
    assert "\x1b" not in said
    assert "\u202e" not in said


def test_answers_that_do_not_go_together_or_hold_a_person_are_pointed_out_once() -> None:
    writes = {
        "negotiation.wish": ["3"],
        "movement.stage": ["1", "g {movement.stage}", "4"],
        ALLIES: ["@an_account", "k", "k", "@another", "q"],
    }
    case = Case.model_validate({"movement": {"stage": "building"}})
    person = Person(case, writes)
    person.talk(Interview(PACK))
    said = " ".join("".join(person.transcript).split())
    assert said.count("Please check: You say that there is a deal or a win") == 1
    assert said.count("Please check: The name of group 1 holds what looks like") == 1


def test_bytes_that_are_no_text_are_asked_for_again() -> None:
    person = Person(Case(), {"movement.stage": ["\ufffd\ufffd", "1", "q"]})
    assert person.talk(Interview(PACK)).interview.case.movement.stage == "building"
    assert "could not be read as text" in "".join(person.transcript)


def test_answers_are_in_the_file_after_each_of_them(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    person = Person(HONG_KONG, {TURN: ["q"]})
    seen: list[Any] = []

    def line(dialogue: Dialogue) -> str:
        if dialogue.interview.asked:
            seen.append(read_case(path) == dialogue.interview.case)
        return Person.line(person, dialogue)

    person.line = line  # type: ignore[method-assign]
    person.talk(Interview(PACK), CaseFile(path))
    assert len(seen) > 20
    assert all(seen)
