"""Pages in a language made by machine: no English word of ours is left on any; and how one is chosen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from groundswell import load_packs
from groundswell.engine.common.locale import speaking
from groundswell.engine.files.worked import worked
from groundswell.engine.interview.question import HEADING, MOVEMENT_KEYS
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.serve.http.languages import tags
from groundswell.engine.web.entries import slug_of
from groundswell.engine.web.languages import offered
from groundswell.engine.web.naming import keys_of_group
from places import HONG_KONG
from pseudo import accented, plain_words, pseudo  # noqa: F401 - a fixture
from visitor import PAGES, Visitor, case_of, client, served
from words_of_pages import read

NAMES = (
    "Groundswell English dockers openapi json Tab Enter PDF JSON Markdown vote yaml bilding mooded "
    "Cevallos USIP ICNC Kurtz Religions November protest"
)
"""What is nobody's to translate: our name, what is sent here, and documents."""

pytestmark = pytest.mark.usefixtures("pseudo")


@pytest.fixture
def abroad(pack: RulePack) -> Visitor:
    """Somebody with a browser who chose the language on a page."""
    found = Visitor(served(pack, load=load_packs))
    found.begin()
    found.get("/help?language=xa")
    return found


def english(visitor: Visitor, *names: str) -> Iterator[str]:
    """The English words of the page that is open, each with the path; names stand apart."""
    text = read(visitor.response.content, "html")
    assert visitor.response.headers["content-language"] == "xa", visitor.path
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, " ")
    in_pictures = (
        names if visitor.path.startswith(("/advice", "/examples/")) else ()
    )  # in two lines
    for word in plain_words(text.replace("-", " "), [NAMES, *in_pictures]):
        yield f"{visitor.path}: {word}"


def known(visitor: Visitor) -> list[str]:
    """The names of groups and cases, and what is told of worked cases."""
    (session,) = visitor.client.app.desk.sessions._sessions.values()  # type: ignore[attr-defined]
    groups = [group.name for group in session.interview.groups]
    for each in worked():
        groups += [ally.name for ally in each.case.allies or ()]
        groups += [str(each.case.case), each.moment, each.sources]
    return groups


@pytest.mark.parametrize("much", [True, False])
def test_no_page_has_an_english_word_of_ours(abroad: Visitor, much: bool) -> None:
    if much:
        abroad.upload(HONG_KONG.read_bytes())
    else:
        abroad.add_group("dockers")
    pack = load_packs()
    found: list[str] = []
    keys = (*MOVEMENT_KEYS, *HEADING, *keys_of_group(0))
    told = [f"/why/{each}" for each in (*pack.rule, *(p.name for p in pack.postures))]
    told += [f"/path/{each.name}" for each in pack.postures]
    told += [f"/what-if/{slug_of(key)}" for key in keys if not key.endswith(".name")]
    names = known(abroad)
    for path in (
        *PAGES,
        *(f"/question/{slug_of(key)}" for key in keys),
        *told,
        *("/settled", "/end", "/forget", "/begin?mode=one", "/nowhere", "/groups/99"),
        *("/groups?to=advice", "/question/movement.stage?to=answers", "/blank"),
    ):
        abroad.get(path)
        found += english(abroad, *names)
    assert sorted({*found}) == []


def test_nothing_that_is_told_after_an_answer_is_english(abroad: Visitor) -> None:
    abroad.upload(HONG_KONG.read_bytes())
    found: list[str] = []
    for key, answer in (
        ("movement.stage", "building"),
        ("movement.nonviolent", "no"),
        ("movement.nonviolent", "yes"),
        ("movement.stage", ""),
        ("coalition.organizations", "zz"),
        ("coalition.organizations", "1"),
        ("as_of", "2019-02-31"),
        ("group-1.name", "x" * 300),
        ("group-1.name", "\ufffd"),
    ):
        form = abroad.get(f"/question/{key}?to=answers").form(f"/question/{key}")
        abroad.send(form, {"answer": answer})
        assert "told" in abroad.page.text or "error" in abroad.page.text
        found += english(abroad, *known(abroad), "x" * 300)
    form = abroad.get("/what-if/movement.stage").form("/what-if/movement.stage")
    abroad.send(form, {"answer": "stalled"})
    found += english(abroad, *known(abroad))
    abroad.send(abroad.page.form("/what-if/movement.stage", ("do", "keep")), button=("do", "keep"))
    found += english(abroad, *known(abroad))
    form = abroad.get("/groups").form("/groups", ("do", "add"))
    abroad.send(form, {"new": f"dockers\nDockers\nA, B\nAda Lovelace\n{'y' * 300}"}, ("do", "add"))
    found += english(abroad, *known(abroad), "y" * 300)
    form = abroad.get("/groups/1/remove").form("/groups/1/remove")
    abroad.send(form)
    found += english(abroad, *known(abroad))
    abroad.send(form)
    found += english(abroad, *known(abroad))
    assert sorted({*found}) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"- police",
        b"format: groundswell/case/99",
        b"movement: {stag: mobilized}\nturnout: {stage: building}\nmooded: 3\ncoalition: []",
        b"movement: {stage: bilding}\ncoalition: {organizations: vote}\nmovment: {stage: building}",
        b"allies: [{pillar: police}, {name: dockers}, {name: Dockers}]\nas_of: soon",
    ],
)
@pytest.mark.parametrize("path", ["/upload", "/compare"])
def test_what_cannot_be_used_of_a_file_is_not_told_in_english(
    abroad: Visitor, content: bytes, path: str
) -> None:
    token = abroad.get(path).form(path).values["token"]
    files = {"file": ("case.yaml", content)}
    abroad.seen(abroad.client.post(path, data={"token": token}, files=files))
    assert 'class="summary"' in abroad.page.text
    assert not list(english(abroad))


def test_two_sets_of_answers_are_not_compared_in_english(abroad: Visitor) -> None:
    abroad.add_group("dockers")
    token = abroad.get("/compare").form("/compare").values["token"]
    files = {"file": ("case.yaml", HONG_KONG.read_bytes())}
    abroad.seen(abroad.client.post("/compare", data={"token": token}, files=files))
    assert not list(english(abroad, *known(abroad)))


# How a language is chosen.


def test_a_choice_on_a_page_is_kept_with_the_answers_and_takes_nothing_from_them(
    pack: RulePack,
) -> None:
    visitor = Visitor(served(pack, load=load_packs))
    visitor.begin()
    visitor.answer("yes")
    case = case_of(visitor)
    form = visitor.get("/answers").form("/answers")
    assert ("language", "xa") in form.buttons
    assert visitor.response.headers["content-language"] == "en"
    visitor.get("/answers?language=xa")
    page = visitor.get("/advice")
    assert 'lang="xa"' in page.text
    assert len(visitor.client.cookies) == 1
    assert case_of(visitor) == case
    visitor.get("/answers?language=en")
    assert "Your answers" in visitor.get("/answers").text


def test_what_was_told_in_one_language_is_not_told_again_in_another(abroad: Visitor) -> None:
    form = abroad.get("/question/movement.stage").form("/question/movement.stage")
    assert 'class="error"' in abroad.send(form, {"answer": ""}).text
    assert 'class="error"' not in abroad.get("/question/movement.stage?language=en").text


def test_a_browser_is_answered_in_the_language_that_it_asks_for(pack: RulePack) -> None:
    asking = client(served(pack, load=load_packs))
    for wanted, code in (
        ("xa", "xa"),
        ("de, xa-YY;q=0.5, en;q=0.7", "en"),
        ("de, xa-YY;q=0.7, en;q=0.5", "xa"),
        ("xa;q=0, *", "en"),
        ("x" * 4000, "en"),
    ):
        answer = asking.get("/help", headers={"accept-language": wanted})
        assert answer.headers["content-language"] == code, wanted
        assert f'<html lang="{code}"' in answer.text
    program = asking.get("/api/none", headers={"accept-language": "xa"})
    assert program.json()["title"] == accented("There is nothing at this address")


def test_the_first_page_carries_a_language_on_until_there_are_answers(pack: RulePack) -> None:
    visitor = Visitor(served(pack, load=load_packs))
    page = visitor.get("/?language=xa")
    assert not visitor.client.cookies
    assert {"/examples?language=xa", "/help?language=xa"} <= {*page.links}
    visitor.send(page.form("/begin?language=xa"), button=("mode", "one"))
    assert visitor.response.headers["content-language"] == "xa"
    assert "?language" not in visitor.page.text
    visitor.get("/forget")
    visitor.send(visitor.page.form("/forget"))
    assert visitor.response.headers["content-language"] == "xa"


def test_a_command_in_a_language_serves_pages_in_it(pack: RulePack) -> None:
    with speaking("xa"):
        answer = client(served(pack, load=load_packs)).get("/")
    assert answer.headers["content-language"] == "xa"


def test_two_browsers_are_answered_in_two_languages_at_once(pack: RulePack) -> None:
    app = served(pack, load=load_packs)
    one, other = Visitor(app), Visitor(app)
    for visitor in (one, other):
        visitor.begin()
    one.get("/next?language=xa")
    for _ in range(3):
        assert one.get("/answers").headline != other.get("/answers").headline


def test_tags_come_in_the_order_in_which_they_are_liked() -> None:
    assert [*tags("fr;q=0.3, es-CO, en;q=0.8, de;q=0, it;q=x")] == ["es-CO", "en", "fr"]


def test_languages_are_offered_by_what_they_call_themselves() -> None:
    found = dict(offered())
    assert found["en"] == "English"
    assert len({*found.values()}) == len(found)
    assert found["es"] == "Espa\u00f1ol"
