"""A pack to start from: one definition and one rule that load, pass their cases, and can be changed."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

from ..common.problem import InputError, Problem, reason
from ..files.output import write_private
from .schema import json_schema

SCHEMA_FILE = "rule.schema.json"

PACK = """\
name: {name}
version: "0.1"
title: {title}
about: >-
  What this pack adds to the advice, in a sentence or two.

# The documents your rules rest on. `short` is how a report names one, as in "the handbook".
sources:
  {name}-handbook:
    title: The handbook of {title}
    short: handbook
    note: Say here how certain you are, and what you have read.
"""

DEFINITIONS = """\
# Conditions that several rules share. Names begin with the name of the pack.
# The language: groundswell rules show RULE shows examples; docs/write-a-pack.md explains it.
{prefix}_many_members:
  when: coalition.organizations >= 5
  says: five or more organizations belong to the coalition
  says_not: fewer than five organizations belong to the coalition
  note: With five or more, people lose sight of who does what. The number is ours.
  basis: ours
  cases:
    holds:
      - {{coalition.organizations: 5}}
    fails:
      - {{coalition.organizations: 4}}
    open:
      - {{}}
"""

RULE = """\
# yaml-language-server: $schema=./{schema}
id: {name}-share-a-calendar
title: Share one calendar
status: draft
basis: ours
source: {{document: {name}-handbook}}
evidence: practice
priority: later
order: 900
when: {prefix}_many_members and not coalition.written_agreement
advise:
  summary: >-
    With many organizations, plans collide. One calendar that all can see prevents most of it.
  steps:
    - Ask each organization for its fixed dates in the next three months.
    - Choose one who keeps the calendar, and a second one who can step in.
    - >-
      {{% if context.repression is at_least("moderate") -%}}
      Write down no names and no places in it.
      {{%- else -%}}
      Put it where all members can read it.
      {{%- endif %}}
  because: >-
    many organizations belong to your coalition, and what you agreed is not written down yet.
limits: >-
  a list of dates could endanger people if it is taken. Then agree on dates by word of mouth.
supersedes: []
opposes: []
cases:
  fires:
    - {{coalition.organizations: 5, coalition.written_agreement: no}}
  silent:
    - {{coalition.organizations: 4, coalition.written_agreement: no}}
    - {{coalition.organizations: 5, coalition.written_agreement: yes}}
  open:
    - {{coalition.organizations: 5}}
    - {{coalition.written_agreement: no}}
"""


def start_pack(folder: Path) -> tuple[str, list[Path]]:
    """Write a pack to start from into a new or empty folder; gives its name and its files.

    Raises InputError where the folder holds something already or cannot be written.
    """
    name = pack_name(folder)
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            message = "there is something here already; name a new or empty folder"
            raise InputError([Problem(str(folder), None, None, message)])
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"cannot be made: {reason(error)}"
        raise InputError([Problem(str(folder), None, None, message)]) from None
    files = {folder / file: text for file, text in starter(name).items()}
    for path, text in files.items():
        write_private(path, text)
    return name, list(files)


def starter(name: str) -> Mapping[str, str]:
    """The files of a pack to start from, by their names."""
    prefix, title = name.replace("-", "_"), name.replace("-", " ").capitalize()
    given = {"name": name, "prefix": prefix, "title": title, "schema": SCHEMA_FILE}
    return {
        "pack.yaml": PACK.format(**given),
        "definitions.yaml": DEFINITIONS.format(**given),
        f"{name}-share-a-calendar.yaml": RULE.format(**given),
        SCHEMA_FILE: json.dumps(json_schema("rule"), indent=2, ensure_ascii=False) + "\n",
    }


def pack_name(folder: Path) -> str:
    """The name of a pack from the name of its folder: lower-case words joined by -."""
    words = re.findall(r"[a-z0-9]+", folder.resolve().name.lower())
    name = "-".join(words)
    return name if name[:1].isalpha() else f"pack-{name}".rstrip("-")
