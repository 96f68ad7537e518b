"""What several commands share: a group that suggests, the options that choose rules, reading cases."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..common.messages import say
from ..common.problem import InputError, Problem, nearest
from ..facts import Case
from ..files.case_files import read_case
from ..packs.loading import load_packs
from ..packs.pack import RulePack
from ..packs.rule import Rule
from ..readings.engines import ENGINES
from .language import with_language

if TYPE_CHECKING:  # who only asks for help does not wait for it
    from ..reports.formats import Format

FOUND_SOMETHING = 1
"""The exit status of a command that was asked to judge and found something."""

SOME_FAILED = 3
"""The exit status where some of many cases could not be used."""


LONGEST = 1_000
"""Signs; no sentence of a help text is longer, so that none is cut off."""

PATH = click.Path(path_type=Path)
FOLDER = click.Path(path_type=Path, file_okay=False)


class Narrow(click.HelpFormatter):
    """Help in which what an option means has most of the room, however narrow the terminal is."""

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Write names with what they mean beside them; below a name that is too long for that."""
        super().write_dl(rows, min(col_max, self.width * 2 // 5), col_spacing)


class Fitted(click.Context):
    """A context whose help fits the terminal, and speaks the language spoken now throughout."""

    formatter_class = Narrow

    def get_help(self) -> str:
        """The help of its command."""
        shown = self.command.get_help_option(self)
        if shown is not None:
            shown.help = say("option-help")
        return super().get_help()


class Commands(click.Group):
    """A group of commands, each loaded when it is used, that suggests the nearest right word.

    `places` says of each command the module that holds it, and behind a colon the name that it has
    there, if not `command`.
    """

    context_class = Fitted
    places: dict[str, str]

    def __init__(self, *given: Any, places: dict[str, str] | None = None, **named: Any) -> None:
        super().__init__(*given, **named)
        self.places = places or {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands, in the order in which people need them."""
        return [*self.places, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name; an unknown one is a usage error with a suggestion."""
        if cmd_name in self.places:
            module, _, name = self.places[cmd_name].partition(":")
            place = importlib.import_module(f".{module}", __package__)
            found: click.Command = getattr(place, name or "command")
            found.context_class = Fitted
            return with_language(found, self.message_of(cmd_name))
        loaded = super().get_command(ctx, cmd_name)
        if loaded is None and not ctx.resilient_parsing:  # a shell that completes asks quietly
            near = nearest(cmd_name, self.list_commands(ctx))
            hint = say("hint-did-you-mean", word=near) if near else say("see-help")
            raise click.UsageError(sentences(say("no-command", name=cmd_name), hint), ctx)
        if loaded is None:
            return None
        loaded.context_class = Fitted
        return with_language(loaded, self.message_of(cmd_name))

    def message_of(self, name: str) -> str:
        """The name of a command in messages, behind that of its group where that is not the first."""
        return name if self.places else f"{self.name}-{name}"

    def make_context(self, *given: Any, **named: Any) -> click.Context:
        """A context, for which the help of a group of all is said in the language spoken now."""
        if named.get("parent") is None:
            with_language(self, "groundswell")
        return super().make_context(*given, **named)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write each command with the whole first sentence of its help."""
        found = [self.get_command(ctx, name) for name in self.list_commands(ctx)]
        shown = [each for each in found if each is not None and not each.hidden]
        with formatter.section(say("help-commands")):
            formatter.write_dl(
                [(str(each.name), each.get_short_help_str(limit=LONGEST)) for each in shown]
            )


def complete(what: str) -> Callable[[click.Context, click.Parameter, str], Any]:
    """What completes a word in a shell, loaded when it is asked for; see `completion`."""

    def offers(ctx: click.Context, _: click.Parameter, incomplete: str) -> Any:
        from .completion import offered

        return offered(what, ctx, incomplete)

    return offers


def path_option(*names: str, **more: Any) -> Callable[..., Any]:
    """An option that takes the path of a file, or of what `more` says."""
    return click.option(*names, **{"type": PATH, "metavar": "FILE", **more})


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules that the options choose: built-in packs by name, and packs in folders."""

    packs: tuple[str, ...]
    folders: tuple[Path, ...]

    def load(self, language: str | None = None) -> RulePack:
        """The rules, read and checked, in a language or the one spoken now. Raises InputError."""
        return load_packs(*self.packs, directories=self.folders, language=language)


def pack_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that choose the rules, which the command takes as `rules`."""

    @wraps(command)
    def with_rules(*, packs: tuple[str, ...], folders: tuple[Path, ...], **given: Any) -> Any:
        return command(rules=Rules(packs, folders), **given)

    chosen = click.option(
        "--pack",
        "packs",
        multiple=True,
        metavar="NAME",
        shell_complete=complete("packs"),
    )
    others = click.option(
        "--rules",
        "folders",
        multiple=True,
        type=PATH,
        metavar="DIR",
    )
    return others(chosen(with_rules))


def engine_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option that chooses the reading that fires the rules."""
    return click.option(
        "--engine",
        type=click.Choice(list(ENGINES)),
        default=None,
    )(command)


def form_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option that chooses between plain text and JSON: `form`."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(["text", "json"]),
        default="text",
    )(command)


def check_pages(formats: Iterable[Format], *, brief: bool, plan: bool) -> None:
    """Raise UsageError where a page is asked for that a format has not, or two pages at once."""
    if brief and plan:
        raise click.UsageError(say("brief-or-plan"))
    for form in formats:
        if (brief or plan) and not form.for_people:
            option = "--plan" if plan else "--brief"
            raise click.UsageError(say("for-pages", option=option, form=form.name))


@contextmanager
def needing(packages: Iterable[str], command: str, extra: str) -> Iterator[None]:
    """Load what only one command needs. Raises InputError where one of the packages is missing.

    They come with an `extra` of Groundswell.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in packages:
            raise
        raise InputError(
            [Problem(command, None, None, say("needs-packages", extra=extra))]
        ) from None


def sentences(*said: str | None) -> str:
    """Sentences one after the other, without those that are not said."""
    return " ".join(filter(None, said))


def read_all(paths: Iterable[str]) -> list[Case]:
    """Every case. Raises InputError with the problems of all files at once."""
    paths = list(paths)
    if paths.count("-") > 1:
        raise click.UsageError(say("stdin-once"))
    cases: list[Case] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            cases.append(read_case(path))
        except InputError as error:
            problems.extend(error.problems)
    if problems:
        raise InputError(problems)
    return cases


def rule_named(pack: RulePack, name: str) -> Rule:
    """The rule of a name. Raises UsageError with the nearest right word."""
    if name in pack.rule:
        return pack.rule[name]
    within = [each for each in pack.rule if name and name.lower() in each]
    near = within[0] if within else nearest(name, pack.rule)
    hint = say("hint-did-you-mean", word=near) if near else say("hint-rules-list")
    raise click.UsageError(sentences(say("no-rule", name=name), hint))
