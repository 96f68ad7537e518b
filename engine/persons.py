"""What looks like a person in a case: pointed out by its key, never by its content."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .facts import Case

MARKS = (
    ("an e-mail address", "@", re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")),
    ("the name of an account", "@", re.compile(r"(?<!\S)@\w{2,}")),
    ("a telephone number", "", re.compile(r"(?<!\w)\+?\(?\d(?:[\s().\-/]?\d){6,}(?!\w)")),
    (
        "the name of a person",
        "",
        re.compile(
            r"(?<!\w)(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Gen|Col|Capt|Lt|Sgt|Sheikh|Imam|Pastor|Father|"
            r"General|Colonel|Captain|Major|Minister|President|Bishop|Judge)\.?\s+"
            r"[A-Z]\w+(?:\s+[A-Z]\w+)*\s*$",
            re.MULTILINE,
        ),
    ),
)
"""What is looked for, a sign without which it is not there, and how it looks.

Telephone numbers of seven digits or more; names of persons only where a title stands before.
"""


def persons(case: Case) -> Iterator[str]:
    """A gentle warning for each key that seems to hold a person; each is said once."""
    texts = [("case", case.case or "")]
    texts += [("allies[].name", ally.name) for ally in case.allies or ()]
    together = "\n".join(text for _, text in texts)
    if not any(sign in together and mark.search(together) for _, sign, mark in MARKS):
        return
    found = {(key, what) for key, text in texts for what, _, mark in MARKS if mark.search(text)}
    for key, what in sorted(found):
        yield f"{key} holds what looks like {what}. Write a group or a role instead, never a person."
