"""The questionnaire as an XLSForm, the form that ODK and KoboToolbox read; `import` reads what comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby

from ..common.locale import languages, speaking, spoken
from ..common.messages import say
from ..facts import ALLY_FACTS, MOVEMENT_FACTS
from ..facts.case import TITLES
from ..facts.section import LONGEST, MOST, PATTERN
from ..facts.vocabulary import Fact, as_written
from .workbook_out import workbook

FORM_ID = "groundswell_case"
VERSION = "1"
UNSAID = ("dont_know", "rather_not_say")
YES_NO = "yes_no"
TEXTS = ("label", "hint", "guidance_hint", "constraint_message")
"""The columns that are there once for each language."""

PLAIN = ("type", "name", "relevant", "constraint", "appearance")
HEADING = ("case", "as_of")

Line = dict[str, str | Callable[[], str]]
"""A row of the survey: what it says is said in each language."""


def xlsform() -> bytes:
    """The form as a workbook, in every language, the one spoken now first."""
    codes = [spoken(), *(code for code in languages() if code != spoken())]
    first = named(codes[0])
    settings = [
        ("form_title", "form_id", "version", "default_language"),
        (say("intake-form-title"), FORM_ID, VERSION, first),
    ]
    return workbook(
        {
            "survey": table([*PLAIN], TEXTS, [*survey()], codes),
            "choices": table(["list_name", "name"], ("label",), [*choices()], codes),
            "settings": settings,
        }
    )


def named(code: str) -> str:
    """A language as forms name it: English (en)."""
    with speaking(code):
        return f"{say('language-name')} ({code})"


def table(
    plain: list[str], texts: tuple[str, ...], lines: list[Line], codes: list[str]
) -> list[list[str]]:
    """Rows as cells, each text once in every language."""
    used = [text for text in texts if any(text in line for line in lines)]
    head = plain + [f"{text}::{named(code)}" for text in used for code in codes]
    rows = [[*(str(line.get(key, "")) for key in plain)] for line in lines]
    for text in used:
        for code in codes:
            with speaking(code):
                for row, line in zip(rows, lines, strict=True):
                    row.append(said(line.get(text, "")))
    return [head, *rows]


def said(text: str | Callable[[], str]) -> str:
    """A text in the language spoken now; what looks like a reference or markup to form tools does not stay."""
    return (text if isinstance(text, str) else text()).replace("${", "$ {")


def survey() -> Iterator[Line]:
    """The rows of the survey: how to answer, the sections, the groups, whether these are all."""
    yield note("about_together", "intake-form-together")
    yield note("about_names", "sheet-about-names")
    yield begun("group", "heading", lambda: say("section-case"))
    yield from (question(MOVEMENT_FACTS[path]) for path in HEADING)
    yield {"type": "end_group"}
    of_sections = [fact for fact in MOVEMENT_FACTS.values() if "." in fact.path]
    for section, facts in groupby(of_sections, lambda fact: fact.section):
        yield begun("group", section, lambda name=section: TITLES[name])  # type: ignore[misc]
        yield from map(question, facts)
        yield {"type": "end_group"}
    yield begun("repeat", "allies", lambda: say("section-allies"))
    for fact in ALLY_FACTS.values():
        line = question(fact)
        if fact.path != "ally.name":
            line["relevant"] = relevant(fact)
        yield line
    yield {"type": "end_repeat"}
    yield question(MOVEMENT_FACTS["allies_complete"])


def note(name: str, message: str) -> Line:
    """Something to read."""
    return {"type": "note", "name": name, "label": lambda: say(message)}


def begun(kind: str, name: str, title: Callable[[], str]) -> Line:
    """The beginning of a section, or of the questions about each group."""
    return {"type": f"begin_{kind}", "name": name, "label": title}


def question(fact: Fact) -> Line:
    """One question, with what helps to answer it and what may be answered."""
    line: Line = {
        "type": kind_of(fact),
        "name": fact.path.rpartition(".")[2],
        "label": lambda: fact.question,
        "hint": lambda: fact.hint,
        "guidance_hint": lambda: fact.guidance,
    }
    limit = limit_of(fact)
    if limit is not None:
        line["constraint"], message = limit
        line["constraint_message"] = lambda: say(message, most=MOST)
    return line


def kind_of(fact: Fact) -> str:
    """The type of a question."""
    if fact.kind == "yes_no":
        return f"select_one {YES_NO}"
    if fact.kind == "word":
        return f"select_one {list_of(fact)}"
    return "integer" if fact.kind == "number" else "text"


def list_of(fact: Fact) -> str:
    """The name of the list of answers of a fact."""
    return fact.path.replace(".", "_")


def limit_of(fact: Fact) -> tuple[str, str] | None:
    """What an answer must be like, and the message that says so."""
    if fact.kind == "number":
        return f". >= 0 and . <= {MOST}", "intake-form-number"
    if fact.path == "as_of":
        return f"regex(., '{PATTERN}')", "intake-form-moment"
    if fact.kind == "text":
        return f"string-length(.) <= {LONGEST}", "intake-form-text"
    return None


def relevant(fact: Fact) -> str:
    """When a fact of a group is asked: where it has a name, and is one of those that it is asked of."""
    asked = [without(key, values) for key, values in fact.asked_of.items()]
    also = [without(key, values) for key, values in fact.asked_also_of.items()]
    named = "${name} != ''"
    if not asked:
        return named
    every = " and ".join(asked)
    return f"{named} and ({' or '.join([f'({every})', *also])})"


def without(key: str, values: tuple[object, ...]) -> str:
    """That a fact of the group is none of the other answers; what is not known never speaks against it."""
    others = [each for each in ALLY_FACTS[f"ally.{key}"].values if each not in values]
    return "(" + " and ".join(f"${{{key}}} != '{each}'" for each in others) + ")"


def choices() -> Iterator[Line]:
    """The answers of all lists; to each belongs that one does not know, or would rather not say."""
    facts = [fact for fact in (*MOVEMENT_FACTS.values(), *ALLY_FACTS.values()) if fact.values]
    lists: Mapping[str, Fact] = {
        YES_NO if fact.kind == "yes_no" else list_of(fact): fact for fact in reversed(facts)
    }
    for name, fact in reversed([*lists.items()]):
        for value in fact.values:
            yield {
                "list_name": name,
                "name": as_written(value),
                "label": lambda fact=fact, value=value: fact.choice(value),  # type: ignore[misc]
            }
        for unsaid in UNSAID:
            yield {
                "list_name": name,
                "name": unsaid,
                "label": lambda unsaid=unsaid: say(f"unsaid-{unsaid}"),  # type: ignore[misc]
            }
