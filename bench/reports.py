"""What a report costs: Markdown above a bare Jinja2 render of the same text, HTML with pictures.

Run with the Python that Groundswell is installed in: python bench/reports.py
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

from groundswell import Case, advise
from groundswell.engine.common.resources import built_in
from groundswell.engine.files.case_files import read_case
from groundswell.engine.reports.html import html
from groundswell.engine.reports.illustrations import NONE
from groundswell.engine.reports.report import content, markdown
from groundswell.engine.reports.seen import TESTS
from jinja2 import Environment

ROOT = Path(__file__).parent.parent
WORKED = ROOT / "cases" / "hong-kong-2019.yaml"
ROUNDS = 100
SUPPORT = ("active_ally", "passive_ally", "neutral", "passive_opponent", "active_opponent", None)
CLOSENESS = ("none", "some", "close", "props_up", None)


def milliseconds(work: Callable[[], object]) -> float:
    """The least of five medians, in time of the processor: what else the machine does is left out."""
    return min(median(taken(work) for _ in range(ROUNDS)) for _ in range(5))


def taken(work: Callable[[], object]) -> float:
    """The milliseconds of one run."""
    start = process_time()
    work()
    return (process_time() - start) * 1000


def many_allies(number: int) -> Case:
    """A case with allies of every kind."""
    allies = [
        {
            "name": f"group number {place}",
            "support": SUPPORT[place % len(SUPPORT)],
            "closeness": CLOSENESS[place % len(CLOSENESS)],
            "loyalty": ("loyal", "wavering", "came_away", None)[place % 4],
            "reach": ("low", "medium", "high", None)[place % 4],
        }
        for place in range(number)
    ]
    return Case.model_validate(
        {"movement": {"stage": "mobilized"}, "negotiation": {"wish": "wanted"}, "allies": allies}
    )


def main() -> None:
    """Print the figures."""
    advice = advise(read_case(str(WORKED)))
    page = markdown(advice, pictures=NONE)
    bare = Environment(trim_blocks=True, lstrip_blocks=True, autoescape=False)
    bare.tests.update(TESTS)
    template = bare.from_string(built_in("report.md.j2") or "")
    view = {**content(advice), "pictures": NONE}
    base = milliseconds(lambda: template.render(view))
    whole = milliseconds(lambda: markdown(advice, pictures=NONE))
    charted = milliseconds(lambda: markdown(advice))
    print(f"Markdown, {len(page)} signs, without a chart: {whole:.2f} ms")
    print(f"  the same template, bare: {base:.2f} ms; above it: {whole - base:.2f} ms")
    print(f"  with the chart: {charted:.2f} ms; above it: {charted - base:.2f} ms")
    for number in (0, 12, 30):
        advice = advise(many_allies(number))
        text = html(advice)
        print(
            f"HTML, {number} allies, {len(text)} signs: {milliseconds(lambda advice=advice: html(advice)):.2f} ms"
        )


if __name__ == "__main__":
    main()
