"""What the sections of a case are called."""

from __future__ import annotations

TITLES = {
    "movement": "Your movement",
    "turnout": "How many people take part, and who",
    "negotiation": "Talks with the other side",
    "coalition": "The organizations that act together",
    "context": "What surrounds you",
}
