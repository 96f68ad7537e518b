"""The JavaScript reading says what Python says: the advice, the report, and the next question."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from cases_at_random import random_case, random_pack
from groundswell import Case, RulePack, advise, load_packs, read_case
from groundswell.engine.common.locale import languages, speaking
from groundswell.engine.files.case_files import case_text, parse_case
from groundswell.engine.interview import ALLIES, Interview, Question
from groundswell.engine.interview.question import Unsaid
from groundswell.engine.portable.exported import Conditions, exported
from groundswell.engine.portable.page import module
from groundswell.engine.portable.script import READING
from groundswell.engine.readings.meaning import Meaning
from in_node import in_node
from places import CASES, ROOT

MODULES = ROOT / "templates" / "page"

ADVISE = """
import * as groundswell from "./groundswell.mjs";
result = given.map((one) => {
  const advice = groundswell.advise(one);
  return { advice, page: groundswell.toMarkdown(advice) };
});
"""

WALK = """
import { Advisor } from "./advice.js";
import { Interview } from "./interview.js";
const advisor = new Advisor(given.pack);
result = given.walks.map((steps) => {
  let interview = new Interview(advisor);
  const told = [];
  for (const [what, key, value] of steps) {
    const question = interview.nextQuestion();
    const { toHeadline, atMost, eachGroup } = interview.progress;
    told.push([
      question && [question.key, question.text, question.hint, question.choices.map((each) => each.text)],
      interview.purpose, toHeadline, atMost, eachGroup,
    ]);
    if (what === "group") interview = interview.addGroup(value);
    else if (what === "back") interview = interview.back();
    else interview = interview.withAnswer(key, value);
  }
  return [...told, interview.case];
});
"""


def plain(data: object) -> Any:
    """Data as it is once it went through JSON."""
    return json.loads(json.dumps(data, default=list))


def told(cases: list[Case], pack: RulePack, folder: Path) -> None:
    """See that both say the same of all these cases."""
    for name, text in module([pack]).items():
        (folder / name).write_text(text, encoding="utf-8")
    found = in_node(ADVISE, [case.to_dict() for case in cases], folder)
    for case, other in zip(cases, found, strict=True):
        advice = advise(case, pack, engine="meaning")
        assert other["advice"] == plain(advice.to_dict())
        assert other["page"] == advice.to_markdown()


@pytest.mark.parametrize("code", languages())
def test_worked_and_random_cases_get_the_same_advice_and_the_same_page(
    code: str, tmp_path: Path
) -> None:
    random = Random(f"advice {code}")
    cases = [read_case(file) for file in sorted(CASES.glob("*.yaml"))]
    cases += [random_case(random) for _ in range(100)]
    told(cases, load_packs(language=code), tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("code", languages())
def test_thousands_of_random_cases_get_the_same_advice(code: str, tmp_path: Path) -> None:
    random = Random(f"many {code}")
    told([random_case(random) for _ in range(2500)], load_packs(language=code), tmp_path)


def walk(random: Random, pack: RulePack) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """The steps of somebody who answers by chance, with what each is shown before."""
    interview = Interview(pack)
    most, knows = random.choice([0, 1, 3]), random.choice([0.5, 0.9])
    for _ in range(random.choice([10, 40, 90])):
        question, progress = interview.next_question(), interview.progress()
        shown = question and [
            question.key,
            question.text,
            question.fact.hint,
            [each.text for each in question.choices],
        ]
        told = [
            shown,
            interview.purpose,
            progress.to_headline,
            progress.at_most,
            progress.each_group,
        ]
        step = next_step(random, question, interview, most, knows)
        yield step, told
        interview = taken(interview, *step)
    yield ("end", "", ""), interview.case.to_dict()


def next_step(
    random: Random, question: Question | None, interview: Interview, most: int, knows: float
) -> tuple[str, str, Any]:
    """What is done at a question."""
    if question is None or random.random() < 0.04:
        return "back", "", ""
    if question.key == ALLIES and len(interview.groups) < most:
        return "group", "", f"group {len(interview.groups)}"
    if random.random() > knows and question.can_be_open:
        return "answer", question.key, random.choice([*Unsaid]).value
    if question.choices:
        return "answer", question.key, random.choice(question.choices).value
    number = question.fact.kind == "number"
    return "answer", question.key, random.choice([0, 1, 2, 4, 30]) if number else "2019"


def taken(interview: Interview, what: str, key: str, value: Any) -> Interview:
    """The interview after a step."""
    match what:
        case "back":
            return interview.back()
        case "group":
            return interview.add_ally(value)
    unsaid = {each.value: each for each in Unsaid}
    return interview.unsaid(key, unsaid[value]) if value in unsaid else interview.answer(key, value)


def in_folder(folder: Path) -> None:
    """Put the modules of the reading into a folder."""
    for name in READING:
        (folder / f"{name}.js").write_text((MODULES / f"{name}.js").read_text("utf-8"), "utf-8")
    (folder / "package.json").write_text('{"type": "module"}')


def walked(code: str, number: int, folder: Path) -> None:
    """See that both ask the same of so many people."""
    pack, random = load_packs(language=code), Random(f"walks {code}")
    with speaking(code):
        walks = [list(walk(random, pack)) for _ in range(number)]
    in_folder(folder)
    steps = [[step for step, _ in each][:-1] for each in walks]
    found = in_node(WALK, {"pack": exported(pack), "walks": steps}, folder)
    assert found == plain([[told for _, told in each] for each in walks])


@pytest.mark.parametrize("code", ["en", "ar"])
def test_after_every_answer_the_same_question_comes_next(code: str, tmp_path: Path) -> None:
    walked(code, 12, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("code", languages())
def test_many_people_are_asked_the_same(code: str, tmp_path: Path) -> None:
    walked(code, 150, tmp_path)


VERDICTS = """
import { Circuit, laneOf, Verdicts } from "./circuit.js";
import { known } from "./case.js";
result = given.map(({ pack, cases }) => {
  const circuit = new Circuit(pack);
  return cases.map((one) => {
    const verdicts = new Verdicts(circuit, known(one));
    const allies = [...Array(verdicts.number).keys()];
    return pack.asked.map(([over, when]) =>
      over ? allies.map((number) => verdicts.truth(when, laneOf(number))) : verdicts.truth(when),
    );
  });
});
"""


def numbered(pack: RulePack) -> dict[str, Any]:
    """The conditions of a pack without texts, and which of them are asked."""
    conditions = Conditions()
    definitions = [
        {"name": each.name, "when": conditions.number(each.condition)} for each in pack.definitions
    ]
    asked = [(r.over_allies, conditions.number(r.condition)) for r in pack.rules]
    return {"conditions": conditions.found, "definitions": definitions, "asked": asked}


def test_rules_of_any_form_are_decided_alike(tmp_path: Path) -> None:
    random = Random("rules of any form")
    packs = [random_pack(random) for _ in range(25)]
    cases = [random_case(random) for _ in range(25)]
    in_folder(tmp_path)
    told = [{"pack": numbered(pack), "cases": [each.to_dict() for each in cases]} for pack in packs]
    found = in_node(VERDICTS, told, tmp_path)
    for pack, of_pack in zip(packs, found, strict=True):
        meaning = Meaning(pack)
        for case, verdicts in zip(cases, of_pack, strict=True):
            said = meaning.findings(case)
            expected = [
                said.ally_rules[each.id] if each.over_allies else said.rules[each.id]
                for each in pack.rules
            ]
            assert verdicts == plain(expected)


def test_a_pack_of_somebody_else_gets_the_same_advice(tmp_path: Path) -> None:
    random = Random("a pack of somebody else")
    pack = load_packs(directories=[ROOT / "docs" / "example-pack" / "market_pack" / "rules"])
    told([random_case(random) for _ in range(60)], pack, tmp_path)


FILES = """
import { Words } from "./words.js";
import { readCase, yamlOf, jsonOf } from "./file.js";
const words = new Words(given.pack);
result = given.texts.map((text) => {
  const { case: found, problems } = readCase(text, words);
  const written = yamlOf(found, words, "A head");
  return [found, problems, [written, jsonOf(found)].map((again) => readCase(again, words).case), written];
});
"""


def read_in_node(texts: list[str], folder: Path) -> Any:
    """What the page reads in these files, and in what it writes of them."""
    in_folder(folder)
    return in_node(FILES, {"pack": exported(load_packs()), "texts": texts}, folder)


def test_case_files_are_read_as_python_reads_them_and_written_so_that_it_can(
    tmp_path: Path,
) -> None:
    random = Random("files")
    texts = [file.read_text("utf-8") for file in sorted(CASES.glob("*.yaml"))]
    cases = [parse_case(text) for text in texts]
    some = [random_case(random) for _ in range(150)]
    texts += [case_text(case, as_json=as_json) for case in some for as_json in (False, True)]
    cases += [case for case in some for _ in range(2)]
    for case, found in zip(cases, read_in_node(texts, tmp_path), strict=True):
        data, problems, again, written = found
        assert problems == []
        assert Case.model_validate(data) == case
        assert again == [data, data]
        assert parse_case(written) == case


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("movement: [stage]\n", 1),
        ("movement:\n  stage: |\n    mobilized\n", 2),
        ("movement: &a\n  stage: mobilized\n", 1),
        ("movement: {stage: mobilized}\n", 1),
        ('case: "not closed\n', 1),
        ("movement:\n  stage mobilized\n", 2),
        ("movement:\n\tstage: mobilized\n", 2),
        ("allies:\n  - police\n", 2),
        ("allies:\n  - name: police\n    support: friendly\n", 3),
        ("turnout:\n  ways_to_join: 3.5\n", 2),
        ("as_of: 2019-02-31\n", 1),
        ("case: '\u200b'\n", 1),
        ("format: groundswell/case/9\n", 1),
        ("negotiation:\n  wish: yes\n", 2),
        ("{not json", None),
        ('{"movement": {"stage": "mobilised"}}', None),
        ('{"movement": {"stage": ["mobilized"]}}', None),
        ('{"allies": [{"name": "police"}, {"name": "Police "}]}', None),
        ('{"allies": [{"support": "neutral"}]}', None),
        ("movement:\n  stage: mobilized\n  stage: building\n", 3),
        ("movement:\n  stage: mobilized\nmovement:\n  nonviolent: yes\n", 3),
        ("case: one\n---\ncase: two\n", 2),
        ("movement:\n  stage: mobilized\n     nonviolent: yes\n", 3),
        ("coalition:\n  organizations: 010\n", 2),
        ('{"coalition": {"organizations": "3"}}', None),
    ],
)
def test_what_the_page_cannot_read_is_told_and_never_guessed(
    text: str, line: int | None, tmp_path: Path
) -> None:
    ((_, problems, _, _),) = read_in_node([text], tmp_path)
    assert [each["line"] for each in problems][:1] == [line]


def test_what_is_no_case_gets_no_advice(tmp_path: Path) -> None:
    for name, text in module([load_packs()]).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    script = """
    import { advise } from "./groundswell.mjs";
    result = given.map((one) => {
      try {
        return advise(one).posture;
      } catch (error) {
        return `${error.name}: ${error.message}`;
      }
    });
    """
    wrong = [{"movement": {"stage": "zzz"}}, {"stages": 1}, [], {"turnout": {"size": "MASS"}}]
    told = in_node(script, wrong, tmp_path)
    assert all(each.startswith("RangeError: ") for each in told), told
    assert "mobilized" in told[0]
