"""From plain data to a checked model: every problem at once, with its line and what is allowed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Literal, TypeVar, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from ..common.messages import Said, is_said, say
from ..common.names import alike
from ..common.problem import InputError, Problem, dotted, nearest, quoted, shape
from ..common.wording import commas
from ..facts import FACTS, Case
from ..facts.format import NEWER, REFUSED
from ..facts.kinds import alternatives
from ..facts.section import MOST, text_of_number
from .builder import MOST_PROBLEMS, refused_sign
from .document import Document
from .remarks import lost

Model = TypeVar("Model", bound=BaseModel)
Path = tuple[str | int, ...]

SHAPES = frozenset(
    {"model_type", "model_attributes_type", "dict_type", "tuple_type", "string_type"}
)
"""The kinds of problem that are about a section, a list or text where something else stands."""

DO_NOT_KNOW = (
    "unknown|not known|unclear|undecided|na|n/a|n.a.|nil|null|none|nan|?|??|???|-|--|dont know|"
    "don't know|do not know|dk|idk|not sure|unsure|no answer|no idea|rather not say|tbd|missing|blank"
)
UNKNOWN = frozenset(DO_NOT_KNOW.split("|"))
"""What people write where they do not know, as `left_blank` takes it."""

BLANK = "value-blank"
"""The message for what is blank where something must be written."""

SAID_AS = {"string_too_short": BLANK}
"""The messages of some kinds of problem that pydantic reports; the others are named as the kind."""


def validated(model: type[Model], document: Document, what: str, where: Path = ()) -> Model:
    """The data of a document (at `where`, or all of it) as a model.

    `what` says what it is, by the name of the message that says so where it is none: "case-file".

    Raises InputError with every problem found.
    """
    data: Any = document.data
    for step in where:
        data = data[step]
    if data is None:
        raise InputError([Problem(document.name, None, None, say(f"whole-{what}"))])
    if not isinstance(data, dict):
        keys = commas(keys_of(model))
        message = say(f"whole-{what}.no-section", keys=keys, found=shape(data))
        line = document.line(where)
        raise InputError([Problem(document.name, line, dotted(where), message)])
    cut = list(lost(model, document, where)) if document.remarks else []
    found: list[ErrorDetails] = []
    try:
        made = model.model_validate(data)
        if not cut:
            return made
    except ValidationError as error:
        found = [e for e in error.errors(include_url=False) if e["type"] != "same_name"]
    for detail in found:
        if detail["type"] == NEWER:  # what else seems wrong may be right in that form
            raise InputError([problem(detail, model, document, where)])
    told = [problem(detail, model, document, where) for detail in found[:MOST_PROBLEMS]]
    if model is Case:
        told.extend(islice(same_names(data, document, where), MOST_PROBLEMS))
    if len(found) > MOST_PROBLEMS:
        last = max(each.line or 0 for each in told) or None
        told.append(Problem(document.name, last, None, say("syntax-more")))
    shown = {each.key for each in cut}  # what else is wrong with a text that was cut off follows
    raise InputError([*cut[:MOST_PROBLEMS], *(each for each in told if each.key not in shown)])


def wrong_with(path: str, value: object) -> Problem | None:
    """What is wrong with a case file that gives this value to the fact of a path; None where it may."""
    if isinstance(value, str) and (refused := refused_sign(value)):
        return Problem("", None, None, refused, "unseen")
    try:
        validated(Case, Document("", data_with(path, value)), "case")
    except InputError as error:
        return error.problems[0]
    return None


def data_with(path: str, value: object) -> dict[str, Any]:
    """The data of a case in which nothing but the fact of a path has a value."""
    section, _, key = path.rpartition(".")
    if section == "ally":
        return {"allies": [{"name": "a group", key: value}]}
    return {section: {key: value}} if section else {key: value}


def problem(
    detail: ErrorDetails, model: type[BaseModel], document: Document, where: Path
) -> Problem:
    """One of pydantic's errors in our words, where it stands in the document."""
    path = (*where, *steps(detail, document.data, where))
    ready = detail["type"] in REFUSED  # the form of a case says itself what is wrong with it
    message = detail["msg"] if ready else said(detail, model, path[len(where) :])
    return Problem(document.name, document.line(path), dotted(path), message, detail["type"])


def steps(detail: ErrorDetails, data: Any, where: Path) -> Iterator[str | int]:
    """The path of a problem without the names that pydantic gives to the branches of a union."""
    for step in where:
        data = data[step]
    last = len(detail["loc"]) - 1
    for number, step in enumerate(detail["loc"]):
        there = step in data if isinstance(data, dict) else isinstance(step, int)
        if there or not is_type_name(step) or (number == last and detail["type"] == "missing"):
            yield step
        inside: Any = data if there and isinstance(data, dict | list) else {step: None}
        data = inside[step]


def is_type_name(step: str | int) -> bool:
    """Whether a step of pydantic's path may name a branch of a union instead of a key."""
    return isinstance(step, str) and (
        step.startswith(("literal[", "function-", "dict[")) or step == "[key]"
    )


def same_names(data: Mapping[str, Any], document: Document, where: Path) -> Iterator[Problem]:
    """Every ally with the name of one before it; pydantic looks only where all else is right."""
    names: dict[str, int] = {}
    allies = data.get("allies")
    for number, ally in enumerate(allies if isinstance(allies, list) else ()):
        name = text_of_number(ally.get("name")) if isinstance(ally, dict) else None
        if isinstance(name, str) and name.strip():
            first = names.setdefault(alike(name), number)
            if first != number:
                path = (*where, "allies", number, "name")
                line = document.line((*where, "allies", first, "name"))
                message = (
                    say("value-same-name.line", first=str(first), line=str(line))
                    if line
                    else say("value-same-name", first=str(first))
                )
                yield Problem(document.name, document.line(path), dotted(path), message)


def said(detail: ErrorDetails, model: type[BaseModel], path: Sequence[str | int]) -> str:
    """What is wrong, what is allowed, and the nearest right word."""
    kind, found, context = detail["type"], detail["input"], detail.get("ctx", {})
    if kind == "extra_forbidden":
        return unknown_key(str(path[-1]), model, path[:-1])
    words = choices(model, path)
    if words and kind != "missing":
        return no_such_word(found, words)
    if kind == "string_type" and found is None:
        return say(BLANK)
    if kind in SHAPES:
        return wanted(kind, model, path, shape(found))
    key = SAID_AS.get(kind, f"value-{kind}")
    if kind == "string_pattern_mismatch" and path[-1] == "as_of":
        key = "value-moment"
    if is_unknown(found) and is_said(f"{key}.unknown"):
        key = f"{key}.unknown"
    told: dict[str, Said] = {k: v for k, v in context.items() if isinstance(v, int | str)}
    told |= {"found": quoted(found), "length": len(found) if isinstance(found, str) else 0}
    return say(key if is_said(key) else "value-other", most=MOST, **told)


def no_such_word(found: object, words: Sequence[str]) -> str:
    """That a value is none of the words that may stand there."""
    near = nearest(found, words) if isinstance(found, str) else None
    form = ".unknown" if is_unknown(found) else ".near" if near else ""
    key = f"value-no-such-word{form}"
    return say(key, found=quoted(found), near=near or "", allowed=commas(words))


def is_unknown(found: object) -> bool:
    """Whether a value says that one does not know, instead of being left blank."""
    if not isinstance(found, str):
        return False
    plain = found.replace("_", " ").replace("\u2019", "'")
    return " ".join(plain.casefold().split()) in UNKNOWN


def wanted(kind: str, model: type[BaseModel], path: Sequence[str | int], found: str) -> str:
    """What must stand at a path (text, a list of what, a section with which keys), and what was found."""
    keys = keys_of(model_at(model, path))
    if kind == "string_type":
        return say("shape-text", found=found)
    if kind == "tuple_type":
        return say(
            "shape-list.of" if keys else "shape-list", key=keys[0] if keys else "", found=found
        )
    if keys and path and isinstance(path[-1], int):
        return say("shape-entry", key=keys[0], found=found)
    if keys:
        return say("shape-section.keys", keys=commas(keys), found=found)
    return say("shape-section", found=found)


def keys_of(model: type[BaseModel] | None) -> list[str]:
    """The keys that a section may hold."""
    return [info.alias or name for name, info in model.model_fields.items()] if model else []


def unknown_key(key: str, model: type[BaseModel], path: Sequence[str | int]) -> str:
    """That a key is not known here, with the section it belongs to or the nearest right one."""
    allowed = keys_of(model_at(model, path))
    home = home_of(key) if model is Case else None
    if home is not None:
        return elsewhere("key-elsewhere", home)
    near = nearest(key, allowed)
    if near:
        return say("key-unknown.near", near=near, allowed=commas(allowed))
    near = nearest(key, [fact.rpartition(".")[2] for fact in FACTS]) if model is Case else None
    home = home_of(near) if near else None
    if near and home is not None:
        return elsewhere("key-near-elsewhere", home, near)
    return say("key-unknown", allowed=commas(allowed))


def elsewhere(key: str, home: str, near: str = "") -> str:
    """Where a key of a case file belongs, as one of two messages says it."""
    form = {"": "", "ally": ".ally"}.get(home, ".section")
    return say(f"{key}{form}", section=home, near=near)


def home_of(key: str) -> str | None:
    """The section to which a key of a case file belongs, "" for none; None where there is no such key."""
    if key in Case.model_fields:
        return ""
    return next(
        (section for section, _, name in (fact.rpartition(".") for fact in FACTS) if name == key),
        None,
    )


def model_at(model: type[BaseModel] | None, path: Sequence[str | int]) -> type[BaseModel] | None:
    """The model that describes what stands at a path, or None where none does."""
    for step in path:
        if isinstance(step, str) and model is not None:
            model = next(
                (
                    part
                    for part in parts_at(model, step)
                    if isinstance(part, type) and issubclass(part, BaseModel)
                ),
                None,
            )
    return model


def parts_at(model: type[BaseModel], key: str) -> Iterator[Any]:
    """The plain types that a key of a model may hold, those inside a list included."""
    for name, info in model.model_fields.items():
        if key in (name, info.alias):
            for part in alternatives(info.annotation):
                yield part
                if get_origin(part) is tuple:
                    yield from alternatives(get_args(part)[0])


def choices(model: type[BaseModel], path: Sequence[str | int]) -> list[str]:
    """The words that may stand at a path, empty where it takes no fixed words."""
    keys = [step for step in path if isinstance(step, str)]
    here = model_at(model, keys[:-1])
    if here is None or not keys:
        return []
    return [
        str(word)
        for part in parts_at(here, keys[-1])
        if get_origin(part) is Literal
        for word in get_args(part)
    ]
