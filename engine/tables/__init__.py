"""Tables of cases: advice for a million movements at once, as rows in and rows out."""

from ..frames.wrong import RowsSetAside
from .advise import advise_table

__all__ = ["RowsSetAside", "advise_table"]
