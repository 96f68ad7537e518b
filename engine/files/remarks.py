"""Remarks: comments that begin on the line of a value, and cut off what was meant as text.

YAML reads `name: Ferry crews #7` as "Ferry crews". Behind a word or a number a comment is welcome;
text that people write goes on behind the sign as often as not.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from functools import lru_cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from ..common.messages import say
from ..common.problem import Problem, dotted
from .document import Document
from .parser_words import at_column

CUT = "cut"
"""The kind of problem that all of these are."""

CONDITIONS = frozenset({"when", "priority"})
"""Keys under which conditions stand; a comment behind one of them hides a part of it."""


def lost(
    model: type[BaseModel], document: Document, where: tuple[str | int, ...]
) -> Iterator[Problem]:
    """A problem for each remark behind text or a condition in the part of a document that is at
    `where`, as the model describes it.
    """
    for path, (line, column) in document.remarks.items():
        inside = path[len(where) :]
        if path[: len(where)] != where or not is_prose(model, inside):
            continue
        if CONDITIONS.intersection(step for step in inside if isinstance(step, str)):
            message = say("remark-condition")
        else:
            nothing = value_at(document.data, path) is None
            message = say("remark-all") if nothing else say("remark-text")
        yield Problem(document.name, line, dotted(path), at_column(message, column), CUT)


def value_at(data: Any, path: tuple[str | int, ...]) -> Any:
    """What a document holds at a path."""
    for step in path:
        data = data[step]
    return data


def is_prose(model: type[BaseModel], path: Iterable[str | int]) -> bool:
    """Whether a model has text that people write as they like at a path: no word, no date, no id."""
    # All items of a list are alike, so that there are few different paths.
    return is_free(model, tuple([step if step.__class__ is str else 0 for step in path]))


@lru_cache(maxsize=1_000)  # the paths of a model are few; those of files that are wrong have no end
def is_free(kind: Hashable, path: tuple[str | int, ...], limited: bool = False) -> bool:
    """Whether a type has such text at a path; `limited` where it must fit a fixed pattern."""
    origin, inside = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return is_free(inside[0], path, has_pattern(getattr(kind, "__metadata__", ())))
    if origin in (Union, UnionType):
        return any(is_free(part, path, limited) for part in inside)
    if not path:
        return kind is str and not limited
    if origin is tuple:
        return is_free(inside[0], path[1:])
    if origin is dict:
        return is_free(inside[1], path[1:])
    if not (isinstance(kind, type) and issubclass(kind, BaseModel)):
        return False
    fields: dict[str, Any] = dict(kind.model_fields)
    return any(
        is_free(info.annotation, path[1:], has_pattern(info.metadata))
        for name, info in fields.items()
        if path[0] in (name, info.alias)
    )


def has_pattern(limits: Iterable[object]) -> bool:
    """Whether one of the things said of a type is a pattern that its text must fit."""
    return any(getattr(limit, "pattern", None) for limit in limits)
