"""What pack.yaml names as opposites, and of whom nobody speaks: told with its place where it is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from groundswell import load_packs
from groundswell.engine.common.problem import InputError
from packs_with_defects import Packs

PACK = load_packs()


def test_every_headline_that_advises_has_rules_that_say_its_opposite() -> None:
    named = {posture for posture, _ in PACK.contradictions}
    assert named == {p.name for p in PACK.postures} - {"out_of_scope"}
    assert len({(posture, rule.id) for posture, rule in PACK.contradictions}) >= 60


@pytest.mark.parametrize(
    ("path", "to", "said"),
    [
        (["contradicts"], {"mobilise": []}, "there is no posture mobilise; did you mean mobilize?"),
        (
            ["contradicts", "mobilize"],
            ["win-people-back", "enter-a-room"],
            "there is no rule enter-a-room; did you mean enter-the-room?",
        ),
        (["silences", 0, "when"], "turnout.size == 'mass'", "turnout.size"),
        (["silences", 0, "when"], "ally.suport == 'neutral'", "did you mean ally.support"),
    ],
)
def test_a_name_that_nothing_has_is_told(
    path: list[Any], to: Any, said: str, tmp_path: Path
) -> None:
    packs = Packs(tmp_path)
    packs.change("pack.yaml", *path, to=to)
    with pytest.raises(InputError) as told:
        packs.load()
    (problem,) = told.value.problems
    assert said in problem.message
    assert problem.file.endswith("one_pager/pack.yaml")
    assert problem.line is not None
    assert (problem.key or "").startswith(path[0])


def test_a_pack_may_name_opposites_among_the_rules_of_all_packs(tmp_path: Path) -> None:
    packs = Packs(tmp_path)
    head = packs.folders[1] / "pack.yaml"
    text = head.read_text("utf-8").replace("  broaden: [", "  broaden: [win-people-back, ")
    head.write_text(text, encoding="utf-8")
    found = {(posture, rule.id) for posture, rule in packs.load().contradictions}
    assert ("broaden", "win-people-back") in found
    assert ("broaden", "keep-the-coalition-after-the-deal") in found
