"""Terminal, HTTP, assistant and browser tell the same of the same files."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import anyio
import pytest
from english_left import SHARED, english_left
from groundswell import Case, gather, journey, load_packs, read_case
from groundswell.engine.assistant.server import assistant
from groundswell.engine.files.case_files import case_text
from groundswell.engine.gathering.content import content
from groundswell.engine.gathering.pages import html, markdown, pictures
from groundswell.engine.pictures import drawn
from mcp import Client
from places import CASES
from running import Run
from starlette.testclient import TestClient
from visitor import client, served
from voices import crowd

PACK = load_packs()
VOICES = crowd(12, 4)
MOMENTS = [read_case(CASES / f"hong-kong-{year}.yaml") for year in (2014, 2019)]


def data(case: Case) -> dict[str, Any]:
    """A case as JSON holds it."""
    found: dict[str, Any] = json.loads(json.dumps(case.to_dict()))
    return found


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """The answers of all in files."""
    found = []
    for number, case in enumerate(VOICES):
        found.append(tmp_path / f"quokka-{number}.yaml")
        found[-1].write_text(case_text(case))
    return found


def told(tool: str, **given: Any) -> Any:
    """What the tool of an assistant answers."""

    async def talk() -> Any:
        async with Client(assistant(PACK)) as found:
            result = await found.call_tool(tool, given)
            assert not result.is_error, result.content
            return result.structured_content

    return anyio.run(talk)


def test_all_faces_give_the_same_numbers(files: list[Path], run: Run) -> None:
    found = gather(VOICES)
    expected = json.loads(found.to_json())
    assert json.loads(run("gather", *files, "--format", "json").out) == expected
    bodies = {"cases": [data(case) for case in VOICES]}
    assert client(served(PACK)).post("/api/gather", json=bodies).json() == expected
    short = told("gather", **bodies, in_full=True)
    assert short["page"] == markdown(found) == run("gather", *files).out
    assert short["case"] == expected["case"]
    assert [each["counts"] for each in short["differences"]] == [
        each["counts"] and {as_written(k): n for k, n in each["counts"].items()}
        for each in expected["differing"]
        if each["decides"]
    ]


def as_written(key: str) -> str:
    """An answer as a case file writes it."""
    return {"true": "yes", "false": "no"}.get(key, key)


def test_all_faces_tell_the_same_journey(run: Run) -> None:
    found = journey(MOMENTS)
    expected = json.loads(found.to_json())
    names = [CASES / f"hong-kong-{year}.yaml" for year in (2019, 2014)]
    assert json.loads(run("journey", *names, "--format", "json").out) == expected
    body = {"cases": [data(case) for case in MOMENTS]}
    assert client(served(PACK)).post("/api/journey", json=body).json() == expected
    assert told("journey", **body, in_full=True)["page"] == run("journey", *names).out


def sent(browser: TestClient, cases: list[bytes], do: str) -> str:
    """The page that a browser gets for files."""
    form = browser.get("/together").text
    token = re.search(r'name="token" value="([^"]+)"', form)
    assert token is not None
    uploads = [("file", (f"quokka-{n}.yaml", raw)) for n, raw in enumerate(cases)]
    found = browser.post(
        "/together", data={"token": token[1], "do": do}, files=uploads or [("file", ("", b""))]
    )
    return found.text


def test_the_browser_shows_the_same_page_and_keeps_nothing() -> None:
    browser = client(served(PACK))
    page = sent(browser, [case_text(case).encode() for case in VOICES], "gather")
    found = gather(VOICES)
    for part in (found.headline, *(each.title for each in content(found)["sure"])):
        assert part.replace("'", "&#39;") in page or part in page
    whole = html(found)
    assert whole[whole.index('id="differ"') : whole.index('class="sheet"')] in page
    assert "quokka" not in page
    assert "set-cookie" not in browser.get("/together").headers
    assert found.headline not in browser.get("/together").text


def test_the_browser_says_what_it_cannot_use_and_shows_the_rest() -> None:
    browser = client(served(PACK))
    good = [case_text(case).encode() for case in MOMENTS]
    page = sent(browser, [*good, b"movement: {stage: bilding}", b"["], "over-time")
    assert "Over time" in page
    assert "File 3:" in page
    assert "File 4:" in page
    assert "Choose one or more case files first." in sent(browser, [], "gather")


def test_what_is_wrong_with_one_of_many_cases_is_told_by_its_place() -> None:
    wrong = {"cases": [{}, {"movement": {"stage": "bilding"}}]}
    refused = client(served(PACK)).post("/api/gather", json=wrong)
    assert refused.status_code == 422
    (problem,) = refused.json()["problems"]
    assert problem["key"] == "cases[1].movement.stage"
    assert "did you mean building?" in problem["message"]
    assert client(served(PACK)).post("/api/gather", json={"cases": []}).status_code == 422


def test_the_case_of_the_group_can_be_written_and_advised(
    files: list[Path], tmp_path: Path, run: Run
) -> None:
    assert run("gather", *files, "-o", tmp_path / "group.yaml").status == 0
    assert read_case(tmp_path / "group.yaml").to_dict() == Case.model_validate(
        gather(VOICES).case
    ).to_dict()  # fmt: skip
    assert run("advise", tmp_path / "group.yaml").status == 0
    ended = run("gather", *files, "-o", files[0])
    assert ended.status == 2, "no case file is replaced"


@pytest.mark.parametrize("code", SHARED)
def test_pages_in_a_language_have_no_english_left(code: str, files: list[Path], run: Run) -> None:
    for form in ("md", "html"):
        together = run("gather", *files, "--format", form, "--show-counts", "--language", code)
        assert not english_left(together.out, code, {"dockers"})
        over = run("journey", CASES, "--format", form, "--language", code)
        names = {a.name for f in CASES.glob("*.yaml") for a in read_case(f).allies or ()}
        assert not english_left(over.out, code, names)


def test_pictures_hold_all_that_is_written_in_every_language() -> None:
    for code in ("en", *SHARED):
        found = gather(VOICES, load_packs(language=code))
        for exact in (found, gather(VOICES, load_packs(language=code), show_counts=True)):
            for picture in pictures(exact):
                assert all(box.within(picture.width, picture.height) for box in picture.boxes)
                assert drawn(picture).svg
