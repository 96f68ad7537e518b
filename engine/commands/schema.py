"""`groundswell schema`: the JSON Schema of the files that go in and out."""

from __future__ import annotations

import json
from typing import Any

import click

from ..authoring.schema import TITLES, json_schema


@click.command("schema")
@click.argument("name", type=click.Choice(list(TITLES)))
def command(name: Any) -> None:
    """Print the JSON Schema of a case file, of advice, or of a rule file."""
    click.echo(json.dumps(json_schema(name), indent=2, ensure_ascii=False))
