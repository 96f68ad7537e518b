"""Pages made from data through the templates that come with Groundswell.

A Markdown page and a page of plain text are one template each in `templates/`. Whatever a template
prints is data: it cannot become markup, begin another line or steer a terminal, unless it is `safe`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from types import FunctionType
from typing import Any, TypeVar

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template
from jinja2.runtime import Context
from markupsafe import Markup

from .folding import in_columns
from .locale import by_language, direction, spoken
from .messages import say
from .resources import built_in
from .safe_text import STEERING, fold, markdown_text, page_text
from .untranslated import CLOSE, OPEN, Untranslated
from .wording import all_of, alternatives, as_of, at_moment, commas, in_a_row, posture_word, quote

HERE = "»"
"""In a template of plain text: where the further lines of a line that is folded begin.

Without it they begin two columns further in, or at the edge below a line that begins there.
"""

FOLDED_HERE, VERBATIM = "\x01", "\x02"
"""How both stand in a page until it is folded; `plain` lets neither through."""

FOLDING: Mapping[str, Any] = {
    "width": 80,
    "break_on_hyphens": False,
    "break_long_words": False,
}
"""How most pages of text are folded, as `textwrap` takes it; no name is broken."""

Entry = TypeVar("Entry")


def markdown_page(name: str, /, **view: Any) -> str:
    """A page of Markdown, without blanks at its end."""
    return template(name).render(view).rstrip() + "\n"


def text_page(name: str, /, *, folding: Mapping[str, Any] = FOLDING, **view: Any) -> str:
    """A page of plain text, folded to columns."""
    page = template(name).render(view).rstrip("\n")
    return "\n".join(part for line in page.split("\n") for part in folded(line, **folding)) + "\n"


def yaml_file(name: str, /, **view: str) -> str:
    """A file of YAML; what it prints are names that are plain in YAML."""
    return template(name).render(view) + "\n"


def tidy(page: str) -> str:
    """Without blanks at line ends, and with one empty line where a template left several."""
    page = page.strip()
    if " \n" in page or "\r" in page or "\t" in page:
        page = "\n".join(line.rstrip() for line in page.splitlines())
    while "\n\n\n" in page:
        page = page.replace("\n\n\n", "\n\n")
    return page + "\n"


@cache
def template(name: str) -> Template:
    """A template by its name, whose last but one ending says what it prints."""
    return taken(environment(name.split(".")[-2]), name)


def taken(templates: Environment, name: str) -> Template:
    """A template out of where it runs.

    Its globals are one dictionary: to look through several takes as long as a table of a page.
    """
    found = templates.get_template(name)
    found.globals = dict(found.globals)
    return found


@cache
def environment(form: str) -> Environment:
    """Where the templates of one form run."""
    forms: dict[str, Callable[[object], str]] = {
        "md": markdown_text,
        "txt": plain,
        "yaml": str,
        "mmd": str,
    }
    escaped = forms[form]
    found = built_in_templates(
        lambda value: Markup(escaped(value)),  # noqa: S704 - it is escaped
        autoescape=True,
        load=source,
    )
    found.filters.update(
        all_of=all_of,
        alternatives=alternatives,
        as_of=as_of,
        at_moment=at_moment,
        commas=commas,
        in_a_row=in_a_row,
        in_groups=in_groups,
        posture_word=posture_word,
        quote=quote,
        verbatim=lambda line: Markup(VERBATIM + line),  # noqa: S704 - a line of our own making
    )
    return found


def built_in_templates(
    finalize: Callable[[Any], str],
    *,
    autoescape: bool,
    load: Callable[[str], str | None] = built_in,
) -> Environment:
    """Where templates that come with Groundswell run: `finalize` escapes whatever they print.

    With `autoescape` what a macro gives is not escaped once more. They need no sandbox. What they
    `say` are our own messages, as they stand; what a message is told is escaped.
    """
    found = Environment(
        loader=FunctionLoader(load),
        undefined=StrictUndefined,
        autoescape=autoescape,  # noqa: S701 - `finalize` escapes everything
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.context_class = Straight
    found.globals |= speech(finalize)
    return found


class Straight(Context):
    """Calls functions as they are: Jinja would first ask each whether it wants to see the template.

    None of ours does, and its own, such as macros, are no plain functions.
    """

    def call(self, function: Callable[..., Any], /, *given: Any, **named: Any) -> Any:
        """What a function gives in a template."""
        if type(function) is not FunctionType:
            return super().call(function, *given, **named)
        named.pop("_loop_vars", None)
        named.pop("_block_vars", None)
        return function(*given, **named)


def speech(escaped: Callable[[Any], str]) -> Mapping[str, Callable[..., str]]:
    """What templates speak with: what is told is escaped, what is said is our own."""
    return {
        "say": sayer(escaped),
        "listed": lister(escaped),
        "language": spoken,
        "direction": direction_now,
    }


def sayer(escaped: Callable[[Any], str]) -> Callable[..., Markup]:
    """What says a message in a template: what it is told is escaped, numbers stay numbers."""

    on_a_page = escaped is page_text

    def say_here(key: str, /, **values: Any) -> Markup:
        if not values:
            return said(key, on_a_page)
        for name, value in values.items():
            if not isinstance(value, int):
                values[name] = str(escaped(value))
        return our_own(say(key, **values), marked=on_a_page)  # what is told is escaped

    return say_here


@by_language
def said(key: str, marked: bool) -> Markup:
    """A message that is told nothing: our own words, as they stand."""
    return our_own(say(key), marked=marked)


def our_own(text: str, *, marked: bool) -> Markup:
    """A message as it stands; on a page of HTML between marks where it is not translated."""
    whole = OPEN + text + CLOSE if marked and isinstance(text, Untranslated) else text
    return Markup(whole)  # noqa: S704 - our own words


def lister(escaped: Callable[[Any], str]) -> Callable[..., Markup]:
    """What lists things in a template, `more` of which are not named; a `tag` stands around each."""

    def listed(things: Iterable[str], more: int = 0, tag: str = "") -> Markup:
        if tag:
            named = commas(f"<{tag}>{escaped(each)}</{tag}>" for each in things)
        else:
            named = escaped(commas(things))
        return Markup(say("list-more", first=named, n=more) if more else named)  # noqa: S704

    return listed


def direction_now() -> str:
    """Which way the language is written that is spoken now."""
    return direction(spoken())


def source(name: str) -> str | None:
    """The source of a template, with the mark that tells where lines are folded."""
    found = built_in(name)
    return found.replace(HERE, FOLDED_HERE) if found and name.endswith(".txt.j2") else found


def in_groups(
    entries: Iterable[Entry], by: str | Callable[[Entry], str]
) -> Iterable[tuple[str, list[Entry]]]:
    """Entries by an attribute, or by what a macro says of them, in the order in which they come."""
    found: dict[str, list[Entry]] = {}
    for each in entries:
        key = getattr(each, by) if isinstance(by, str) else by(each)
        found.setdefault(key, []).append(each)
    return found.items()


def plain(text: object) -> str:
    """A text on one line, without signs that steer a terminal; Markup stays as it is."""
    if isinstance(text, Markup):
        return text
    return fold(STEERING.sub(" ", str(text)))


def folded(line: str, edge: str = "", **how: Any) -> Iterator[str]:
    """A line of a page as several; `edge` stands before what follows a line without an indent."""
    if VERBATIM in line or not line.strip():
        yield line.replace(VERBATIM, "").rstrip()
        return
    lead, here, text = line.partition(FOLDED_HERE)
    rest = " " * len(lead)
    if not here:
        text = line.lstrip()
        lead = line[: -len(text)]
        rest = f"{lead}  " if lead else edge
    yield from in_columns(plain(text), initial_indent=lead, subsequent_indent=rest, **how)
