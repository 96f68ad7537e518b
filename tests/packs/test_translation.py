"""The texts of a pack in another language: never older than their English, never of other facts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from groundswell import Case, InputError, advise, load_packs
from groundswell.cli import cli
from groundswell.engine import RulePack
from groundswell.engine.authoring.starter import starter
from groundswell.engine.common.locale import speaking
from groundswell.engine.language.text import View


@pytest.fixture
def city(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A started pack named city, in the folder where one is."""
    monkeypatch.chdir(tmp_path)
    folder = Path("city")
    folder.mkdir()
    for name, text in starter("city").items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def in_the_language(folder: Path) -> RulePack:
    return load_packs(directories=[folder], language="xx")


def translate(*more: str) -> str:
    result = CliRunner().invoke(cli, ["rules", "translate", "xx", "--rules", "city", *more])
    assert result.exit_code in (0, 1), result.output
    return result.output


def with_text(folder: Path, path: str, text: str) -> Path:
    """The file of a translation, with a text written for one place."""
    translate("--write")
    file = folder / "languages" / "xx.yaml"
    source = file.read_text(encoding="utf-8")
    *above, last = path.split(".")
    place = 0
    for key in above:
        place = source.index(f"{key}:\n", place)
    room = re.compile(rf"{last}:\n( +of-[0-9a-f]{{8}}:)\n")
    found = room.search(source, place)
    assert found is not None
    file.write_text(
        f"{source[: found.end(1)]} >-\n{' ' * 20}{text}{source[found.end(1) :]}", "utf-8"
    )
    return file


def rule_of(folder: Path) -> str:
    return next(f.stem for f in folder.glob("*.yaml") if f.stem not in ("pack", "definitions"))


def test_a_text_is_said_in_the_language_and_what_is_missing_in_english(city: Path) -> None:
    rule = rule_of(city)
    with_text(city, f"rules.{rule}.title", "Xa xe xi")
    pack, english = in_the_language(city), load_packs(directories=[city])
    assert pack.language == "xx"
    assert pack.rule[rule].words.title.source == "Xa xe xi"
    assert pack.rule[rule].words.summary == english.rule[rule].words.summary
    assert pack.digest == english.digest
    assert advise(Case(), pack).language == "xx"


def test_a_text_whose_english_has_changed_is_told_by_name_and_not_shown(city: Path) -> None:
    rule = rule_of(city)
    with_text(city, f"rules.{rule}.title", "Xa xe xi")
    file = city / f"{rule}.yaml"
    changed = re.sub(r"(?m)^title: .*$", "title: Another title", file.read_text("utf-8"))
    file.write_text(changed, encoding="utf-8")
    assert in_the_language(city).rule[rule].words.title.source == "Another title"
    assert f"of an older English: rules.{rule}.title" in translate()
    translate("--write")
    assert "# before: Xa xe xi" in (city / "languages" / "xx.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Xa {{ negotiation.wish }}", "reads what the English text does not: negotiation.wish"),
        ("Xa {% if %}", "Expected an expression"),
        ("Xa {{ nobody }}", "there is no fact or definition nobody"),
    ],
)
def test_a_text_that_reads_other_facts_or_none_is_wrong_at_its_place(
    city: Path, text: str, message: str
) -> None:
    rule = rule_of(city)
    with_text(city, f"rules.{rule}.title", text)
    with pytest.raises(InputError) as caught:
        in_the_language(city)
    (problem,) = caught.value.problems
    assert problem.file == "city/languages/xx.yaml"
    assert problem.line is not None
    assert problem.key == f"rules.{rule}.title"
    assert message in problem.message


def test_a_file_that_is_written_anew_keeps_every_text(city: Path) -> None:
    file = with_text(city, f"rules.{rule_of(city)}.title", "Xa xe “xi”: #1, and 'no' {# here #}")
    before = file.read_text("utf-8")
    translate("--write")
    once = file.read_text("utf-8")
    translate("--write")
    assert file.read_text("utf-8") == once
    assert "Xa xe “xi”: #1" in once
    assert (
        len(once.splitlines()) == len(before.splitlines()) - 1
    )  # its English is no longer above it


def test_a_text_that_nobody_asks_for_is_told(city: Path) -> None:
    file = with_text(city, f"rules.{rule_of(city)}.title", "Xa")
    file.write_text(
        file.read_text("utf-8").replace(
            "rules:\n", "rules:\n  gone:\n    title:\n      of-00000000: Xo\n"
        )
    )
    assert "left over: rules.gone.title" in translate()


def test_room_that_nobody_filled_in_counts_as_missing(city: Path) -> None:
    translate("--write")
    file = city / f"{rule_of(city)}.yaml"
    changed = re.sub(r"(?m)^title: .*$", "title: Another title", file.read_text("utf-8"))
    file.write_text(changed, encoding="utf-8")
    assert "0 of an older English" in " ".join(translate().split())


def test_a_text_that_is_missing_is_english_as_a_whole(city: Path) -> None:
    file = city / f"{rule_of(city)}.yaml"
    changed = re.sub(r"(?m)^title: .*$", "title: Ask {{ other_side }}", file.read_text("utf-8"))
    file.write_text(changed, encoding="utf-8")
    title = load_packs(directories=[city], language="es").rule[rule_of(city)].words.title
    with speaking("es"):
        assert (
            title.render(View({"movement.target": "national_leadership"})) == "Ask the government"
        )
