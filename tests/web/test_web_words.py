"""Pages speak of questions, answers and buttons: no key, option or bracket of a file is on any of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from drawing import drawn
from groundswell import read_case
from groundswell.engine.facts import ALLY_FACTS, FACTS
from groundswell.engine.interview.question import HEADING, MOVEMENT_KEYS
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.web.entries import slug_of
from groundswell.engine.web.naming import keys_of_group
from places import HONG_KONG
from visitor import PAGES, Visitor, case_of, served
from words_of_pages import of_files, read

WRONG_FILE = b"""\
format: groundswell/case/1
movement:
  stage: bilding
  structure: after_deal
  nonviolent: perhaps
  moode: good
turnout: mass
coalition:
  organizations: many
as_of: soon
stage: stalled
allies:
  - name: dockers
    support: their_friends
  - pillar: police
  - name: Dockers
  - teachers
"""

FORMATS_FOR_PROGRAMS = ("/download/case.", ".json")
"""Files whose form is made of keys."""


def with_answers(pack: RulePack) -> Visitor:
    """Somebody who answered much."""
    found = Visitor(served(pack))
    found.upload(HONG_KONG.read_bytes())
    return found


def without(pack: RulePack) -> Visitor:
    """Somebody who answered nothing but that there is a group."""
    found = Visitor(served(pack))
    found.begin()
    found.add_group("dockers")
    return found


def seen(visitor: Visitor) -> Iterator[str]:
    """What of files somebody meets on the page that is open."""
    for found in of_files(read(visitor.response.content, "html")):
        yield f"{visitor.path}: {found}"


@pytest.mark.parametrize("somebody", drawn([with_answers, without], 2))
def test_no_page_and_no_download_has_a_word_of_files(pack: RulePack, somebody: object) -> None:
    visitor: Visitor = somebody(pack)  # type: ignore[operator]
    found: list[str] = []
    questions = [f"/question/{slug_of(key)}" for key in (*MOVEMENT_KEYS, *keys_of_group(0))]
    for path in (*PAGES, *questions, "/settled", "/end", "/forget", "/begin?mode=one", "/nowhere"):
        visitor.get(path)
        found += seen(visitor)
    for link in visitor.get("/save").links:
        if link.startswith("/download/") and not any(each in link for each in FORMATS_FOR_PROGRAMS):
            file = visitor.client.get(link)
            assert file.status_code == 200, link
            told = of_files(read(file.content, file.headers["content-type"]))
            found += [f"{link}: {each}" for each in told]
    assert not found


@pytest.mark.slow
def test_no_message_about_an_answer_has_a_word_of_files(pack: RulePack) -> None:
    visitor = without(pack)
    found: list[str] = []
    wrong = ("", "-1", "9999999", "soon", "2019-02-31", "no_such_answer", "x" * 300)
    for key in (*MOVEMENT_KEYS, *HEADING, *keys_of_group(0)):
        for text in wrong:
            form = visitor.get(f"/question/{slug_of(key)}").form(f"/question/{slug_of(key)}")
            page = visitor.send(form, {"answer": text})
            if page.title.startswith("Error: "):
                assert page.text.count('class="summary"') == 1
                found += seen(visitor)
                if key.endswith(".name") or key in HEADING:
                    break
    form = visitor.get("/all").form("/all")
    keys = [name for name in form.values if name.startswith("answer:")]
    page = visitor.send(
        form, {**dict.fromkeys(keys, "no such answer"), "new": "dockers\n" + "y" * 300}
    )
    assert len(page.text.partition('class="summary"')[2].partition("</ul>")[0].split("<li>")) > 40
    assert not [*found, *seen(visitor)]


def test_a_file_that_is_partly_wrong_is_told_in_words_and_the_rest_can_be_used(
    visitor: Visitor,
) -> None:
    page = visitor.upload(WRONG_FILE)
    assert page.title.startswith("Error: ")
    assert not list(seen(visitor))
    text = " ".join(read(visitor.response.content, "html").split())
    for told in (
        "Line 3: “Where does your movement stand today?” “bilding” is none of the answers. "
        "The nearest is “We are gathering people, or starting again”.",
        "Line 6: Nothing of this name is asked.",
        "Line 9: “How many organizations belong to your coalition?” This must be a whole number",
        "Line 14: Group 1. “How does this group stand towards your cause today?”",
        "Line 15: Group 2. This group has no name that can be used.",
        "Line 16: Group 3. Another group has this name.",
    ):
        assert told in text, told
    visitor.send(page.form("/upload", ("anyway", "yes")), button=("anyway", "yes"))
    assert visitor.path == "/answers"
    saved = visitor.download("case.yaml").decode()
    assert "dockers" in saved
    assert "stage" not in saved


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            b"movement: {stag: mobilized}",
            "Line 1: “Where does your movement stand today?” is perhaps meant: its name in the file "
            "is misspelt. The answer in the file is “People are out: marches, strikes, boycotts”.",
        ),
        (
            b"turnout: {trennd: more}",
            "“Do more people come than a month ago, or fewer?” is perhaps meant: its name in the file "
            "is misspelt. Its answers are: “Fewer”, “About the same”, “More”.",
        ),
        (
            b"allies: [{name: dockers, suport: neutral}]",
            "Group 1. “How does this group stand towards your cause today?” is perhaps meant",
        ),
        (b"movment: {stage: building}", "“Your movement” is perhaps meant"),
        (b"allys: []", "Nothing of this name is asked."),
        (b"alies: []", "“The groups that matter” is perhaps meant"),
        (
            b"turnout: {stage: building}",
            "“Where does your movement stand today?” stands in the wrong part of the file.",
        ),
        (b"coalition: {organisations: 3}", "“How many organizations belong to your coalition?” is"),
    ],
)
def test_a_misspelt_name_in_a_file_is_told_with_the_question_that_is_nearest(
    visitor: Visitor, content: bytes, told: str
) -> None:
    visitor.upload(content)
    assert told in " ".join(read(visitor.response.content, "html").split())
    assert not list(seen(visitor))


@pytest.mark.parametrize("path", ["/upload", "/compare"])
def test_who_sends_no_file_is_told_to_choose_one(visitor: Visitor, path: str) -> None:
    visitor.begin()
    visitor.answer("yes")
    saved = visitor.download("case.yaml")
    token = visitor.get(path).form(path).values["token"]
    body = f'--x\r\nContent-Disposition: form-data; name="token"\r\n\r\n{token}\r\n'
    body += '--x\r\nContent-Disposition: form-data; name="file"; filename=""\r\n'
    body += "Content-Type: application/octet-stream\r\n\r\n\r\n--x--\r\n"
    kind = {"content-type": "multipart/form-data; boundary=x"}
    page = visitor.seen(visitor.client.post(path, content=body, headers=kind))
    assert page.title.startswith("Error: ")
    assert "No file is chosen yet. Choose one below" in page.text
    assert "nothing in this file" not in page.text
    assert visitor.download("case.yaml") == saved


def test_every_fact_of_a_whole_file_is_read_beside_one_that_is_wrong(visitor: Visitor) -> None:
    whole = read_case(HONG_KONG)
    page = visitor.upload(HONG_KONG.read_bytes().replace(b"size: mass ", b"size: maas "))
    visitor.send(page.form("/upload", ("anyway", "yes")), button=("anyway", "yes"))
    without_size = whole.turnout.model_copy(update={"size": None})
    assert case_of(visitor) == whole.model_copy(update={"turnout": without_size})


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "There is nothing in this file."),
        (b"- police", "This is no file with answers."),
        (b"movement: {stage: [", "bracket is opened"),
        (b"format: groundswell/case/99", "newer Groundswell"),
        (b"\xff\xfe\x00", "save it as UTF-8"),
    ],
)
def test_a_file_of_which_nothing_can_be_used_is_told_in_words(
    visitor: Visitor, content: bytes, told: str
) -> None:
    page = visitor.upload(content)
    assert told in page.text
    assert "Go on with the rest of it" not in page.text


def test_all_questions_have_words_of_their_own() -> None:
    for fact in (*FACTS.values(), *ALLY_FACTS.values()):
        for text in (fact.question, fact.hint, *(word.choice for word in fact.words.values())):
            assert not list(of_files(text)), fact.path
