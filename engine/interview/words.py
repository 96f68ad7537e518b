"""The words of an interview that the terminal and the browser share."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from ..advising.advice import SECTIONS as PARTS
from ..common.wording import counted, few
from ..explaining.comparison import Comparison
from . import Outcome, Progress, Why

QUESTIONS_A_MINUTE = 4

PRIORITIES = {key: f"Under “{title}” from now on" for key, title in PARTS.items()}


def headlines(found: Comparison) -> Iterator[tuple[str, str]]:
    """The headline before and now, where they differ."""
    if found.first.headline != found.second.headline:
        yield "Headline before", found.first.headline
        yield "Headline now", found.second.headline


def titled(title: str, groups: Sequence[str]) -> str:
    """The title of a rule, with the groups it is about."""
    return f"{title} ({few(groups)})" if groups else title


def leads_to(outcome: Outcome, reasons: Why) -> str:
    """What one answer alone would lead to; nothing where it settles nothing."""
    parts = []
    if outcome.fires:
        parts.append(f"It brings {few([f'“{title}”' for title in outcome.fires])}.")
    if outcome.silences:
        parts.append(f"It rules out {few([f'“{title}”' for title in outcome.silences])}.")
    possible = len(outcome.headlines)
    if possible == 1 and reasons.of_kind("posture"):
        parts.append(f"The headline is “{outcome.headlines[0]}”.")
    elif possible < len(reasons.of_kind("posture")):
        parts.append(f"{possible} headlines stay possible.")
    return " ".join(parts)


def length(progress: Progress) -> str:
    """How many questions and minutes are left, as an upper bound."""
    if not progress.at_most:
        return "Nothing is left to ask."
    minutes = math.ceil(progress.at_most / QUESTIONS_A_MINUTE)
    groups = " One or two more for each group that you name." if progress.each_group else ""
    return (
        f"At most {counted(progress.at_most, 'question')}: about {counted(minutes, 'minute')}."
        f"{groups} You can stop at any time."
    )
