"""The language of a command: an option that every one has."""

from __future__ import annotations

import click

from ..common.locale import languages, matched, speaking
from ..common.problem import nearest


def spoken_from_here(context: click.Context, _: click.Parameter, code: str | None) -> None:
    """Speak a language until the command has ended. Raises BadParameter where there is none."""
    if code is None or context.resilient_parsing:
        return
    found = matched([code])
    if found is None:
        near = nearest(code, languages())
        hint = f"did you mean '{near}'?" if near else f"there are: {', '.join(languages())}."
        raise click.BadParameter(f"there are no texts in '{code}'; {hint}", context)
    context.with_resource(speaking(found))


def language_option() -> click.Option:
    """The option that chooses the language of all that a command prints."""
    return click.Option(
        ["--language"],
        metavar="CODE",
        is_eager=True,
        expose_value=False,
        callback=spoken_from_here,
        help=f"The language of what is printed: {', '.join(languages())}. By default that of "
        "GROUNDSWELL_LANGUAGE, or of this computer.",
    )


def with_language(command: click.Command) -> click.Command:
    """A command that has the option; the option stands last, and once."""
    if all(each.name != "language" for each in command.params):
        command.params.append(language_option())
    return command
