"""Prints every text of the rules by whom the demands are addressed to, and by the danger.

For each rule, headline and silence: what it says for each value of `movement.target` and of
`context.repression`, side by side, where that differs. Other choices stay open and are printed as
‹one | other›, with what they ask left out. Texts that only name the other side differently count as
the same, unless `--names` is given. With `--all` also the texts that never differ, which is where
words that fit only one kind of movement hide; with the ids of rules only those.

    python .ci/texts.py [--all] [--names] [RULE …]
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import product
from typing import Any

from groundswell.engine.advising.advise import advisor
from groundswell.engine.facts import FACTS, Case
from groundswell.engine.facts.vocabulary import Truth, Value
from groundswell.engine.language.text import Text, View
from groundswell.engine.language.text_tree import (
    FITTED,
    Choice,
    Every,
    Parts,
    Printed,
    Some,
    Test,
    Words,
    truth,
)
from groundswell.engine.packs.loading import load_packs
from groundswell.engine.packs.pack import RulePack

TARGET, DANGER = "movement.target", "context.repression"
PACK = load_packs()
UNKNOWN = "not known"
NAMES = "--names" in sys.argv[1:]

Moment = tuple[Value | None, Value | None]


def main() -> None:
    """Print the texts of all rules, or of those that are named."""
    wanted = [name for name in sys.argv[1:] if not name.startswith("--")]
    everything = "--all" in sys.argv[1:]
    for name, texts in named_texts(PACK):
        if wanted and name not in wanted:
            continue
        lines = [line for key, text in texts for line in told(key, text, everything=everything)]
        if lines:
            sys.stdout.write("\n".join([f"## {name}", *lines, "", ""]))


def named_texts(pack: RulePack) -> Iterator[tuple[str, list[tuple[str, Text]]]]:
    """The texts of each rule, headline and silence, by what they are."""
    for posture in pack.postures:
        yield posture.name, [("headline", posture.headline), ("why", posture.why)]
    for number, silence in enumerate(pack.silences, start=1):
        if silence.perhaps is not None:
            yield f"silence {number}", [("perhaps", silence.perhaps)]
    for rule in pack.rules:
        words = rule.words
        single = ("title", "summary", "ours", "because", "limits", "each", "risk")
        texts = [(key, text) for key in single if (text := getattr(words, key)) is not None]
        texts += [(f"step {n}", text) for n, text in enumerate(words.steps, start=1)]
        yield rule.id, texts


def moments() -> dict[Moment, dict[str, Any]]:
    """Every target with every danger, unknown included, and the definitions that they settle."""
    found = {}
    advise = advisor(PACK, "meaning")
    for moment in product((*FACTS[TARGET].values, None), (*FACTS[DANGER].values, None)):
        known = dict(zip((TARGET, DANGER), moment, strict=True))
        case = Case.model_validate(
            {"movement": {"target": moment[0]}, "context": {"repression": moment[1]}}
        )
        settled = {
            each.name: advise.together.findings(case).definitions.get(each.name)
            for each in PACK.definitions
            if not each.over_allies and PACK.facts_behind(frozenset({each.name})) <= known.keys()
        }
        found[moment] = known | settled
    return found


MOMENTS = moments()


def told(key: str, text: Text, *, everything: bool) -> Iterator[str]:
    """The wordings of one text, each with the moments in which it is said."""
    said: dict[str, list[Moment]] = {}
    for moment, known in MOMENTS.items():
        said.setdefault(" ".join(written(text.parts, known).split()), []).append(moment)
    if len(said) > 1:
        yield f"{key}"
        for words, where in said.items():
            yield f"    [{in_words(where)}]"
            yield f"        {words or '—'}"
    elif everything:
        yield f"{key}: {next(iter(said))}"


def written(parts: Parts, known: dict[str, Any]) -> str:
    """A text where only target and danger are settled; all other choices are shown."""
    view = View(known)
    out = []
    for part in parts:
        match part:
            case Words(text):
                out.append(text)
            case Printed(name) if name in FITTED and not NAMES:
                out.append(f"‹{name}›")
            case Printed(name) if name in known or name in FITTED:
                out.append(view.said(part))
            case Printed(name):
                out.append(f"‹{name}›")
            case Choice(branches, otherwise):
                open_ = []
                for test, body in branches:
                    verdict = settled(test, known)
                    if verdict is not False:
                        open_.append(written(body, known))
                    if verdict is True:
                        break
                else:
                    open_.append(written(otherwise, known))
                out.append(open_[0] if len(open_) == 1 else f"‹{'|'.join(open_)}›")
    return "".join(out)


def settled(test: Test, known: dict[str, Any]) -> Truth:
    """Whether a test holds; None where it asks something else as well."""
    match test:
        case Every(parts) | Some(parts):
            decisive = isinstance(test, Some)
            verdicts = [settled(part, known) for part in parts]
            if decisive in verdicts:
                return decisive
            return None if None in verdicts else not decisive
    return truth(test, known.get, final=True) if test.name in known else None


def in_words(where: list[Moment]) -> str:
    """Moments in few words: targets that share all their dangers stand together."""
    dangers: dict[Value | None, list[str]] = {}
    for target, danger in where:
        dangers.setdefault(target, []).append(UNKNOWN if danger is None else str(danger))
    shared: dict[str, list[str]] = {}
    for target, words in dangers.items():
        every = len(words) == len(FACTS[DANGER].values) + 1
        key = "any danger" if every else ", ".join(words)
        shared.setdefault(key, []).append(UNKNOWN if target is None else str(target))
    whole = len(FACTS[TARGET].values) + 1
    return "; ".join(
        f"{'any target' if len(targets) == whole else ', '.join(targets)}: {words}"
        for words, targets in shared.items()
    )


if __name__ == "__main__":
    main()
