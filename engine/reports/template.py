"""The template of a report: the built-in one, or one of the user's in its sandbox."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Template

from ..common.messages import say
from ..common.problem import InputError, Problem, nearest, reason, wrong
from ..common.templates import built_in_templates, taken
from ..common.untranslated import told_apart
from ..common.wording import commas
from ..files.endings import is_set_aside
from ..language.seen import TESTS
from .kinds import KINDS, MARKDOWN, Kind
from .workshop import WORKSHOP

BEGINNINGS = tuple({f"{each.file.partition('.')[0]}." for each in KINDS})
"""How the names of templates begin; a part that they include has another name."""


def rendered(view: Mapping[str, Any], templates: Path | None = None, kind: Kind = MARKDOWN) -> str:
    """A view through the template of a kind: the one in `templates`, else the built-in one.

    Raises InputError where a template of the user's is wrong, or the folder has none at all.
    """
    if templates is None:
        return told_apart(built_in_template(kind).render(view))
    check_folder(templates, kind)
    return told_apart(WORKSHOP.page(view, templates, kind))


def check_folder(templates: Path, kind: Kind) -> None:
    """Raise InputError where a folder has no template, or one that would not be used."""
    try:
        found = sorted(each for each in templates.iterdir() if not is_set_aside(each.name))
    except OSError as error:
        raise wrong(templates, say("templates-folder-not-read", reason=reason(error))) from None
    named = [each for each in found if each.name.casefold().startswith(BEGINNINGS)]
    problems = [Problem(str(each), None, None, said) for each in named if (said := unused(each))]
    if problems:
        raise InputError(problems)
    if not named:
        raise wrong(templates, say("templates-none", file=kind.file))


def unused(template: Path) -> str | None:
    """Why a file that is named like a template would not be used, if so."""
    allowed = [each.file for each in KINDS]
    if template.name not in allowed:
        near = nearest(template.name, allowed)
        key = "templates-unused.near" if near else "templates-unused"
        return say(key, near=near or "", allowed=commas(allowed))
    if not template.is_file():
        return say("templates-no-file")
    if not template.resolve().is_relative_to(template.parent.resolve()):
        return say("templates-link")
    return None


@cache
def built_in_template(kind: Kind) -> Template:
    """The template that comes with Groundswell, compiled once."""
    found = built_in_templates(kind.printed, autoescape=kind.autoescape)
    found.tests.update(TESTS)
    return taken(found, kind.file)
