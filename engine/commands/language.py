"""The language of a command: an option that every one has, and what --help says in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile
from pathlib import Path
from typing import Any

import click

from ..common.locale import languages, learn, matched, speaking
from ..common.messages import is_said, say
from ..common.problem import nearest
from ..common.wording import commas
from ..packs.folder import languages_beside


def asked_for(words: Sequence[str]) -> str | None:
    """The language that a command line asks for, wherever it does; what stands behind -- is no option.

    It is known before the commands are, so that --help speaks it too.
    """
    options = [*takewhile(lambda word: word != "--", words)]
    for word, after in pairwise([*options, ""]):
        name, equals, value = word.partition("=")
        if name == "--language":
            return matched([value if equals else after])
    return None


def spoken_from_here(context: click.Context, _: click.Parameter, code: str | None) -> None:
    """Speak a language until the command has ended. Raises BadParameter where there is none."""
    if code is None or context.resilient_parsing:
        return
    found = matched([code])
    if found is None:
        raise click.BadParameter(no_such_language(code), context)
    context.with_resource(speaking(found))


def no_such_language(code: str) -> str:
    """That there are no texts in a language, with the nearest code or all there are."""
    near = nearest(code, languages())
    key = "no-such-language.near" if near else "no-such-language"
    return say(key, code=code, near=near or "", words=commas(languages()))


def with_language(command: click.Command, name: str) -> click.Command:
    """A command that has the option, and says in the language spoken now what it and its options do.

    `name` is the command with those above it, as in rules-check. Its message, command-rules-check, has
    an attribute for each option; those that several commands have are messages of their own.
    """
    if all(each.name != "language" for each in command.params):
        command.params.append(language_option())
    key = f"command-{name}"
    command.help = "\n\n".join([say(key), *map(as_it_stands, examples(key))])
    command.short_help = say(key).partition("\n\n")[0]
    for option in command.params:
        if isinstance(option, click.Option):
            own = f"{key}.{option.name}"
            shared = f"option-{option.name}"
            option.help = say(own) if is_said(own) else say(shared, codes=", ".join(languages()))
    return command


class LanguageOption(click.Option):
    """Knows the languages of the packs in folders that the same command line names, too."""

    def handle_parse_result(
        self, ctx: click.Context, opts: Mapping[str, Any], args: list[str]
    ) -> tuple[Any, list[str]]:
        """Read the option, once it is known which languages the packs have."""
        for folder in opts.get("folders") or ():
            learn(languages_beside(Path(str(folder))))
        return super().handle_parse_result(ctx, opts, args)


def language_option() -> click.Option:
    """The option that chooses the language of all that a command prints."""
    return LanguageOption(
        ["--language"],
        metavar="CODE",
        is_eager=True,
        expose_value=False,
        callback=spoken_from_here,
    )


def examples(key: str) -> list[str]:
    """What stands below the help of a command, as blocks that are not folded."""
    return say(f"{key}.example").split("\n\n") if is_said(f"{key}.example") else []


def as_it_stands(block: str) -> str:
    """A block of help that click does not fold."""
    return f"\b\n{block}"
