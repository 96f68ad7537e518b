"""Groundswell's engine: from the facts of a movement to advice that says why.

This is the roof: it sees every room, and no room imports it.
"""

from importlib import import_module

from .advising.advice import Advice, Recommendation
from .advising.advise import advise
from .common.pages import MAKERS
from .common.problem import InputError, Problem
from .facts import Ally, Case
from .files.case_files import read_case
from .packs.loading import load_packs
from .packs.pack import RulePack

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

PAGES = {
    "md": ("report", "markdown"),
    "html": ("html", "html"),
    "text": ("terminal", "text"),
    "notebook": ("html", "framed"),
}
"""Which function of `reports` makes each page of advice; loaded when it is first asked for."""


def page(advice: Advice, form: str, **options: bool) -> str:
    """Advice as people read it."""
    module, name = PAGES[form]
    made: str = getattr(import_module(f".reports.{module}", __name__), name)(advice, **options)
    return made


MAKERS.append(page)
