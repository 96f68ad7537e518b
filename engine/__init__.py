"""Groundswell's engine: from the facts of a movement to advice that says why."""

from .advice import Advice, Recommendation
from .advisor import advise
from .facts import Ally, Case
from .files.case_files import read_case
from .packs.loading import load_packs
from .packs.pack import RulePack
from .problem import InputError, Problem

__all__ = [
    "Advice",
    "Ally",
    "Case",
    "InputError",
    "Problem",
    "Recommendation",
    "RulePack",
    "advise",
    "load_packs",
    "read_case",
]
