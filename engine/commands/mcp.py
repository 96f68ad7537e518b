"""`groundswell mcp`: the same for AI assistants."""

from __future__ import annotations

import sys

import click

from ..common.streams import NotPrintedError
from .options import Rules, needing, pack_options

NEEDS_MCP = "this needs more packages; install them: pip install 'groundswell[mcp]'"

HOW = """\
This is for AI assistants: they start it and talk to it over standard input and output.
Tell your assistant to run the command "groundswell" with the argument "mcp".
It waits for messages now. Press Ctrl-D to end it.
"""


@click.command("mcp")
@pack_options
def command(rules: Rules) -> None:
    """Serve AI assistants, by the Model Context Protocol (MCP).

    The assistant starts this command, and talks to it over standard input and output. It gets
    tools (advise, next_question, why, path, compare, list_rules), the rules and the schemas to
    read, and a prompt that holds the interview.

    Groundswell itself keeps nothing and sends nothing. The assistant may: what you tell it goes to
    whoever runs it. For facts about allies and talks, use one that runs on your own machine.

    \b
    Most assistants are told of it like this:
      {"mcpServers": {"groundswell": {"command": "groundswell", "args": ["mcp"]}}}

    \b
    Example:
      groundswell mcp
    """
    pack = rules.load()
    with needing(("mcp", "mcp_types"), "mcp", NEEDS_MCP):
        from ..assistant.server import assistant
    if sys.stdin is not None and sys.stdin.isatty():
        click.echo(HOW, err=True, nl=False)
    try:
        assistant(pack).run()
    except ExceptionGroup as group:
        raise cause(group) from None


def cause(error: Exception) -> Exception:
    """The first error in a group of errors, which the library makes of what ended its tasks.

    It prints through a handle of its own, and opens no file.
    """
    while isinstance(error, ExceptionGroup):
        error = error.exceptions[0]
    return NotPrintedError(error) if isinstance(error, OSError) else error
