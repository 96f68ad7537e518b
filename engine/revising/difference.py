"""What a new version of packs does otherwise, rule by rule and headline by headline."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from ..advising.advise import advise
from ..authoring.proof import UndecidedError
from ..common.templates import markdown_page, tidy
from ..facts import Case
from ..files.case_files import case_data, case_text
from ..language.text import Text, View
from ..packs.pack import RulePack
from ..packs.rule import Rule
from .shares import CASES, Share, advised, shares
from .twofold import Twofold

SCHEMA: Literal["groundswell/diff/1"] = "groundswell/diff/1"

State = Literal["same", "changed", "new", "gone", "text"]
"""Of a rule: advised in the same cases and in the same words, otherwise, newly, no longer, or in other
words alone.
"""


@dataclass(frozen=True, slots=True)
class Witness:
    """A case that one of the versions advises otherwise, and what each makes of it."""

    case: Case
    before: str
    after: str

    @property
    def text(self) -> str:
        """The case as a file, without what stands at the head of every one."""
        return case_text(self.case).partition("\n\n")[2].rstrip()


@dataclass(frozen=True, slots=True)
class Reworded:
    """A text that was changed, and the facts that it reads now, or reads no longer."""

    text: str
    before: str
    after: str
    reads: tuple[str, ...]
    reads_no_longer: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleChange:
    """What became of one rule. `proved` says that no case but those shown could be otherwise."""

    rule: str
    title: str
    state: State
    now_fires: Witness | None = None
    no_longer_fires: Witness | None = None
    due_otherwise: Witness | None = None
    texts: tuple[Reworded, ...] = ()
    share: Share | None = None
    proved: bool = True


@dataclass(frozen=True, slots=True)
class PostureChange:
    """What became of one headline."""

    posture: str
    now: Witness | None
    no_longer: Witness | None
    texts: tuple[Reworded, ...]
    share: Share | None
    proved: bool = True

    @property
    def is_same(self) -> bool:
        """Whether it is given in the same cases, and reads alike."""
        return self.proved and not (self.now or self.no_longer or self.texts)


@dataclass(frozen=True, slots=True)
class Difference:
    """Everything that a new version does otherwise.

    Counts need `needed` kinds of groups to be told apart; `kinds` were.
    """

    old: RulePack
    new: RulePack
    rules: tuple[RuleChange, ...]
    postures: tuple[PostureChange, ...]
    needed: int
    kinds: int

    @property
    def advises_otherwise(self) -> bool:
        """Whether there is a case that is advised otherwise, or may be one."""
        rules = any(each.state in ("changed", "new", "gone") for each in self.rules)
        return rules or any(each.now or each.no_longer or not each.proved for each in self.postures)

    def of(self, *states: State) -> list[RuleChange]:
        """The rules of some states."""
        return [each for each in self.rules if each.state in states]

    def to_dict(self) -> dict[str, Any]:
        """The difference as plain data: `groundswell/diff/1`."""
        return {
            "schema": SCHEMA,
            "rules": [rule_data(each) for each in self.rules],
            "postures": [
                {
                    "posture": each.posture,
                    "now": data_of(each.now),
                    "no_longer": data_of(each.no_longer),
                    "proved": each.proved,
                    **share_data(each.share),
                }
                for each in self.postures
            ],
        }

    def to_json(self) -> str:
        """The same as one JSON object."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=2) + "\n"

    def to_markdown(self, old: str, new: str) -> str:
        """The same as a page for a review; `old` and `new` are what the versions are called."""
        page = markdown_page("difference.md.j2", found=self, old=old, new=new, cases=CASES)
        return tidy(page)


def rule_data(change: RuleChange) -> dict[str, Any]:
    """What became of a rule, as plain data."""
    return {
        "rule": change.rule,
        "state": change.state,
        "now_fires": data_of(change.now_fires),
        "no_longer_fires": data_of(change.no_longer_fires),
        "due_otherwise": data_of(change.due_otherwise),
        "texts": [each.text for each in change.texts],
        "proved": change.proved,
        **share_data(change.share),
    }


def share_data(share: Share | None) -> dict[str, float]:
    """A share with its margin, as plain data."""
    found = share or Share(0, 0)
    return {"share": found.share, "margin": found.margin}


def data_of(witness: Witness | None) -> dict[str, Any] | None:
    """The case of a witness as the data of a case file."""
    return None if witness is None else case_data(witness.case)


def difference(old: RulePack, new: RulePack) -> Difference:
    """What a new version does otherwise: proved to be nothing, or with a case that shows it."""
    twofold = Twofold(old, new)
    of_rules, of_postures = shares(old, new)
    names = dict.fromkeys([*new.rule, *old.rule])
    rules = [rule_change(twofold, old, new, name, of_rules.get(name)) for name in names]
    postures = [
        posture_change(twofold, old, new, each.name, of_postures.get(each.name))
        for each in new.postures
        if each.name in old.definition
    ]
    return Difference(old, new, tuple(rules), tuple(postures), twofold.needed, twofold.kinds)


def rule_change(
    twofold: Twofold, old: RulePack, new: RulePack, name: str, share: Share | None
) -> RuleChange:
    """What became of a rule."""
    before, after = old.rule.get(name), new.rule.get(name)
    if before is None or after is None:
        side = 0 if after is None else 1
        only = old.rule[name] if after is None else new.rule[name]
        return came_or_went(twofold, (old, new), side, only, share)
    texts = tuple(reworded(texts_of(before), texts_of(after)))
    title = title_of(after)
    try:
        newly = seen(twofold.newly(before, after), old, new, name)
        no_longer = seen(twofold.no_longer(before, after), old, new, name)
        due = seen(twofold.sooner_or_later(before, after), old, new, name)
    except UndecidedError:
        return RuleChange(name, title, "changed", texts=texts, share=share, proved=False)
    state: State = "changed" if newly or no_longer or due else "text" if texts else "same"
    return RuleChange(name, title, state, newly, no_longer, due, texts, share)


def came_or_went(
    twofold: Twofold, packs: tuple[RulePack, RulePack], side: int, rule: Rule, share: Share | None
) -> RuleChange:
    """A rule that only the old version has (side 0) or the new one, with a case that gets it."""
    try:
        case = twofold.old.example(twofold.advised(side, rule))
    except UndecidedError:
        case = None
    witness = seen(case, *packs, rule.id)
    title = title_of(rule)
    if side:
        return RuleChange(rule.id, title, "new", now_fires=witness, share=share)
    return RuleChange(rule.id, title, "gone", no_longer_fires=witness, share=share)


def title_of(rule: Rule) -> str:
    """The title of a rule as it reads where nothing is known."""
    return rule.words.title.render(View({}))


def posture_change(
    twofold: Twofold, old: RulePack, new: RulePack, name: str, share: Share | None
) -> PostureChange:
    """What became of a headline."""
    texts = tuple(reworded(headline_of(old, name), headline_of(new, name)))
    try:
        now, no_longer = twofold.posture_newly(name), twofold.posture_no_longer(name)
    except UndecidedError:
        return PostureChange(name, None, None, texts, share, proved=False)
    return PostureChange(
        name, seen(now, old, new, None), seen(no_longer, old, new, None), texts, share
    )


def seen(case: Case | None, old: RulePack, new: RulePack, rule: str | None) -> Witness | None:
    """A case with what each version makes of it, as plain advising says: the headline, and the rule."""
    if case is None:
        return None
    return Witness(case, told(case, old, rule), told(case, new, rule))


def told(case: Case, pack: RulePack, rule: str | None) -> str:
    """The headline of a case by a pack, and how soon the rule is due, where it is advised."""
    advice = advise(case, pack, "meaning")
    due = sorted({how for _, how in advised(advice).get(rule or "", ())})
    return ", ".join([advice.headline, *due])


def texts_of(rule: Rule) -> Iterator[tuple[str, Text]]:
    """The texts of a rule by what they are."""
    words = rule.words
    for name in ("title", "summary", "ours", "each", "risk", "because", "limits"):
        text = getattr(words, name)
        if text is not None:
            yield name, text
    for number, step in enumerate(words.steps, start=1):
        yield f"steps {number}", step


def headline_of(pack: RulePack, name: str) -> Iterator[tuple[str, Text]]:
    """The texts of a headline."""
    for each in pack.postures:
        if each.name == name:
            yield from (("headline", each.headline), ("why", each.why))


def reworded(
    before: Iterable[tuple[str, Text]], after: Iterable[tuple[str, Text]]
) -> Iterator[Reworded]:
    """The texts that were changed, came or went."""
    first, second = dict(before), dict(after)
    for name in dict.fromkeys([*second, *first]):
        old, new = first.get(name), second.get(name)
        if (old and " ".join(old.source.split())) == (new and " ".join(new.source.split())):
            continue
        reads, read = (each.reads if each else frozenset[str]() for each in (new, old))
        yield Reworded(
            name,
            old.source if old else "",
            new.source if new else "",
            tuple(sorted(reads - read)),
            tuple(sorted(read - reads)),
        )
