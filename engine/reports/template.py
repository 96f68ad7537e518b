"""The template of a report: it runs in a sandbox, and what is wrong with it is said in words."""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    FunctionLoader,
    StrictUndefined,
    Template,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
)
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from ..language.text import TESTS, TextError
from ..problem import InputError, Problem, nearest
from .markup import markdown_text, page_text


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of template: its file, and what turns a value into text that is no markup there.

    With `autoescape` Jinja escapes for HTML what is not yet escaped.
    """

    file: str
    printed: Callable[[object], str]
    autoescape: bool


MARKDOWN = Kind("report.md.j2", markdown_text, autoescape=False)
HTML = Kind("report.html.j2", page_text, autoescape=True)
BRIEF_MARKDOWN = Kind("brief.md.j2", markdown_text, autoescape=False)
BRIEF_HTML = Kind("brief.html.j2", page_text, autoescape=True)
KINDS = (MARKDOWN, HTML, BRIEF_MARKDOWN, BRIEF_HTML)

NAMED = re.compile(r"^'([^']+)' is undefined$|has no attribute '([^']+)'$")
"""The name in Jinja's messages about something that is not there."""


def rendered(view: Mapping[str, Any], templates: Path | None = None, kind: Kind = MARKDOWN) -> str:
    """A view through the template of a kind: the one in `templates`, else the built-in one.

    Raises InputError where a template of the user's is wrong, or the folder has none at all.
    """
    if templates is None:
        return built_in_template(kind).render(view)
    if not any((templates / each.file).is_file() for each in KINDS):
        message = f"there is no {kind.file} in this folder"
        raise InputError([Problem(str(templates), None, None, message)])
    try:
        return sandbox(templates, kind).get_template(kind.file).render(view)
    except Exception as error:
        raise InputError([problem(error, templates / kind.file, view)]) from None


@cache
def built_in_template(kind: Kind) -> Template:
    """The template that comes with Groundswell, compiled once. It is ours, so needs no sandbox."""
    found = Environment(
        loader=FunctionLoader(built_in),
        undefined=StrictUndefined,
        autoescape=kind.autoescape,  # noqa: S701 - where it is off, `printed` escapes everything
        finalize=kind.printed,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.tests.update(TESTS)
    return found.get_template(kind.file)


@cache  # a template that is changed is read again all the same
def sandbox(templates: Path, kind: Kind) -> ImmutableSandboxedEnvironment:
    """Where a user's templates run; whatever they print is escaped."""
    found = ImmutableSandboxedEnvironment(
        loader=ChoiceLoader([FileSystemLoader(templates), FunctionLoader(built_in)]),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=lambda value: Markup(kind.printed(value)),  # noqa: S704 - it is escaped
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.tests.update(TESTS)
    return found


def built_in(name: str) -> str | None:
    """The source of a template that comes with Groundswell, or None where there is none."""
    place = files(__package__.rpartition(".engine")[0]) / "templates" / name
    return place.read_text(encoding="utf-8") if place.is_file() else None


def problem(error: Exception, template: Path, view: Mapping[str, Any]) -> Problem:
    """What is wrong with a template, and where; never what a case holds."""
    if isinstance(error, TemplateSyntaxError):
        file = error.filename or str(template)
        return Problem(file, error.lineno, None, error.message or "this cannot be read")
    file, line = place(error, template)
    return Problem(file, line, None, said(error, Path(file), view))


def place(error: Exception, template: Path) -> tuple[str, int | None]:
    """The file and line of a template that an error came through last."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if Path(frame.filename).is_relative_to(template.parent):
            return frame.filename, frame.lineno
    return str(template), None


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
