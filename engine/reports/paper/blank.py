"""A blank case file: every question as a comment, nothing filled in."""

from __future__ import annotations

from itertools import groupby
from textwrap import wrap

from ...facts import ALLY_FACTS, MOVEMENT_FACTS
from ...facts.format import FORMAT, KEY
from ...interview import ALLIES, SECTIONS
from ..kinds import Kind
from ..template import built_in_template

BLANK = Kind("blank.yaml.j2", str, autoescape=False)
WIDTH = 96


def blank_case() -> str:
    """The text of a blank case file; as it is, it reads as a case of which nothing is known."""
    of_sections = [fact for fact in MOVEMENT_FACTS.values() if "." in fact.path]
    return built_in_template(BLANK).render(
        form_key=KEY,
        form=FORMAT,
        titles=SECTIONS,
        groups=ALLIES,
        labels=[MOVEMENT_FACTS["case"], MOVEMENT_FACTS["as_of"]],
        sections={name: [*facts] for name, facts in groupby(of_sections, lambda f: f.section)},
        of_allies=list(ALLY_FACTS.values()),
        whole=MOVEMENT_FACTS["allies_complete"],
        comment=comment,
    )


def comment(text: str, margin: str = "", width: int = WIDTH) -> str:
    """A text as lines of a comment, all but the first behind a margin."""
    return f"\n{margin}".join(wrap(text, width, initial_indent="# ", subsequent_indent="# "))
