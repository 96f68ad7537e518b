"""A blank case file: it can be advised as it is, and every question answered in its place."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from groundswell.engine.facts import ALLY_FACTS, FACTS, MOVEMENT_FACTS, Case
from groundswell.engine.facts.vocabulary import Fact
from groundswell.engine.files.case_files import parse_case
from groundswell.engine.reports.paper.blank import blank_case
from running import Run

KEY = re.compile(r"^#?( *(?:- )?[a-z_]+:)$")
"""A line to write in: a key with nothing behind it, commented out or not."""


def answers(fact: Fact) -> list[object]:
    return {
        "word": list(fact.words),
        "yes_no": [True, False],
        "number": [0, 3],
        "text": ["2019-09" if fact.path == "as_of" else "a group: ours"],
    }[fact.kind]


def written(answer: object) -> str:
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    return f'"{answer}"' if ":" in str(answer) else str(answer)


def places() -> dict[str, int]:
    """In which line each fact can be written, by path."""
    found: dict[str, int] = {}
    section = ""
    for number, line in enumerate(blank_case().splitlines()):
        if match := KEY.match(line):
            key = match[1].strip("- :")
            if key in (*Case.model_fields,) and not match[1].startswith(" "):
                section = "ally." if key == "allies" else f"{key}."
                found[key] = number
            else:
                found[section + key] = number
    return found


def answered(path: str, answer: object) -> Case:
    """The case that a blank file gives when one question is answered."""
    lines = blank_case().splitlines()
    where = places()
    if path in ALLY_FACTS:
        for used in ("allies", "ally.name", path):
            lines[where[used]] = lines[where[used]].removeprefix("#")
        lines[where["ally.name"]] += " a group"
    place = where[path]
    lines[place] = re.sub(r":.*", lambda _: f": {written(answer)}", lines[place])
    return parse_case("\n".join(lines))


def test_every_question_stands_once_in_the_order_in_which_it_is_asked() -> None:
    text = " ".join(line.strip().lstrip("# ") for line in blank_case().splitlines())
    wanted = [fact for fact in MOVEMENT_FACTS.values() if fact.path != "allies_complete"]
    wanted += [*ALLY_FACTS.values(), MOVEMENT_FACTS["allies_complete"]]
    in_order = sorted(wanted, key=lambda fact: text.index(fact.question))
    assert {fact.path for fact in in_order} == set(FACTS)
    assert all(text.count(fact.question) == 1 for fact in wanted)
    assert all(fact.hint in text for fact in wanted)


@pytest.mark.parametrize("fact", FACTS.values(), ids=lambda fact: fact.path)
def test_every_question_can_be_answered_in_its_place(fact: Fact) -> None:
    section, _, key = fact.path.rpartition(".")
    for answer in answers(fact):
        case = answered(fact.path, answer)
        if section == "ally":
            assert case.allies is not None
            (holder,) = case.allies
        else:
            holder = getattr(case, section) if section else case
        assert getattr(holder, key) == answer


def test_all_lines_about_a_group_can_be_uncommented_at_once() -> None:
    lines = blank_case().splitlines()
    first, last = places()["allies"], places()["ally.contact_risk"]
    lines[first : last + 1] = [line.removeprefix("#") for line in lines[first : last + 1]]
    case = parse_case("\n".join(lines).replace("- name:", "- name: a group"))
    assert [ally.name for ally in case.allies or ()] == ["a group"]


def test_it_is_advised_as_undetermined(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    status, out, err = run("new", path)
    assert (status, out) == (0, "")
    assert err == f"Wrote {path}. Fill in what you know, then: groundswell advise {path}\n"
    status, out, err = run("advise", path, "--format", "json")
    assert (status, err) == (0, "")
    advice = json.loads(out)
    assert advice["posture"] == "undetermined"
    assert [said for said in advice["facts"] if said["fact"] != "movement.nonviolent"] == []
    assert run("new", "-").out == path.read_text(encoding="utf-8")
