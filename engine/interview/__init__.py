"""The interview: answers in, the next question or the end out, and nothing read or printed."""

from .interview import Interview, Progress, Purpose
from .overview import Answered, Turn, cautions, review, turn
from .question import ALLIES, SECTIONS, Choice, Question, Unsaid
from .reasons import Outcome, Why, why

__all__ = [
    "ALLIES",
    "SECTIONS",
    "Answered",
    "Choice",
    "Interview",
    "Outcome",
    "Progress",
    "Purpose",
    "Question",
    "Turn",
    "Unsaid",
    "Why",
    "cautions",
    "review",
    "turn",
    "why",
]
