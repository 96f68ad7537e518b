"""Every wording that a text of a pack can take: each branch of each choice, on every path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from groundswell.engine.facts import FACTS
from groundswell.engine.facts.vocabulary import Truth, Value
from groundswell.engine.language.text import FITTING, Text
from groundswell.engine.language.text_tree import (
    NUMBER_HERE,
    Choice,
    Every,
    Parts,
    Printed,
    Some,
    Test,
    Words,
    truth,
)
from groundswell.engine.packs.pack import RulePack

Known = Mapping[str, Value]


def texts_of(pack: RulePack) -> Iterator[tuple[str, Text]]:
    """Every text that a report prints of a pack, with where it stands."""
    for posture in pack.postures:
        yield f"{posture.name}: headline", posture.headline
        yield f"{posture.name}: why", posture.why
    for number, silence in enumerate(pack.silences, start=1):
        yield f"silence {number}", plain(silence.why)
        if silence.perhaps is not None:
            yield f"silence {number}: perhaps", silence.perhaps
    for check in pack.readiness:
        yield "readiness", plain(check.check)
    for file in pack.files:
        for word, says in file.glossary.items():
            yield f"glossary: {word}", plain(says.says)
    for rule in pack.rules:
        for number, text in enumerate(rule.words.all()):
            yield f"{rule.id}: text {number}", text


def plain(words: str) -> Text:
    """A sentence that never changes, as a text."""
    return Text(words, (Words(words),))


def wordings(text: Text, known: Known | None = None) -> frozenset[str]:
    """All that a text can say, whatever is so; where something is `known`, only what fits that."""
    return frozenset(" ".join(words.split()) for words in ways(text.parts, known or {}))


def ways(parts: Parts, known: Known) -> frozenset[str]:
    """All wordings of some parts, one after the other."""
    each = [ways_of(part, known) for part in parts]
    return frozenset("".join(chosen) for chosen in product(*each))


def ways_of(part: Words | Printed | Choice, known: Known) -> frozenset[str]:
    """All wordings of one part."""
    match part:
        case Words(text):
            return frozenset({text})
        case Printed(name) if name in FITTING:
            return frozenset(FITTING[name].values())
        case Printed(name, forms=forms) if forms:
            return frozenset(form.replace(NUMBER_HERE, "…") for form in forms.values())
        case Printed(name):
            fact = FACTS.get(name)
            words = fact.words.values() if fact is not None else ()
            return frozenset(word.phrase for word in words) or frozenset({"…"})
        case Choice(branches, otherwise):
            found: frozenset[str] = frozenset()
            for test, body in branches:
                verdict = settled(test, known)
                if verdict is not False:
                    found |= ways(body, known)
                if verdict is True:
                    return found
            return found | ways(otherwise, known)


def settled(test: Test, known: Known) -> Truth:
    """Whether a test holds; None where it asks something that is not given."""
    if isinstance(test, Every | Some):
        decisive = isinstance(test, Some)
        verdicts = [settled(part, known) for part in test.parts]
        if decisive in verdicts:
            return decisive
        return None if None in verdicts else not decisive
    return truth(test, known.get, final=True) if test.name in known else None
