"""Where YAML text holds a comment behind something on the same line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

Remarks: TypeAlias = "dict[tuple[str | int, ...], tuple[int, int]]"
"""Where each value with a remark behind it stands, with the line and the column of the remark."""

REMARK = re.compile(r"[ \t]+#")


def followed(text: str) -> Mapping[int, int]:
    """The places in YAML text at which a comment may begin behind something on its line.

    Each is the place of the blanks before it, with their number.
    """
    if " #" not in text and "\t#" not in text:
        return {}
    return {
        remark.start(): remark.end() - remark.start() - 1
        for remark in REMARK.finditer(text)
        if text[remark.start() - 1] not in "\r\n"  # else the line holds nothing but the comment
    }
