"""For who translates: what is missing or stale in a language, and the files with room for it."""

from .language import Counted, Judged, counted, files, judged

__all__ = ["Counted", "Judged", "counted", "files", "judged"]
