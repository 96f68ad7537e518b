"""A pack as plain data, for programs in any language: facts, conditions, rules, texts, messages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal

from ..advising.advise import MANY, advisor
from ..advising.changes import LEFT_OUT, TELLING
from ..advising.prepared import Prepared
from ..common.locale import direction, speaking
from ..common.messages import say
from ..facts import ALLIES_FACT, FACTS, MOVEMENT_FACTS
from ..facts.vocabulary import Fact, Value
from ..language.condition import Among, And, Between, Condition, Count, Or
from ..language.text import Text
from ..language.text_tree import FITTED, Choice, Every, Known, Parts, Printed, Some, Test, Words
from ..packs.pack import RulePack
from ..packs.rule import Rule
from ..reports.paper.sheets import PRINTED
from .messages import messages_of, thousands

SCHEMA: Literal["groundswell/pack/1"] = "groundswell/pack/1"
"""The form of the data; a change that breaks readers changes its number."""

MESSAGES = (
    *("advice", "conditions", "dialogue", "explaining", "interview", "kinds", "lists"),
    *("pictures", "plan", "refusals", "report", "facts", "texts", "web", "page"),
)
"""The files of messages that go along."""

Data = dict[str, Any]


def exported(pack: RulePack) -> Data:
    """A pack as plain data, in its language. `groundswell schema pack` describes it.

    Conditions are numbered: each stands behind those that it joins or counts, and all else names
    them by their numbers. Texts are trees, as `text` says, messages as `tree` in `messages` does.
    """
    with speaking(pack.language):
        prepared = advisor(pack, MANY)
        conditions = Conditions()
        found = {
            "schema": SCHEMA,
            "language": {
                "code": pack.language,
                "direction": direction(pack.language),
                "name": say("language-name"),
                "thousands": thousands(pack.language),
                "review": prepared.review,
            },
            "pack": {"names": pack.names, "version": pack.version, "digest": pack.digest},
            "facts": [fact(each) for each in (*FACTS.values(), ALLIES_FACT)],
            "fitted": FITTED,
            "definitions": [
                {
                    "name": each.name,
                    "over": over(each.over_allies),
                    "when": conditions.number(each.condition),
                    "says": each.entry.says,
                    "says_not": each.entry.says_not,
                }
                for each in pack.definitions
            ],
            "postures": [
                {"name": each.name, "headline": text(each.headline), "why": text(each.why)}
                for each in pack.postures
            ],
            "rules": [rule(each, prepared, conditions) for each in pack.rules],
            "readiness": [
                {"check": each.check, "when": conditions.number(each.condition), "fact": each.fact}
                for each in pack.readiness
            ],
            "silences": [
                {
                    "when": conditions.number(each.condition),
                    "why": each.why,
                    "perhaps": perhaps(each.perhaps),
                }
                for each in pack.silences
            ],
            "precedents": [*precedents(prepared)],
            "turned": [*TELLING, *turned_later()],
            "sheets": [
                {"name": each.name, "title": each.title, "helps": sorted(each.helps)}
                for each in PRINTED.values()
                if each.helps
            ],
        }
        spoken = {pack.language, *other_languages(found)}
        said = {code: messages_of(code, MESSAGES) for code in sorted(spoken)}
        return {**found, "conditions": conditions.found, "messages": said}


def other_languages(found: object) -> Iterator[str]:
    """The languages of texts that are not said in the language of their pack."""
    if isinstance(found, dict):
        if "text" in found and "language" in found:
            yield found["language"]
        for each in found.values():
            yield from other_languages(each)
    elif isinstance(found, list):
        for each in found:
            yield from other_languages(each)


class Conditions:
    """Conditions by number, each distinct one once, behind those that it rests on."""

    def __init__(self) -> None:
        self.numbers: dict[Condition, int] = {}
        self.found: list[Data] = []

    def number(self, condition: Condition) -> int:
        """The number of a condition, which is taken in where it is new."""
        if condition not in self.numbers:
            data = self.data(condition)
            self.numbers[condition] = len(self.found)
            self.found.append(data)
        return self.numbers[condition]

    def perhaps(self, condition: Condition | None) -> int | None:
        """The number of a condition that there need not be."""
        return None if condition is None else self.number(condition)

    def data(self, condition: Condition) -> Data:
        """A condition as plain data."""
        match condition:
            case And(parts):
                return {"is": "and", "of": [self.number(part) for part in parts]}
            case Or(parts):
                return {"is": "or", "of": [self.number(part) for part in parts]}
            case Count(inner, low, high):
                return {"is": "count", "of": self.number(inner), "low": low, "high": high}
            case Between(name, low, high):
                return {"is": "between", "name": name, "low": low, "high": high}
            case Among(name, values):
                return {"is": "among", "name": name, "values": in_order(name, values)}


def in_order(name: str, values: frozenset[Value]) -> list[Value]:
    """Values of a fact in its order, those of a definition with true first."""
    ladder: Sequence[Value] = FACTS[name].values if name in FACTS else (True, False)
    return [value for value in ladder if value in values]


def over(allies: bool) -> str:
    """Whom something is about."""
    return "ally" if allies else "movement"


def fact(fact: Fact) -> Data:
    """A fact; what it is called and how it is asked say the messages under its name."""
    return {
        "path": fact.path,
        "message": fact.message,
        "kind": fact.kind,
        "ordered": fact.ordered,
        "changeable": fact.changeable,
        "values": [*fact.values],
        "asked_of": {key: [*values] for key, values in fact.asked_of.items()},
        "asked_also_of": {key: [*values] for key, values in fact.asked_also_of.items()},
    }


def turned_later() -> Iterator[str]:
    """The facts that are turned after the telling ones, to see what would change the advice."""
    return (path for path in MOVEMENT_FACTS if path not in (*LEFT_OUT, *TELLING))


def rule(rule: Rule, prepared: Prepared, conditions: Conditions) -> Data:
    """A rule with its conditions by number and its texts as trees."""
    words, cited = rule.words, prepared.cited[rule.id]
    return {
        "id": rule.id,
        "over": over(rule.over_allies),
        "when": conditions.number(rule.condition),
        "priorities": [[name, conditions.perhaps(each)] for name, each in rule.priorities],
        "unless": conditions.perhaps(rule.unless),
        "first": [conditions.number(each) for each in rule.first],
        "most": rule.file.most,
        "supersedes": [*rule.file.supersedes],
        "basis": rule.file.basis,
        "evidence": rule.file.evidence,
        "source": {
            "document": cited.document,
            "passages": [*cited.passages],
            "pack": cited.pack,
            "label": cited.label,
            "sections": [*cited.sections],
            "short": cited.short,
            "title": cited.title,
            "url": cited.url,
        },
        "title": text(words.title),
        "summary": text(words.summary),
        "ours": perhaps(words.ours),
        "each": perhaps(words.each),
        "risk": perhaps(words.risk),
        "steps": [text(each) for each in words.steps],
        "because": text(words.because),
        "limits": text(words.limits),
    }


def text(text: Text) -> Any:
    """A text as a list of its parts; what is said in another language stands with its code.

    A part is a text, `{"say": name, "as": [changes], "forms": {form: text}}` for the value of a fact or
    definition, or `{"if": [[test, parts], ...], "else": parts}`.
    """
    found = parts(text.parts)
    return {"language": text.language, "text": found} if text.language else found


def perhaps(given: Text | None) -> Any:
    """A text that there need not be."""
    return None if given is None else text(given)


def parts(given: Parts) -> list[Any]:
    """Parts of a text."""
    found: list[Any] = []
    for part in given:
        match part:
            case Words(words):
                found.append(words)
            case Printed(name, changes, forms):
                how = {"as": [*changes], "forms": {**forms}}
                found.append({"say": name, **{key: each for key, each in how.items() if each}})
            case Choice(branches, otherwise):
                told = [[asked(test), parts(body)] for test, body in branches]
                found.append({"if": told, "else": parts(otherwise)})
    return found


def asked(test: Test) -> Data:
    """A test of a text."""
    match test:
        case Every(parts):
            return {"is": "and", "of": [asked(part) for part in parts]}
        case Some(parts):
            return {"is": "or", "of": [asked(part) for part in parts]}
        case Known(name, wanted):
            return {"is": "known", "name": name, "wanted": wanted}
        case Between(name, low, high):
            return {"is": "between", "name": name, "low": low, "high": high}
        case Among(name, values):
            return {"is": "among", "name": name, "values": in_order(name, values)}


def precedents(prepared: Prepared) -> Iterator[Data]:
    """Those who stood in a moment of their own, by the posture of that moment."""
    for posture, told in prepared.nearest.by_posture.items():
        for precedent, facts in told:
            yield {
                "posture": posture,
                "case": precedent.case,
                "as_of": precedent.as_of,
                "did": precedent.did,
                "then": precedent.then,
                "source": precedent.source,
                "certainty": precedent.certainty,
                "facts": dict(facts),
            }
