"""Tables of cases: advice for a million movements at once, as rows in and rows out."""

from .advise import advise_table
from .wrong import RowsSetAside

__all__ = ["RowsSetAside", "advise_table"]
