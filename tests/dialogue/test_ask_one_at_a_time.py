"""Two programs and one case file: what another wrote stays, what was answered is kept, and it is said."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from groundswell import Case, read_case
from groundswell.engine.common.messages import say
from groundswell.engine.common.problem import InputError
from groundswell.engine.files.kept_case import CaseFile, ChangedError
from running import Run

ANSWERED = Case.model_validate({"movement": {"stage": "building"}})
FURTHER = Case.model_validate({"movement": {"stage": "building", "structure": "federated"}})
OTHERS = "movement: {stage: stalled}  # written by hand\n"

needs_locks = pytest.mark.skipif(sys.platform == "win32", reason="no such locks here")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in which each test runs."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def file() -> Iterator[CaseFile]:
    """A case file that an interview keeps, with one answer in it."""
    found = CaseFile(Path("our-case.yaml"))
    found.save(ANSWERED)
    yield found
    found.close()


def test_what_another_program_wrote_is_never_overwritten(file: CaseFile) -> None:
    Path("our-case.yaml").write_text(OTHERS, encoding="utf-8")
    with pytest.raises(ChangedError, match="another program changed it meanwhile"):
        file.save(FURTHER)
    assert Path("our-case.yaml").read_text(encoding="utf-8") == OTHERS
    file.save_beside(FURTHER)
    file.save(ANSWERED)
    assert read_case("our-case-2.yaml") == ANSWERED
    assert Path("our-case.yaml").read_text(encoding="utf-8") == OTHERS


def test_a_file_that_came_while_the_first_question_was_asked_is_never_overwritten() -> None:
    waiting = CaseFile(Path("our-case.yaml"))
    assert waiting.read() is None
    Path("our-case.yaml").write_text(OTHERS, encoding="utf-8")
    with pytest.raises(ChangedError):
        waiting.save(ANSWERED)


def test_a_name_beside_takes_the_place_of_no_other_file(file: CaseFile) -> None:
    Path("our-case-2.yaml").write_text(OTHERS, encoding="utf-8")
    file.save_beside(ANSWERED)
    assert file.path == Path("our-case-3.yaml")
    assert Path("our-case-2.yaml").read_text(encoding="utf-8") == OTHERS


def test_a_file_that_was_deleted_or_says_the_same_is_written_on(file: CaseFile) -> None:
    Path("our-case.yaml").unlink()
    file.save(FURTHER)
    Path("our-case.yaml").write_bytes(Path("our-case.yaml").read_bytes())
    file.save(ANSWERED)
    assert read_case("our-case.yaml") == ANSWERED


@needs_locks
@pytest.mark.parametrize("answers", [1, 2], ids=["just opened", "written anew"])
def test_a_second_interview_about_the_same_file_is_told_so(
    answers: int, file: CaseFile, run: Run
) -> None:
    for case in (FURTHER, ANSWERED)[:answers]:
        file.save(case)
    before = Path("our-case.yaml").read_bytes()
    told = run("ask", "our-case.yaml", "--plain", "--set", "turnout.size=mass")
    assert told == (2, "", f"our-case.yaml: {say('file-in-use')}\n")
    assert Path("our-case.yaml").read_bytes() == before
    file.close()
    assert run("ask", "our-case.yaml", "--plain").status == 0


def test_where_there_are_no_locks_what_others_wrote_is_noticed_all_the_same(
    monkeypatch: pytest.MonkeyPatch, file: CaseFile
) -> None:
    monkeypatch.setitem(sys.modules, "fcntl", None)
    file.close()
    other = CaseFile(Path("our-case.yaml"))
    assert other.read() == ANSWERED
    file.save(FURTHER)
    with pytest.raises(ChangedError):
        other.save(Case())


def test_a_file_that_may_not_be_written_is_still_told_as_such(file: CaseFile) -> None:
    with pytest.raises(InputError, match="its folder does not exist"):
        CaseFile(Path("no-folder/case.yaml")).save(ANSWERED)
    assert file.path == Path("our-case.yaml")


@pytest.fixture
def asking() -> Iterator[Callable[[str], str]]:
    """A real interview about our-case.yaml: write a line, and read up to the prompt behind it."""
    command = [sys.executable, "-m", "groundswell", "ask", "our-case.yaml", "--plain"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, encoding="utf-8", **pipes) as process:  # type: ignore[call-overload]

        def say(line: str) -> str:
            process.stdin.write(line)
            process.stdin.flush()
            heard = ""
            while not heard.endswith("\n> "):
                sign = process.stdout.read(1)
                if not sign:
                    break
                heard += sign
            return heard

        yield say
        process.kill()


def test_an_interview_says_that_the_file_was_changed_and_goes_on_in_a_new_one(
    asking: Callable[[str], str],
) -> None:
    asking("")
    asking("1\n")
    Path("our-case.yaml").write_text(OTHERS, encoding="utf-8")
    heard = " ".join(asking("1\n").split())
    heard += " ".join(asking("1\n").split())
    heard += " ".join(asking("q\n").split())
    assert heard.count("another program changed it meanwhile") == 1
    assert "Your answers are in our-case-2.yaml from now on; nothing is lost." in heard
    assert Path("our-case.yaml").read_text(encoding="utf-8") == OTHERS
    assert read_case("our-case-2.yaml").movement.stage == "building"
