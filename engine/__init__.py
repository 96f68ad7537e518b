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
    ("Advice", "md"): ("report", "markdown"),
    ("Advice", "html"): ("html", "html"),
    ("Advice", "text"): ("terminal", "text"),
    ("Advice", "notebook"): ("notebook", "framed"),
    ("Comparison", "text"): ("comparison_page", "page"),
    ("Paths", "text"): ("path_page", "page"),
    ("Why", "text"): ("explanation_page", "page"),
}
"""Which function of `reports` makes the page of each record; loaded when it is first asked for."""


def page(record: object, form: str, **options: bool) -> str:
    """A record as people read it."""
    module, name = PAGES[type(record).__name__, form]
    made: str = getattr(import_module(f".reports.{module}", __name__), name)(record, **options)
    return made


MAKERS.append(page)
