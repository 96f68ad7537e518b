"""The pages of the questionnaire, made from the templates in `templates/web`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import groupby
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from ..advising.advice import Advice
from ..common.locale import by_language
from ..common.resources import built_in
from ..common.safe_text import page_text
from ..common.templates import built_in_templates, in_groups
from ..common.untranslated import told_apart
from ..common.wording import alternatives, as_of, commas, in_a_row, quote
from ..interview import Answered, words
from ..reports.illustrations import inline
from ..reports.kinds import HTML
from ..reports.report import content
from ..reports.template import built_in_template
from .entries import slug_of, title_of
from .words import IN_PAGES


@cache
def environment() -> Environment:
    """Where the templates of pages run: whatever they print is escaped."""
    found = built_in_templates(
        page_text, autoescape=True, load=lambda name: built_in(f"web/{name}") or built_in(name)
    )
    found.globals |= {
        "slug_of": slug_of,
        "title_of": title_of,
        "by_group": by_group,
        "words": words,
    }
    found.filters |= {
        "alternatives": alternatives,
        "as_of": as_of,
        "capital": capital,
        "in_a_row": lambda told: Markup(in_a_row(map(page_text, told))),  # noqa: S704 - escaped
        "in_groups": in_groups,
        "names": names,
        "quote": quote,
    }
    return found


def capital(text: str) -> str:
    """A text as it stands at the head of a line."""
    return text[:1].upper() + text[1:]


def names(groups: Iterable[str]) -> Markup:
    """Names of groups, each written the way its own script runs."""
    told = (f"<bdi>{page_text(group)}</bdi>" for group in groups)
    return Markup(commas(told))  # noqa: S704 - the names are escaped


def by_group(entries: Iterable[Answered]) -> list[tuple[str | None, list[Answered]]]:
    """Answers that follow one another, those about one group together under its name."""
    groups = groupby(entries, key=lambda each: each.question.group)
    return [(group, list(answers)) for group, answers in groups]


def page(name: str, view: Mapping[str, Any]) -> str:
    """A page by its name."""
    return told_apart(environment().get_template(f"{name}.html.j2").render(view))


@by_language
def style() -> str:
    """The style of all pages, that of the report and its pictures included.

    It says the number of a printed page, in the language that is spoken.
    """
    return environment().get_template("style.css.j2").render()


@cache
def icon() -> str:
    """The mark as the icon of every page that says where it comes from."""
    return environment().get_template("face/icon.svg.j2").render().strip()


@cache
def script() -> str:
    """The little script that pages can do without."""
    return built_in("web/page.js") or ""


def report(advice: Advice, *, with_why: bool = False) -> Markup:
    """The report as part of a page: what the page that is handed on has between head and foot.

    `with_why` puts a link to the page that says why behind each piece of advice.
    """
    template = built_in_template(HTML)
    seen = content(advice, IN_PAGES)
    if with_why:
        linked = environment().get_template("explained.html.j2").module.with_why  # type: ignore[attr-defined]
        for entry in (each for section in seen["sections"] for each in section.entries):
            entry.title = linked(entry.title, entry.rule)
    view = template.new_context({**seen, "pictures": inline(advice)})
    return Markup("".join(template.blocks["advice"](view)))  # noqa: S704 - the template escapes
