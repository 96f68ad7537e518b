"""What is made from the rules is not stale: the pages, the schema, and what editors are told."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from groundswell import load_packs
from groundswell.engine.authoring.handbook.files import stale_pages, write_pages
from groundswell.engine.authoring.handbook.handbook import handbook
from groundswell.engine.authoring.handbook.rule_page import rule_page
from groundswell.engine.authoring.schema import json_schema
from groundswell.engine.files.document import load_file
from jsonschema import Draft202012Validator
from places import ROOT

RULES = sorted(
    path
    for path in (ROOT / "rules").glob("*/*.yaml")
    if path.name not in ("pack.yaml", "definitions.yaml", "precedents.yaml")
)


def test_the_pages_say_what_the_rules_say_now() -> None:
    """After a change of the rules: make docs."""
    assert stale_pages(handbook(load_packs()), ROOT / "docs" / "rules") == []


def test_a_changed_missing_or_left_over_page_is_stale(tmp_path: Path) -> None:
    pages = handbook(load_packs())
    write_pages(pages, tmp_path)
    assert stale_pages(pages, tmp_path) == []
    (tmp_path / "coverage.md").unlink()
    glossary = tmp_path / "glossary.md"
    glossary.write_text(glossary.read_text("utf-8") + "changed", encoding="utf-8")
    (tmp_path / "gone.md").write_text(pages["graph.md"], encoding="utf-8")
    (tmp_path / "notes.md").write_text("not made by us", encoding="utf-8")
    assert stale_pages(pages, tmp_path) == ["coverage.md", "glossary.md", "gone.md"]
    write_pages(pages, tmp_path)
    assert stale_pages(pages, tmp_path) == []
    assert (tmp_path / "notes.md").exists()


def test_every_link_between_pages_leads_somewhere() -> None:
    pages = handbook(load_packs())
    for name, text in pages.items():
        for target in re.findall(r"\]\(([^)]+\.md)\)", text):
            place = (Path(name).parent / target).as_posix()
            assert place.replace("facts/../", "") in pages, f"{name}: {target}"


def test_the_schema_beside_the_rules_is_the_one_the_command_prints() -> None:
    kept = json.loads((ROOT / "rules" / "rule.schema.json").read_text(encoding="utf-8"))
    assert kept == json_schema("rule")


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_a_rule_names_its_schema_first_and_fits_it(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=../rule.schema.json"
    Draft202012Validator(json_schema("rule")).validate(load_file(path).data)


def test_what_a_rule_gives_way_to_is_shown_with_it() -> None:
    pack = load_packs()
    rule = pack.rule["loose-structure-is-a-liability-at-the-table"]
    unless = 'coalition.mandate == "agreed" and coalition.can_commit'
    assert f"unless: {unless}" in " ".join(rule_page(pack, rule).split())
    text = handbook(pack)[f"{rule.id}.md"]
    assert unless in text.split("## It gives way where")[1].split("## It says")[0]
    assert "It fires, and gives way:" in text
