"""Paths to a posture as plain lines."""

from __future__ import annotations

from collections.abc import Iterator

from ..explaining.path import Obstacle, Path, Paths, Step
from ..readings.english import listed
from .plain import folded
from .report import moment


def page(found: Paths) -> str:
    """The whole page."""
    return "\n".join([*head(found), "", *answer(found)]) + "\n"


def head(found: Paths) -> Iterator[str]:
    """Where the movement stands, and where it asks to go."""
    when = moment(found.as_of)
    yield from folded(f"Path: {found.case or 'this case'}{f', as of {when}' if when else ''}")
    yield ""
    yield from folded(f"Now: {found.headline} ({found.posture})")
    yield from folded(f"To: {found.to_headline} ({found.to})")


def answer(found: Paths) -> Iterator[str]:
    """The paths, or why there is none."""
    if found.outcome == "there":
        yield from folded("This is already the headline. Nothing has to change.")
    elif found.outcome == "impossible":
        yield from folded("No change that a movement can make alone leads there.")
        if not found.obstacles:
            yield from folded(
                "It depends on the groups in the case, which this search leaves alone."
            )
        for obstacle in found.obstacles:
            yield from in_the_way(obstacle)
    else:
        yield from folded(
            "What would lead there, the fewest steps first. Each was checked by advising the "
            "changed case. Whether you want these changes is for you to decide."
        )
        for number, path in enumerate(found.paths, 1):
            yield ""
            yield from one(number, path)


def in_the_way(obstacle: Obstacle) -> Iterator[str]:
    """A fact that nobody changes alone."""
    yield from folded(
        f"{obstacle.topic}: the case says “{obstacle.says}”. It would have to be: {obstacle.needed}. "
        "A movement cannot change that by its own work alone.",
        "  - ",
    )


def one(number: int, path: Path) -> Iterator[str]:
    """One path: what to change, and apart from it what to find out or settle."""
    size = len(path.steps)
    yield f"{number}. {size} {'step' if size == 1 else 'steps'}"
    changes = [step for step in path.steps if step.kind == "change"]
    unknown = [step for step in path.steps if step.kind == "find_out"]
    if changes:
        yield "   Change:"
    for step in changes:
        yield from folded(f"{step.topic}: from “{step.before_says}” to {values(step)}", "   - ")
    if unknown:
        yield "   Find out, or settle:"
    for step in unknown:
        alone = "" if step.changeable else " A movement cannot change this by its own work alone."
        yield from folded(f"{step.question} It leads there if: {values(step)}.{alone}", "   - ")


def values(step: Step) -> str:
    """The values of a fact that lead there."""
    return listed(f"“{says}”" for says in (step.after_says, *step.also_says))
