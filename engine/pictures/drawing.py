"""Pictures as SVG: the geometry through a template, always to the same bytes."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from jinja2 import Template
from markupsafe import Markup, escape

from ..advising.advice import Advice
from ..common.locale import direction, spoken
from ..common.templates import built_in_templates, taken
from .group import groups_of
from .picture import Anchor, Field, Label, Picture

NAMES = ("readiness", "map", "spectrum", "pillars")
"""Every picture, in the order of the report."""

OTHER_END: dict[Anchor, Anchor] = {"start": "end", "middle": "middle", "end": "start"}
"""Where a label begins in a picture that is mirrored."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture that is drawn: its SVG, its title, and the same in words, whole and by field.

    `file` is where it stands beside a report, as a link writes that.
    """

    name: str
    title: str
    description: str
    svg: Markup
    numbered: bool
    fields: tuple[Field, ...]
    file: Markup | None = None


def pictures_of(advice: Advice, only: Container[str] = NAMES) -> Iterator[Picture]:
    """The pictures that have something to show, in the order of the report; `only` some names."""
    if advice.posture == "out_of_scope":
        return
    # Plain Markdown draws none of these, and loads none of them.
    from .map_of_allies import map_of_allies
    from .pillars import pillars
    from .readiness import readiness_bars
    from .spectrum import spectrum

    if advice.readiness and "readiness" in only:
        yield readiness_bars(advice.readiness)
    groups = groups_of(advice)
    if "map" in only and any(group.placed for group in groups):
        yield map_of_allies(groups)
    if "spectrum" in only and any(group.support for group in groups):
        yield spectrum(groups)
    if "pillars" in only and any(group.strategic for group in groups):
        yield pillars(groups)


def drawn(picture: Picture, *, alone: bool = True) -> Drawn:
    """A picture as SVG; one that stands `alone` in a file brings its colours for dark screens.

    Who reads from the right sees it mirrored: what lies further on lies further to the left.
    """
    mirrored = direction(spoken()) == "rtl"
    labels = [flipped(label, picture.width) for label in picture.labels] if mirrored else None
    svg = template(picture.name).render(
        picture=picture, texts=texts(labels or picture.labels), mirrored=mirrored, alone=alone
    )
    return Drawn(
        name=picture.name,
        title=picture.title,
        description=picture.description,
        svg=Markup(svg.strip() + "\n"),  # noqa: S704 - the template escapes what it prints
        numbered=picture.numbered,
        fields=picture.fields,
    )


def flipped(label: Label, wide: float) -> Label:
    """A label where it stands in the mirrored picture of this width; its letters are not mirrored."""
    box = replace(label.box, x=wide - label.box.x - label.box.width)
    return replace(label, x=round(wide - label.x, 1), anchor=OTHER_END[label.anchor], box=box)


def texts(labels: Iterable[Label]) -> dict[tuple[Anchor, float, bool], Markup]:
    """The lines of labels in their places, by anchor, size and weight."""
    found: dict[tuple[Anchor, float, bool], list[str]] = {}
    for label in labels:
        lines = found.setdefault((label.anchor, label.size, label.bold), [])
        lines += [
            f'<text x="{label.x:g}" y="{y:g}">{escape(line)}</text>' for y, line in label.lines
        ]
    return {
        kind: Markup("\n".join(lines))  # noqa: S704 - each line is escaped above
        for kind, lines in found.items()
    }


@cache
def template(name: str) -> Template:
    """The template of a picture, compiled once."""
    return taken(ENVIRONMENT, f"pictures/{name}.svg.j2")


def printed(value: object) -> str:
    """A value as text in XML: a number without needless digits, all else escaped."""
    if type(value) is float:
        return f"{value:g}"
    if type(value) is int:
        return str(value)
    return value if isinstance(value, Markup) else escape(value)


# `printed` escapes everything, and numbers without detours.
ENVIRONMENT = built_in_templates(printed, autoescape=False)
"""Where the templates of pictures run."""
