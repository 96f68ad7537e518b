"""From findings to advice: the posture, the order of what is said, and the open questions."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal, Protocol

from .advice import Advice, Assumption, Cited, PackLabel
from .consultation import Consultation
from .facts import Ally, Case
from .findings import Findings
from .packs.loading import load_packs
from .packs.pack import RulePack
from .packs.rule import Rule
from .phrasing import Phrasing
from .problem import InputError, Problem
from .questions import WEIGHT
from .readings import durable
from .readings.circuit import Verdicts
from .readings.together import Together
from .readings.wording import Wording
from .sensitivity import Sensitivity
from .sharing import shared_case

Engine = Literal["durable", "meaning"]


class Reading(Protocol):
    """What decides the rules: any reading gives the same findings."""

    def findings(self, case: Case) -> Findings:
        """The verdict on every definition, count and rule for one case."""


def advise(
    case: Case,
    pack: RulePack | None = None,
    engine: Engine | None = None,
    *,
    share: bool = False,
) -> Advice:
    """Advise one case by the rules of a pack (by default all built-in packs).

    With `share`, the case is advised as if every fact that could harm people were unknown.

    `engine` names the reading that fires the rules: `durable` where it is installed, else
    `meaning`; both give the same advice. Raises InputError where `durable` is asked for and absent.
    """
    return advisor(pack or load_packs(), engine or default_engine()).advise(case, share=share)


def default_engine() -> Engine:
    """The reading that fires the rules on this machine."""
    return "durable" if durable.available() else "meaning"


MANY: Engine = "meaning"
"""The reading for many cases at once: it says the same as the others in a fraction of the time."""


@cache
def advisor(pack: RulePack, engine: Engine) -> Advisor:
    """The advisor for a pack, made once."""
    if engine == "durable" and not durable.available():
        raise InputError(
            [
                Problem(
                    "--engine",
                    None,
                    None,
                    "durable_rules is not installed here; "
                    "see 'Installing' in the README, or use --engine meaning",
                )
            ]
        )
    return Advisor(pack, engine)


def assume(case: Case) -> tuple[Case, tuple[Assumption, ...]]:
    """The case as it is advised: allies by name, and nonviolence assumed where nothing is said.

    The one assumption there is; it is a step from case to case, before any reading.
    """
    allies = None if case.allies is None else tuple(sorted(case.allies, key=by_name))
    changes: dict[str, Any] = {"allies": allies}
    assumed: tuple[Assumption, ...] = ()
    if case.movement.nonviolent is None:
        changes["movement"] = case.movement.model_copy(update={"nonviolent": True})
        assumed = (Assumption("movement.nonviolent", True),)
    return case.model_copy(update=changes), assumed


def by_name(ally: Ally) -> tuple[str, str]:
    """Puts allies in an order that does not depend on the file."""
    return ally.name.casefold(), ally.name


class Advisor:
    """A pack with the reading that fires it, ready to advise any number of cases."""

    def __init__(self, pack: RulePack, engine: Engine) -> None:
        self.pack = pack
        self.engine = engine
        self.together = Together(pack)
        self.reading: Reading = durable.Durable(pack) if engine == "durable" else self.together
        self.label = PackLabel(pack.names, pack.version, pack.digest)
        self.wording = Wording(pack)
        number = self.together.circuit.numbers
        self.numbers = {
            **{each.name: number[each.condition] for each in pack.definitions},
            **{rule.id: number[rule.condition] for rule in pack.rules},
        }
        self.readiness = [(check, number[check.condition]) for check in pack.readiness]
        self.priorities = {
            rule.id: [(p, None if c is None else number[c]) for p, c in rule.priorities]
            for rule in pack.rules
        }
        self.weights = {
            rule.id: float(max(WEIGHT[priority] for priority, _ in rule.priorities))
            for rule in pack.rules
        }
        self.phrasing = {rule.id: Phrasing(rule) for rule in pack.rules}
        self.cited = {rule.id: cited(pack, rule) for rule in pack.rules}
        self.superseded_by: dict[str, list[Rule]] = {}
        for rule in pack.rules:
            for other in rule.file.supersedes:
                self.superseded_by.setdefault(other, []).append(rule)
        self.sensitivity = Sensitivity(pack, self.superseded_by)

    def advise(self, case: Case, *, share: bool = False) -> Advice:
        """The advice on one case; with `share`, as it may be handed on."""
        withheld = None
        if share:
            case, withheld = shared_case(case, self.together.findings(case).allies)
        assumed_case, assumptions = assume(case)
        return Consultation(self, assumed_case, assumptions, withheld, case).advice()

    def findings(self, case: Case, verdicts: Verdicts) -> Findings:
        """What the reading says of a case; `verdicts` are those on the same case, worked out."""
        if self.reading is self.together:
            return self.together.findings_of(case, verdicts)
        return self.reading.findings(case)


def cited(pack: RulePack, rule: Rule) -> Cited:
    """Where a rule comes from, and how a report says it."""
    file = rule.file
    short = pack.documents[file.source.document].short
    labels = {"says": short, "follows": f"follows from the {short}", "ours": "ours"}
    sections = [pack.passages[passage].section for passage in file.source.passages]
    return Cited(
        document=file.source.document,
        passages=file.source.passages,
        pack=rule.pack,
        label=labels[file.basis],
        sections=tuple(dict.fromkeys(sections)),
    )
