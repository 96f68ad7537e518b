"""The pages on recipes and completion: everything on them runs as it stands there."""

from __future__ import annotations

import doctest
import json
import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from groundswell import advise, read_case
from groundswell.cli import cli
from places import DOCS

RECIPES = (DOCS / "recipes.md").read_text(encoding="utf-8")
COMPLETION = (DOCS / "completion.md").read_text(encoding="utf-8")
CASES = DOCS.parent / "cases"
PATH = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
SETTINGS = {**os.environ, "PATH": PATH}
SECRET = "the uncle of the colonel"


def blocks(language: str) -> list[str]:
    """The pieces of the page in one language."""
    return re.findall(rf"```{language}\n(.*?)```", RECIPES, flags=re.S)


def ran(*command: str | Path, cwd: Path, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        command, cwd=cwd, env=SETTINGS, input=given, capture_output=True, check=False
    )


def test_what_is_typed_in_python_gives_what_the_page_shows() -> None:
    pytest.importorskip("pandas", reason="pandas is not installed")
    pytest.importorskip("polars", reason="the extra table is not installed")
    typed = "\n".join(block for block in blocks("python") if block.startswith(">>>"))
    found = doctest.DocTestParser().get_doctest(typed, {}, "recipes", None, None)
    assert len(found.examples) >= 15
    assert doctest.DocTestRunner().run(found).failed == 0


def test_a_notebook_shows_advice_as_a_page() -> None:
    advice = advise(read_case(CASES / "hong-kong-2019.yaml"))
    assert advice._repr_markdown_() == advice.to_markdown()


def test_the_view_advises_and_says_what_is_wrong_without_quoting_it() -> None:
    pytest.importorskip("fastapi", reason="the extra web is not installed")
    from starlette.testclient import TestClient

    (view,) = [block for block in blocks("python") if "FastAPI" in block]
    names: dict[str, Any] = {"__name__": "view"}
    exec(compile(view, "view.py", "exec", dont_inherit=True), names)
    client = TestClient(names["app"])
    path = CASES / "hong-kong-2019.yaml"
    answer = client.post("/advice", content=path.read_bytes())
    assert answer.text == advise(read_case(path)).to_json()
    assert answer.headers["Cache-Control"] == "no-store"
    wrong = {"case": SECRET, "movement": {"stage": SECRET}, "turnout": {"size": "big"}}
    refused = client.post("/advice", content=json.dumps(wrong))
    assert refused.status_code == 422
    keys = [each["key"] for each in refused.json()["problems"]]
    assert keys == ["movement.stage", "turnout.size"]
    assert SECRET not in refused.text


@pytest.mark.slow
def test_the_scheduled_job_writes_only_when_something_changed(tmp_path: Path) -> None:
    if shutil.which("sh") is None:
        pytest.skip("there is no sh on this machine")
    script = tmp_path / "weekly.sh"
    script.write_text(next(block for block in blocks("sh") if "weekly.sh" in block))
    case, advice, changes = (
        tmp_path / name for name in ("our-case.yaml", "advice.md", "changes.txt")
    )
    shutil.copy(CASES / "hong-kong-2014.yaml", case)
    first = ran("sh", script, cwd=DOCS)
    assert (first.returncode, first.stderr) == (0, b"Wrote advice.md\n")
    assert advice.read_text(encoding="utf-8") == advise(read_case(case)).to_markdown()
    assert not changes.exists()
    advice.unlink()
    assert ran("sh", script, cwd=DOCS).returncode == 0
    assert not advice.exists()
    shutil.copy(CASES / "hong-kong-2019.yaml", case)
    assert ran("sh", script, cwd=DOCS).returncode == 0
    assert advice.read_text(encoding="utf-8") == advise(read_case(case)).to_markdown()
    assert changes.stat().st_size > 0
    for written in (advice, changes, tmp_path / "last-case.yaml"):
        assert stat.S_IMODE(written.stat().st_mode) == 0o600
    case.write_text("movement: {stage: bilding}", encoding="utf-8")
    wrong = ran("sh", script, cwd=DOCS)
    assert wrong.returncode == 2
    assert b"did you mean building?" in wrong.stderr


def test_another_language_gets_its_answers_through_a_pipe(tmp_path: Path) -> None:
    if shutil.which("node") is None:
        pytest.skip("Node.js is not on this machine")
    script = tmp_path / "advise.cjs"
    script.write_text(blocks("js")[0], encoding="utf-8")
    done = ran("node", script, cwd=tmp_path)
    north, south = done.stdout.decode().splitlines()
    assert north == "north Stay open and keep growing"
    assert south.startswith('south cannot be "bilding"; did you mean building?')


def test_a_file_of_cases_is_answered_in_a_shell(tmp_path: Path) -> None:
    if shutil.which("sh") is None:
        pytest.skip("there is no sh on this machine")
    (line,) = [block for block in blocks("sh") if "cases.jsonl" in block]
    (tmp_path / "cases.jsonl").write_text('{"case": "a"}\n{"case": "b"}\n', encoding="utf-8")
    assert ran("sh", "-c", line, cwd=tmp_path).returncode == 0
    rows = (tmp_path / "advice.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(row)["case"] for row in rows] == ["a", "b"]


def test_the_assistant_is_told_of_a_command_that_is_there() -> None:
    (told,) = blocks("json")
    server = json.loads(told)["mcpServers"]["groundswell"]
    assert shutil.which(server["command"], path=PATH)
    assert cli.get_command(cli.make_context("groundswell", ["mcp"]), server["args"][0])


@pytest.mark.parametrize(
    ("shell", "sign"), [("bash", "complete "), ("zsh", "compdef"), ("fish", "complete ")]
)
def test_the_lines_for_each_shell_set_completion_up(shell: str, sign: str, tmp_path: Path) -> None:
    assert f"_GROUNDSWELL_COMPLETE={shell}_source groundswell" in COMPLETION
    if shutil.which("bash") is None:
        pytest.skip("there is no bash on this machine")
    line = f"_GROUNDSWELL_COMPLETE={shell}_source groundswell"
    done = ran("bash", "-c", line, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert sign in done.stdout.decode()


def test_links_inside_the_page_lead_somewhere() -> None:
    heads = {
        re.sub(r"[^\w -]", "", h).strip().lower().replace(" ", "-")
        for h in re.findall(r"^#+ (.*)$", RECIPES, flags=re.M)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", RECIPES)) <= heads
