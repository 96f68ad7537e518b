"""The facts of a case: the one source of every question, allowed value and schema."""

from .ally import Ally, known_of
from .case import ALLIES_FACT, ALLY_FACTS, FACTS, MOVEMENT_FACTS, Case, case_of_facts, nested
from .coalition import Coalition
from .movement import Context, Movement, Turnout
from .negotiation import Negotiation
from .section import Section

__all__ = [
    "ALLIES_FACT",
    "ALLY_FACTS",
    "FACTS",
    "MOVEMENT_FACTS",
    "Ally",
    "Case",
    "Coalition",
    "Context",
    "Movement",
    "Negotiation",
    "Section",
    "Turnout",
    "case_of_facts",
    "known_of",
    "nested",
]
