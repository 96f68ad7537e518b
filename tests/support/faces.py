"""One person who answers what a case says, by each face there is; for tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from groundswell import Case, load_packs
from groundswell.engine.dialogue.dialogue import Dialogue
from groundswell.engine.facts.vocabulary import Value
from groundswell.engine.interview import Interview
from groundswell.engine.interview.question import fact_of, group_part
from groundswell.engine.web.entries import key_of, written
from person import Person
from running import Run
from starlette.testclient import TestClient
from visitor import Visitor

MOST_PAGES = 400


def said(case: Case, key: str) -> Value | None:
    """What a case says to the question of a key; None where it says nothing."""
    part, fact = group_part(key), fact_of(key)
    assert fact is not None, key
    if part is not None:
        return (case.allies or ())[part[0]].values.get(fact.path)
    return {**case.values, "case": case.case, "as_of": case.as_of}.get(key)


def closing(case: Case, unknown: str) -> str:
    """How the list of groups ends; a list that is not there is not known."""
    if case.allies is None or case.allies_complete is None:
        return unknown
    return ("all" if case.allies else "none") if case.allies_complete else "more"


class AtTheTerminal(Person):
    """Somebody at a terminal; `lines` are all that they write."""

    def __init__(self, case: Case) -> None:
        super().__init__(case)
        self.lines: list[str] = []

    def line(self, dialogue: Dialogue) -> str:
        """The next line, kept."""
        self.lines.append(super().line(dialogue))
        return self.lines[-1]


def by_terminal(run: Run, case: Case, file: Path) -> bytes:
    """The case file that `groundswell ask` writes."""
    person = AtTheTerminal(case)
    person.talk(Interview(load_packs()))
    ended = run("ask", file, "--plain", stdin="".join(person.lines).encode())
    assert (ended.status, ended.err) == (0, "")
    return file.read_bytes()


def reply_to_page(visitor: Visitor, case: Case) -> None:
    """Answer the page that is open."""
    if visitor.path == "/settled":
        visitor.pass_turns()
    elif visitor.path == "/groups":
        listed = case.allies or ()
        there = sum(
            value.endswith("/remove") for form in visitor.page.forms for _, value in form.buttons
        )
        if there < len(listed):
            form = visitor.page.form("/groups", ("do", "add"))
            visitor.send(form, {"new": listed[there].name}, ("do", "add"))
        else:
            form = visitor.page.form("/groups", ("do", "close"))
            visitor.send(form, {"answer": closing(case, "dont_know")}, ("do", "close"))
    else:
        value = said(case, key_of(visitor.path.removeprefix("/question/")))
        form = visitor.page.form(visitor.path)
        if value is not None:
            visitor.send(form, {"answer": written(value)})
        elif form.options:
            visitor.send(form, {"answer": "dont_know"})
        else:
            visitor.send(form, button=("unsaid", "dont_know"))


def by_pages(visitor: Visitor, case: Case) -> None:
    """Answer one page after the other, to the end."""
    visitor.begin()
    for _ in range(MOST_PAGES):
        if visitor.path == "/end":
            return
        assert visitor.response.status_code == 200
        reply_to_page(visitor, case)
    raise AssertionError("the questions never end")


def by_all_on_one_page(visitor: Visitor, case: Case) -> None:
    """Name the groups, then answer everything on the page that has all questions."""
    visitor.begin("all")
    for ally in case.allies or ():
        visitor.send(visitor.get("/all").form("/all"), {"new": ally.name})
    form = visitor.get("/all").form("/all")
    keys = [name.removeprefix("answer:") for name in form.values if name.startswith("answer:")]
    answers = {key: closing(case, "") if key == "allies" else said(case, key) for key in keys}
    given = {key: value for key, value in answers.items() if value not in (None, "")}
    visitor.send(form, {f"answer:{key}": written(value) for key, value in given.items()})
    assert "Your answers are kept." in visitor.page.text


def reply_to_program(
    question: dict[str, Any], case: Case, answers: dict[str, Any]
) -> dict[str, Any]:
    """The answer to a question of the API, by its key."""
    key, listed = question["key"], case.allies or ()
    if key == "allies":
        named = sum(answer.endswith(".name") for answer in answers)
        if named < len(listed):
            return {f"allies[{named}].name": listed[named].name}
        return {key: closing(case, "unknown")}
    value = said(case, key)
    return {key: "unknown" if value is None else value}


def by_api(program: TestClient, case: Case) -> dict[str, Any]:
    """Answer question by question; what the API says in the end, the case among it."""
    answers: dict[str, Any] = {}
    step = program.post("/api/next-question", json={}).json()
    while step["question"] is not None:
        answers |= reply_to_program(step["question"], case, answers)
        step = program.post("/api/next-question", json={"answers": answers}).json()
        assert step["answered"] == len(answers)
    found: dict[str, Any] = step
    return found


def as_file(case: dict[str, Any]) -> bytes:
    """Data of a case as a program would write it down, two spaces a level."""
    return (json.dumps(case, indent=2) + "\n").encode()
