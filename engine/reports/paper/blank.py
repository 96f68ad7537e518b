"""A blank case file: every question as a comment, nothing filled in."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from itertools import groupby

from ...facts import ALLY_FACTS, MOVEMENT_FACTS
from ...facts.case import TITLES
from ...facts.format import FORMAT, KEY
from ...facts.vocabulary import Fact

HEAD = """\
# A case file for Groundswell.
#
# Write after the colon what you know. Leave the rest blank: what is blank is unknown, never "no".
# Write no names of persons, no private talk, no phone numbers. Groups and roles are enough.
# Keep this file where only you can read it. Then: groundswell advise THIS-FILE
"""

ALLIES_HEAD = """\
# The groups that matter, one after the other: those who share your cause, and those who hold up
# the other side. Take out the # before the lines you use, and repeat them for each group.
#
#allies:
"""

WIDTH = 96


def blank_case() -> str:
    """The text of a blank case file; as it is, it reads as a case of which nothing is known."""
    labels = [fact for fact in MOVEMENT_FACTS.values() if fact.path in ("case", "as_of")]
    parts = [HEAD, f"{KEY}: {FORMAT}\n", *(written(fact, "") for fact in labels)]
    sections = groupby(
        (fact for fact in MOVEMENT_FACTS.values() if "." in fact.path), lambda fact: fact.section
    )
    for section, facts in sections:
        parts.append(f"# --- {TITLES[section]} ---\n{section}:\n")
        parts.extend(written(fact, "  ") for fact in facts)
    parts.append("# --- The groups that matter ---\n" + ALLIES_HEAD)
    parts.append("#\n".join(ally_lines()))
    parts.append(written(MOVEMENT_FACTS["allies_complete"], ""))
    return "\n".join(parts)


def written(fact: Fact, indent: str) -> str:
    """One question as comments, with its key below, left blank."""
    lines = [*comments(fact), f"{fact.path.rpartition('.')[2]}:"]
    return "".join(f"{indent}{line}\n" for line in lines)


def ally_lines() -> Iterator[str]:
    """The questions about one ally, all of it as comments."""
    for number, fact in enumerate(ALLY_FACTS.values()):
        lines = [*comments(fact), f"{'- ' if number == 0 else '  '}{fact.path[5:]}:"]
        yield "".join(f"#  {line}\n" for line in lines)


def comments(fact: Fact) -> Iterator[str]:
    """A question, its hint and its choices, as comment lines."""
    for text in (fact.question, fact.hint):
        yield from textwrap.wrap(text, WIDTH, initial_indent="# ", subsequent_indent="# ")
    if fact.kind == "word":
        for value, word in fact.words.items():
            yield f"#   {value}: {word.choice}"
    elif fact.kind != "text":
        yield f"#   {fact.allowed}"
