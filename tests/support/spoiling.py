"""Texts of rules and cases, spoiled at random as careless hands do it."""

from __future__ import annotations

import random

WORDS = (
    "true", "no", "null", "[]", "{}", "- a", "0", "-1", "1e9", "''", '"', "{{ x }}", "{% if %}",
    "{% for a in b %}", "count(", "any(all(ally.liked))", "ally.name", "not", "and", "turnout.size",
    "city_many_members", "&a", "*a", "!x", "|", ">", "\t", "\u202e", "\x00", "é", "မြန်မာ", "#", ":",
    "x" * 500, "(" * 200, "not " * 300, "otherwise", "{now: x, otherwise: y}", "now",
)  # fmt: skip


def spoiled(text: str, chance: random.Random) -> str:
    """A text after a few careless edits."""
    for _ in range(chance.randint(1, 4)):
        lines = text.splitlines(keepends=True) or [""]
        at = chance.randrange(len(lines))
        match chance.randrange(7):
            case 0:
                del lines[at]
            case 1:
                lines.insert(at, lines[chance.randrange(len(lines))])
            case 2:
                key, colon, _ = lines[at].partition(":")
                lines[at] = f"{key}{colon} {chance.choice(WORDS)}\n"
            case 3:
                lines[at] = chance.choice(["  ", "    ", ""]) + lines[at].lstrip()
            case 4:
                words = lines[at].split(" ")
                words[chance.randrange(len(words))] = chance.choice(WORDS)
                lines[at] = " ".join(words)
            case 5:
                where = chance.randrange(len(lines[at]) + 1)
                lines[at] = lines[at][:where] + chance.choice(WORDS) + lines[at][where:]
            case 6:
                lines = lines[:at]
        text = "".join(lines)
    return text
