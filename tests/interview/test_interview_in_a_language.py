"""What the interview says to all its faces, in a language made by machine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from groundswell import load_packs, read_case
from groundswell.engine.common.locale import speaking
from groundswell.engine.common.messages import Spoken
from groundswell.engine.common.problem import InputError
from groundswell.engine.facts.kinds import KINDS
from groundswell.engine.interview import ALLIES, SECTIONS, Interview, Unsaid, review, why
from groundswell.engine.interview import question as questions
from groundswell.engine.interview.mistakes import mistake, refused
from groundswell.engine.interview.question import CLOSINGS, HEADING, MOVEMENT_KEYS, fact_of
from groundswell.engine.interview.step import interview_step, replied
from groundswell.engine.interview.suggesting import likely_kinds
from groundswell.engine.interview.words import (
    GO_ON,
    IN_A_ROW,
    at_a_turn,
    changed,
    length,
    reasons,
    still_to_come,
    understood,
)
from interviews import steps
from places import CASES
from pseudo import accented, plain_words, pseudo  # noqa: F401 - a fixture

WRONG = ("", "-1", "9999999", "soon", "2019-02-31", "x" * 300, "a\u200bb", "\x07")


def told(interview: Interview) -> Iterator[str]:
    """What is said where an interview stands."""
    yield length(interview.progress())
    yield still_to_come(interview)
    yield " ".join(title for title, _ in review(interview))
    turn = at_a_turn(interview, accented("headline"))
    yield " ".join([turn.title, turn.sentence, *turn.more])
    step = interview_step(interview, None)
    if step.question is not None:
        yield " ".join([step.question.question, *(each.says for each in step.question.choices)])
        found = reasons(why(interview, step.question.key))
        yield " ".join([*found.sentences, found.instead])
        yield " ".join(part for each in found.leads for part in (each.choice, each.text))


def without(names: list[str], text: str) -> str:
    """A text without some names."""
    for name in names:
        text = text.replace(name, "")
    return text


@pytest.mark.parametrize("name", ["hong-kong-2019", "sudan-april-2019"])
def test_nothing_that_an_interview_says_is_english(pseudo: str, name: str) -> None:  # noqa: F811
    case = read_case(CASES / f"{name}.yaml")
    names = [str(case.case), *(ally.name for ally in case.allies or ())]
    english: set[str] = set()
    with speaking(pseudo):
        for at, asked, after in steps(Interview(load_packs()), case):
            lines = [*told(at), *changed(at, after, was_answered=True)]
            again = after.unsaid(asked.key, Unsaid.DONT_KNOW) if asked.can_be_open else after
            lines += changed(after, again, was_answered=True)
            english |= {*plain_words(without(names, " ".join(lines)))}
    assert not english


def test_nothing_that_is_said_of_a_mistake_is_english(pseudo: str) -> None:  # noqa: F811
    with speaking(pseudo):
        interview = Interview(load_packs()).add_ally("dockers")
        for key in (*MOVEMENT_KEYS, *HEADING, ALLIES, "allies[0].name", "allies[0].support"):
            for value in WRONG:
                try:
                    interview.answer(key, value)
                except InputError as error:
                    said = [mistake(each, fact_of(key)) for each in error.problems]
                    assert not plain_words(" ".join(said)), (key, value)
        for kind in ("open", "unreadable"):
            assert not plain_words(mistake(refused("case", kind).problems[0]))
        with pytest.raises(InputError) as met:
            interview.add_ally("Dockers")
        assert not plain_words(met.value.problems[0].message)
        for wrong in ({"allies[1].name": "unknown"}, {"allies": "none"}, {"allies": "zz"}):
            with pytest.raises(InputError) as met:
                replied(interview, wrong)
            known = ["none all more"]
            assert not plain_words(met.value.problems[0].message, known), wrong
        names = ["Ada Lovelace", "a, b"]
        for line in (*understood(names, "browser"), *understood(names, "terminal", label="3")):
            assert not plain_words(line, names)


def test_every_word_that_is_kept_is_said_anew_in_each_language(pseudo: str) -> None:  # noqa: F811
    kept = [each for each in vars(questions).values() if isinstance(each, Spoken)]
    assert {id(CLOSINGS), id(SECTIONS)} <= {*map(id, kept)}
    with speaking(pseudo):
        texts = [text for each in (*kept, GO_ON, IN_A_ROW) for text in each.values()]
        texts += [each.text for each in Unsaid]
        texts += [part for k in KINDS.values() for part in (k.holds, k.column, k.allowed)]
        assert not plain_words(" ".join(texts))
        assert likely_kinds(accented("the bus drivers of the police")) == ("police",)
    assert SECTIONS[ALLIES] == "The groups that matter"
