"""A case with some of its facts changed, to see what would follow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..facts import Case
from ..facts.vocabulary import Value

Suppositions = Mapping[tuple[int | None, str], Value | None]
"""Values by fact: of the movement (None and a path), or of the ally of a number; None is unknown."""


def supposing(case: Case, facts: Suppositions) -> Case:
    """The case as it would be with these facts; they are values that the vocabulary allows."""
    whole: dict[str, Any] = {}
    sections: dict[str, dict[str, Any]] = {}
    allies = list(case.allies or ())
    for (number, path), value in facts.items():
        section, _, key = path.rpartition(".")
        if number is not None:
            allies[number] = allies[number].model_copy(update={key: value})
        elif section:
            sections.setdefault(section, {})[key] = value
        else:
            whole[key] = value
    for name, changes in sections.items():
        whole[name] = getattr(case, name).model_copy(update=changes)
    if any(number is not None for number, _ in facts):
        whole["allies"] = tuple(allies)
    return case.model_copy(update=whole)
