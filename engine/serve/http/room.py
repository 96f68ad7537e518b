"""How much there is room for in one interview, on the pages and for programs alike."""

from __future__ import annotations

from ...interview import Interview
from .limits import Limits
from .refusal import Refusal


def check_size(interview: Interview, limits: Limits) -> None:
    """Raise Refusal where a session would grow too large."""
    size = len(interview.case.model_dump_json(exclude_none=True))
    if len(interview.groups) <= limits.groups and size <= limits.answers:
        return
    raise Refusal(
        413,
        "too-many-answers",
        "This is more than the pages can hold",
        f"They take at most {limits.groups} groups. The commands take more: "
        "groundswell advise CASE. Your answers are as they were before.",
    )
