"""For who translates: what is missing or stale in a language, and the files with room for it."""

from .language import Judged, files, judged

__all__ = ["Judged", "files", "judged"]
