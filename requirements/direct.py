"""Prints what pyproject.toml asks for, each on a line, so that pip installs the newest of it.

The extras of Groundswell that are named are taken in; durable_rules has a file of its own.
"""

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

PROJECT = tomllib.loads(
    Path(__file__).parent.with_name("pyproject.toml").read_text(encoding="utf-8")
)["project"]


def direct(extra: str | None) -> Iterator[str]:
    """The requirements of the package, or of one of its extras."""
    extras = PROJECT["optional-dependencies"]
    for requirement in extras[extra] if extra else PROJECT["dependencies"]:
        own = re.fullmatch(r"groundswell\[(.*)\]", requirement)
        if own:
            for inner in own[1].split(","):
                yield from direct(inner)
        elif not requirement.startswith("durable_rules"):
            yield requirement


if __name__ == "__main__":
    for line in dict.fromkeys(each for extra in (None, *sys.argv[1:]) for each in direct(extra)):
        print(line)  # noqa: T201
