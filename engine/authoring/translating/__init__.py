"""For who translates: what is missing or stale in a language, and the files with room for it."""

from .judging import Judged, judged
from .writing import files

__all__ = ["Judged", "files", "judged"]
