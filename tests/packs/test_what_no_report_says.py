"""What a report never says is said in no branch of any text of the built-in packs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from groundswell import load_packs
from groundswell.engine.language.text import Text
from groundswell.engine.language.text_reader import read_text
from packs_with_defects import Packs
from wordings import Known, texts_of, wordings

PACK = load_packs()
SEVERE: Known = {"context.repression": "severe", "contact_is_open": False}
ALONE: Known = {"coalition.organizations": 1}
COMPANY: Known = {"movement.target": "company"}


@dataclass(frozen=True)
class Never:
    """Words that no text says, why, a sentence that has them, and what may be said all the same.

    What may be said is taken out before the words are looked for.
    """

    words: str
    why: str
    seed: str
    but: tuple[str, ...] = ()
    where: Known | None = None


NEVER = {
    "success": Never(
        r"\bwill (win|succeed|work|fall|give in|yield)\b|\bguarantee|\b(sure|certain|bound) to\b"
        r"|\bchances? of\b|\blikely to\b|\balways works\b|%|\bper cent\b",
        "nobody can say how a struggle ends",
        "With numbers like these you will win.",
    ),
    "safety": Never(
        r"\bsafe(r|st|ly|ty)?\b|\bno risk\b|\bwithout risk\b|\brisk-free\b|\bharmless\b"
        r"|\bno danger\b|\bwithout danger\b",
        "it cannot see danger",
        "This is safe for everybody.",
        but=("safe passage",),
    ),
    "persons": Never(
        r"\b(him|her|his|she|he)\b|\bby name\b|\b(Mr|Mrs|Ms|Dr)\b",
        "groups and roles, never persons",
        "Ask the general whether he would meet you.",
    ),
    "streets under severe repression": Never(
        r"\bmarch(es)?\b|\brall(y|ies)\b|\bdemonstrat\w*|\bsit-ins?\b|\bstreets?\b|\bsquares?\b"
        r"|\bcrowds?\b|\bpeople out\b|\bparades?\b",
        "crowds are the easiest to hurt",
        "Bring all of them out to march.",
        but=(
            "Never ask them to march",
            "never ask them to march",
            "do not ask it to join or to march",
            "do not ask them to speak or march",
            "need no crowd",
            "needs no crowd",
            "without a crowd",
            "without crowds",
            "In a crowd they are the easiest to hurt",
        ),
        where=SEVERE,
    ),
    "forces in the street": Never(
        r"\bmarch\b",
        "police, soldiers and courts help quietly where they are",
        "Ask the soldiers to march beside you.",
        but=(
            "Never ask them to march",
            "never ask them to march",
            "do not ask it to join or to march",
            "do not ask them to speak or march",
            "people who cannot march",
        ),
    ),
    "reward": Never(
        r"\bbrib\w+|\brewards?\b|\bpay(s|ing)? (it|them|anybody|somebody)\b|\bpay\b|\bgifts?\b|\bfavours?\b",
        "nobody is won with money or favours",
        "Offer a reward to those who come over.",
        but=(
            "Never press, pay, trick or expose anybody",
            "offer no reward",
            "Ask about worries, not for favours",
            "those who lose pay",
            "Stand by those who pay for taking part",
            "governments that pay or host them",
            "people would pay for being counted",
            "told as a gift",
        ),
    ),
    "threat": Never(
        r"\bthreat\w*|\bblackmail\w*|\bpressur\w+|\bpress\b|\bintimidat\w+|\bultimatum\b|\bor else\b",
        "nobody is pressed",
        "Threaten to publish what you know.",
        but=(
            "Never press, pay, trick or expose anybody",
            "press nobody",
            "the press and the level of government",
            "no threats, no insults",
            "as a fact and not as a threat",
            "pressure from abroad",
        ),
    ),
    "shame": Never(
        r"\bsham(e|ed|ing)\b|\bexpos\w+|\bhumiliat\w+|\bmock\w*|\binsult\w*|\bleak\w*|\bdisgrac\w+",
        "nobody is shamed or exposed",
        "Expose those who still obey.",
        but=(
            "Never press, pay, trick or expose anybody",
            "do not expose its people",
            "Do not mock those who stay behind",
            "no threats, no insults",
            "would expose",
            "Let tired people rest without shame",
        ),
    ),
    "trick": Never(
        r"\binfiltrat\w+|\bspy\b|\bspies\b|\btrick\w*|\bdeceiv\w+|\bpretend\w*|\bfake\b|\bundercover\b|\bbluff\w*",
        "nobody is tricked, and nothing is done behind a mask",
        "Infiltrate the party.",
        but=(
            "Never press, pay, trick or expose anybody",
            "do not pretend to agree",
            "rather than bluff",
        ),
    ),
    "violence": Never(
        r"\bweapons?\b|\barms\b|\bfight\w*|\battack\w*|\bkill\w*|\bsabotag\w+|\bburn\w*|\briots?\b|\bdestroy\w*"
        r"|\bdestruction\b|\bfists?\b",
        "movements that have chosen nonviolence",
        "Fight back where they attack you.",
        but=(
            "thank nobody for weapons",
            "or to use arms for you",
            "when somebody begins to fight",
            "you said that people are killed, tortured",
        ),
    ),
    "weak link": Never(
        r"\bweak(est)? link\b|\btraitors?\b|\binformers?\b|\bloyalty test\b|\bunreliable\b|\bcollaborators?\b",
        "who inside a movement may be weak is the first thing its opponents look for",
        "The students are the weak link.",
    ),
    "orders": Never(
        r"\byou (must|have to|are to|should)\b|\bobey\b|\bat all costs\b|!",
        "it advises and does not order",
        "You must stop at once.",
    ),
    "talks that hold": Never(
        r"\b(deal|talks|agreement|promise|pact)s? will (hold|last|succeed|be kept|work)\b",
        "nobody can say whether a deal holds",
        "If all sign, the deal will hold.",
    ),
    "law": Never(
        r"\b(il)?legal(ly)?\b|\b(un)?lawful(ly)?\b|\bcrimes?\b|\bthe law\b|\byour rights?\b",
        "it gives no legal advice",
        "This is legal in most countries.",
        but=(
            "is a crime in many places: get legal advice first",
            "get legal advice",
            "legal help",
            "or the law forbids it. Then stay with public words",
            "that the law is the same for all",
            "its orders keep to the law",
        ),
    ),
    "a single organization": Never(
        r"\b(your|the|this|such a) coalition\b",
        "one organization is no coalition",
        "Keep the coalition together.",
        but=(
            "the deal and the coalition were lost together",
            "your coalition has … organizations",
            "or it leaves the coalition",
            "Or it is in your coalition already",
        ),
        where=ALONE,
    ),
    "a company": Never(
        r"\bobedien\w+|\bpillars?\b|\bregimes?\b|\brulers?\b|\bthose in power\b",
        "words of a whole country do not fit a company",
        "The pillars of the regime hold it up.",
        but=("A group or institution that holds those in power up",),
        where=COMPANY,
    ),
    "chapter": Never(
        r"\bchapters?\b|\bthe (book|authors?) says?\b",
        "the one-pager was read, not its chapter",
        "The chapter says to consolidate.",
    ),
}
"""What a report never says, by what it is about."""


@cache
def all_wordings(about: str) -> frozenset[tuple[str, str]]:
    """Every wording with its place that there is where something is never said."""
    where = NEVER[about].where
    return everywhere() if where is None else frozenset(in_all_ways(texts_of(PACK), where))


@cache
def everywhere() -> frozenset[tuple[str, str]]:
    """Every wording of the built-in packs with its place."""
    return frozenset(in_all_ways(texts_of(PACK), None))


def in_all_ways(
    texts: Iterable[tuple[str, Text]], known: Known | None
) -> Iterator[tuple[str, str]]:
    """Every wording of some texts, with its place."""
    for place, text in texts:
        yield from ((place, wording) for wording in wordings(text, known))


def said(never: Never, found: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Where it is said all the same, and how."""
    words = re.compile(never.words, re.IGNORECASE)
    for place, wording in found:
        left = wording
        for allowed in never.but:
            left = left.replace(allowed, "…")
        if words.search(left):
            yield place, wording


@pytest.mark.parametrize("about", NEVER)
def test_no_text_says_in_any_branch_what_a_report_never_says(about: str) -> None:
    never = NEVER[about]
    found = sorted(said(never, all_wordings(about)))
    assert not found, f"{never.why}: {found[:5]}"


@pytest.mark.parametrize("about", NEVER)
def test_what_may_be_said_all_the_same_is_still_said_somewhere(about: str) -> None:
    everything = all_wordings(about)
    for allowed in NEVER[about].but:
        assert any(allowed in wording for _, wording in everything), allowed


@pytest.mark.parametrize("about", NEVER)
def test_a_sentence_of_each_kind_is_found_in_the_last_branch_of_a_text(about: str) -> None:
    never = NEVER[about]
    source = (
        "{% if turnout.size is any_of('small') %}Meet.{% elif context.repression is any_of('none') %}"
        "Go on.{% else %}Rest. {% if movement.structure is unknown %}"
        f"{never.seed}{{% endif %}}{{% endif %}}"
    )
    text = read_text(source, {}, over_allies=False)
    assert [*said(never, in_all_ways([("seeded", text)], never.where))]


def test_a_promise_seeded_into_one_branch_of_a_rule_is_found(tmp_path: Path) -> None:
    packs = Packs(tmp_path)
    seeded = "{% if coalition.team is unknown %}Nobody knows.{% else %}You will win.{% endif %}"
    packs.rule("win-people-back", "advise.because", seeded)
    texts = in_all_ways(texts_of(packs.load()), None)
    ((place, wording),) = said(NEVER["success"], texts)
    assert place.startswith("win-people-back")
    assert wording == "You will win."
