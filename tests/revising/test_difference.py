"""Two versions of rules: whom the new one advises otherwise, proved, or shown by a real case."""

from __future__ import annotations

import json
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner
from groundswell import advise
from groundswell.cli import cli
from groundswell.engine.common.problem import InputError
from groundswell.engine.revising.difference import Difference, RuleChange, Witness, difference
from groundswell.engine.revising.shares import share_of
from groundswell.engine.revising.versions import version
from places import ROOT

pytest.importorskip("z3")

RULES = ROOT / "rules"

SEEDS: dict[str, tuple[str, str, str]] = {
    # A threshold, both ways.
    "offer-many-ways-to-join": ('ways_to_join < "many"', 'ways_to_join < "several"', "changed"),
    "add-noncooperation": ('size >= "sizeable" and', 'size >= "mass" and', "changed"),
    # One thing more is asked for, or one less.
    "name-the-wedge": (
        "when: negotiation.partial_offer",
        "when: negotiation.partial_offer and movement.nonviolent and not settled",
        "changed",
    ),
    "close-the-gap-in-representation": (
        "when: not coalition.inclusive",
        "when: not coalition.inclusive or coalition.cohesion == 'fragmented'",
        "changed",
    ),
    # The same said otherwise.
    "show-numbers-for-table-power": (
        '(turnout.size < "mass" or not turnout.repeatable)',
        '(not turnout.repeatable or turnout.size < "mass")',
        "same",
    ),
    "talks-came-early": (
        "and not consolidated",
        "and not (not (not consolidated))",
        "same",
    ),
    "finish-the-map": (
        "not settled and not allies_complete",
        "not (settled or allies_complete)",
        "same",
    ),
    "invite-through-one-host": ("organizations >= 2", "organizations > 1", "same"),
    # How soon, and what gives way to what.
    "check-ripeness": ("priority: keep_in_mind", "priority: later", "changed"),
    "keep-joining-open": ("priority: now", "priority: next", "changed"),
    "stand-by-those-who-pay": ('repression >= "moderate"', 'repression >= "mild"', "changed"),
    "claim-what-is-won": ("supersedes: []", "supersedes: [refuse-handpicked-delegates]", "same"),
    "refuse-handpicked-delegates": ("", "", "changed"),
    # A rule over groups.
    "move-one-step": ('["neutral", "passive_opponent"]', '["neutral"]', "changed"),
    # Words alone, of which one reads another fact.
    "test-each-demand": ("title: ", "title: Now ", "text"),
    "write-the-coalition-agreement": ("title: ", "title: Now {{ turnout.size }} ", "text"),
    "use-the-decision-ahead": ("status: stable", "status: draft", "same"),
}
"""For each rule: what is replaced by what, and what that makes of it."""


def seeded(folder: Path) -> Path:
    """The rules with all these changes, one rule that is gone and one that is new."""
    copied = folder / "rules"
    shutil.copytree(RULES, copied, ignore=shutil.ignore_patterns("languages", "__pycache__"))
    for name, (before, after, _) in SEEDS.items():
        (file,) = copied.glob(f"*/{name}.yaml")
        text = file.read_text(encoding="utf-8")
        assert before in text, name
        file.write_text(text.replace(before, after, 1), encoding="utf-8")
    (copied / "one_pager" / "rebuild-the-base.yaml").unlink()
    return copied


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Difference:
    """What the changed rules do otherwise."""
    return difference(version(str(RULES)), version(str(seeded(tmp_path_factory.mktemp("seeded")))))


@cache
def of(found: Difference, rule: str) -> RuleChange:
    """What became of a rule."""
    return next(each for each in found.rules if each.rule == rule)


def stands(found: Difference, side: str, witness: Witness, rule: str) -> set[str]:
    """How soon a version advises a rule in the case of a witness, as plain advising says."""
    advice = advise(witness.case, getattr(found, side), "meaning")
    return {each.priority for each in advice.recommendations if each.rule == rule and each.stands}


@pytest.mark.parametrize("rule", SEEDS)
def test_every_seeded_change_is_told_right(found: Difference, rule: str) -> None:
    assert of(found, rule).state == SEEDS[rule][2], of(found, rule)
    assert of(found, rule).proved


def test_all_else_is_the_same_and_what_went_is_gone(found: Difference) -> None:
    gone = "rebuild-the-base"
    assert of(found, gone).state == "gone"
    others = {each.rule for each in found.rules} - {*SEEDS, gone}
    assert {of(found, rule).state for rule in others} == {"same"}
    assert all(each.is_same for each in found.postures)


def test_every_witness_is_a_case_that_plain_advising_advises_otherwise(found: Difference) -> None:
    seen = 0
    for each in found.of("changed", "new", "gone"):
        if each.now_fires:
            assert stands(found, "new", each.now_fires, each.rule)
            assert not stands(found, "old", each.now_fires, each.rule)
        if each.no_longer_fires:
            assert stands(found, "old", each.no_longer_fires, each.rule)
            assert not stands(found, "new", each.no_longer_fires, each.rule)
        if each.due_otherwise:
            before = stands(found, "old", each.due_otherwise, each.rule)
            assert before
            assert before != stands(found, "new", each.due_otherwise, each.rule)
        witnesses = (each.now_fires, each.no_longer_fires, each.due_otherwise)
        seen += sum(witness is not None for witness in witnesses)
    assert seen >= len(found.of("changed"))


def test_a_threshold_that_was_lowered_shows_both_whom_it_gains_and_whom_it_loses(
    found: Difference,
) -> None:
    lowered, narrowed = of(found, "stand-by-those-who-pay"), of(found, "offer-many-ways-to-join")
    assert (lowered.now_fires is not None, lowered.no_longer_fires) == (True, None)
    assert (narrowed.now_fires, narrowed.no_longer_fires is not None) == (None, True)
    assert narrowed.share is not None
    assert narrowed.share.share > narrowed.share.margin


def test_a_text_says_which_facts_it_reads_now(found: Difference) -> None:
    (text,) = of(found, "write-the-coalition-agreement").texts
    assert (text.text, text.reads) == ("title", ("turnout.size",))


def test_a_share_has_its_margin_also_where_none_was_found() -> None:
    assert share_of(0, 1000).margin == 0.003
    assert share_of(500, 1000).margin == pytest.approx(0.031, abs=0.001)


def test_a_pack_and_itself_are_the_same_by_proof() -> None:
    pack = version("one_pager")
    assert {each.state for each in difference(pack, pack).rules} == {"same"}


def test_the_command_writes_a_page_and_data_and_is_strict_where_asked(tmp_path: Path) -> None:
    new = str(seeded(tmp_path))
    run = CliRunner().invoke(cli, ["rules", "diff", str(RULES), new, "--strict"])
    assert run.exit_code == 1
    assert run.output.startswith("# What changes: ")
    assert "format: groundswell/case/1" in run.output
    run = CliRunner().invoke(cli, ["rules", "diff", str(RULES), new, "--format", "json"])
    data = json.loads(run.output)
    assert data["schema"] == "groundswell/diff/1"
    assert {each["state"] for each in data["rules"]} == {"same", "changed", "gone", "text"}


def test_a_revision_of_git_is_a_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "docs" / "example-pack" / "market_pack" / "rules", tmp_path / "pack")
    git = ["git", "-c", "user.name=none", "-c", "user.email=none@example.org"]
    monkeypatch.chdir(tmp_path)
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "first"]):
        subprocess.run([*git, *words], check=True, capture_output=True)
    rule = tmp_path / "pack" / "market-close-for-an-hour.yaml"
    rule.unlink()
    assert "market-close-for-an-hour" in version("HEAD:pack").rule
    assert "market-close-for-an-hour" not in version("pack").rule
    with pytest.raises(InputError, match="no such folder in such a revision"):
        version("HEAD:nowhere")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("practise", "Did you mean practice?"),
        ("HEAD~99999:rules", "Git has no such folder"),
        ("tests", "There is no pack.yaml in this folder"),
    ],
)
def test_a_version_that_there_is_not_is_told(
    name: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    with pytest.raises(InputError) as error:
        version(name)
    assert told in error.value.problems[0].message
