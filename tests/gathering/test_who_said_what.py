"""An attack on privacy: what pages on many voices tell of one person, and what two of them tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import product
from pathlib import Path
from random import Random

import pytest
from groundswell import Case, gather
from groundswell.engine.facts.vocabulary import Value
from groundswell.engine.files.case_files import case_text
from groundswell.engine.gathering.counting import parts, told
from groundswell.engine.gathering.pages import html, markdown
from pypdf import PdfReader
from running import Run
from voices import BASE, crowd, saying

FORMS = ("md", "html", "json", "pdf", "yaml")
SECRET = re.compile("quokka|zwetschge|river towns|wombat", re.IGNORECASE)


def answered(number: int, seed: int = 1) -> list[Case]:
    """People whose labels, and a group that only one of them names, nobody else may read."""
    cases = crowd(number, seed)
    data = {**BASE, "case": "Zwetschge", "allies": [{"name": "Wombat friends of the harbour"}]}
    return [*cases[1:], Case.model_validate(data)]


def read(page: bytes, form: str) -> str:
    """A page as text."""
    if form == "pdf":
        return "".join(part.extract_text() for part in PdfReader(BytesIO(page)).pages)
    return page.decode()


@pytest.mark.parametrize("number", [3, 5, 20])
@pytest.mark.parametrize("form", FORMS)
def test_no_page_holds_a_file_name_a_label_or_a_group_of_one(
    number: int, form: str, tmp_path: Path, run: Run
) -> None:
    files = []
    for place, case in enumerate(answered(number)):
        files.append(tmp_path / f"quokka-{place}.yaml")
        files[-1].write_text(case_text(case))
    output = tmp_path / f"page.{form}"
    ended = run("gather", *files, "-o", output)
    assert (ended.status, ended.err) == (0, f"Wrote {output}\n")
    page = output.read_bytes()
    assert not SECRET.search(read(page, form))
    assert not re.search(rb"/(Author|CreationDate|ModDate)", page)


def test_names_of_groups_and_every_number_come_only_with_a_warning(
    tmp_path: Path, run: Run
) -> None:
    files = []
    for place, case in enumerate(answered(5)):
        files.append(tmp_path / f"{place}.yaml")
        files[-1].write_text(case_text(case))
    named = run("gather", *files, "--names")
    assert "Wombat" in named.out
    assert "the others may find out who named them" in named.err
    counted = run("gather", *files, "--show-counts")
    assert "the others may find out who it is" in counted.err
    assert "Do not hand this page round" in counted.out


def test_what_is_alike_but_for_who_said_it_is_the_same_page() -> None:
    for number in (3, 5, 20):
        cases = answered(number)
        pages = {
            (markdown(found), html(found), found.to_json())
            for found in (gather(Random(seed).sample(cases, number)) for seed in range(6))
        }
        assert len(pages) == 1


def test_no_number_singles_out_one_person() -> None:
    for number in (2, 3, 5, 20):
        for seed in range(10):
            found = gather(crowd(number, seed))
            for each in found.differing:
                if each.counts is not None:
                    assert sum(each.counts.values()) >= 3
                    assert 1 not in (*each.counts.values(), each.unknown)
            sizes = [camp.people for camp in found.camps]
            assert 1 not in sizes
            assert 1 not in (g.named_by for g in found.groups)
            assert number - 1 not in (g.named_by for g in found.groups)


def test_fewer_than_three_are_never_counted() -> None:
    found = gather([saying({"turnout.size": "mass"}), saying({"turnout.size": "small"})], show_counts=True)  # fmt: skip
    assert [each.counts for each in found.differing] == [None]
    assert "fewer than three" in markdown(found)


def test_small_groups_are_told_nothing_of_how_many_stood_where() -> None:
    for number in (3, 5, 6):
        page = markdown(gather(crowd(number, 4)))
        assert not re.search(r": (most|about half|few or nobody)(;|$)", page, re.MULTILINE)
        assert not re.search(r"\((most|about half|few or nobody)\)", page)


Counts = tuple[int, ...]
View = tuple[object, ...]


def on_the_page(counts: Counts) -> View:
    """What a page tells of one fact that has these counts: agreed, or how large the parts are."""
    given = {place: number for place, number in enumerate(counts) if number}
    if len(given) < 2:
        return ("agreed", *given)
    sizes = parts(dict(enumerate(counts)))
    return ("differ", *(sizes or {}).items())


def in_data(people: int) -> Callable[[Counts], View]:
    """What the JSON object tells of it."""

    def view(counts: Counts) -> View:
        rest = people - sum(counts)
        given = [number for number in counts if number]
        if len(given) > 1 and told(given, rest, show=False):
            return (*on_the_page(counts), counts)
        return on_the_page(counts)

    return view


def found_out(people: int, values: int, before: Callable[[Counts], View], after: Callable[[Counts], View]) -> float:  # fmt: skip
    """How often two pages, the second with one person more, tell for certain what that one said.

    Over all ways in which the others may stand on a fact, and all answers of the one, none included.
    """
    could: dict[tuple[View, View], set[Value | None]] = {}
    seen: list[tuple[View, View]] = []
    for counts in standing(people, values):
        for answer in [None, *range(values)]:
            then = tuple(n + (place == answer) for place, n in enumerate(counts))
            pair = before(counts), after(then)
            could.setdefault(pair, set()).add(answer)
            seen.append(pair)
    return sum(len(could[pair]) == 1 for pair in seen) / len(seen)


def standing(people: int, values: int) -> Iterator[Counts]:
    """Every way in which so many people may stand on a fact, not knowing included."""
    for counts in product(range(people + 1), repeat=values):
        if sum(counts) <= people:
            yield counts


@pytest.mark.parametrize(("people", "most"), [(3, 0.35), (5, 0.25), (20, 0.12)])
def test_two_pages_with_one_person_more_seldom_tell_what_that_one_said(
    people: int, most: float
) -> None:
    for values in (2, 3):
        page = found_out(people, values, on_the_page, on_the_page)
        data = found_out(people, values, in_data(people), in_data(people + 1))
        assert page <= most
        assert page <= data


def test_the_page_says_that_it_is_made_once() -> None:
    assert "Made again for one person more" in markdown(gather(crowd(5, 1)))
