"""The page that needs nothing: its size, its policy, and the commands that write it."""

from __future__ import annotations

import gzip
import json
import re
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner
from groundswell import load_packs
from groundswell.cli import cli
from groundswell.engine.common.locale import languages
from groundswell.engine.portable.exported import exported
from groundswell.engine.portable.form import PackForm, schema
from groundswell.engine.portable.messages import thousands
from groundswell.engine.portable.page import digest, folder, page
from groundswell.engine.portable.script import face
from in_node import node
from jsonschema import Draft202012Validator
from places import ROOT

MOST = 250_000
"""Bytes of the page of one language, compressed."""


@pytest.mark.parametrize("code", languages())
def test_the_page_of_a_language_is_small(code: str) -> None:
    assert len(gzip.compress(page([load_packs(language=code)]).encode(), 9)) <= MOST


def test_the_policy_allows_its_own_script_and_style_and_nothing_else() -> None:
    made = page([load_packs()])
    found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', made)
    assert found is not None
    policy = dict(each.split(" ", 1) for each in found[1].split("; "))
    scripts = re.findall(r"<script>(.*?)</script>", made, re.DOTALL)
    styles = re.findall(r"<style>(.*?)</style>", made, re.DOTALL)
    assert policy.pop("script-src") == f"'{digest(*scripts)}'"
    assert policy.pop("style-src") == f"'{digest(*styles)}'"
    assert set(policy.values()) == {"'none'"}
    assert "default-src" in policy


def test_node_reads_the_script_of_the_page(tmp_path: Path) -> None:
    script = tmp_path / "face.cjs"
    script.write_text(face(), encoding="utf-8")
    run = subprocess.run([node(), "--check", script], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def test_nothing_on_the_page_leads_anywhere() -> None:
    made = page([load_packs(language=code) for code in languages()])
    assert not re.findall(r"""(?:src|href|action)\s*=\s*["'](?!#)""", made)
    assert not re.findall(r"\bimport\s*\(|\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon", made)
    assert not re.findall(r"localStorage|sessionStorage|indexedDB|document\.cookie", made)


def test_a_text_of_a_pack_cannot_end_the_script_that_holds_it() -> None:
    made = page([load_packs()])
    assert made.count("</script>") == 2
    data = re.search(r'id="packs">(.*?)</script>', made, re.DOTALL)
    assert data is not None
    assert [each["language"]["code"] for each in json.loads(data[1])] == ["en"]


def test_a_web_app_keeps_all_its_files_and_allows_requests_for_these_alone() -> None:
    files = folder([load_packs()])
    kept = re.search(r"addAll\((\[.*?\])\)", files["worker.js"])
    assert kept is not None
    assert {*json.loads(kept[1])} == {"./", *files} - {"worker.js"}
    assert "VERSION" not in files["worker.js"]
    assert json.loads(files["manifest.webmanifest"])["start_url"] == "./"
    assert "manifest-src 'self'" in files["index.html"]


def test_an_exported_pack_is_of_the_form_that_its_schema_describes() -> None:
    for code in languages():
        data = json.loads(json.dumps(exported(load_packs(language=code)), default=list))
        PackForm.model_validate(data)
        Draft202012Validator(schema()).validate(data)


def test_a_language_of_which_no_data_is_known_writes_numbers_as_english_does() -> None:
    assert [thousands(code) for code in ("en", "es", "xx", "x_1")] == [",", ".", ",", ","]


def test_conditions_stand_behind_those_that_they_rest_on() -> None:
    data = exported(load_packs())
    behind = {each["name"]: each["when"] for each in data["definitions"]}
    for number, each in enumerate(data["conditions"]):
        below = each.get("of", [])
        below = [below] if isinstance(below, int) else [*below]
        if each["is"] == "among" and each["name"] in behind:
            below.append(behind[each["name"]])
        assert all(part < number for part in below)


def test_the_command_writes_the_page_the_module_and_the_web_app(tmp_path: Path) -> None:
    for words, names in (
        (["-o", f"{tmp_path}/a.html"], {"a.html"}),
        (["-o", f"{tmp_path}/b.mjs"], {"b.mjs", "b.d.mts"}),
        (["-o", f"{tmp_path}/c", "--format", "mjs"], {"c.mjs", "c.d.mts"}),
        (
            ["--folder", f"{tmp_path}/site"],
            {"site/index.html", "site/worker.js", "site/icon.svg", "site/manifest.webmanifest"},
        ),
    ):
        run = CliRunner().invoke(cli, ["page", *words, "--language", "en"])
        assert run.exit_code == 0, run.output
        for name in names:
            assert (tmp_path / name).stat().st_mode & 0o777 == 0o644
            assert name in run.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "Name the file to write with -o"),
        (["-o", "a.html", "--folder", "b"], "Name the file to write with -o"),
        (["--folder", "b", "--format", "mjs"], "leave out --format"),
        (["-o", "a.html", "--language", "tlh"], "there are no texts in 'tlh'"),
        (["-o", "a.html", "--format", "pdf"], "'pdf' is not one of"),
    ],
)
def test_the_command_says_what_is_wrong(words: list[str], told: str) -> None:
    run = CliRunner().invoke(cli, ["page", *words])
    assert run.exit_code == 2
    assert told in run.stderr


def test_the_rules_can_be_exported_with_a_pack_of_ones_own() -> None:
    own = str(ROOT / "docs" / "example-pack" / "market_pack" / "rules")
    run = CliRunner().invoke(cli, ["rules", "export", "--rules", own])
    assert "market-close-for-an-hour" in [each["id"] for each in json.loads(run.stdout)["rules"]]
