"""What `rules check` and `rules test` find, in a language made by machine: no English is left in it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from groundswell import load_packs
from groundswell.engine.authoring.rule_cases import run_cases
from groundswell.engine.common.locale import speaking
from groundswell.engine.facts import FACTS
from packs_with_defects import Packs
from pseudo import plain_words, pseudo
from seeded_defects import REACH, SEEDS, Seed

__all__ = ["pseudo"]

pytest.importorskip("z3", reason="Z3 is not installed; the extra `proof` brings it")

from groundswell.engine.authoring.examiner import Examiner
from groundswell.engine.authoring.soundness import case_file, examine, page, write_cases

DATA = re.compile(r"`[^`]*`|\S*[./_=-]\S*|<[^>]*>|\"[^\"]*\"")
"""Names of files, rules and facts, and what is typed."""

CONDITIONS = [
    *FACTS,
    "and not any all count true false in now next later posture postures silences allies title",
]
"""Words of conditions and of priorities."""


def left(text: str, *names: str) -> list[str]:
    """The plain words in what was found, without names and conditions."""
    return plain_words(DATA.sub(" ", text), [*CONDITIONS, *names])


@pytest.mark.parametrize("seed", SEEDS, ids=lambda s: f"{s.check}-{s.about}".replace(" ", "-"))
def test_a_finding_has_no_word_of_english(pseudo: str, seed: Seed, tmp_path: Path) -> None:
    packs = Packs(tmp_path)
    seed.make(packs)
    with speaking(pseudo):
        pack = packs.load(pseudo)
        names = [*pack.definition, *pack.rule, *pack.names, "groundswell advise THIS-FILE"]
        check = Examiner(pack, FACTS).check(seed.check)
        head = [case_file(each).partition("\nformat")[0] for each in check.findings]
    told = [check.title, check.over, *(str(each.problem) for each in check.findings), *head]
    assert [word for each in told for word in left(each, *names)] == []


def test_the_page_of_checks_has_no_word_of_english(pseudo: str) -> None:
    with speaking(pseudo):
        pack = load_packs("one_pager")
        told = page(examine(pack), "text")
    checks = re.split(r"(?m)^[^\d\W]", told, maxsplit=1)[0]
    assert left(checks, *pack.names) == []


def test_cases_that_were_written_in_another_language_are_known_as_ours(
    pseudo: str, tmp_path: Path
) -> None:
    packs = Packs(tmp_path / "packs")
    SEEDS[0].make(packs)
    sound = examine(packs.load())
    assert sound.findings
    with speaking(pseudo):
        write_cases(sound, tmp_path / "cases")
    assert write_cases(sound, tmp_path / "cases")


@pytest.mark.parametrize(
    "cases",
    [
        {"fires": [{"movement.stage": "zzz"}]},
        {"fires": [{"movement.stage": "stalled"}], "silent": [{"turnout.size": "mass"}]},
    ],
)
def test_a_small_case_that_fails_is_told_without_a_word_of_english(
    pseudo: str, cases: dict[str, object], tmp_path: Path
) -> None:
    packs = Packs(tmp_path)
    for kind, group in cases.items():
        packs.rule(REACH, f"cases.{kind}", group)
    pack = packs.load(pseudo)
    with speaking(pseudo):
        failed = [each.message for each in run_cases(pack) if not each.passed]
    assert failed
    assert [word for each in failed for word in left(each)] == []
