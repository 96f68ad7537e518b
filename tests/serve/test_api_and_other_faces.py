"""The same answers by each face make the same case file, and that the same advice in all others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from case_folders import case_data
from drawing import drawn
from faces import as_file, by_all_on_one_page, by_api, by_pages, by_terminal
from groundswell import Case, advise, load_packs, read_case
from groundswell.engine.reports.formats import FORMATS
from groundswell.engine.web.application import Application
from groundswell.engine.web.words import IN_PAGES
from places import ROOT
from running import Run
from visitor import Visitor, client, served

MEDIA = {".yaml": "application/yaml", ".json": "application/json"}
FORMS = ("json", "md", "html", "text")


def movements() -> dict[str, Case]:
    """Movements that differ in what is known of them."""
    hong_kong = read_case(ROOT / "cases" / "hong-kong-2019.yaml")
    names = ("نقابة عمال الموانئ", "「学生」 & <b>", "yes")
    allies = (hong_kong.allies or ())[: len(names)]
    renamed = tuple(a.model_copy(update={"name": n}) for a, n in zip(allies, names, strict=True))
    at_random = case_data(Random(11), allies=4, known=0.7)
    at_random["movement"]["nonviolent"] = True
    return {
        "names in other letters": hong_kong.model_copy(
            update={"allies": renamed, "allies_complete": True, "case": "no: #1 'حركة'"}
        ),
        "nothing known": Case(),
        "no groups": Case(allies=(), allies_complete=True),
        "violent": Case.model_validate({"movement": {"nonviolent": False}}),
        "at random": Case.model_validate(at_random),
    }


@pytest.fixture(scope="module")
def app() -> Application:
    """The application as it is served."""
    return served(load_packs())


def advice_of(file: Path, form: str, app: Application, run: Run) -> Iterator[bytes]:
    """What each face answers to a case file, in a form."""
    target = file.with_name("advice")
    assert run("advise", file, "--format", form, "-o", target).status == 0
    yield target.read_bytes()
    sent = client(app).post(
        f"/api/advise?format={form}",
        content=file.read_bytes(),
        headers={"content-type": MEDIA[file.suffix]},
    )
    assert sent.status_code == 200
    yield sent.content


def by_a_browser(file: Path, form: str, app: Application) -> bytes:
    """What somebody with a browser takes along of a case file, in a form."""
    visitor = Visitor(app)
    visitor.upload(file.read_bytes(), file.name)
    return visitor.download(f"advice{FORMATS[form].suffix}")


@pytest.mark.parametrize("name", drawn(movements(), 4))
def test_a_case_answered_by_any_face_gives_the_same_bytes_of_advice_by_every_face(
    name: str, app: Application, run: Run, tmp_path: Path
) -> None:
    case = movements()[name]
    visitor = Visitor(app)
    by_pages(visitor, case)
    last = by_api(client(app), case)
    as_yaml, as_json = tmp_path / "a.yaml", tmp_path / "a.json"
    assert visitor.download("case.yaml") == by_terminal(run, case, as_yaml)
    assert visitor.download("case.json") == by_terminal(run, case, as_json) == as_file(last["case"])
    advised = advise(Case.model_validate(last["case"]))
    for form in FORMS:
        found = {*advice_of(as_yaml, form, app, run), *advice_of(as_json, form, app, run)}
        assert found == {FORMATS[form].written(advised, None)}
        # Pages say where a button is, where a terminal says what to write.
        in_a_browser = {by_a_browser(file, form, app) for file in (as_yaml, as_json)}
        assert in_a_browser == {FORMATS[form].written(advised, None, **IN_PAGES)}


@pytest.mark.parametrize("name", drawn(["names in other letters", "at random"], 2))
def test_all_questions_on_one_page_keep_all_that_a_case_says(name: str, app: Application) -> None:
    case = movements()[name]
    visitor = Visitor(app)
    by_all_on_one_page(visitor, case)
    assert Case.model_validate_json(visitor.download("case.json")) == case


def test_a_program_may_choose_the_reading_and_only_its_name_is_another(app: Application) -> None:
    pytest.importorskip("durable_rules_engine")
    case = (ROOT / "cases" / "hong-kong-2019.yaml").read_bytes()
    kind = {"content-type": "application/yaml"}
    said = {
        engine: client(app).post(f"/api/advise?engine={engine}", content=case, headers=kind).json()
        for engine in ("meaning", "durable")
    }
    assert {engine: each.pop("engine") for engine, each in said.items()} == {e: e for e in said}
    assert said["meaning"] == said["durable"]
    wrong = client(app).post("/api/advise?engine=guess", content=case, headers=kind)
    assert (wrong.status_code, "'meaning'" in wrong.text) == (422, True)
