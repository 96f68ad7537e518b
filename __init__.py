"""Groundswell: advice for nonviolent movements, from rules that anyone can read."""

from importlib.metadata import PackageNotFoundError, version

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

try:
    __version__ = version("groundswell")
except PackageNotFoundError:  # a checkout that was never installed
    __version__ = "0"

__all__ = [
    "Advice",
    "Ally",
    "Case",
    "InputError",
    "Problem",
    "Recommendation",
    "RulePack",
    "__version__",
    "advise",
    "load_packs",
    "read_case",
]
