"""Texts in lines of so many columns, in every script."""

from __future__ import annotations

from textwrap import TextWrapper, wrap
from typing import Any
from unicodedata import east_asian_width

FILLER = "\x03"
"""Stands behind a sign that takes two columns while a text is folded; no text that is told has it."""


class Folder(TextWrapper):
    """Folds as `textwrap` does, and never between a sign and its filler."""

    def _handle_long_word(
        self, reversed_chunks: list[str], cur_line: list[str], cur_len: int, width: int
    ) -> None:
        """Break a word that is longer than a line, or let it stand out."""
        word, room = reversed_chunks[-1], max(1, width - cur_len)
        if self.break_long_words and word[room : room + 1] == FILLER:
            if room > 1 or not cur_line:  # else the next line has room for it
                room = room - 1 or 2
                cur_line.append(word[:room])
                reversed_chunks[-1] = word[room:]
        else:
            super()._handle_long_word(reversed_chunks, cur_line, cur_len, width)


def in_columns(text: str, **how: Any) -> list[str]:
    """A text in lines, as `textwrap` folds it, where a sign that takes two columns counts as two."""
    if text.isascii():
        return wrap(text, **how)
    broad = "".join(f"{c}{FILLER}" if east_asian_width(c) in "WF" else c for c in text)
    return [line.replace(FILLER, "") for line in Folder(**how).wrap(broad)]
