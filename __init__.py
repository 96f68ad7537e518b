"""Groundswell: advice for nonviolent movements, from rules that anyone can read.

>>> from groundswell import Case, advise
>>> case = Case.model_validate(
...     {
...         "movement": {"stage": "mobilized"},
...         "negotiation": {"wish": "wanted"},
...         "coalition": {"mandate": "none"},
...     }
... )
>>> advise(case).headline
'Consolidate before you enter the room'

Everything here works on its arguments alone: nothing is kept, and nothing leaves the machine.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .engine import (
    Advice,
    Ally,
    Case,
    InputError,
    Problem,
    Recommendation,
    RulePack,
    advise,
    load_packs,
    read_case,
)
from .engine.common.version import __version__ as __version__

if TYPE_CHECKING:
    from .engine.explaining.comparison import Comparison, compare
    from .engine.explaining.explanation import Why
    from .engine.explaining.path import Path, Paths
    from .engine.explaining.pathfinder import paths
    from .engine.explaining.why import why
    from .engine.gathering.gather import gather
    from .engine.gathering.gathered import Gathered
    from .engine.gathering.journey import journey
    from .engine.gathering.travelled import Journey
    from .engine.interview import Interview
    from .engine.tables import RowsSetAside, advise_table

__all__ = [
    "Advice",
    "Ally",
    "Case",
    "Comparison",
    "Gathered",
    "InputError",
    "Interview",
    "Journey",
    "Path",
    "Paths",
    "Problem",
    "Recommendation",
    "RowsSetAside",
    "RulePack",
    "Why",
    "advise",
    "advise_table",
    "compare",
    "gather",
    "journey",
    "load_packs",
    "paths",
    "read_case",
    "why",
]

PLACES = {
    "Comparison": "explaining.comparison",
    "Gathered": "gathering.gathered",
    "Interview": "interview",
    "Journey": "gathering.travelled",
    "Path": "explaining.path",
    "Paths": "explaining.path",
    "RowsSetAside": "tables",
    "Why": "explaining.explanation",
    "advise_table": "tables",
    "compare": "explaining.comparison",
    "gather": "gathering.gather",
    "journey": "gathering.journey",
    "paths": "explaining.pathfinder",
    "why": "explaining.why",
}
"""Which module of the engine holds each name that is loaded when it is first asked for."""


def __getattr__(name: str) -> Any:
    """Load a name when it is first asked for; whoever only advises does not wait for the others."""
    if name not in PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f".engine.{PLACES[name]}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """The names that are here, those that are loaded later included."""
    return sorted({*globals(), *__all__})
