"""What a column holds, guessed from its title: by key, name, question, or the habits of form tools."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..facts import ALLY_FACTS, FACTS, MOVEMENT_FACTS
from ..facts.vocabulary import Fact, as_written
from ..frames.layout import is_of_form_tool
from .words import plain, titles, values, words

LEAVE_OUT, INDEX, PARENT = "leave_out", "index", "parent"
"""What a column can hold that is no fact: nothing of use, the number of its row, that of its case."""

OF_LIST = re.compile(r"allies\[(0|[1-9][0-9]{0,2})\]\.([a-z_]+)")
"""A fact of a group that stands in the row of its case."""

STEPS = re.compile(r"[/:.]|__|(?<=\w)-(?=\w)| - ")
BEHIND = re.compile(r"\s*(\*|[(\[{][^()\[\]{}]*[)\]}])\s*$")
BEFORE = re.compile(r"^\s*(q(uestion)?\s*)?\d{1,3}(\.\d{1,2})?\s*[.):-]\s+", re.IGNORECASE)
SCALE = re.compile(r"(\d)\s*(?:-|–|—|to|a|à|إلى|\.\.)\s*(\d{1,2})")
NUMBER = re.compile(r"\d{1,3}")
BRACKET = re.compile(r"\[(\d{1,3})\]")


@dataclass(frozen=True, slots=True)
class Guess:
    """What a title may mean: the targets, and whether that is certain or only likely."""

    targets: frozenset[str]
    certain: bool = True


NOTHING = Guess(frozenset())


def fact_at(target: str) -> Fact | None:
    """The fact that a target means; None for one that is no fact, or no target at all."""
    path = target.partition("=")[0]
    if found := OF_LIST.fullmatch(path):
        return ALLY_FACTS.get(f"ally.{found[2]}")
    return FACTS.get(path)


def is_target(target: str) -> bool:
    """Whether a word of a map says what a column holds."""
    if target in (LEAVE_OUT, INDEX, PARENT):
        return True
    fact = fact_at(target)
    if fact is None:
        return False
    _, sign, value = target.partition("=")
    return not sign or value in map(as_written, fact.values)


def guessed(title: str, above: str = "") -> Guess:
    """What a title means; `above` is a merged one over it, which may name the group."""
    found = directly(title)
    if above and (not found.targets or not found.certain or of_groups(found)):
        both = directly(f"{above} {title}")
        if len(both.targets) == 1 and both.certain:
            return both
    return found


def of_groups(guess: Guess) -> bool:
    """Whether a title alone is about some group, without saying which."""
    return any(target.startswith("ally.") for target in guess.targets)


def directly(title: str) -> Guess:
    """What a title means by itself."""
    bare = BEFORE.sub("", BEHIND.sub("", title))
    for text in dict.fromkeys((title, bare, BEHIND.sub("", bare))):
        if found := known(text):
            return Guess(found)
    if found := tool(title) or numbered(bare) or choice(title) or behind_steps(title):
        return Guess(found)
    if set(plain(title).split()) & words("notes"):
        return Guess(frozenset({LEAVE_OUT}))
    return Guess(likely(bare), certain=False)


def known(text: str) -> frozenset[str]:
    """What a text names as a whole."""
    return titles().get(plain(text), frozenset())


def tool(title: str) -> frozenset[str]:
    """What a column is that a form tool has added: what joins rows, or nothing of use."""
    tail = title.rpartition("/")[2]
    if plain(tail) in words("index"):
        return frozenset({INDEX})
    if plain(tail) in words("parent"):
        return frozenset({PARENT})
    if is_of_form_tool(title) or plain(title) in words("tool"):
        return frozenset({LEAVE_OUT})
    return frozenset()


def numbered(title: str) -> frozenset[str]:
    """The fact of a group whose number the title says: allies[0].name, "ally 1 name", "Name (group 2)"."""
    inside = BRACKET.search(title)
    parts = plain(title).split()
    numbers = [place for place, part in enumerate(parts) if NUMBER.fullmatch(part)]
    if len(numbers) != 1:
        return frozenset()
    place = numbers[0]
    beside = [n for n in (place - 1, place + 1) if 0 <= n < len(parts)]
    named = next((n for n in beside if parts[n] in words("group")), None)
    if named is None:
        return frozenset()
    rest = " ".join(part for n, part in enumerate(parts) if n not in (place, named))
    group = int(parts[place]) - (0 if inside or parts[place] == "0" else 1)
    found = titles().get(rest or "name", frozenset())
    return frozenset(
        f"allies[{group}].{path.removeprefix('ally.')}"
        for path in found
        if path.startswith("ally.")
    )


def behind_steps(title: str) -> frozenset[str]:
    """What stands behind the prefix of a form tool, as in g1/movement/stage."""
    steps = [step for step in STEPS.split(title) if step and step.strip()]
    for start in range(1, len(steps)):
        for text in (" ".join(steps[start:]), "/".join(steps[start:])):
            if found := known(text):
                return found
    return frozenset()


def choice(title: str) -> frozenset[str]:
    """One answer of a fact as a column of its own, as in movement/stage/mobilized."""
    before, sign, last = title.rpartition("/")
    paths = (known(before) or behind_steps(before)) if sign else frozenset()
    found = set()
    for path in paths:
        value = values(path).get(plain(last)) if path in FACTS and FACTS[path].values else None
        if value is not None:
            found.add(f"{path}={as_written(value)}")
    return frozenset(found)


def likely(title: str) -> frozenset[str]:
    """The fact of whose key all parts stand in the title, where it is the only one."""
    there = set(plain(title).split())
    found = {path for path in MOVEMENT_FACTS if "." in path and set(plain(path).split()) <= there}
    return frozenset(found) if len(found) == 1 else frozenset()


def scale(title: str) -> tuple[int, int] | None:
    """The lowest and the highest number of a scale that a title names: "Reach (1-3)"."""
    found = SCALE.search(title)
    return (int(found[1]), int(found[2])) if found and int(found[1]) < int(found[2]) else None
