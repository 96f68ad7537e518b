"""What axe says of a page in a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page

VIOLATIONS = "options => axe.run(options).then(found => found.violations)"
"""What is wrong alone: to hand over all else that axe finds takes longer than to look for it."""


def violations(page: Page, **rules: bool) -> list[dict[str, Any]]:
    """What axe finds on a page, where some of its rules are turned on or off."""
    from axe_playwright_python.base import AXE_SCRIPT

    if not page.evaluate("'axe' in window"):  # it stays until another page is opened
        page.evaluate(AXE_SCRIPT)
    chosen = {name.replace("_", "-"): {"enabled": on} for name, on in rules.items()}
    options = {"resultTypes": ["violations"], "rules": chosen}
    found: list[dict[str, Any]] = page.evaluate(VIOLATIONS, options)
    return found
