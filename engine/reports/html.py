"""Advice as one page of HTML that needs no script and loads nothing."""

from __future__ import annotations

from pathlib import Path

from ..advising.advice import Advice
from ..pictures import NAMES
from .illustrations import ON_ONE_PAGE, Illustrations, inline
from .kinds import BRIEF_HTML, HTML
from .report import content
from .template import rendered


def html(
    advice: Advice,
    templates: Path | None = None,
    *,
    brief: bool = False,
    pictures: Illustrations | None = None,
) -> str:
    """The report in HTML, by the built-in template or one of the same name in `templates`.

    It has every picture where nothing else is given. Raises InputError where a template of the
    user's is wrong.
    """
    if pictures is None:
        pictures = inline(advice, only=ON_ONE_PAGE if brief else NAMES)
    kind = BRIEF_HTML if brief else HTML
    view = {**content(advice, facts=templates is not None), "pictures": pictures}
    return rendered(view, templates, kind)
