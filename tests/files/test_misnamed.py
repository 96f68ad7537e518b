"""Files that look like what a folder is read for are read or told, never passed over in silence."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
from groundswell.engine.authoring.starter import start_pack
from places import HONG_KONG
from running import Run

RULE = "city-share-a-calendar.yaml"


@pytest.fixture
def city(tmp_path: Path) -> Path:
    """A pack to start from."""
    start_pack(tmp_path / "city")
    return tmp_path / "city"


@pytest.mark.parametrize(
    "name",
    ["a.yml", "a.YAML", "A.Yaml", "a.json", "a.JSON", "a.yaml.txt", "a.yml.txt", "a.yaml (1)"],
)
def test_a_rule_with_another_ending_is_told(name: str, city: Path, run: Run) -> None:
    (city / RULE).rename(city / name)
    status, _, err = run("rules", "test", "--rules", city)
    message = "this is not read: files of a pack end in .yaml; rename it"
    assert (status, err) == (2, f"{city}/{name}: {message}\n")


@pytest.mark.parametrize("name", ["more/a.yaml", "more/a.yml", "more/and/more/a.yaml"])
def test_a_rule_in_a_folder_below_is_told(name: str, city: Path, run: Run) -> None:
    (city / name).parent.mkdir(parents=True)
    (city / RULE).rename(city / name)
    status, _, err = run("rules", "test", "--rules", city)
    message = "this lies in a folder below the pack, so it is not read; move it up"
    assert (status, err) == (2, f"{city}/{name}: {message}\n")


def test_a_rule_that_is_no_file_is_told(city: Path, run: Run) -> None:
    (city / "folder.yaml").mkdir()
    (city / "link.yaml").symlink_to("nowhere")
    assert run("rules", "test", "--rules", city).err == (
        f"{city}/folder.yaml: this is no file\n{city}/link.yaml: this is no file\n"
    )


def test_a_pack_file_with_another_ending_is_told(city: Path, run: Run) -> None:
    (city / "pack.yaml").rename(city / "pack.yml")
    _, _, err = run("rules", "test", "--rules", city)
    assert f"{city}: this folder holds no pack.yaml, so it is no pack\n" in err
    assert f"{city}/pack.yml: this is not read" in err


def test_what_does_not_look_like_a_rule_may_stand_beside_the_rules(city: Path, run: Run) -> None:
    for name in ("README.md", "a.yaml~", ".a.yaml.swp", "a.yaml.bak", "rule.schema.json"):
        (city / name).write_text("x", "utf-8")
    (city / ".git").mkdir()
    (city / ".git/a.yaml").write_text("x", "utf-8")
    (city / "pictures").mkdir()
    (city / "pictures/a.svg").write_text("x", "utf-8")
    assert run("rules", "test", "--rules", city).status == 0


def test_a_batch_tells_what_it_does_not_read_and_goes_on(tmp_path: Path, run: Run) -> None:
    there = tmp_path / "in"
    there.mkdir()
    for name in ("a.yaml", "b.YML", "c.yaml.txt", "d.json (1)", "e.yaml~", ".f.yaml"):
        shutil.copy(HONG_KONG, there / name)
    (there / "notes.md").write_text("x", "utf-8")
    os.mkfifo(there / "g.yaml")
    (tmp_path / "other").mkdir()
    (there / "h").symlink_to(tmp_path / "other")
    status, _, err = run("batch", there, "-o", tmp_path / "out")
    assert status == 3
    ends = "this is not read: rename it to end in .json, .jsonl, .ndjson, .yaml, .yml"
    link = "this is a link to a folder, which is not followed; name the folder itself"
    for told in (
        f"c.yaml.txt: {ends}",
        f"d.json (1): {ends}",
        "g.yaml: this is no file",
        f"h: {link}",
    ):
        assert f"{there}/{told}\n" in err
    assert "4 inputs could not be used" in err
    lines = (tmp_path / "out/manifest.jsonl").read_text("utf-8").splitlines()[1:]
    assert sum("files" in json.loads(line) for line in lines) >= 2
