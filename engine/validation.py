"""From plain data to a checked model: every problem at once, with its line and what is allowed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal, TypeVar, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from .document import Document
from .facts import FACTS
from .problem import InputError, Problem, dotted, nearest, quoted
from .vocabulary import alternatives

Model = TypeVar("Model", bound=BaseModel)
Path = tuple[str | int, ...]

FORMS = {
    "model_type": "a section with keys and values",
    "model_attributes_type": "a section with keys and values",
    "dict_type": "a section with keys and values",
    "tuple_type": "a list",
    "string_type": "text",
    "int_type": "a whole number",
    "whole_number": "a whole number, 0 or more",
    "yes_no": "yes or no",
}
"""What was expected, by the kind of problem that pydantic reports."""


def validated(model: type[Model], document: Document, what: str, where: Path = ()) -> Model:
    """The data of a document (at `where`, or all of it) as a model; `what` names it in messages.

    Raises InputError with every problem found.
    """
    data: Any = document.data
    for step in where:
        data = data[step]
    if data is None:
        raise InputError([Problem(document.name, None, None, f"there is nothing in this {what}")])
    if not isinstance(data, dict):
        raise InputError(
            [
                Problem(
                    document.name,
                    document.line(where),
                    dotted(where),
                    f"{what} must be {FORMS['model_type']}; this is {quoted(data)}",
                )
            ]
        )
    try:
        return model.model_validate(data)
    except ValidationError as error:
        found = error.errors(include_url=False)
    raise InputError(
        problem for detail in found for problem in problems(detail, model, document, where)
    )


def problems(
    detail: ErrorDetails, model: type[BaseModel], document: Document, where: Path
) -> Iterator[Problem]:
    """One of pydantic's errors in our words, where it stands in the document."""
    path = tuple(step for step in detail["loc"] if not is_type_name(step))
    if detail["type"] == "same_name":
        first, again = detail["ctx"]["first"], detail["ctx"]["again"]
        line = document.line((*where, "allies", first, "name"))
        message = (
            f"has the same name as allies[{first}]"
            + (f" on line {line}" if line else "")
            + "; give each group a name of its own"
        )
        path = ("allies", again, "name")
    else:
        message = said(detail, model, path)
    yield Problem(document.name, document.line((*where, *path)), dotted((*where, *path)), message)


def is_type_name(step: str | int) -> bool:
    """Whether a step of pydantic's path names a branch of a union instead of a key."""
    return isinstance(step, str) and (
        step.startswith(("literal[", "function-", "dict[")) or step == "[key]"
    )


def said(detail: ErrorDetails, model: type[BaseModel], path: Sequence[str | int]) -> str:
    """What is wrong, what is allowed, and the nearest right word."""
    kind, found, context = detail["type"], detail["input"], detail.get("ctx", {})
    if kind == "extra_forbidden":
        return unknown_key(str(path[-1]), model, path[:-1])
    if kind == "missing":
        return "is missing; it is needed here"
    words = choices(model, path)
    if words:
        near = nearest(found, words) if isinstance(found, str) else None
        hint = f"; did you mean {near}?" if near else ""
        return f"is never {quoted(found)}{hint} (allowed: {', '.join(words)})"
    if kind in FORMS:
        return f"must be {FORMS[kind]}; this is {quoted(found)}"
    match kind:
        case "greater_than_equal":
            return f"must be {context['ge']} or more; this is {quoted(found)}"
        case "less_than_equal":
            return f"must be {context['le']} or less; this is {quoted(found)}"
        case "string_too_short":
            return "is blank; write something or take the line out"
        case "string_too_long":
            return f"is longer than {context['max_length']} characters; this is {quoted(found)}"
        case "too_short":
            return "must have at least one entry"
        case "too_long":
            return f"has more than {context['max_length']} entries"
        case "string_pattern_mismatch" if path[-1] == "as_of":
            return "must be a year, a year and month, or a date: 2019, 2019-09, 2019-09-15"
        case "string_pattern_mismatch":
            return "must be lower-case words joined by - or _"
    return f"cannot be {quoted(found)} here"


def unknown_key(key: str, model: type[BaseModel], path: Sequence[str | int]) -> str:
    """That a key is not known here, with the nearest right one or the section it belongs to."""
    here = model_at(model, path)
    allowed = [info.alias or name for name, info in here.model_fields.items()] if here else []
    near = nearest(key, allowed)
    if near:
        return f"is not a key here; did you mean {near}?"
    home = next((f for f in FACTS if f.endswith(f".{key}")), None) if here is not None else None
    if home:
        return f"belongs elsewhere: {home.replace('ally.', 'allies[].')}"
    return f"is not a key here (allowed: {', '.join(allowed)})"


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
