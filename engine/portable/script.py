"""The JavaScript reading as one script: the modules one after the other, each in its own scope."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..common.resources import built_in

READING = (
    *("words", "circuit", "reasons", "case", "changes", "advice"),
    *("markdown", "chart", "report", "interview", "file", "why", "api"),
)
"""The modules of the reading, each behind those that it imports."""

FACE = ("element", "map", "face")
"""Those of the page, which come behind the reading."""

IMPORT = re.compile(r'^import \{([^}]*)\} from "\./([a-z]+)\.js";\n', re.MULTILINE)
COMMENT = re.compile(
    r"^ */\*\*(?:(?!\*/).)*\*/\n|/\*\* @\w+ (?:(?!\*/).)*\*/ ?|^//[^\n]*\n",
    re.DOTALL | re.MULTILINE,
)
"""What only who reads the modules needs: types, and what they are for."""

EXPORT = re.compile(r"^export ((?:class|const|function\*?) (\w+))", re.MULTILINE)


def reading() -> str:
    """The reading as one script."""
    return "".join(scopes(READING))


def face() -> str:
    """The reading with the page."""
    return "".join(scopes((*READING, *FACE)))


def scopes(modules: tuple[str, ...]) -> Iterator[str]:
    """Each module in its own scope: what it exports stands under its name."""
    for name in modules:
        yield scope(name)


@cache
def scope(name: str) -> str:
    """A module as a constant that holds what it exports."""
    source = COMMENT.sub("", source_of(name))
    names = ", ".join(found[2] for found in EXPORT.finditer(source))
    body = EXPORT.sub(r"\1", IMPORT.sub(r"const {\1} = $\2;\n", source))
    return f"const ${name} = (() => {{\n{body}\nreturn {{ {names} }};\n}})();\n"


def source_of(name: str) -> str:
    """The source of a module. Raises KeyError where there is none."""
    found = built_in(f"page/{name}.js")
    if found is None:
        raise KeyError(name)
    return found
