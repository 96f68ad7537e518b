"""`groundswell schema`: the JSON Schema of the files that go in and out."""

from __future__ import annotations

import json
from typing import Any

import click

from ..authoring.schema import TITLES, json_schema
from ..portable.form import schema


@click.command("schema")
@click.argument("name", type=click.Choice([*TITLES, "pack"]))
def command(name: Any) -> None:
    """Print the JSON Schema of a case file, of advice, of a rule file, or of an exported pack."""
    found = schema() if name == "pack" else json_schema(name)
    click.echo(json.dumps(found, indent=2, ensure_ascii=False))
