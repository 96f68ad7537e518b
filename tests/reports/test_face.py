"""The face: its colours can be read on light and on dark, and nothing but its one place names any."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path

import pytest
from groundswell import Advice, advise, load_packs
from groundswell.engine.files.case_files import read_case
from groundswell.engine.pictures import drawn, pictures_of
from groundswell.engine.reports.html import html
from groundswell.engine.reports.illustrations import look_of
from groundswell.engine.reports.kinds import LAYOUTS
from groundswell.engine.reports.paper.sheets import PRINTED
from groundswell.engine.reports.paper.sheets import html as printed
from places import ROOT

TEMPLATES = ROOT / "templates"
FACE = TEMPLATES / "face" / "values.j2"
GROUNDS = ("paper", "tint")
WEDGES = ("tide-most", "tide-least", "between", "clay-least", "clay-most")
TEXT = (
    *product(("ink", "soft", "tide", "clay"), GROUNDS),
    *product(("ink",), WEDGES),
    ("on-tide", "tide"),
    ("on-clay", "clay"),
)
"""What is written on what, on pages and in pictures."""

PARTS = tuple(product(("ink", "soft", "tide", "clay", "edge"), GROUNDS))
"""What is drawn on what: signs, pillars, fields to fill in, edges of what can be pressed."""


def advice() -> Advice:
    return advise(read_case(str(ROOT / "cases" / "hong-kong-2019.yaml")))


def schemes() -> Mapping[str, Mapping[str, str]]:
    """The colours of a page by their names, as its style says them for light and for dark."""
    light, dark = re.findall(r":root \{([^}]*)\}", html(advice()))[:2]
    return {
        scheme: dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", said))
        for scheme, said in (("light", light), ("dark", dark))
    }


def luminance(colour: str) -> float:
    """How bright a colour is, as WCAG works it out."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    bright = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * bright[0] + 0.7152 * bright[1] + 0.0722 * bright[2]


def contrast(one: str, other: str) -> float:
    dim, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dim + 0.05)


def test_contrast_is_worked_out_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == 21
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_and_parts_of_pictures_stand_out_from_what_is_behind_them(scheme: str) -> None:
    colours = schemes()[scheme]
    for pairs, least in ((TEXT, 4.5), (PARTS, 3.0)):
        measured = {pair: contrast(*(colours[name] for name in pair)) for pair in pairs}
        assert not {pair: ratio for pair, ratio in measured.items() if ratio < least}


def test_light_and_dark_have_the_same_colours() -> None:
    assert schemes()["light"].keys() == schemes()["dark"].keys()


PAINTING = re.compile(
    r"(?<![\w-])(?:color|background|fill|stroke|border(?:-[a-z-]+)?|outline|accent-color)"
    r'(?::|=")\s*([^;}"]*)'
)
NO_COLOUR = re.compile(r"var\([^)]*\)|\d[\w.%]*")
JINJA = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
PLAIN = frozenset(
    [
        "none",
        "inherit",
        "transparent",
        "currentColor",
        "Canvas",
        "CanvasText",
        "solid",
        "dashed",
        "dotted",
        "collapse",
    ]
)
"""What may stand where a colour could: no colour, or one that readers bring themselves."""

LETTERS = re.compile(r"font(?:-family)?(?::|=\")\s*([^;}]*)")


def others() -> Iterator[tuple[Path, str]]:
    """Every template but the place of the face, with its source."""
    for path in sorted(TEMPLATES.rglob("*")):
        if path.suffix in (".j2", ".js") and path != FACE:
            yield path, path.read_text(encoding="utf-8")


def named(source: str) -> set[str]:
    """The colours that a template names itself, where a property takes one."""
    values = PAINTING.findall(JINJA.sub("", source))
    words = {word for each in values for word in re.findall(r"[A-Za-z-]+", NO_COLOUR.sub("", each))}
    return words - PLAIN | {*re.findall(r"#[0-9a-fA-F]{6}\b|\b(?:rgb|hsl|oklch)a?\(", source)}


def test_no_other_template_names_a_colour() -> None:
    assert not {path: found for path, source in others() if (found := named(source))}


def test_no_other_template_names_letters() -> None:
    for path, source in others():
        for value in LETTERS.findall(source):
            said = value.strip()
            assert "letters" in said or said == "inherit", (path, value)


def test_no_module_names_a_colour() -> None:
    for path in sorted((ROOT / "engine").rglob("*.py")):
        assert not re.search(r"#[0-9a-fA-F]{6}\b", path.read_text(encoding="utf-8")), path


@pytest.mark.parametrize(
    "source",
    [
        "a { color: red }",
        '<rect fill="navy"/>',
        "td { border: 1px solid black }",
        "{{ '#aabbcc' }}",
    ],
)
def test_a_colour_that_a_template_names_is_seen(source: str) -> None:
    assert named(source)


SHAPES = re.compile(
    r'<svg class="mark"[^>]*>(?:<title>Groundswell</title>)?((?:<path [^>]*>)+)</svg>'
)


def test_every_page_of_paper_has_the_mark_once_and_says_its_name() -> None:
    pages = [html(advice(), **look_of(layout.name)) for layout in LAYOUTS]
    pages += [printed(name, load_packs()) for name in PRINTED]
    drawings = [SHAPES.findall(page) for page in pages]
    assert {len(found) for found in drawings} == {1}
    assert len({found[0] for found in drawings}) == 1
    assert all('aria-label="Groundswell"' in page for page in pages)


def test_a_picture_on_a_screen_with_two_colours_keeps_all_its_parts() -> None:
    """Whatever has a colour of its own has a rule for a reader who brings two colours."""
    for picture in pictures_of(advice()):
        svg = str(drawn(picture).svg)
        style, shapes = svg.split("</style>")
        forced = style.partition("forced-colors: active")[2]
        classes = {word for said in re.findall(r'class="([^"]*)"', shapes) for word in said.split()}
        assert not {word for word in classes - {"picture", "half"} if f".{word}" not in forced}


def test_no_other_part_of_a_page_looks_like_the_mark() -> None:
    others = [path for path in TEMPLATES.rglob("*.j2") if path.parent.name != "face"]
    assert not [path.name for path in others if 'class="mark"' in path.read_text()]
