"""The pictures of a report, as each of its formats shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypedDict
from urllib.parse import quote

from markupsafe import Markup

from ..advising.advice import Advice
from ..common.locale import speaking
from ..pictures import NAMES, Drawn, Picture, drawn, pictures_of
from ..pictures.group import groups_of
from ..pictures.mermaid import chart_is_numbered, quadrant_chart
from .kinds import BRIEF, PLAN, WHOLE, Layout
from .paper.sheets import Printed


@dataclass(frozen=True, slots=True)
class Illustrations:
    """What a template finds under `pictures`: each picture by its name, or None.

    `chart` is the map as Mermaid, `off_map` names the groups that are not on it, and `numbered`
    says whether a picture has numbers, so that the table of allies needs them too.
    """

    readiness: object = None
    map: object = None
    spectrum: object = None
    pillars: object = None
    chart: str = ""
    off_map: tuple[str, ...] = ()
    numbered: bool = False


class Look(TypedDict, total=False):
    """How a page looks: a `brief` one and a `plan` have at most one printed page; without `pictures`
    it has those that suit its format. `hand_on` says how to make a page that may be handed on,
    `on_paper` where a sheet to fill in is.
    """

    brief: bool
    plan: bool
    hand_on: Callable[[], str]
    on_paper: Callable[[Printed], str]
    pictures: Illustrations | None


def layout_of(look: Look) -> Layout:
    """The layout that is asked for: everything, unless it is the plan or a brief page."""
    if look.get("plan"):
        return PLAN
    return BRIEF if look.get("brief") else WHOLE


def look_of(layout: str) -> Look:
    """How a page of a layout looks, by its name."""
    return {"brief": layout == BRIEF.name, "plan": layout == PLAN.name}


NONE = Illustrations()
"""A report without pictures."""


def charted(advice: Advice) -> Illustrations:
    """The map of allies as a chart that hosts draw from Markdown."""
    if advice.posture == "out_of_scope":
        return NONE
    groups = groups_of(advice)
    placed = [group for group in groups if group.placed]
    if not placed:
        return NONE
    missing = tuple([group.name for group in groups if not group.placed])
    numbered = chart_is_numbered(placed)
    return Illustrations(chart=quadrant_chart(placed), off_map=missing, numbered=numbered)


def inline(advice: Advice, layout: Layout = WHOLE) -> Illustrations:
    """The pictures of a layout as SVG that stands in a page."""
    return illustrated({p.name: drawn(p, alone=False) for p in shown(advice, layout)})


def files(advice: Advice, stem: str, layout: Layout = WHOLE) -> dict[str, Drawn]:
    """The pictures of a layout as files of their own, by the name of the file."""
    with speaking(advice.language):
        return {f"{stem}-{picture.name}.svg": drawn(picture) for picture in shown(advice, layout)}


def shown(advice: Advice, layout: Layout) -> Iterable[Picture]:
    """The pictures for which a layout has room."""
    return pictures_of(advice, NAMES if layout.pictures is None else layout.pictures)


def beside(pictures: Mapping[str, Drawn]) -> Illustrations:
    """Pictures in files beside the report; see `files`."""
    return illustrated(
        {
            # Quoted, it can be nothing but a name.
            picture.name: replace(picture, file=Markup(quote(file)))  # noqa: S704
            for file, picture in pictures.items()
        }
    )


def illustrated(found: Mapping[str, Drawn]) -> Illustrations:
    """Pictures by their names, and whether one of the groups is numbered in any."""
    return Illustrations(
        readiness=found.get("readiness"),
        map=found.get("map"),
        spectrum=found.get("spectrum"),
        pillars=found.get("pillars"),
        numbered=any(each.numbered for name, each in found.items() if name != "readiness"),
    )
