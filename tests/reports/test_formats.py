"""All that is to know of a format stands in one entry, and every place reads it there."""

from __future__ import annotations

from importlib import import_module

import pytest
from groundswell.engine.reports.formats import BY_HTTP, FORMATS, ON_PAPER, Format
from places import HONG_KONG
from running import Run
from visitor import Visitor

PLACES = [place for form in FORMATS.values() for place in (form.report, form.sheet) if place]


@pytest.mark.parametrize("place", PLACES)
def test_what_writes_a_format_is_there(place: str) -> None:
    module, _, name = place.partition(":")
    assert callable(getattr(import_module(f"groundswell.engine.reports.{module}"), name))


def test_names_and_suffixes_mean_one_format() -> None:
    assert len({form.suffix for form in FORMATS.values()}) == len(FORMATS)
    assert [form.name for form in FORMATS.values()] == list(FORMATS)


def test_the_commands_offer_every_format(run: Run) -> None:
    for command in ("advise", "batch"):
        told = run(command, "--help").out
        assert all(name in told for name in FORMATS)
    choice = f"[{'|'.join(ON_PAPER)}]"
    assert choice in "".join(run("new", "--help").out.split())


def links_of(form: Format) -> set[str]:
    editions = ["advice", "to-hand-on", *(["one-page", "two-weeks"] if form.for_people else [])]
    return {f"/download/{edition}{form.suffix}" for edition in editions}


def test_the_pages_offer_every_format_that_is_at_hand(visitor: Visitor) -> None:
    visitor.upload(HONG_KONG.read_bytes())
    expected = set().union(*(links_of(form) for form in FORMATS.values() if form.is_at_hand))
    links = {link for link in visitor.get("/save").links if link.startswith("/download/")}
    assert links - {"/download/case.yaml", "/download/case.json"} == expected


def test_programs_are_answered_in_every_format_that_needs_nothing(visitor: Visitor) -> None:
    assert set(FORMATS) - set(BY_HTTP) == {form.name for form in FORMATS.values() if form.needs}
    for name, form in BY_HTTP.items():
        found = visitor.client.post(f"/api/advise?format={name}", json={})
        assert (found.status_code, found.headers["content-type"]) == (200, form.media)
