"""`groundswell mcp`: the same for AI assistants."""

from __future__ import annotations

import sys

import click

from ..common.messages import say
from ..common.streams import NotPrintedError
from .options import Rules, needing, pack_options


@click.command("mcp")
@pack_options
def command(rules: Rules) -> None:
    """Serve AI assistants, by the Model Context Protocol (MCP)."""
    pack = rules.load()
    with needing(("mcp", "mcp_types"), "mcp", "mcp"):
        from ..assistant.server import assistant
    if sys.stdin is not None and sys.stdin.isatty():
        click.echo(say("assistant-how"), err=True)
    try:
        assistant(pack, rules.load).run()
    except ExceptionGroup as group:
        raise cause(group) from None


def cause(error: Exception) -> Exception:
    """The first error in a group of errors, which the library makes of what ended its tasks.

    It prints through a handle of its own, and opens no file.
    """
    while isinstance(error, ExceptionGroup):
        error = error.exceptions[0]
    return NotPrintedError(error) if isinstance(error, OSError) else error
