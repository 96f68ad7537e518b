"""The small cases beside rules and definitions: they come out right, and they are enough."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from groundswell import load_packs
from groundswell.engine.authoring.rule_cases import outcome, run_cases
from groundswell.engine.facts import FACTS
from groundswell.engine.language.condition import And, Condition, leaves, names, spelling
from groundswell.engine.language.expression import parse
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.packs.rule import Definition, Rule
from groundswell.engine.readings.meaning import Meaning, check
from mutations import mutants

PACK = load_packs()
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
    meaning = Meaning(with_condition(subject, condition))
    beside = subject.file.cases if isinstance(subject, Rule) else subject.entry.cases
    return all(
        outcome(meaning, subject, kind, 1, facts).passed
        for kind, group in beside
        for facts in group
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


@pytest.mark.parametrize("definition", PACK.definitions, ids=lambda definition: definition.name)
def test_a_definition_changed_by_one_step_fails_one_of_its_cases(definition: Definition) -> None:
    assert unnoticed(definition, definition.condition) == []
