"""Why, paths and comparisons in a language made by machine: every word of ours is in a message."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from groundswell import Case, InputError, advise, compare, load_packs, paths, read_case, why
from groundswell.engine.commands.explain import goal_named
from groundswell.engine.common.locale import speaking
from groundswell.engine.explaining.pathfinder import goals
from groundswell.engine.packs.pack import RulePack
from places import CASES
from pseudo import plain_words, pseudo  # noqa: F401

COMMANDS = "groundswell why CASE RULE undetermined"
WORKED = ("chile-1988", "south-africa-1990-94", "hong-kong-2019")
OPEN = Case.model_validate(
    {
        "movement": {"stage": "mobilized"},
        "allies": [{"name": "G"}, {"name": "H", "closeness": "close"}],
        "allies_complete": False,
        "as_of": "2019-09",
    }
)


def names_of(pack: RulePack, *cases: Case) -> list[str]:
    """What is nobody's to translate: names of rules, cases and groups."""
    groups = [ally.name for case in cases for ally in case.allies or ()]
    return [COMMANDS, *pack.rule, *pack.definition, *(case.case or "" for case in cases), *groups]


def told(pack: RulePack, cases: list[Case]) -> Iterator[str]:
    """Every answer about some cases."""
    for case in cases:
        yield why(case, pack).to_text()
        for name in [*pack.rule, *pack.definition][::4]:
            yield why(case, pack, rule=name).to_text()
        for posture in pack.postures:
            if posture.name != "out_of_scope":
                yield paths(case, posture.name, pack).to_text()
        for other in cases:
            yield compare(case, other, pack).to_text()


def test_no_answer_says_a_word_that_is_in_no_message(pseudo: str) -> None:  # noqa: F811
    pack = load_packs(language=pseudo)
    cases = [OPEN, Case(), *(read_case(CASES / f"{name}.yaml") for name in WORKED)]
    allowed = names_of(pack, *cases)
    with speaking(pseudo):
        for page in told(pack, cases):
            assert not plain_words(page, allowed)


@pytest.mark.parametrize("code", ["es", "fr", "ar"])
def test_a_page_speaks_the_language_of_what_it_was_made_from_whatever_is_spoken(code: str) -> None:
    pack, case = load_packs(language=code), read_case(CASES / "hong-kong-2019.yaml")
    other = read_case(CASES / "chile-1988.yaml")
    with speaking("en"):
        made = (
            advise(case, pack),
            why(case, pack),
            paths(case, "negotiate", pack),
            compare(case, other, pack),
        )
        headlines = goals(case, pack)
        here = [each.to_text() for each in made]
        page, advice = made[0].to_markdown(), made[0].to_html()
    with speaking(code):
        assert here == [each.to_text() for each in made]
        assert (page, advice) == (made[0].to_markdown(), made[0].to_html())
        assert headlines == goals(case, pack)
    assert all(each.language == code for each in made)
    assert all(each.to_dict()["language"] == code for each in made)
    assert here[1:] != [
        each.to_text() for each in (why(case), paths(case, "negotiate"), compare(case, other))
    ]


def test_what_is_wrong_with_a_goal_is_said_in_the_language_of_the_pack() -> None:
    for about in ("nowhere", "out_of_scope"):
        with pytest.raises(InputError) as here:
            paths(Case(), about, load_packs(language="es"))
        with pytest.raises(InputError) as there:
            paths(Case(), about, load_packs(language="en"))
        assert str(here.value) != str(there.value)


def test_a_posture_is_said_in_a_word_of_the_language_and_can_be_asked_for_by_it() -> None:
    pack, case = load_packs(language="es"), read_case(CASES / "hong-kong-2019.yaml")
    for page in (
        why(case, pack).to_text(),
        paths(case, "negotiate", pack).to_text(),
        compare(case, case, pack).to_text(),
    ):
        assert "(movilizar)" in page
        assert "(mobilize)" not in page
    assert why(case, pack).posture == "mobilize"
    headlines = goals(case, pack)
    with speaking("es"):
        assert goal_named("Negociar", headlines) == goal_named("negotiate", headlines)
