"""The command line: finds the command, runs it, and says in words what went wrong."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module

# Nothing that happens to be installed beside Groundswell looks on while cases are read, and nothing
# that is set for all programs on this machine makes libraries report what they do.
for setting in [name for name in os.environ if name.startswith(("OTEL_", "FASTAPI_OTEL_"))]:
    del os.environ[setting]
os.environ["OTEL_SDK_DISABLED"] = "true"
os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
gc.set_threshold(50_000, 20, 100)  # what is loaded at the start stays; to look for waste takes time

import click  # noqa: E402 - whatever loads pydantic must come later

if not __package__:  # run as a file: the imports below need the package it belongs to
    from groundswell.cli import main as run

    run()

from .engine.commands.clicks_words import teach  # noqa: E402
from .engine.commands.complaint import complain  # noqa: E402
from .engine.commands.language import asked_for  # noqa: E402
from .engine.commands.options import Commands  # noqa: E402
from .engine.common.locale import of_environment, speaking  # noqa: E402
from .engine.common.messages import say  # noqa: E402
from .engine.common.streams import NotPrintedError, settle_streams, stop_printing  # noqa: E402
from .engine.common.version import __version__  # noqa: E402
from .engine.readings.engines import default_engine  # noqa: E402

teach()

COMPLETING = "_GROUNDSWELL_COMPLETE"
"""By this variable a shell asks what could be typed next; see docs/completion.md."""

INTERRUPTED = 130
WRONG_INPUT = 2

PLACES = {
    "ask": "ask",
    "advise": "advise",
    "serve": "serve",
    "why": "explain:why",
    "path": "explain:path",
    "compare": "explain:compare",
    "gather": "gather",
    "journey": "gather:over_time",
    "new": "new",
    "import": "import_sheets",
    "page": "page",
    "batch": "batch",
    "table": "table",
    "rules": "rules",
    "schema": "schema",
    "mcp": "mcp",
}
"""Which module of `engine/commands` holds each command, and under which name, if not `command`.

They stand in the order in which people need them.
"""


def print_version(context: click.Context, _: click.Parameter, asked: bool) -> None:
    """Print the version and which reading fires the rules here."""
    if asked and not context.resilient_parsing:
        click.echo(say("version", version=__version__, engine=default_engine()))
        context.exit()


@click.group(cls=Commands, places=PLACES, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "-V",
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=print_version,
)
def cli() -> None:
    """Advice for nonviolent movements on coalitions, allies and negotiation."""


@cli.command("help", hidden=True)
@click.argument("words", nargs=-1, metavar="[COMMAND]...")
@click.pass_context
def help_command(context: click.Context, words: tuple[str, ...]) -> None:
    """Show what --help shows, of all or of one command."""
    shown = context.find_root()
    for word in words:
        group = shown.command
        found = group.get_command(shown, word) if isinstance(group, click.Group) else None
        if found is None:
            raise click.UsageError(say("no-command-here", name=word), shown)
        shown = found.context_class(found, info_name=word, parent=shown)
    click.echo(shown.get_help())


def main() -> None:
    """Run the command line in the language that it asks for; what goes wrong is said in it, too."""
    settle_streams()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # case text in any script must reach a pipe or a file
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    with speaking(asked_for(sys.argv[1:]) or of_environment()):
        sys.exit(status_of_run())


def status_of_run() -> int:
    """Run the command line; whatever goes wrong is said in words on standard error."""
    try:
        if COMPLETING in os.environ:
            import_module(".engine.commands.completion", __package__)  # teaches click our bash
        status = cli.main(standalone_mode=False, complete_var=COMPLETING)
        sys.stdout.flush()
    except NotPrintedError as error:
        status = not_printed(error)
    except (click.Abort, KeyboardInterrupt):
        click.echo(say("interrupted"), err=True)
        status = INTERRUPTED
    except Exception as error:
        status = complained(error)
    return status if isinstance(status, int) else 0


def not_printed(error: NotPrintedError) -> int:
    """The status where standard output takes no more: whoever closes a pipe early has enough."""
    stop_printing()
    return 0 if error.had_enough else complained(error)


def complained(error: Exception) -> int:
    """The status where something is wrong, which is said as whoever called wants it."""
    complain(error, sys.argv[1:])
    return WRONG_INPUT
