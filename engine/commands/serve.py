"""`groundswell serve`: the questionnaire in a browser, and the HTTP API."""

from __future__ import annotations

from contextlib import suppress
from importlib.util import find_spec

import click

from ..common.messages import say
from ..common.problem import InputError, Problem
from .options import Rules, needing, pack_options

FORMS = "python_multipart"


@click.command("serve")
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    metavar="ADDRESS",
)
@click.option(
    "--let-others-connect",
    "exposed",
    is_flag=True,
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=None,
    metavar="NUMBER",
)
@click.option("--no-browser", is_flag=True)
@pack_options
def command(host: str, exposed: bool, port: int | None, no_browser: bool, rules: Rules) -> None:
    """Answer the questions in a browser, and serve the advice to other programs."""
    with needing(("fastapi", "starlette", "uvicorn", "h11", FORMS), "serve", "web"):
        from ..serve.api.workers import Workers
        from ..serve.http.hosts import is_loopback
        from ..serve.http.server import address_of, listen, open_browser, serve
        from ..web.application import application

        if find_spec(FORMS) is None:  # it is asked for only when a form comes
            raise ModuleNotFoundError(name=FORMS)
    if not is_loopback(host):
        if not exposed:
            raise InputError([Problem(f"--host {host}", None, None, say("serve-not-here"))])
        click.echo(say("serve-exposed"), err=True)
    pack = rules.load()
    workers = Workers(rules.packs, rules.folders)
    app = application(pack, host=host, workers=workers, load=rules.load)
    with listen(host, port) as listening:
        address = address_of(listening, host)

        def ready() -> None:
            click.echo(say("serve-at", address=address))
            if no_browser or not open_browser(address):
                click.echo(say("serve-open"))
            click.echo(say("serve-stop"))

        with suppress(KeyboardInterrupt):
            serve(app, listening, ready)
        click.echo(say("serve-stopped"))
