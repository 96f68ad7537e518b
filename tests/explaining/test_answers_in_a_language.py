"""Why, paths and comparisons in a language made by machine: every word of ours is in a message."""

from __future__ import annotations

from collections.abc import Iterator

from groundswell import Case, compare, load_packs, paths, read_case, why
from groundswell.engine.common.locale import speaking
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
