"""Pictures of advice: where each group stands, what holds those in power up, how ready you are."""

from __future__ import annotations

from .drawing import NAMES, Drawn, drawn, pictures_of
from .picture import Picture

__all__ = ["NAMES", "Drawn", "Picture", "drawn", "pictures_of"]
