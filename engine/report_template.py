"""The template of a report: it runs in a sandbox, and what is wrong with it is said in words."""

from __future__ import annotations

import re
import traceback
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import (
    ChoiceLoader,
    FileSystemLoader,
    FunctionLoader,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
)
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from .markup import markdown_text
from .problem import InputError, Problem, nearest
from .text import TESTS, TextError

TEMPLATE = "report.md.j2"

NAMED = re.compile(r"^'([^']+)' is undefined$|has no attribute '([^']+)'$")
"""The name in Jinja's messages about something that is not there."""


def rendered(view: Mapping[str, Any], templates: Path | None = None) -> str:
    """A view through the built-in template, or through the one of the same name in `templates`.

    Raises InputError where a template of the user's is wrong.
    """
    if templates is None:
        return environment(None).get_template(TEMPLATE).render(view)
    if not (templates / TEMPLATE).is_file():
        message = f"there is no {TEMPLATE} in this folder"
        raise InputError([Problem(str(templates), None, None, message)])
    try:
        return environment(templates).get_template(TEMPLATE).render(view)
    except Exception as error:
        raise InputError([problem(error, templates, view)]) from None


@cache
def environment(templates: Path | None) -> ImmutableSandboxedEnvironment:
    """The sandbox in which report templates run; whatever they print is escaped."""
    inside = FunctionLoader(built_in)
    found = ImmutableSandboxedEnvironment(
        loader=ChoiceLoader([FileSystemLoader(templates), inside]) if templates else inside,
        undefined=StrictUndefined,
        autoescape=True,
        finalize=markdown_text,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.tests.update(TESTS)
    return found


def built_in(name: str) -> str | None:
    """The source of a template that comes with Groundswell, or None where there is none."""
    place = files(__package__.rpartition(".")[0]) / "templates" / name
    return place.read_text(encoding="utf-8") if place.is_file() else None


def problem(error: Exception, templates: Path, view: Mapping[str, Any]) -> Problem:
    """What is wrong with a template, and where; never what a case holds."""
    if isinstance(error, TemplateSyntaxError):
        file = error.filename or str(templates / TEMPLATE)
        return Problem(file, error.lineno, None, error.message or "this cannot be read")
    file, line = place(error, templates)
    return Problem(file, line, None, said(error, Path(file), view))


def place(error: Exception, templates: Path) -> tuple[str, int | None]:
    """The file and line of a template that an error came through last."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if Path(frame.filename).is_relative_to(templates):
            return frame.filename, frame.lineno
    return str(templates / TEMPLATE), None


def said(error: Exception, file: Path, view: Mapping[str, Any]) -> str:
    """What went wrong; a name is repeated only where the template itself says it."""
    match error:
        case TextError():
            return str(error)
        case UndefinedError():
            found = NAMED.search(error.message or "")
            name = (found[1] or found[2]) if found else None
            if not says(file, name):
                return "something that is asked for here is not there"
            near = nearest(name, view) if name and found and found[1] else None
            return f"there is nothing called {name} here" + (
                f"; did you mean {near}?" if near else ""
            )
        case TemplateNotFound():
            missing = str(error.name) if says(file, str(error.name)) else "a file"
            return f"includes {missing}, which is not in this folder"
        case SecurityError():
            return "this is not allowed in a template"
        case OverflowError():
            return "this is too large for a template"
        case UnicodeDecodeError():
            return "this is not UTF-8 text: save the file as UTF-8"
    return f"this cannot be worked out ({type(error).__name__})"


def says(file: Path, name: str | None) -> bool:
    """Whether a name stands in a template, so that it does not come from a case."""
    return bool(name) and str(name) in file.read_text(encoding="utf-8", errors="replace")
