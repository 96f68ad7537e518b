"""Packs that others write: started, checked, read from a folder or an installed package."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from groundswell import Case, InputError, advise, load_packs
from groundswell.cli import cli
from groundswell.engine.authoring.rule_cases import run_cases
from groundswell.engine.authoring.starter import starter
from places import DOCS

GUIDE = (DOCS / "write-a-pack.md").read_text(encoding="utf-8")
EXAMPLE = DOCS / "example-pack"


def wrong(folder: Path) -> list[str]:
    with pytest.raises(InputError) as caught:
        load_packs(directories=[folder])
    return [str(problem).replace(f"{folder}/", "") for problem in caught.value.problems]


@pytest.fixture
def city(tmp_path: Path) -> Path:
    """A started pack named city."""
    folder = tmp_path / "city"
    folder.mkdir()
    for name, text in starter("city").items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_the_steps_of_the_guide_run_as_they_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    runner = CliRunner()
    parts = re.findall(r"```(\w*)\n(.*?)```", GUIDE, flags=re.S)
    files = [text for kind, text in parts if kind == "yaml"]
    blocks = [text for kind, text in parts if kind == "" and text.startswith("groundswell")]

    def run(block: str) -> None:
        for line in block.splitlines():
            result = runner.invoke(cli, line.split()[1:])
            assert result.exit_code == 0, f"{line}: {result.output}{result.exception!r}"

    run(blocks[0])
    definitions = Path("city/definitions.yaml")
    definitions.write_text(definitions.read_text(encoding="utf-8") + files[0], encoding="utf-8")
    Path("city/city-ask-for-a-public-hearing.yaml").write_text(files[1], encoding="utf-8")
    run(blocks[1])
    case = {
        "turnout": {"size": "mass"},
        "allies": [{"name": "council", "pillar": "local_government", "loyalty": "wavering"}],
    }
    advice = advise(Case.model_validate(case), load_packs(directories=["city"]))
    found = {each.rule: each for each in advice.recommendations}
    assert "One question" in " ".join(found["city-ask-for-a-public-hearing"].steps).replace(
        "Bring one question", "One question"
    )


def test_a_started_pack_loads_and_all_its_cases_come_out_right(city: Path) -> None:
    pack = load_packs(directories=[city])
    assert "city-share-a-calendar" in pack.rule
    assert all(outcome.passed for outcome in run_cases(pack))


def test_a_pack_is_not_started_over_something_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("keep me", encoding="utf-8")
    result = CliRunner().invoke(cli, ["rules", "new", str(tmp_path)])
    assert isinstance(result.exception, InputError)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_names_of_others_carry_the_name_of_their_pack(city: Path) -> None:
    (city / "pack.yaml").write_text(starter("town")["pack.yaml"], encoding="utf-8")
    told = wrong(city)
    ending = "so that no other pack can clash with it"
    assert (
        f"city-share-a-calendar.yaml:2: id: the name of this rule must begin with town- {ending}"
        in told
    )
    assert (
        f"definitions.yaml:3: city_many_members: the name of this definition must begin with town_ {ending}"
        in told
    )


def test_a_pack_of_the_name_of_a_built_in_one_is_refused(city: Path) -> None:
    text = (city / "pack.yaml").read_text(encoding="utf-8")
    (city / "pack.yaml").write_text(text.replace("name: city", "name: one_pager"), encoding="utf-8")
    assert any("there is another pack of the name one_pager" in line for line in wrong(city))


def test_a_rule_of_others_can_take_the_place_of_a_built_in_one(city: Path) -> None:
    rule = city / "city-share-a-calendar.yaml"
    text = rule.read_text(encoding="utf-8")
    text = text.replace("supersedes: []", "supersedes: [strengthen-what-holds-the-coalition]")
    rule.write_text(text, encoding="utf-8")
    facts = {"organizations": 6, "written_agreement": False, "cohesion": "strained"}
    pack = load_packs(directories=[city])
    advice = advise(
        Case.model_validate({"coalition": facts, "movement": {"stage": "building"}}), pack
    )
    gave_way = {each.rule: each.gave_way_to for each in advice.recommendations}
    assert gave_way["strengthen-what-holds-the-coalition"] == "city-share-a-calendar"


MISTAKES = [
    ("pack.yaml", "version:", "verson:", "pack.yaml:2: verson: is not a key here; did you mean version?"),
    ("city-share-a-calendar.yaml", "basis: ours", "basis: our",
     'city-share-a-calendar.yaml:5: basis: cannot be "our"; did you mean ours? (allowed: says, follows, ours)'),
    ("city-share-a-calendar.yaml", "city_many_members and", "city_many_membrs and",
     "city-share-a-calendar.yaml:10: when: there is no fact or definition city_many_membrs; "
     "did you mean city_many_members?"),
    ("city-share-a-calendar.yaml", "city-handbook}", "city-handbok}",
     "city-share-a-calendar.yaml: source.document: there is no source city-handbok; "
     "did you mean city-handbook?"),
    ("city-share-a-calendar.yaml", "context.repression is", "context.represion is",
     "city-share-a-calendar.yaml:17: advise.steps.2: there is no fact or definition "
     "context.represion; did you mean context.repression?"),
    ("city-share-a-calendar.yaml", 'at_least("moderate")', 'at_least("moderat")',
     "city-share-a-calendar.yaml:17: advise.steps.2: context.repression is never 'moderat'; "
     "did you mean moderate? (allowed: none, mild, moderate, severe)"),
    ("city-share-a-calendar.yaml", "supersedes: []", "supersedes: [enter-the-rom]",
     "city-share-a-calendar.yaml: supersedes: there is no rule enter-the-rom; "
     "did you mean enter-the-room?"),
    ("city-share-a-calendar.yaml", "id: city-share", "id: city-shares",
     "city-share-a-calendar.yaml:2: id: must be the name of the file, city-share-a-calendar"),
    ("definitions.yaml", "coalition.organizations >= 5", "city_many_members and coalition.team",
     "definitions.yaml:4: city_many_members.when: the definition depends on itself: "
     "city_many_members uses city_many_members"),
    ("definitions.yaml", "coalition.organizations >= 5", 'movement.stage >= "stalled"',
     "definitions.yaml:4: city_many_members.when: the words of movement.stage have no order; "
     "use ==, !=, in or not in"),
    ("city-share-a-calendar.yaml", "limits: >-", "limit: >-",
     "city-share-a-calendar.yaml:25: limit: is not a key here; did you mean limits?"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "right", "mistake", "message"), MISTAKES)
def test_a_mistake_is_told_with_file_line_and_the_nearest_right_word(
    city: Path, file: str, right: str, mistake: str, message: str
) -> None:
    text = (city / file).read_text(encoding="utf-8")
    assert right in text
    (city / file).write_text(text.replace(right, mistake, 1), encoding="utf-8")
    assert any(line.startswith(message) for line in wrong(city))


def test_all_mistakes_of_a_pack_are_told_at_once(city: Path) -> None:
    for file, right, mistake, _ in MISTAKES[:4]:
        text = (city / file).read_text(encoding="utf-8")
        (city / file).write_text(text.replace(right, mistake, 1), encoding="utf-8")
    told = "\n".join(wrong(city))
    assert all(word in told for word in ("verson", '"our"', "city_many_membrs"))


@pytest.mark.slow
def test_an_installed_pack_is_used_by_name_and_none_of_its_code_runs(tmp_path: Path) -> None:
    target = tmp_path / "installed"
    copy = tmp_path / "source"
    subprocess.run(["cp", "-r", str(EXAMPLE), str(copy)], check=True)
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target"]
    subprocess.run([*install, str(target), str(copy)], check=True)
    settings = {**os.environ, "PYTHONPATH": str(target)}
    command = [sys.executable, "-m", "groundswell", "rules", "list", "--pack", "market"]
    done = subprocess.run(
        command, env=settings, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "market-close-for-an-hour" in done.stdout
    assert "add-noncooperation" not in done.stdout  # only the packs that were named
