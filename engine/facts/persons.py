"""What looks like a person in a case: pointed out by its place, never by its content."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from ..common.messages import say
from ..common.wording import listing
from . import Case

ADDRESS = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
ACCOUNT = re.compile(r"(?<!\S)@\w{2,}")
TELEPHONE = re.compile(r"(?<!\w)\+?\(?\d(?:[\s().\-/]?\d){6,}(?!\w)")
TITLED = re.compile(
    r"(?<!\w)(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Gen|Col|Capt|Lt|Sgt|Sheikh|Imam|Pastor|Father|"
    r"General|Colonel|Captain|Major|Minister|President|Bishop|Judge)\.?\s+"
    r"[A-Z]\w+(?:\s+[A-Z]\w+)*\s*$",
    re.MULTILINE,
)

YEAR, MONTH, DAY = r"(?:1[89]|20)\d\d", r"(?:0?[1-9]|1[0-2])", r"(?:[12]\d|3[01]|0?[1-9])"
DATE = (
    rf"(?:{YEAR}[-./]{MONTH}[-./]{DAY}|{YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|"
    rf"{DAY}[-./ ]{MONTH}[-./ ]{YEAR}|{YEAR}(?:[-./]{MONTH})?)"
)
DATES = re.compile(
    rf"(?<![\w+(])(?<!\d[\s./-]){DATE}(?:[\s/–-]{{1,3}}{DATE})*"
    r"(?:[T\s]\d{1,2}[:.h]\d\d(?::\d\d)?)?(?![\s().\-/]?\d)(?!\w)"
)
"""A date, or several, with the time of day: no digits before or behind that would go on."""


def has_number(text: str) -> bool:
    """Whether a text holds seven digits or more that are no date."""
    return bool(TELEPHONE.search(text) and TELEPHONE.search(DATES.sub("·", text)))


MARKS: Mapping[str, Callable[[str], bool]] = {
    "telephone": has_number,
    "mail": lambda text: "@" in text and bool(ADDRESS.search(text)),
    "person": lambda text: bool(TITLED.search(text)),
    "account": lambda text: "@" in text and bool(ACCOUNT.search(text)),
}
"""What is looked for, and whether a text holds it; most texts hold no @ at all."""


def persons(case: Case) -> Iterator[str]:
    """A gentle warning for each kind of thing that seems to tell a person, with its places.

    Groups are counted from 1, in the order in which the case lists them.
    """
    names = [ally.name for ally in case.allies or ()]
    together = "\n".join([case.case or "", *names])
    for what, holds in MARKS.items():
        if not holds(together):  # one look is enough for most cases
            continue
        if holds(case.case or ""):
            yield say("person-in-label", what=what)
        groups = [number for number, name in enumerate(names, 1) if holds(name)]
        if len(groups) == 1:
            yield say("person-in-group", number=str(groups[0]), what=what)
        elif groups:
            numbers = listing([*map(str, groups)], last="and")
            yield say("person-in-groups", numbers=numbers, what=what)
