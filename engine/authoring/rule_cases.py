"""The small cases beside rules and definitions: run them, and say which do not come out right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic import ValidationError

from ..common.messages import Spoken, say
from ..facts import Case
from ..facts.vocabulary import Truth
from ..packs.pack import RulePack
from ..packs.rule import Definition, Facts, Place, Rule
from ..readings.findings import Findings
from ..readings.meaning import Meaning

GIVES_WAY = "gives_way"
WANTED: Mapping[str, Truth] = {
    "fires": True,
    GIVES_WAY: True,
    "silent": False,
    "holds": True,
    "fails": False,
    "open": None,
}
OF_RULES: Mapping[Truth, str] = Spoken(
    {True: "case-rule-fires", False: "case-rule-silent", None: "case-rule-open"}
)
OF_DEFINITIONS: Mapping[Truth, str] = Spoken(
    {True: "case-definition-holds", False: "case-definition-fails", None: "case-definition-open"}
)

ONE_ALLY = "the group"
"""The name of the ally that dotted facts such as `ally.support` describe."""


class RuleCaseError(ValueError):
    """A small case that is no case: a fact that there is not, or a value it cannot have."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one small case gave: for which rule or definition, what was wanted and what came."""

    subject: str
    kind: str
    number: int
    place: Place
    passed: bool
    message: str


def case_of(facts: Facts) -> Case:
    """A small case as a full one: dotted names spread out, nonviolence assumed where not given.

    Raises RuleCaseError where it is no case.
    """
    data: dict[str, Any] = {}
    ally: dict[str, Any] = {}
    for name, value in facts.items():
        section, dot, key = name.partition(".")
        if not dot:
            data[name] = value
        elif section == "ally":
            ally[key] = value
        else:
            data.setdefault(section, {})[key] = value
    if ally:
        data["allies"] = [*(data.get("allies") or ()), {"name": ONE_ALLY, **ally}]
    data.setdefault("movement", {}).setdefault("nonviolent", True)
    try:
        return Case.model_validate(data)
    except (ValidationError, AttributeError, TypeError) as error:
        wrong = (
            error.errors(include_url=False)[0]["loc"] if isinstance(error, ValidationError) else ()
        )
        raise RuleCaseError(".".join(map(str, wrong))) from None


class Trial:
    """The rules of a pack by their meaning, and what each gives way to by itself."""

    def __init__(self, pack: RulePack) -> None:
        self.meaning = Meaning(pack)
        own = [replace(rule, condition=rule.unless) for rule in pack.rules if rule.unless]
        self.giving_way = Meaning(replace(pack, rules=tuple(own)))

    def gives_way(self, case: Case, rule: Rule) -> bool:
        """Whether the `unless` of a rule surely holds."""
        return rule.unless is not None and verdict(self.giving_way.findings(case), rule) is True


def run_cases(pack: RulePack) -> Iterator[Outcome]:
    """Run every small case of a pack by its meaning."""
    trial = Trial(pack)
    subjects: list[Rule | Definition] = [*pack.definitions, *pack.rules]
    for subject in subjects:
        beside = subject.file.cases if isinstance(subject, Rule) else subject.entry.cases
        for kind, group in beside:
            for number, facts in enumerate(group, start=1):
                yield outcome(trial, subject, kind, number, facts)


def outcome(
    trial: Trial, subject: Rule | Definition, kind: str, number: int, facts: Facts
) -> Outcome:
    """Run one small case."""
    name, words = (
        (subject.id, OF_RULES) if isinstance(subject, Rule) else (subject.name, OF_DEFINITIONS)
    )
    try:
        needs_ally = subject.over_allies and not any(key.startswith("all") for key in facts)
        case = case_of({**facts, "ally.name": ONE_ALLY} if needs_ally else facts)
    except RuleCaseError as error:
        key = str(error)
        told = say("case-not-right", key=key) if key else say("case-not-right.unnamed")
        passed, message = False, told
    else:
        wanted, found = WANTED[kind], verdict(trial.meaning.findings(case), subject)
        passed, message = (
            found is wanted,
            say("case-otherwise", wanted=words[wanted], found=words[found]),
        )
        if passed and found and isinstance(subject, Rule):
            passed = trial.gives_way(case, subject) is (kind == GIVES_WAY)
            wrong = "case-does-not-give-way" if kind == GIVES_WAY else "case-gives-way"
            message = say(wrong)
    return Outcome(name, kind, number, subject.place, passed, message)


def verdict(findings: Findings, subject: Rule | Definition) -> Truth:
    """What findings say of a rule or definition; over allies, of the last ally."""
    if isinstance(subject, Rule):
        by_ally = findings.ally_rules
        return by_ally[subject.id][-1] if subject.over_allies else findings.rules[subject.id]
    of_last = findings.allies[-1] if subject.over_allies else findings.definitions
    return of_last[subject.name]
