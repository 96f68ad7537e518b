"""`groundswell ask` in a real terminal: narrow, resized, interrupted, closed, pasted into."""

from __future__ import annotations

import re
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from english_left import english_left
from groundswell import advise, load_packs, read_case
from groundswell.engine.common.locale import speaking
from groundswell.engine.files.kept_case import CaseFile
from groundswell.engine.interview import Interview
from person import Person
from places import HONG_KONG

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals here", allow_module_level=True)

from terminal_session import Terminal

ESCAPES = re.compile("\x1b")
STYLES = re.compile("\x1b\\[[0-9;]*m")
ARABIC = "النقابات المستقلة للعمال"


def ask(cwd: Path, *arguments: str, columns: int = 80, **settings: str) -> Terminal:
    return Terminal("ask", *arguments, cwd=cwd, columns=columns, **settings)


def test_a_conversation_ends_with_the_advice_and_the_answers_in_the_file(tmp_path: Path) -> None:
    with ask(tmp_path, "our-case.yaml") as terminal:
        terminal.say("1")  # without violence
        terminal.say("3")  # wants to negotiate
        terminal.say("q")
        assert terminal.end() == 0
        assert "groundswell ask our-case.yaml" in terminal.seen
    case = read_case(tmp_path / "our-case.yaml")
    assert case.negotiation.wish == "wanted"
    assert (tmp_path / "our-case.yaml").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["our-case.yaml"]


@pytest.mark.parametrize("begun", [False, True])
def test_the_first_question_stands_on_the_first_screen(begun: bool, tmp_path: Path) -> None:
    if begun:
        (tmp_path / "our-case.yaml").write_text("case: one\n")
    with ask(tmp_path, "our-case.yaml") as terminal:
        seen = terminal.until("> ")
        assert "Question" in seen
        assert len(seen.splitlines()) <= 24
        terminal.type("q\n")
        assert terminal.end() == 0


@pytest.mark.parametrize("code", ["es", "fr"])
def test_a_whole_questionnaire_in_a_language_leaves_no_english_word(
    code: str, tmp_path: Path
) -> None:
    case = read_case(HONG_KONG)
    person = Person(case)
    with speaking(code):
        person.talk(Interview(load_packs(language=code)), CaseFile(tmp_path / "by-hand.yaml"))
    with ask(tmp_path, "our-case.yaml", "--language", code) as terminal:
        for before, line in pairwise(person.transcript):
            if before.endswith("> "):
                terminal.say(line.rstrip("\n"))
        assert terminal.end() == 0
    names = {ally.name for ally in case.allies or ()} | {case.case or ""}
    seen = " ".join(STYLES.sub("", terminal.seen).split())
    assert not english_left(seen, code, names)
    advice = advise(read_case(tmp_path / "our-case.yaml"), load_packs(language=code))
    assert advice == advise(read_case(tmp_path / "by-hand.yaml"), load_packs(language=code))
    assert advice.recommendations[0].title in seen


def test_the_advice_at_the_end_goes_to_the_pager(tmp_path: Path) -> None:
    script = tmp_path / "pager"
    script.write_text(f"#!/bin/sh\ncat > {tmp_path}/shown\n")
    script.chmod(0o700)
    with ask(tmp_path, "case.yaml", PAGER=str(script)) as terminal:
        for line in ("1", "1", "4"):  # after a deal: the headline is settled
            terminal.say(line)
        terminal.until("Read the advice now")
        terminal.say("2")
        assert terminal.end() == 0
        assert "Keep this page" not in terminal.seen
        assert terminal.seen.endswith("groundswell ask case.yaml\n")
    assert "Keep the coalition alive after the deal" in (tmp_path / "shown").read_text()


def test_lines_are_only_ever_added(tmp_path: Path) -> None:
    with ask(tmp_path) as terminal:
        for line in ("1", "?", "b", "", "r", "a", "g", "c", "h", "q", ""):
            terminal.say(line)
        assert terminal.end() == 0
        conversation = terminal.seen
    plain = re.sub("\x1b\\[[0-9;]*m", "", conversation)  # the page of advice may be bold
    assert not ESCAPES.search(plain)
    assert "\r" not in plain
    assert "\b" not in plain


def test_a_narrow_window_is_never_too_narrow(tmp_path: Path) -> None:
    with ask(tmp_path, columns=40) as terminal:
        for line in ("2", "?", "r", "a", "q", ""):
            terminal.say(line)
        assert terminal.end() == 0
        plain = re.sub("\x1b\\[[0-9;]*m", "", terminal.seen)
        assert max(map(len, plain.splitlines())) <= 40


def test_a_window_that_changes_its_width_is_followed(tmp_path: Path) -> None:
    with ask(tmp_path, columns=80) as terminal:
        wide = terminal.until("> ")
        terminal.resize(40)
        terminal.type("1\n")
        narrow = terminal.until("> ")
        assert max(map(len, wide.splitlines())) > 40
        assert max(map(len, narrow.splitlines())) <= 40
        terminal.type("q\n")
        terminal.say("")
        assert terminal.end() == 0


def test_ctrl_c_keeps_the_answers_in_the_file(tmp_path: Path) -> None:
    with ask(tmp_path, "case.yaml") as terminal:
        terminal.say("1")
        terminal.say("1")
        terminal.press("c")
        assert terminal.end() == 130
        assert "Your answers are in case.yaml" in terminal.seen
        assert "Traceback" not in terminal.seen
    assert read_case(tmp_path / "case.yaml").negotiation.wish == "not_wanted"


def test_ctrl_c_without_a_file_offers_one(tmp_path: Path) -> None:
    with ask(tmp_path) as terminal:
        terminal.say("1")
        terminal.say("1")
        terminal.press("c")
        terminal.until("Your answers are not saved.")
        terminal.say("late.yaml")
        assert terminal.end() == 130
    assert read_case(tmp_path / "late.yaml").negotiation.wish == "not_wanted"


def test_ctrl_c_twice_leaves_and_says_that_nothing_was_saved(tmp_path: Path) -> None:
    with ask(tmp_path) as terminal:
        terminal.say("1")
        terminal.say("1")
        terminal.press("c")
        terminal.until("Your answers are not saved.")
        terminal.press("c")
        assert terminal.end() == 130
        assert "Nothing was saved, because you named no file." in terminal.seen
    assert list(tmp_path.iterdir()) == []


def test_ctrl_d_ends_in_words(tmp_path: Path) -> None:
    with ask(tmp_path, "case.yaml") as terminal:
        terminal.say("1")
        terminal.say("3")
        terminal.press("d")
        assert terminal.end() == 0
        assert "Your answers are in case.yaml" in terminal.seen
    assert read_case(tmp_path / "case.yaml").negotiation.wish == "wanted"


def test_a_closed_window_loses_no_answer(tmp_path: Path) -> None:
    with ask(tmp_path, "case.yaml") as terminal:
        terminal.say("1")
        terminal.say("3")
        terminal.until("> ")
        assert terminal.close() == 0
    case = read_case(tmp_path / "case.yaml")
    assert (case.negotiation.wish, case.movement.nonviolent) == ("wanted", True)
    assert [path.name for path in tmp_path.iterdir()] == ["case.yaml"]


def test_pasted_arabic_is_kept_and_long_text_is_refused_in_words(tmp_path: Path) -> None:
    with ask(tmp_path, "case.yaml") as terminal:
        terminal.say("g f")
        terminal.say("x" * 3000)
        terminal.until("longer than 200 characters")
        terminal.say(ARABIC)
        terminal.until(f"On your list: {ARABIC}")
        terminal.say("2")
        terminal.until(f"Group: {ARABIC}")
        terminal.say("5")
        terminal.say("q")
        assert terminal.end() == 0
    (ally,) = read_case(tmp_path / "case.yaml").allies or ()
    assert (ally.name, ally.support) == (ARABIC, "active_ally")


def test_several_pasted_lines_answer_one_question_after_the_other(tmp_path: Path) -> None:
    with ask(tmp_path, "case.yaml") as terminal:
        terminal.until("> ")
        terminal.type("1\nsome words that are no answer\n2\nq\n")
        assert terminal.end() == 0
        assert "Please write a number from 1 to 3" in terminal.seen
    case = read_case(tmp_path / "case.yaml")
    assert (case.negotiation.wish, case.movement.nonviolent) == ("divided", True)


def test_names_of_groups_can_be_pasted_one_on_each_line(tmp_path: Path) -> None:
    with ask(tmp_path, "case.yaml") as terminal:
        terminal.until("> ")
        terminal.type("g f\ndockers\nteachers; nurses\nPolice\n2\n5\nq\n")
        assert terminal.end() == 0
    allies = read_case(tmp_path / "case.yaml").allies or ()
    assert [ally.name for ally in allies] == ["dockers", "teachers", "nurses", "Police"]
    assert allies[0].support == "active_ally"


@pytest.mark.parametrize("settings", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_without_colours_nothing_is_coloured(tmp_path: Path, settings: dict[str, str]) -> None:
    with ask(tmp_path, **settings) as terminal:
        for line in ("1", "4", "1", "aa", "q", ""):
            terminal.say(line)
        assert terminal.end() == 0
        assert "Keep the coalition alive after the deal" in terminal.seen
        assert not re.search("\x1b\\[[0-9;]*(3|4)[0-7][;m]", terminal.seen)
        if "TERM" in settings:
            assert not ESCAPES.search(terminal.seen)


def test_plain_has_no_styles_on_any_terminal(tmp_path: Path) -> None:
    with ask(tmp_path, "--plain") as terminal:
        for line in ("1", "4", "aa", "q", ""):
            terminal.say(line)
        assert terminal.end() == 0
        assert "Keep the coalition alive after the deal" in terminal.seen
        assert not ESCAPES.search(terminal.seen)
