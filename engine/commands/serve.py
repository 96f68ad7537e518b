"""`groundswell serve`: the questionnaire in a browser, and the HTTP API."""

from __future__ import annotations

from contextlib import suppress
from importlib.util import find_spec

import click

from ..common.problem import InputError, Problem
from .options import Rules, needing, pack_options

NEEDS_WEB = "this needs more packages; install them: pip install 'groundswell[web]'"
FORMS = "python_multipart"

EXPOSED = """\
You let other machines connect. That means:
  * Whoever can reach this machine can open the pages. They see answers of their own, not yours.
  * What you write crosses the network as plain text. Whoever listens on it can read it.
  * Use it only among people and on a network you trust, and stop it with Ctrl-C when you are done.
"""

NOT_HERE = (
    "other machines could then connect. If you want that, add --let-others-connect; "
    "what it means is printed then. Without --host only this machine can connect"
)


@click.command("serve")
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    metavar="ADDRESS",
    help="The address to listen on.",
)
@click.option(
    "--let-others-connect",
    "exposed",
    is_flag=True,
    help="Allow an address that other machines can reach.",
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=None,
    metavar="NUMBER",
    help="The port to listen on; 0 takes any that is free.  [default: 8765, or any that is free]",
)
@click.option("--no-browser", is_flag=True, help="Do not open a browser.")
@pack_options
def command(host: str, exposed: bool, port: int | None, no_browser: bool, rules: Rules) -> None:
    """Answer the questions in a browser, and serve the advice to other programs.

    Only this machine can connect. Answers are kept in memory only, for an hour after your last
    page or until you choose to forget them. Ctrl-C stops the server and forgets everything.

    The address for programs is described at /openapi.json.

    \b
    Example:
      groundswell serve
      groundswell serve --port 9000 --no-browser
    """
    with needing(("fastapi", "starlette", "uvicorn", "h11", FORMS), "serve", NEEDS_WEB):
        from ..serve.api.workers import Workers
        from ..serve.http.hosts import is_loopback
        from ..serve.http.server import address_of, listen, open_browser, serve
        from ..web.application import application

        if find_spec(FORMS) is None:  # it is asked for only when a form comes
            raise ModuleNotFoundError(name=FORMS)
    if not is_loopback(host):
        if not exposed:
            raise InputError([Problem(f"--host {host}", None, None, NOT_HERE)])
        click.echo(EXPOSED, err=True, nl=False)
    pack = rules.load()
    workers = Workers(rules.packs, rules.folders)
    app = application(pack, host=host, workers=workers, load=rules.load)
    with listen(host, port) as listening:
        address = address_of(listening, host)

        def ready() -> None:
            click.echo(f"Groundswell is at {address}")
            if no_browser or not open_browser(address):
                click.echo("Open that address in a browser on this machine.")
            click.echo("Ctrl-C stops it and forgets everything.")

        with suppress(KeyboardInterrupt):
            serve(app, listening, ready)
        click.echo("Stopped. Everything is forgotten.")
