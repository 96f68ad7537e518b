"""A table of cases in, a table of results out, of the caller's own kind."""

from __future__ import annotations

import warnings
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal, overload

from ..common.messages import say
from ..common.problem import InputError, Problem
from ..frames.kinds import (
    IN_MEMORY,
    Eager,
    Lazy,
    Same,
    from_polars,
    kind_of,
    to_lazy,
    to_polars,
    unwrapped,
    wrapped_like,
)
from ..frames.layout import ALLIES
from ..frames.wrong import MOST_ROWS, RowsSetAside, Wrong, merged, refused
from ..packs.loading import load_packs
from ..packs.pack import RulePack

if TYPE_CHECKING:
    import polars as pl

    from ..frames.frame import Frame
    from .entrance import Door

Invalid = Literal["stop", "skip"]

NAMES = ("cases", "allies")
"""What messages call the two tables where they have no better names."""


@overload
def advise_table(
    cases: Eager[Lazy], allies: Lazy, pack: RulePack | None = None, *, invalid: Invalid = "stop"
) -> Lazy: ...


@overload
def advise_table(
    cases: Lazy, allies: Eager[Lazy], pack: RulePack | None = None, *, invalid: Invalid = "stop"
) -> Lazy: ...


@overload
def advise_table(
    cases: Same,
    allies: Same | None = None,
    pack: RulePack | None = None,
    *,
    invalid: Invalid = "stop",
) -> Same: ...


def advise_table(
    cases: Any, allies: Any = None, pack: RulePack | None = None, *, invalid: Invalid = "stop"
) -> Any:
    """Advise every row of a table of cases; the result is a table of the same kind.

    `cases` has a column `case`, a label that is different in every row, and columns named as the
    facts, such as `movement.stage` or `movement__stage`; sections and lists of allies inside columns
    are read too. `allies` has the same column `case` and the facts of one ally, such as `support`.
    What is absent or null is unknown. Tables of Polars (lazy ones, too), pandas, PyArrow, DuckDB
    and Spark can be read, and those of Narwhals around one of them.

    A row of the result has the columns `case`, `posture`, `possible_postures`, one for each rule
    (true where it fires, false where it is silent, null where it is open; for a rule over allies,
    whether it fires for any of them), and `natural`, `strategic` and `peeled_off`, the numbers of
    such allies for certain. The order of rows is not kept.

    Raises InputError with everything that is wrong, before anything is worked out; with
    `invalid="skip"` cases with something wrong are left out, and a RowsSetAside warning says so.
    """
    frame = frame_of(pack or load_packs())
    result, wrong = result_of(unwrapped(cases), unwrapped(allies), frame, skip=invalid == "skip")
    warn_of(wrong)
    return wrapped_like(result, cases)


def result_of(cases: Any, allies: Any, frame: Frame, *, skip: bool) -> tuple[Any, list[Wrong]]:
    """The results as a table of the kind that the cases are, and which rows were set aside.

    Raises InputError for other tables, for two of different kinds, and where something is wrong.
    """
    from ..frames.frame import LISTED

    kind = kind_of(cases, NAMES[0])
    of_allies = kind if allies is None else kind_of(allies, NAMES[1])
    if {kind, of_allies} <= {*IN_MEMORY}:
        held = None if allies is None else to_polars(allies, of_allies, NAMES[1])
        read = to_polars(cases, kind, NAMES[0])
        result, wrong = advised(read, held, frame, skip=skip)
        if result is None:
            raise refused(wrong)
        return from_polars(result, kind), wrong
    if kind != of_allies and {kind, of_allies} != {"polars", "lazy polars"}:
        message = say("table-two-kinds", kind=of_allies, of_cases=kind)
        raise InputError([Problem(NAMES[1], None, None, message)])
    held = None if allies is None else to_lazy(allies, of_allies, NAMES[1])
    door, wrong = checked(to_lazy(cases, kind, NAMES[0]), held, skip=skip)
    return frame.cases(*door.tables(frame)).drop(LISTED).to_native(), wrong


@cache
def frame_of(pack: RulePack) -> Frame:
    """The rules of a pack as expressions. Raises InputError where what this needs is not installed."""
    missing = [name for name in ("narwhals", "polars") if find_spec(name) is None]
    if missing:
        message = say("table-needs-packages")
        raise InputError([Problem("groundswell", None, None, message)])
    from ..frames.frame import Frame

    return Frame(pack)


def advised(
    cases: pl.DataFrame,
    allies: pl.DataFrame | None,
    frame: Frame,
    *,
    skip: bool = False,
    names: tuple[str, str] = NAMES,
    most: int | None = MOST_ROWS,
) -> tuple[pl.DataFrame | None, list[Wrong]]:
    """The results for tables in memory, and what is wrong in them; no results where not to `skip`.

    Words are checked by becoming enumerations, and allies of no case show where the joined rows are
    added up; only where one of these fails is everything looked at, `most` rows of a kind one by one.
    """
    from ..frames.frame import LISTED
    from .entrance import Door

    door = Door(cases, allies, names=names)
    number = None if allies is None else len(allies)
    result = None if door.at_once(frame) else tried(door, frame, number)
    if result is not None:
        return result.drop(LISTED), []
    door.mend()
    wrong = list(door.wrong(most))
    if wrong and not skip:
        return None, wrong
    if wrong:
        door.set_aside()
    return worked_out(door, frame).drop(LISTED), wrong


def advised_allies(
    cases: pl.DataFrame,
    allies: pl.DataFrame | None,
    frame: Frame,
    *,
    skip: bool = False,
    names: tuple[str, str] = NAMES,
) -> pl.DataFrame:
    """The rules over allies, a row for each ally, for tables whose mistakes are known."""
    from .entrance import Door

    door = Door(cases, allies, names=names)
    door.mend()
    if skip:
        door.set_aside()
    result: pl.DataFrame = rows_of_allies(door, frame).collect(engine="streaming")
    return result


def rows_of_allies(door: Door, frame: Frame) -> Any:
    """The rules over allies for what went through the door. Raises InputError without allies."""
    cases, allies = door.tables(frame)
    if allies is None:
        raise InputError([Problem(door.cases.name, None, ALLIES, say("table-no-allies"))])
    named = ("name",) if "name" in allies.collect_schema() else ()
    return frame.allies(cases, allies, *named).to_native()


def tried(door: Door, frame: Frame, allies: int | None) -> pl.DataFrame | None:
    """The results, or None where a word is none of its fact's or an ally belongs to no case."""
    from polars.exceptions import InvalidOperationError

    from ..frames.frame import LISTED, MOST_ALLIES

    try:
        result = worked_out(door, frame)
    except InvalidOperationError:
        return None
    joined, most = result[LISTED].sum(), result[LISTED].max()
    if (allies is not None and joined != allies) or (isinstance(most, int) and most > MOST_ALLIES):
        return None
    return result


def worked_out(door: Door, frame: Frame) -> pl.DataFrame:
    """The results for what went through the door."""
    result: pl.DataFrame = frame.cases(*door.tables(frame)).to_native().collect(engine="streaming")
    return result


def checked(
    cases: Any, allies: Any, *, skip: bool, names: tuple[str, str] = NAMES
) -> tuple[Door, list[Wrong]]:
    """Tables that are worked out where they lie, looked through, and what was set aside.

    Raises InputError where something is wrong, unless `skip`.
    """
    from .entrance import Door

    door = Door(cases, allies, names=names)
    door.mend()
    wrong = list(door.wrong())
    if wrong and not skip:
        raise refused(wrong)
    if wrong:
        door.set_aside()
    return door, wrong


def warn_of(wrong: list[Wrong]) -> None:
    """Say which rows were set aside."""
    if wrong:
        said = "\n".join(str(each.problem) for each in merged(wrong))
        warnings.warn(RowsSetAside(f"{say('rows-set-aside')}\n{said}"), stacklevel=3)
