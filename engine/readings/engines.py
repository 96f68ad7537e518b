"""The register of engines: every reading that people can choose to fire the rules.

To add one, write its module and put it on this list. It can then be chosen on the command line, over
HTTP and from Python, and the tests hold it to what `meaning` says.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from ..facts import Case
from . import durable
from .findings import Findings
from .together import Together


class Reading(Protocol):
    """What decides the rules: any reading gives the same findings."""

    def findings(self, case: Case) -> Findings:
        """The verdict on every definition, count and rule for one case."""


def nothing() -> None:
    """What an engine lacks that needs nothing but Python."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An engine: its name, its reading of a pack that is ready, and what it lacks here, if anything."""

    name: str
    reading: Callable[[Together], Reading]
    lacks: Callable[[], str | None] = nothing


ENGINES = {
    entry.name: entry
    for entry in (
        Entry("durable", lambda together: durable.Durable(together.pack), durable.lacks),
        Entry("meaning", lambda together: together),
    )
}
"""Every engine by its name; the first that lacks nothing is taken where none is named."""

if TYPE_CHECKING:
    Engine = str
else:
    Engine = Literal[tuple(ENGINES)]
"""The name of an engine."""


def default_engine() -> Engine:
    """The engine that fires the rules on this machine where none is named."""
    return next(entry.name for entry in ENGINES.values() if not entry.lacks())
