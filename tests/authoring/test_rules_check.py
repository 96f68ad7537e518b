"""`rules check`: every seeded defect is found and shown, and sound packs are found sound."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from groundswell import advise, load_packs
from groundswell.engine.common.messages import messages
from groundswell.engine.facts import ALLY_FACTS, FACTS, MOVEMENT_FACTS
from groundswell.engine.files.case_files import parse_case
from packs_with_defects import Packs
from places import ROOT
from seeded_defects import CONTACT, PEEL, REACH, SEEDS, TURNOUT, WAYS, Seed

pytest.importorskip("z3", reason="Z3 is not installed; the extra `proof` brings it")

from groundswell.engine.authoring.examiner import Examiner
from groundswell.engine.authoring.finding import Finding
from groundswell.engine.authoring.soundness import Soundness, case_file, examine, page

NEXT = "choose-which-group-next"


@cache
def built_in(*packs: str) -> Soundness:
    """What is found in built-in packs."""
    return examine(load_packs(*packs))


@pytest.mark.parametrize("packs", [(), ("one_pager",)], ids=["all packs", "one_pager alone"])
def test_the_built_in_packs_hold(packs: tuple[str, ...]) -> None:
    assert [str(finding.problem) for finding in built_in(*packs).findings] == []


def test_the_proof_in_docs_says_what_is_proved_now() -> None:
    written = (ROOT / "docs" / "proof.md").read_text(encoding="utf-8")
    assert written == page(built_in(), "md"), (
        "write it again: groundswell rules check --format md > docs/proof.md"
    )


# --- Defects are found, each with a case that shows it ---


def findings(sound: Soundness, check: int) -> dict[str, Finding]:
    return {finding.about: finding for finding in sound.checks[check - 1].findings}


@pytest.mark.parametrize("seed", SEEDS, ids=lambda s: f"{s.check}-{s.about}".replace(" ", "-"))
def test_a_seeded_defect_is_found_and_its_case_shows_it(seed: Seed, tmp_path: Path) -> None:
    packs = Packs(tmp_path)
    seed.make(packs)
    pack = packs.load()
    found = {each.about: each for each in Examiner(pack, FACTS).check(seed.check).findings}
    assert seed.about in found
    assert seed.says in str(found[seed.about].problem)
    case = parse_case(case_file(found[seed.about]))
    assert case == found[seed.about].case
    assert seed.seen(advise(case, pack, "meaning"), case, pack)


def test_every_check_has_at_least_three_seeded_defects() -> None:
    assert all(sum(seed.check == check for seed in SEEDS) >= 3 for check in range(1, 12))


@pytest.mark.slow
def test_the_copies_without_a_change_hold(tmp_path: Path) -> None:
    assert examine(Packs(tmp_path).load()).findings == ()


@pytest.mark.slow
@pytest.mark.parametrize(
    "make",
    [
        # One of the two gives way, for the same ally or for the whole movement.
        lambda p: (p.rule(CONTACT, "opposes", [PEEL]), p.rule(CONTACT, "supersedes", [PEEL])),
        lambda p: (p.rule(NEXT, "opposes", [REACH]), p.rule(REACH, "supersedes", [NEXT])),
        # A rule over allies takes the place of one about the movement, and stands.
        lambda p: (p.rule(REACH, "opposes", [PEEL]), p.rule(PEEL, "supersedes", [REACH])),
        # One gives way by itself wherever the other fires.
        lambda p: (p.rule(WAYS, "opposes", [TURNOUT]), p.unless(TURNOUT, 'movement.ways_to_join < "many"', "movement.ways_to_join")),
        # They never fire together.
        lambda p: p.rule("stay-decentralized-to-mobilize", "opposes", ["loosen-up-to-mobilize"]),
        # The narrower rule takes the place of the wider one.
        lambda p: p.copy(REACH, "reach-again", when=f"loose and ({p.when(REACH)})", supersedes=[REACH]),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_defect_is_none(
    make: Callable[[Packs], object], tmp_path: Path
) -> None:
    packs = Packs(tmp_path)
    make(packs)
    assert [str(finding.problem) for finding in examine(packs.load()).findings] == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "part", "says"),
    [
        ("movement.stage", "question", "has no question"),
        ("ally.reach", "question", "has no question"),
        ("coalition.mandate", "choice-agreed", "has no words"),
        ("turnout.repeatable", "says-no", "has no words"),
    ],
)
def test_a_used_fact_that_nobody_asks_for_is_found(
    path: str, part: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = messages("en").sources[FACTS[path].message]
    without = {key: text for key, text in texts.items() if key != part}
    assert without != texts
    monkeypatch.setitem(messages("en").sources, FACTS[path].message, without)
    found = findings(examine(load_packs(), FACTS), 9)
    assert says in str(found[path].problem)
    case = found[path].case
    known = case.allies[0].values if path.startswith("ally.") and case.allies else case.values
    assert path in known


@pytest.mark.slow
def test_a_used_fact_that_is_missing_from_the_vocabulary_is_found() -> None:
    vocabulary = {path: fact for path, fact in FACTS.items() if path != "turnout.size"}
    assert "turnout.size" in findings(examine(load_packs(), vocabulary), 9)


# --- The command ---

OWN_PACK = """\
name: ours
version: "1"
title: Ours
about: A pack with a defect.
sources: {notes: {title: Notes, short: notes}}
"""

OWN_RULE = """\
id: {id}
title: {id}
status: draft
basis: ours
source: {{document: notes}}
evidence: practice
priority: now
when: {when}
advise: {{summary: "{id}.", because: we say so}}
limits: never.
opposes: [{opposes}]
cases: {{fires: [{{}}], silent: [{{}}], open: []}}
"""


@pytest.fixture
def own_pack(tmp_path: Path) -> Path:
    """A pack whose two rules order opposite things."""
    folder = tmp_path / "ours"
    folder.mkdir()
    (folder / "pack.yaml").write_text(OWN_PACK)
    go = OWN_RULE.format(id="ours-go", when='turnout.size == "mass"', opposes="ours-wait")
    wait = OWN_RULE.format(id="ours-wait", when="coalition.organizations <= 3", opposes="")
    (folder / "ours-go.yaml").write_text(go)
    (folder / "ours-wait.yaml").write_text(wait)
    return folder


def test_the_command_writes_the_case_of_a_finding_and_advising_it_shows_it(
    run: Any, own_pack: Path, tmp_path: Path
) -> None:
    target = tmp_path / "cases"
    ended = run("rules", "check", "--rules", own_pack, "-o", target)
    assert ended.status == 1
    assert "ours-go: gives the opposite order of ours-wait" in " ".join(ended.out.split())
    (case,) = target.iterdir()
    assert case.name == "4-ours-go-ours-wait.yaml"
    assert stat.S_IMODE(case.stat().st_mode) == 0o600
    assert str(case) in ended.err
    advice = run("advise", case, "--rules", own_pack)
    assert advice.status == 0
    assert "ours-go." in advice.out
    assert "ours-wait." in advice.out


def test_the_command_says_what_holds(run: Any) -> None:
    ended = run("rules", "check", "--pack", "one_pager")
    assert ended.status == 0
    assert "All 11 checks hold." in ended.out
    assert "coalition.written_agreement" in ended.out


def test_the_command_writes_markdown_that_shows_each_case(run: Any, own_pack: Path) -> None:
    ended = run("rules", "check", "--rules", own_pack, "--format", "md")
    assert ended.status == 1
    assert "### 4: ours-go ours-wait" in ended.out
    shown = ended.out.split("### 4: ours-go ours-wait")[1].split("```yaml\n")[1].split("```")[0]
    assert parse_case(shown).turnout.size == "mass"


def test_the_command_says_what_to_install_where_z3_is_missing(tmp_path: Path) -> None:
    program = (
        "import sys; sys.modules['z3'] = None; sys.argv = ['groundswell', 'rules', 'check']\n"
        "from groundswell.cli import main; main()"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONWARNINGS": ""},
        cwd=tmp_path,
        check=False,
    )
    assert ended.returncode == 2
    assert "pip install 'groundswell[proof]'" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.slow
def test_a_threshold_too_high_to_tell_all_groups_apart_is_said_and_still_found(
    tmp_path: Path,
) -> None:
    packs = Packs(tmp_path)
    packs.rule(TURNOUT, "when", "count(natural_ally) >= 40 and count(natural_ally) < 20")
    sound = examine(packs.load())
    assert TURNOUT in findings(sound, 2)
    assert "at most 10 different kinds" in " ".join(page(sound, "text").split())
    packs.rule(TURNOUT, "when", "count(natural_ally) >= 40 and count(strategic_ally) < 20")
    assert findings(examine(packs.load()), 2) == {}


def test_only_the_proof_reading_imports_z3() -> None:
    importing = [
        file.name
        for file in (ROOT / "engine").rglob("*.py")
        if "import z3" in file.read_text(encoding="utf-8")
    ]
    assert importing == ["proof.py"]


def test_free_text_facts_are_not_asked_to_be_used() -> None:
    texts = {path for path, fact in {**MOVEMENT_FACTS, **ALLY_FACTS}.items() if fact.kind == "text"}
    assert texts == {"case", "as_of", "ally.name"}
