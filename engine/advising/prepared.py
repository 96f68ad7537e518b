"""A pack prepared for advising: all that is the same in every case, worked out once."""

from __future__ import annotations

from ..common.locale import SOURCE
from ..common.messages import say
from ..common.safe_text import keep
from ..common.wording import listing
from ..facts import Case
from ..packs.pack import RulePack
from ..packs.rule import Rule
from ..readings.circuit import Verdicts
from ..readings.engines import ENGINES, Engine
from ..readings.findings import Findings
from ..readings.reasons import Wording
from ..readings.together import Together
from .advice import Cited, PackLabel
from .changes import Sensitivity
from .nearest import Nearest
from .phrasing import Phrasing

WEIGHT = {"now": 5, "next": 4, "later": 3, "keep_in_mind": 2, "hold_off": 1}
"""How much a rule that waits counts, by the priority of its advice."""


def cited(pack: RulePack, rule: Rule) -> Cited:
    """Where a rule comes from, and how a report says it."""
    file = rule.file
    document = pack.documents[file.source.document]
    short = document.short
    labels = {"says": short, "follows": say("follows-from", source=short), "ours": say("ours")}
    sections = [pack.passages[passage].section for passage in file.source.passages]
    return Cited(
        document=file.source.document,
        passages=file.source.passages,
        pack=rule.pack,
        label=keep(labels[file.basis]),
        sections=tuple(dict.fromkeys(sections)),
        short=short,
        title=document.title,
        url=document.url,
    )


def review_of(pack: RulePack) -> str | None:
    """Who has read the texts of a pack in its language; None where they were written in it."""
    if pack.language == SOURCE:
        return None
    if pack.reviewers:
        return say("reviewed-by", names=listing(pack.reviewers, last="and"))
    return say("not-reviewed")


class Prepared:
    """A pack with the reading that fires it, ready for any number of cases."""

    def __init__(self, pack: RulePack, engine: Engine) -> None:
        self.pack = pack
        self.review = review_of(pack)
        self.engine = engine
        self.together = Together(pack)
        self.reading = ENGINES[engine].reading(self.together)
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
        self.unless = {
            rule.id: None if rule.unless is None else number[rule.unless] for rule in pack.rules
        }
        self.first = {rule.id: [number[each] for each in rule.first] for rule in pack.rules}
        self.to_be_settled = [rule for rule in pack.rules if rule.unless or rule.priorities[0][1]]
        self.deciding = {
            rule.id: [number[each] for each in (rule.unless, *rule.first) if each is not None]
            for rule in pack.rules
        }
        self.weights = {
            rule.id: float(max(WEIGHT[priority] for priority, _ in rule.priorities))
            for rule in pack.rules
        }
        self.silences = [(number[each.condition], each) for each in pack.silences]
        self.phrasing = {rule.id: Phrasing(rule) for rule in pack.rules}
        self.cited = {rule.id: cited(pack, rule) for rule in pack.rules}
        self.superseded_by: dict[str, list[Rule]] = {}
        for rule in pack.rules:
            for other in rule.file.supersedes:
                self.superseded_by.setdefault(other, []).append(rule)
        self.sensitivity = Sensitivity(pack, self.superseded_by)
        self.nearest = Nearest(pack, self.together)

    def findings(self, case: Case, verdicts: Verdicts) -> Findings:
        """What the reading says of a case; `verdicts` are those on the same case, worked out."""
        if self.reading is self.together:
            return self.together.findings_of(case, verdicts)
        return self.reading.findings(case)
