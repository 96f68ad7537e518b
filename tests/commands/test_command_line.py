"""The commands, as people and other programs use them."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import click
import jsonschema
import pytest
import yaml
from drawing import drawn
from groundswell.cli import cli
from groundswell.engine.files.case_files import read_case
from groundswell.engine.files.document import load_file, read_document
from groundswell.engine.packs.loading import load_packs
from groundswell.engine.reports.paper.blank import blank_case
from places import ROOT
from running import Run

CASE = ROOT / "cases" / "hong-kong-2019.yaml"
OTHER = ROOT / "cases" / "poland-1980.yaml"
ESCAPE = "\x1b"
GROUPS = ("မြန်မာ လွတ်လပ်ရေး", "مجلس العمال", "工会联盟")


def start(*args: object, **options: object) -> subprocess.Popen[bytes]:
    """Start Groundswell in a process of its own."""
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    command = [sys.executable, "-m", "groundswell", *map(str, args)]
    return subprocess.Popen(command, **{**streams, **options})  # type: ignore[call-overload]


# Help


def commands(group: click.Group, *names: str) -> Iterator[tuple[str, ...]]:
    yield names
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            yield from commands(command, *names, name)
        else:
            yield (*names, name)


def test_help_shows_an_example_of_every_command(run: Run) -> None:
    for names in commands(cli):
        for option in ("--help", "-h"):
            status, out, err = run(*names, option)
            assert (status, err) == (0, ""), names
            (example,) = re.findall(r"(?:Example|Start here):\n((?:    .+\n)+)", out)
            assert " ".join(["groundswell", *names]) in example
            assert all(len(line) <= 80 for line in out.splitlines()), names


def test_the_version_names_the_reading_that_fires_the_rules(run: Run) -> None:
    status, out, err = run("--version")
    assert (status, err) == (0, "")
    assert re.fullmatch(r"groundswell \S+ \(rules fired by: (durable|meaning)\)\n", out)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["advice"], "There is no command 'advice'. Did you mean 'advise'?"),
        (["xyz"], "There is no command 'xyz'. See --help."),
        (["rules", "lst"], "There is no command 'lst'. Did you mean 'list'?"),
        (["advise", "--formt", "json", "x"], "No such option '--formt'. Did you mean '--format'?"),
        (["advise"], "Missing argument 'CASE...'."),
        (["rules", "show", "enter-room"], "There is no rule 'enter-room'. Did you mean "
         "'enter-the-room'?"),
        (["rules", "show", "qqq"], "There is no rule 'qqq'. See 'groundswell rules list'."),
    ],
)  # fmt: skip
def test_wrong_usage_is_told_with_the_nearest_right_word(
    args: list[str], message: str, run: Run
) -> None:
    status, out, err = run(*args)
    assert (status, out) == (2, "")
    assert err.endswith(f"Error: {message}\n") or f"Error: {message}" in err.replace("\n", " ")


# Advice


def test_several_cases_give_several_reports_in_their_order(run: Run) -> None:
    status, out, err = run("advise", CASE, OTHER, CASE)
    assert (status, err) == (0, "")
    titles = re.findall(r"^# .*", out, re.MULTILINE)
    labels = [read_case(path).case for path in (CASE, OTHER, CASE)]
    assert [title.removeprefix("# Advice: ").split(", as of")[0] for title in titles] == labels


def test_standard_input_and_a_file_give_the_same_advice(run: Run) -> None:
    assert run("advise", "-", stdin=CASE.read_bytes()) == run("advise", CASE)


def test_json_and_yaml_give_the_same_advice(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(load_file(CASE).data), encoding="utf-8")
    assert run("advise", path) == run("advise", CASE)


def test_json_is_one_object_that_its_schema_allows(run: Run, worked_cases: list[Path]) -> None:
    schema = json.loads(run("schema", "advice").out)
    allowed = jsonschema.Draft202012Validator(schema)
    for path in worked_cases:
        status, out, err = run("advise", path, "--format", "json")
        assert (status, err) == (0, "")
        found = json.loads(out)
        assert found["schema"] == "groundswell/advice/1"
        allowed.validate(found)


def test_several_cases_as_json_are_one_object_a_line(run: Run) -> None:
    lines = run("advise", CASE, OTHER, "--format", "json").out.splitlines()
    assert [json.loads(line)["case"] for line in lines] == [
        read_case(path).case for path in (CASE, OTHER)
    ]


def test_what_is_written_to_a_file_is_what_is_printed(run: Run, tmp_path: Path) -> None:
    for form in ("md", "json", "text"):
        path = tmp_path / form
        assert run("advise", CASE, "--format", form, "-o", path) == (0, "", f"Wrote {path}\n")
        assert path.read_text(encoding="utf-8") == run("advise", CASE, "--format", form).out


@pytest.mark.parametrize("form", ["md", "json", "text"])
def test_no_colours_go_into_a_pipe_even_where_they_are_forced(
    form: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert ESCAPE not in run("advise", CASE, "--format", form).out


def test_text_is_no_wider_than_a_page_and_loses_nothing(run: Run) -> None:
    out = run("advise", CASE, "--format", "text").out
    assert max(map(len, out.splitlines())) <= 80
    assert out.count("…") == run("advise", CASE).out.count("…")


# Schemas


@pytest.mark.parametrize("name", ["case", "advice", "rule"])
def test_a_schema_is_a_schema(name: str, run: Run) -> None:
    schema = json.loads(run("schema", name).out)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$id"] == f"urn:groundswell:schema:{name}:1"


def test_every_worked_case_and_a_blank_one_are_as_the_schema_says(
    run: Run, worked_cases: list[Path]
) -> None:
    allowed = jsonschema.Draft202012Validator(json.loads(run("schema", "case").out))
    assert worked_cases
    for path in worked_cases:
        allowed.validate(load_file(path).data)
        allowed.validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    allowed.validate(read_document(blank_case().encode(), "blank").data)


def test_the_schema_of_a_case_refuses_what_is_refused(run: Run) -> None:
    allowed = jsonschema.Draft202012Validator(json.loads(run("schema", "case").out))
    for wrong in (
        {"movment": {}},
        {"movement": {"stage": "mobilised"}},
        {"coalition": {"team": "maybe"}},
        {"coalition": {"organizations": -1}},
        {"allies": [{"pillar": "police"}]},
        {"allies": {"name": "x"}},
    ):
        assert not allowed.is_valid(wrong), wrong


# Rules


def test_rules_are_listed_shown_and_proved(run: Run) -> None:
    status, listed, err = run("rules", "list")
    assert (status, err) == (0, "")
    names = [line.split()[0] for line in listed.splitlines()]
    assert sorted(names) == sorted(load_packs().rule)
    for name in names:
        status, out, err = run("rules", "show", name)
        assert (status, err, out.splitlines()[0]) == (0, "", name)
    status, out, err = run("rules", "test")
    assert (status, err) == (0, "")
    assert re.fullmatch(rf"\d+ cases of {len(names)} rules and .* none failed\n", out)


# As a process among others


@pytest.mark.parametrize(
    "command", [["-m", "groundswell"], ["cli.py"]], ids=["python -m groundswell", "python cli.py"]
)
def test_every_way_to_start_it_does_the_same(command: list[str], run: Run) -> None:
    done = subprocess.run(
        [sys.executable, *command, "advise", CASE], cwd=ROOT, capture_output=True, check=True
    )
    assert done.stderr == b""
    assert done.stdout.decode("utf-8").replace("\r\n", "\n") == run("advise", CASE).out


def test_a_reader_who_has_enough_is_no_error() -> None:
    for args in (["advise", *[CASE] * 40], ["rules", "list"], ["new", "-"]):
        process = start(*args)
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert (process.wait(), process.stderr.read()) == (0, b"")
        process.stderr.close()


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ there")
def test_ctrl_c_ends_it_in_words() -> None:
    process = start("advise", "-", stdin=subprocess.PIPE)
    assert process.stdin is not None
    # More than a pipe holds: when all of it is written, the command has begun to read.
    process.stdin.write(b"# waiting\n" * 100_000)
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert (process.returncode, out, err.strip()) == (130, b"", b"Interrupted.")


LOCALES = (
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"},
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "latin-1:strict"},
    {"PYTHONUTF8": "1"},
)


@pytest.mark.parametrize(("settings", "form"), drawn(product(LOCALES, ("md", "json", "text")), 4))
def test_every_script_comes_through_whatever_the_locale(
    settings: dict[str, str], form: str, tmp_path: Path
) -> None:
    case = {"case": GROUPS[0], "allies": [{"name": name} for name in GROUPS]}
    path = tmp_path / "case.json"
    path.write_text(json.dumps(case), encoding="utf-8")
    process = start("advise", path, "--format", form, env={**os.environ, **settings})
    out, err = process.communicate()
    assert (process.returncode, err) == (0, b"")
    for name in GROUPS:
        assert name.split()[0] in out.decode("utf-8")
