"""The small cases beside rules and definitions: they come out right, and they are enough."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from groundswell import load_packs
from groundswell.engine.authoring.rule_cases import Trial, outcome, run_cases
from groundswell.engine.common.problem import InputError
from groundswell.engine.facts import FACTS
from groundswell.engine.language.condition import And, Condition, leaves, names, spelling
from groundswell.engine.language.expression import parse
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.packs.rule import Definition, Rule
from groundswell.engine.readings.meaning import check
from mutations import mutants
from packs_with_defects import Packs

PACK = load_packs()
STUDY = "study-strategic-allies"
SCOPE = parse("movement.nonviolent")


def with_condition(subject: Rule | Definition, condition: Condition) -> RulePack:
    if isinstance(subject, Rule):
        return replace(PACK, rules=(replace(subject, condition=condition),))
    changed = tuple(
        replace(d, condition=condition) if d.name == subject.name else d for d in PACK.definitions
    )
    return replace(PACK, definitions=changed, rules=())


def survives(subject: Rule | Definition, condition: Condition) -> bool:
    """Whether no small case of the subject notices that its condition was changed."""
    trial = Trial(with_condition(subject, condition))
    beside = subject.file.cases if isinstance(subject, Rule) else subject.entry.cases
    return all(
        outcome(trial, subject, kind, 1, facts).passed for kind, group in beside for facts in group
    )


def scoped(subject: Rule | Definition, condition: Condition) -> Condition:
    """A changed condition with the scope that the rule had."""
    if isinstance(subject, Rule) and SCOPE in getattr(subject.condition, "parts", ()):
        return And((SCOPE, condition))
    return condition


def told_apart(path: str, conditions: list[Condition]) -> list[object]:
    """One value of a fact for each answer that some condition gives a different verdict on."""
    asked = [leaf for c in conditions for leaf in leaves(c) if leaf.name == path]
    values = FACTS[path].values or range(8)
    return list({tuple(check(leaf)({path: v}) for leaf in asked): v for v in values}.values())


def same_everywhere(subject: Rule | Definition, condition: Condition) -> bool:
    """Whether a changed condition is true in the very same complete cases, so none could notice."""
    mentioned = names(subject.condition) | names(condition)
    facts = sorted(PACK.facts_behind(mentioned))
    if "allies" in facts or subject.over_allies:
        return False
    definitions = [(d.name, check(d.condition)) for d in PACK.definitions if not d.over_allies]
    conditions = [subject.condition, condition, *(d.condition for d in PACK.definitions)]
    before, after = check(subject.condition), check(condition)
    for values in product(*(told_apart(path, conditions) for path in facts)):
        known = dict(zip(facts, values, strict=True))
        for name, truth in definitions:
            known[name] = truth(known)
        if before(known) is not after(known):
            return False
    return True


def unnoticed(subject: Rule | Definition, condition: Condition) -> list[str]:
    """The changes by one step that change the meaning and that no small case notices."""
    changed = (scoped(subject, mutant) for mutant in mutants(condition))
    return [
        spelling(mutant)
        for mutant in changed
        if survives(subject, mutant) and not same_everywhere(subject, mutant)
    ]


def own_condition(subject: Rule | Definition) -> Condition:
    """The condition as the author wrote it, without the pack's scope."""
    parts = getattr(subject.condition, "parts", ())
    if isinstance(subject, Rule) and isinstance(subject.condition, And) and SCOPE in parts:
        rest = tuple(part for part in parts if part != SCOPE)
        return rest[0] if len(rest) == 1 else And(rest)
    return subject.condition


def test_every_case_beside_a_rule_comes_out_as_it_is_written() -> None:
    assert [outcome for outcome in run_cases(PACK) if not outcome.passed] == []


@pytest.mark.parametrize("rule", PACK.rules, ids=lambda rule: rule.id)
def test_a_rule_changed_by_one_step_fails_one_of_its_cases(rule: Rule) -> None:
    assert unnoticed(rule, own_condition(rule)) == []


@pytest.mark.parametrize("rule", [r for r in PACK.rules if r.unless], ids=lambda rule: rule.id)
def test_an_unless_changed_by_one_step_fails_one_of_the_cases_of_its_rule(rule: Rule) -> None:
    assert rule.unless is not None
    changed = [replace(rule, unless=mutant) for mutant in mutants(rule.unless)]
    assert len(changed) >= 1
    assert [spelling(c.unless) for c in changed if survives(c, rule.condition)] == []


@pytest.mark.parametrize("definition", PACK.definitions, ids=lambda definition: definition.name)
def test_a_definition_changed_by_one_step_fails_one_of_its_cases(definition: Definition) -> None:
    assert unnoticed(definition, definition.condition) == []


@pytest.mark.parametrize(
    ("unless", "cases"), [("ally.liked", []), (None, [{"ally.closeness": "close"}])]
)
def test_cases_that_give_way_and_an_unless_come_together(
    unless: str | None, cases: list[dict[str, str]], tmp_path: Path
) -> None:
    packs = Packs(tmp_path)
    packs.rule(STUDY, "cases.gives_way", cases)
    if unless:
        packs.rule(STUDY, "unless", unless)
    with pytest.raises(InputError) as told:
        packs.load()
    (problem,) = told.value.problems
    assert (problem.key, STUDY in str(problem)) == ("cases.gives_way", True)


@pytest.mark.parametrize(
    ("kind", "case", "said"),
    [
        ("gives_way", {"ally.closeness": "close"}, "it fires, and does not give way"),
        ("fires", {"ally.closeness": "close", "ally.liked": True}, "it fires, and gives way"),
        ("gives_way", {"ally.liked": True}, "it fires was wanted, but it is open"),
    ],
)
def test_a_case_in_which_the_wrong_advice_gives_way_fails(
    kind: str, case: dict[str, Any], said: str, tmp_path: Path
) -> None:
    packs = Packs(tmp_path)
    packs.rule(STUDY, "unless", "ally.liked")
    packs.rule(STUDY, "cases.gives_way", [{"ally.closeness": "close", "ally.liked": True}])
    packs.rule(STUDY, f"cases.{kind}", [case])
    (failed,) = [each for each in run_cases(packs.load()) if not each.passed]
    assert (failed.subject, failed.kind, failed.message) == (STUDY, kind, said)
