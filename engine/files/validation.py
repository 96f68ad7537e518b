"""From plain data to a checked model: every problem at once, with its line and what is allowed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Literal, TypeVar, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from ..common.names import alike
from ..common.problem import InputError, Problem, dotted, nearest, quoted, shape
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

BLANK = "is blank; write something"
MOMENT = "a year, a year and month, or a date: 2019, 2019-09, 2019-09-15"
MESSAGES = {
    "int_type": "must be a whole number; this is {found}{hint}",
    "whole_number": f"must be a whole number from 0 to {MOST:,}; this is {{found}}{{hint}}",
    "yes_no": "must be yes or no, or blank where you do not know; this is {found}",
    "missing": "is missing; it is needed here",
    "string_too_short": BLANK,
    "string_too_long": "is longer than {max_length} characters; this is {found}",
    "invisible": "holds no sign that can be seen; write something",
    "unseen": "holds a sign that nobody sees ({sign}, sign {place} of {length}); delete it, or "
    "write the text anew",
    "too_short": "must have at least one entry",
    "too_long": "has more than {max_length:,} entries",
    "greater_than_equal": "must be {ge:,} or more; this is {found}",
    "less_than_equal": "must be {le:,} or less; this is {found}",
    "string_pattern_mismatch": "must be lower-case words joined by - or _",
    "address": "must be an address that begins with https://, of letters, digits and . _ ~ / % - alone",
    "no_such_day": f"is a day that no calendar has; write {MOMENT}",
}
"""What is wrong, by the kind of problem that pydantic reports."""

MORE = "there may be more: mend these problems first"


def validated(model: type[Model], document: Document, what: str, where: Path = ()) -> Model:
    """The data of a document (at `where`, or all of it) as a model; `what` names it in messages.

    Raises InputError with every problem found.
    """
    data: Any = document.data
    for step in where:
        data = data[step]
    if data is None:
        hint = "; 'groundswell new FILE' writes one to fill in" if model is Case else ""
        message = f"there is nothing in this {what}{hint}"
        raise InputError([Problem(document.name, None, None, message)])
    if not isinstance(data, dict):
        message = f"a {what} {wanted('model_type', model, ())}; this is {shape(data)}"
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
        told.append(Problem(document.name, last, None, MORE))
    keys = {each.key for each in cut}  # what else is wrong with a text that was cut off follows
    raise InputError([*cut[:MOST_PROBLEMS], *(each for each in told if each.key not in keys)])


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
                    f"has the same name as allies[{first}]"
                    + (f" on line {line}" if line else "")
                    + "; give each group a name of its own"
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
        return BLANK
    if kind in SHAPES:
        return f"{wanted(kind, model, path)}; this is {shape(found)}"
    if kind == "string_pattern_mismatch" and path[-1] == "as_of":
        return f"must be {MOMENT}{left_blank(found)}"
    length = len(found) if isinstance(found, str) else 0
    message = MESSAGES.get(kind, "cannot be {found} here")
    return message.format(found=quoted(found), hint=left_blank(found), length=length, **context)


def no_such_word(found: object, words: Sequence[str]) -> str:
    """That a value is none of the words that may stand there."""
    near = nearest(found, words) if isinstance(found, str) else None
    hint = left_blank(found) or (f"; did you mean {near}?" if near else "")
    return f"cannot be {quoted(found)}{hint} (allowed: {', '.join(words)})"


def left_blank(found: object) -> str:
    """What to do instead, behind a value that says that one does not know; else nothing."""
    if not isinstance(found, str):
        return ""
    plain = found.replace("_", " ").replace("\u2019", "'")
    known = " ".join(plain.casefold().split()) not in UNKNOWN
    return "" if known else "; leave it blank where you do not know"


def wanted(kind: str, model: type[BaseModel], path: Sequence[str | int]) -> str:
    """What must stand at a path: text, a list of what, a section with which keys."""
    keys = keys_of(model_at(model, path))
    if kind == "string_type":
        return "must be text"
    if kind == "tuple_type":
        return f'must be a list with "- {keys[0]}: …" for each' if keys else "must be a list"
    if keys and path and isinstance(path[-1], int):
        return f'must be written as "- {keys[0]}: …", with its other keys below'
    if keys:
        return f"must be a section with keys below it ({', '.join(keys)})"
    return "must be a section with keys and values"


def keys_of(model: type[BaseModel] | None) -> list[str]:
    """The keys that a section may hold."""
    return [info.alias or name for name, info in model.model_fields.items()] if model else []


def unknown_key(key: str, model: type[BaseModel], path: Sequence[str | int]) -> str:
    """That a key is not known here, with the section it belongs to or the nearest right one."""
    allowed = keys_of(model_at(model, path))
    if model is Case and (home := home_of(key)):
        return f"belongs elsewhere: {home}"
    listed = f"(allowed: {', '.join(allowed)})"
    near = nearest(key, allowed)
    if near:
        return f"is not a key here; did you mean {near}? {listed}"
    near = nearest(key, [fact.rpartition(".")[2] for fact in FACTS]) if model is Case else None
    if near and (home := home_of(near)):
        return f"is not a key here; did you mean {near}, which belongs elsewhere: {home}?"
    return f"is not a key here {listed}"


def home_of(key: str) -> str | None:
    """Where a key of a case file belongs, in words; None where there is no such key."""
    if key in Case.model_fields:
        return "begin its line in the first column, outside of any section"
    for fact in FACTS:
        section, _, name = fact.rpartition(".")
        if name == key:
            if section == "ally":
                return 'put it with one of the groups under "allies:"'
            return f'put it under "{section}:"'
    return None


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
