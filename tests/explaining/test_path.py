"""Paths: the smallest sets of changes that lead to a posture, each checked by trying it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations, product
from random import Random

import pytest
from cases_at_random import random_case
from click.testing import CliRunner, Result
from groundswell import Case, InputError, advise, load_packs, read_case
from groundswell.cli import cli
from groundswell.engine.advising.advise import assume
from groundswell.engine.explaining.path import Path, Paths
from groundswell.engine.explaining.pathfinder import paths
from groundswell.engine.explaining.supposing import supposing
from groundswell.engine.facts import FACTS
from groundswell.engine.facts.vocabulary import Value
from groundswell.engine.readings.meaning import Meaning
from places import CASES, GOLDEN

KEPT = GOLDEN / "path"
UPDATE = os.environ.get("GROUNDSWELL_UPDATE_GOLDEN") == "1"
PACK = load_packs()
POSTURES = ("mobilize", "broaden", "consolidate", "negotiate", "sustain")
WORKED = sorted(path.stem for path in CASES.glob("*.yaml"))
DECIDING = sorted(PACK.facts_behind(frozenset(posture.name for posture in PACK.postures)))
HEADLINES = Meaning(replace(PACK, rules=()))

TRANSCRIPTS = [
    ("hong-kong-2019", "negotiate"),
    ("hong-kong-2019", "sustain"),
    ("czechoslovakia-1989", "consolidate"),
    ("serbia-1996-99", "negotiate"),
    ("montgomery-1955", "negotiate"),
]

Changes = Mapping[str, Value]


def has(case: Case, to: str, changes: Changes) -> bool:
    """Whether the changed case has this posture for certain."""
    changed = supposing(case, {(None, path): value for path, value in changes.items()})
    return HEADLINES.findings(assume(changed)[0]).definitions[to] is True


def steps(path: Path) -> dict[str, Value]:
    return {step.fact: step.after for step in path.steps}


def parts(changes: Changes) -> Iterator[Changes]:
    """Every part of some changes that leaves something out."""
    for size in range(len(changes)):
        for chosen in combinations(changes, size):
            yield {path: changes[path] for path in chosen}


def check(case: Case, found: Paths, to: str) -> None:
    """Each path leads there, no part of it does, and it changes only what may change."""
    case = assume(case)[0]
    assert (found.outcome == "there") is has(case, to, {})
    assert (found.outcome == "paths") is bool(found.paths)
    assert len(found.paths) <= 5
    sizes = [len(path.steps) for path in found.paths]
    assert sizes == sorted(sizes)
    assert len({frozenset(steps(path)) for path in found.paths}) == len(found.paths)
    for path in found.paths:
        changes = steps(path)
        assert has(case, to, changes)
        assert not any(has(case, to, part) for part in parts(changes))
        for step in path.steps:
            assert case.values.get(step.fact) == step.before != step.after
            assert step.kind == ("find_out" if step.before is None else "change")
            assert step.before is None or FACTS[step.fact].changeable
            assert (step.fact, step.after) != ("movement.nonviolent", False)
            for other in step.also:
                same = {**changes, step.fact: other}
                assert has(case, to, same)
                assert not any(has(case, to, part) for part in parts(same))


@pytest.mark.parametrize("name", WORKED)
def test_paths_of_worked_cases_lead_there_and_no_part_of_them_does(name: str) -> None:
    case = read_case(CASES / f"{name}.yaml")
    for to in POSTURES:
        check(case, paths(case, to, PACK), to)


def tried(case: Case, to: str, most: int) -> int | None:
    """The size of the smallest set of changes that leads there, by trying all; None beyond `most`."""
    choices: dict[str, list[Value]] = {}
    for path in DECIDING:
        fact, now = FACTS[path], case.values.get(path)
        if now is None or fact.changeable:
            choices[path] = [
                value
                for value in fact.values
                if value != now and (path, value) != ("movement.nonviolent", False)
            ]
    for size in range(most + 1):
        for chosen in combinations(choices, size):
            for values in product(*(choices[path] for path in chosen)):
                if has(case, to, dict(zip(chosen, values, strict=True))):
                    return size
    return None


@pytest.mark.parametrize("seed", range(8))
def test_no_smaller_set_of_changes_leads_there(seed: int) -> None:
    random = Random(seed)
    most = 2
    for _ in range(3):
        case = assume(random_case(random, most_allies=2, known=0.8))[0]
        for to in POSTURES:
            found = paths(case, to, PACK)
            check(case, found, to)
            size = (
                0
                if found.outcome == "there"
                else len(found.paths[0].steps)
                if found.paths
                else None
            )
            assert tried(case, to, most) == (size if size is not None and size <= most else None)


def test_impossible_names_the_fact_in_the_way() -> None:
    found = paths(read_case(CASES / "hong-kong-2019.yaml"), "sustain", PACK)
    assert found.outcome == "impossible"
    (obstacle,) = found.obstacles
    assert (obstacle.fact, obstacle.value) == ("movement.stage", "mobilized")
    assert obstacle.needed == "there is a deal or a win"


def test_after_a_deal_no_other_posture_can_be_reached() -> None:
    case = Case.model_validate(
        {"movement": {"stage": "after_a_deal"}, "negotiation": {"status": "none"}}
    )
    for to in set(POSTURES) - {"sustain"}:
        found = paths(case, to, PACK)
        assert found.outcome == "impossible"
        assert "movement.stage" in [obstacle.fact for obstacle in found.obstacles]


def test_a_movement_that_uses_violence_is_shown_the_way_back() -> None:
    case = Case.model_validate({"movement": {"stage": "building", "nonviolent": False}})
    found = paths(case, "mobilize", PACK)
    assert all("movement.nonviolent" in steps(path) for path in found.paths)
    assert found.paths


def test_what_is_not_known_is_found_out_and_listed_apart() -> None:
    case = Case.model_validate({"movement": {"stage": "mobilized"}, "turnout": {"size": "mass"}})
    found = paths(case, "mobilize", PACK)
    (step,) = found.paths[0].steps
    assert (step.kind, step.fact, step.before) == ("find_out", "negotiation.wish", None)
    assert (step.after, step.also) == ("not_wanted", ())
    assert "Find out, or settle:" in found.to_text()


def test_already_there_is_said_so() -> None:
    found = paths(read_case(CASES / "montgomery-1955.yaml"), "negotiate", PACK)
    assert (found.outcome, found.paths, found.obstacles) == ("there", (), ())
    assert "already the headline" in found.to_text()


def test_a_thousand_groups_and_nothing_else_known_is_searched_at_once() -> None:
    groups = [{"name": f"group {number}"} for number in range(1000)]
    found = paths(Case.model_validate({"allies": groups}), "negotiate", PACK)
    assert [len(path.steps) for path in found.paths] == [7, 7, 8, 8, 8]


@pytest.mark.parametrize(
    ("to", "message"),
    [
        ("negociate", "did you mean 'negotiate'?"),
        ("xyzzy", "choose one of: sustain, consolidate, negotiate, broaden, mobilize"),
        ("out_of_scope", "no path leads away from nonviolence"),
    ],
)
def test_a_posture_that_no_path_leads_to_is_answered_with_those_that_do(
    to: str, message: str
) -> None:
    with pytest.raises(InputError) as caught:
        paths(Case(), to, PACK)
    assert message in str(caught.value)


def command(name: str, to: str, *options: str) -> Result:
    return CliRunner().invoke(cli, ["path", str(CASES / f"{name}.yaml"), "--to", to, *options])


@pytest.mark.parametrize(("name", "to"), TRANSCRIPTS)
def test_a_path_reads_as_it_was_read_and_accepted(name: str, to: str) -> None:
    """After a change that is meant: GROUNDSWELL_UPDATE_GOLDEN=1, then read what changed."""
    page = command(name, to).stdout
    kept = KEPT / f"{name} to {to}.txt"
    if UPDATE:
        KEPT.mkdir(parents=True, exist_ok=True)
        kept.write_text(page, encoding="utf-8")
    assert page == kept.read_text(encoding="utf-8")
    assert all(len(line) <= 80 for line in page.splitlines())


def test_json_holds_the_paths_and_their_steps() -> None:
    found = json.loads(command("hong-kong-2019", "negotiate", "--format", "json").stdout)
    assert found["schema"] == "groundswell/path/1"
    assert found["posture"] == advise(read_case(CASES / "hong-kong-2019.yaml")).posture
    assert [step["kind"] for step in found["paths"][0]["steps"]].count("find_out") == 1


@pytest.mark.parametrize("to", ["3", "negotiate", "You can go in together", "you can go"])
def test_a_headline_is_named_by_its_number_its_word_or_how_it_begins(to: str) -> None:
    done = command("hong-kong-2019", to)
    assert done.output == command("hong-kong-2019", "negotiate").output
    assert "To: You can go in together" in done.output


@pytest.mark.parametrize(
    ("to", "told"),
    [
        ("", "name the headline to reach"),
        ("negociate", "did you mean “negotiate”, number 3?"),
        ("You can go in togther", "did you mean “You can go in together”, number 3?"),
        ("Anna and her plan", "there is no such headline\n"),
        ("out_of_scope", "no path leads away from nonviolence"),
    ],
)
def test_a_headline_that_there_is_not_is_answered_with_those_there_are(to: str, told: str) -> None:
    refused = str(command("hong-kong-2019", to).exception)
    assert told in refused
    assert "negotiate" in refused
    assert "Anna" not in refused
