"""English function words that were left where another language is spoken; for tests."""

from __future__ import annotations

import re
from collections.abc import Iterable

WORD = re.compile(r"[^\W\d_]+")

ENGLISH = WORD.findall("""
about after all also and are at be because been before but by can could did do does for from had
have he her how if in into is it its more most must my no nor not of on only or other our out over
own she should so some such than that the their them then there these they this those through to
under until up was we were what when where which while who will with would you your
""")
"""Words that hold English sentences together."""

SHARED = {
    "es": {"a", "he", "me", "no", "sea"},
    "fr": {"but", "if", "in", "me", "on", "or", "out", "son"},
    "ar": set[str](),
}
"""Those that are words of the language too."""

MOST = 4
"""How many of a thousand words may be such ones: titles of publications are not translated."""

ASIDE = re.compile(
    r"<(style|script)\b.*?</\1>|<[^>]*>|https?://\S+|`[^`]*`|\w+(?:[-_]\w+)+", re.DOTALL
)
"""What is no text: markup, addresses, what is typed, names of rules."""


def english_left(text: str, code: str, names: Iterable[str] = ()) -> list[str]:
    """The English function words in a text, where they are too many for it.

    What is markup, is typed, or is one of these `names` does not count.
    """
    text = ASIDE.sub(" ", text)
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, " ")
    words = WORD.findall(text)
    found = [word for word in words if word.lower() in {*ENGLISH} - SHARED[code]]
    return found if len(found) > MOST * len(words) / 1000 else []
