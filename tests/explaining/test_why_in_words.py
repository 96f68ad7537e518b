"""What an explanation says, on the terminal and as JSON, and what it answers to a wrong name."""

from __future__ import annotations

import json
import os

import pytest
from cases_at_random import called
from click.testing import CliRunner, Result
from groundswell import Case, InputError, advise, load_packs, read_case
from groundswell.cli import cli
from groundswell.engine.explaining.explanation import Explanation, Why
from groundswell.engine.explaining.supposing import supposing
from groundswell.engine.explaining.why import why
from places import CASES, GOLDEN

KEPT = GOLDEN / "why"
UPDATE = os.environ.get("GROUNDSWELL_UPDATE_GOLDEN") == "1"
PACK = load_packs()
TRANSCRIPTS = {
    "hong-kong-2019": [],
    "hong-kong-2019 map-strategic-allies": ["map-strategic-allies"],
    "hong-kong-2019 make-contact-with-care, police": ["make-contact-with-care", "--ally", "police"],
    "hong-kong-2019 build-coalitions-for-turnout": ["build-coalitions-for-turnout"],
    "sudan-april-2019 consolidate-before-negotiating": ["consolidate-before-negotiating"],
    "serbia-1996-99 broaden": ["broaden"],
    "montgomery-1955 consolidated": ["consolidated"],
}


def explained(case: dict[str, object], rule: str, ally: str | None = None) -> Explanation:
    (found,) = why(Case.model_validate(case), PACK, rule, ally).explanations
    return found


def test_a_rule_that_gave_way_says_to_which_and_why() -> None:
    case = read_case(CASES / "montgomery-1955.yaml")
    case = supposing(case, {(None, "negotiation.others_speak"): True})
    given = {e.rule: e.gave_way_to for e in advise(case, PACK).recommendations if e.gave_way_to}
    assert given["enter-the-room"] == "refuse-handpicked-delegates"
    (found,) = why(case, PACK, "enter-the-room").explanations
    assert found.verdict == "fires"
    assert found.gave_way_to is not None
    assert found.gave_way_to.rule == "refuse-handpicked-delegates"
    assert "negotiation.others_speak" in {reason.fact for reason in found.gave_way_to.because}
    assert "gives way to" in why(case, PACK, "enter-the-room").to_text()


def test_a_rule_that_may_give_way_says_what_decides_it() -> None:
    case = supposing(
        read_case(CASES / "montgomery-1955.yaml"), {(None, "negotiation.others_speak"): None}
    )
    (found,) = why(case, PACK, "enter-the-room").explanations
    assert found.gave_way_to is None
    rivals = {rival.rule: rival for rival in found.may_give_way_to}
    assert rivals.keys() == {"refuse-handpicked-delegates", "prepare-to-go-in"}
    for rival in rivals.values():
        assert [question.fact for question in rival.questions] == ["negotiation.others_speak"]


def test_what_was_assumed_is_marked() -> None:
    case = {"movement": {"stage": "after_a_deal"}, "negotiation": {"status": "none"}}
    found = explained(case, "sustain")
    assert {each.fact: each.assumed for each in found.because} == {
        "movement.nonviolent": True,
        "movement.stage": False,
        "negotiation.status": False,
    }


def test_an_ally_is_meant_by_its_name_or_its_number_in_the_file() -> None:
    groups = [{"name": "Zulu unions", "support": "neutral"}, {"name": "Army", "support": "neutral"}]
    for meant in ("zulu unions", "1"):
        found = explained({"allies": groups}, "natural_ally", meant)
        assert found.ally == "Zulu unions"


@pytest.mark.parametrize(
    ("rule", "ally", "message"),
    [
        ("peel-off-strategic-alies", None, "did you mean 'peel-off-strategic-allies'?"),
        ("negociate", None, "did you mean 'negotiate'?"),
        ("xyzzy", None, "see 'groundswell rules list'"),
        ("enter-the-room", "1", "about the whole movement; leave --ally out"),
        ("natural_ally", "secret club", "the nearest name is number 1; the case lists 1"),
        ("natural_ally", "2", "the case lists 1; a number will do"),
    ],
)
def test_a_wrong_name_is_answered_with_what_to_do(
    rule: str, ally: str | None, message: str
) -> None:
    case = Case.model_validate({"allies": [{"name": "secret clubs"}]})
    with pytest.raises(InputError) as caught:
        why(case, PACK, rule, ally)
    assert message in str(caught.value)
    assert "secret" not in str(caught.value)


def command(*arguments: str) -> Result:
    return CliRunner().invoke(cli, arguments)


def text_of(name: str, options: list[str]) -> str:
    result = command("why", str(CASES / f"{name.split(maxsplit=1)[0]}.yaml"), *options)
    assert result.exit_code == 0
    return result.stdout


@pytest.mark.parametrize("name", TRANSCRIPTS)
def test_an_explanation_reads_as_it_was_read_and_accepted(name: str) -> None:
    """After a change that is meant: GROUNDSWELL_UPDATE_GOLDEN=1, then read what changed."""
    page = text_of(name, TRANSCRIPTS[name])
    kept = KEPT / f"{name}.txt"
    if UPDATE:
        KEPT.mkdir(parents=True, exist_ok=True)
        kept.write_text(page, encoding="utf-8")
    assert page == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [path.stem for path in sorted(CASES.glob("*.yaml"))])
def test_every_line_of_every_worked_case_fits_and_says_each_rule(name: str) -> None:
    page = text_of(name, [])
    assert all(len(line) <= 80 for line in page.splitlines())
    over_nobody = {
        r.id for r in PACK.rules if r.over_allies and not read_case(CASES / f"{name}.yaml").allies
    }
    told = " ".join(page.split())
    assert all(rule.id in told for rule in PACK.rules if rule.id not in over_nobody)


def test_json_holds_all_that_the_text_says() -> None:
    path = str(CASES / "hong-kong-2019.yaml")
    found = json.loads(command("why", path, "broaden", "--format", "json").stdout)
    assert found == why(read_case(path), PACK, "broaden").to_dict() | {
        "explanations": json.loads(why(read_case(path), PACK, "broaden").to_json())["explanations"],
        "possible_postures": ["mobilize"],
        "assumptions": [{"fact": "movement.nonviolent", "value": True}],
    }
    assert found["schema"] == "groundswell/why/1"
    assert found["explanations"][0]["because"][0]["fact"] == "turnout.size"


def test_a_rule_over_groups_says_so_where_no_group_is_listed() -> None:
    found = why(Case(), PACK, "natural_ally")
    assert found.explanations == ()
    assert "lists no group" in found.to_text()


def test_names_of_groups_cannot_steer_a_terminal() -> None:
    groups = [{"name": "army", "support": "active_ally", "closeness": "none"}]
    case = called(Case.model_validate({"allies": groups}), "march", "army\x1b[2J\u202e")
    told: Why = why(case, PACK)
    assert "\x1b" not in told.to_text()
    assert "\u202e" not in told.to_text()
