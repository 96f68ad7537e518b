"""All that is to know of a format stands in one entry, and every place reads it there."""

from __future__ import annotations

from importlib import import_module

import pytest
from groundswell import Case, advise, read_case
from groundswell.engine.reports.formats import BY_HTTP, FORMATS, ON_PAPER, Format
from places import HONG_KONG
from running import Run
from visitor import Visitor

PLACES = [place for form in FORMATS.values() for place in (form.report, form.sheet) if place]


@pytest.mark.parametrize("place", PLACES)
def test_what_writes_a_format_is_there(place: str) -> None:
    module, _, name = place.partition(":")
    assert callable(getattr(import_module(f"groundswell.engine.reports.{module}"), name))


EDITIONS = {"whole": {}, "brief": {"brief": True}, "to hand on": {"share": True}}
"""What a page can be, as `advise` takes it."""

HOSTILE = "<b onclick=x>| `[x](y) \x1b[2J\u202e"


def movement(name: str) -> Case:
    """Hong Kong with groups of a name."""
    case = read_case(HONG_KONG)
    allies = [
        ally.model_copy(update={"name": f"{name} {n}"}) for n, ally in enumerate(case.allies or ())
    ]
    return case.model_copy(update={"allies": tuple(allies), "case": name})


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_each_edition_and_lets_no_text_of_a_case_become_more_than_text(
    name: str, edition: str
) -> None:
    form, wanted = FORMATS[name], EDITIONS[edition]
    if not form.is_at_hand:
        pytest.skip(f"{form.needs} is not installed")
    if "brief" in wanted and not form.for_people:
        return

    def page(name: str) -> bytes:
        advice = advise(movement(name), share="share" in wanted)
        return form.written(advice, brief="brief" in wanted)

    hostile, plain = page(HOSTILE), page("A group")
    assert plain
    if form.binary:
        return  # what stands in it is read by the tests of that format
    headline = advise(movement("A group")).headline
    assert headline in " ".join(plain.decode().split())
    assert "share" not in wanted or "A group 0" not in plain.decode()
    assert not form.for_people or not {"\x1b", "\u202e"} & {*hostile.decode()}
    if name == "html":
        assert hostile.count(b"<b ") == plain.count(b"<b ")
    if name == "md":
        assert "[x](y)" not in hostile.decode()


def test_names_and_suffixes_mean_one_format() -> None:
    assert len({form.suffix for form in FORMATS.values()}) == len(FORMATS)
    assert [form.name for form in FORMATS.values()] == list(FORMATS)


def test_the_commands_offer_every_format(run: Run) -> None:
    for command in ("advise", "batch"):
        told = run(command, "--help").out
        assert all(name in told for name in FORMATS)
    choice = f"[{'|'.join([*ON_PAPER, 'xlsx'])}]"
    assert choice in "".join(run("new", "--help").out.split())


def links_of(form: Format) -> set[str]:
    whole, shared = ["advice", "to-hand-on"], ["one-page-to-hand-on", "two-weeks-to-hand-on"]
    editions = [*whole, "one-page", "two-weeks", *shared] if form.for_people else whole
    return {f"/download/{edition}{form.suffix}" for edition in editions}


def test_the_pages_offer_every_format_that_is_at_hand(visitor: Visitor) -> None:
    visitor.upload(HONG_KONG.read_bytes())
    expected = set().union(*(links_of(form) for form in FORMATS.values() if form.is_at_hand))
    links = {link for link in visitor.get("/save").links if link.startswith("/download/")}
    links = {link for link in links if not link.startswith("/download/case.")}
    assert links == expected


def test_programs_are_answered_in_every_format_that_needs_nothing(visitor: Visitor) -> None:
    assert set(FORMATS) - set(BY_HTTP) == {form.name for form in FORMATS.values() if form.needs}
    for name, form in BY_HTTP.items():
        found = visitor.client.post(f"/api/advise?format={name}", json={})
        assert (found.status_code, found.headers["content-type"]) == (200, form.media)
