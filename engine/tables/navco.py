"""NAVCO 2.0 as tables of cases: a row for each year of a campaign, and what it says of its allies.

E. Chenoweth and O. A. Lewis, Unpacking nonviolent campaigns: Introducing the NAVCO 2.0 dataset,
Journal of Peace Research 50(3), 2013. The file is not part of this project. Its codes say less than
the facts ask, and were written down later by people who knew how it ended: what has no honest
counterpart stays unknown, above all everything about talks, which NAVCO 2.0 does not code.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from operator import add
from pathlib import Path

import polars as pl

from ..common.messages import say
from ..common.problem import InputError, Problem
from ..common.wording import commas
from ..frames.layout import ROW
from .files import read_csv, readable

Codes = Mapping[int, str | bool | None]

UNKNOWN = -99

NONVIOLENT: Codes = {0: False, 1: True}
"""`prim_method`: whether the campaign of that year was mainly nonviolent."""

# 0 is decided by consensus or broad participation, 1 by a hierarchy. No code tells groups that meet
# at one table from these two, so nothing becomes `federated`.
STRUCTURE: Codes = {0: "decentralized", 1: "centralized"}

# 0 is seemingly united, 1 moderate disunity, 2 active competition, 3 violent competition. Groups
# that compete openly are rivals, whatever the means.
COHESION: Codes = {0: "united", 1: "strained", 2: "fragmented", 3: "fragmented"}

# From none to extreme, which is about killing and torture: our word for that is severe.
REPRESSION: Codes = {0: "none", 1: "mild", 2: "moderate", 3: "severe"}

# Up to 1,000 people, 10,000, 100,000, half a million, a million, more. Where the coders also gave
# their rough estimate, the first two are small, the third is medium, the others are large.
SIZE: Codes = {0: "small", 1: "small", 2: "sizeable", 3: "mass", 4: "mass", 5: "mass"}
ROUGH_SIZE: Codes = {0: "small", 1: "sizeable", 2: "mass", 3: "mass"}

# What repression did to turnout: 1 suppressed it, 2 lowered it, 3 raised it. 0 is no such effect,
# which says nothing about other reasons to come or to stay away.
TREND: Codes = {0: None, 1: "falling", 2: "falling", 3: "rising"}

# Onset, on its way, at its end. A year is coded as onset or ongoing while a campaign is seen to act
# with at least 1,000 people, so they are out. At its end without success it may have stalled, or
# be gathering people again: unknown.
STAGE: Codes = {0: "mobilized", 1: "mobilized", 2: None}
PROGRESS: Codes = dict.fromkeys((0, 1, 2, 3)) | {4: "after_a_deal"}
"""4 is complete success; significant concessions, 3, are not yet an end."""

DIVIDES = (
    *("cdivers_gender", "cdivers_age", "cdivers_class", "cdivers_urbrural", "cdivers_ideol"),
    *("cdivers_party", "cdivers_regional", "cdivers_ethnicity", "cdivers_religion"),
)
"""The divides of society that a campaign may bridge: 1 where it does."""

CROSS_SECTION = 7
"""Who bridges so many of the nine divides comes from nearly all parts of society. Our threshold."""

YES_NO: Codes = {0: False, 1: True}

CODES: dict[str, Codes] = {
    "prim_method": NONVIOLENT,
    "camp_structure": STRUCTURE,
    "camp_conf_intensity": COHESION,
    "repression": REPRESSION,
    "camp_size": SIZE,
    "camp_size_est": ROUGH_SIZE,
    "camp_backlash": TREND,
    "cyear": STAGE,
    "progress": PROGRESS,
    **dict.fromkeys(DIVIDES, YES_NO),
    **dict.fromkeys(("sec_defect", "state_defect"), YES_NO),
    **dict.fromkeys(("camp_support", "ingo_support", "dias_support"), YES_NO),
}
"""The variables that are read, with what each code of theirs means here.

`camp_orgs` is not among them: it counts the organizations that joined in that year, not the members.
"""

LOYALTIES = {
    # Both hold up any government, so they are close to it. Where they did not come away NAVCO does
    # not say whether they wavered: unknown. Police and soldiers are one variable, and one to rules.
    "sec_defect": ("security forces", "military"),
    "state_defect": ("officials", "civil_service"),
}
SUPPORTERS = {
    # Who openly supported the campaign. Where nobody is known to, there is no group to list.
    "camp_support": ("foreign states", "international"),
    "ingo_support": ("international organizations", "international"),
    "dias_support": ("diaspora", "other"),
}


def campaign_years(path: Path) -> tuple[pl.LazyFrame, pl.LazyFrame]:
    """The campaign-years of NAVCO 2.0 in a CSV file, as cases and as allies.

    Raises InputError where it is not that file, or holds codes that NAVCO 2.0 does not have.
    """
    if not path.is_file():
        raise InputError([Problem(str(path), None, None, say("file-not-there"))])
    with readable(path):
        table = read_csv(path.absolute()).drop(ROW).collect()
    missing = [name for name in ("id", "year", *CODES) if name not in table.columns]
    if missing:
        message = say("navco-no-column", columns=commas(missing[:5]))
        raise InputError([Problem(str(path), None, None, message)])
    label = pl.concat_str("id", "year", separator=" ").alias("case")
    codes = table.select(label, "year", *(whole(name) for name in CODES))
    check(codes, table, path)
    return cases_of(codes).sort("case").lazy(), allies_of(codes).sort("case").lazy()


def whole(name: str) -> pl.Expr:
    """A variable as whole numbers, null where it is unknown."""
    return pl.col(name).cast(pl.Float64, strict=False).cast(pl.Int64).replace(UNKNOWN, None)


def check(codes: pl.DataFrame, table: pl.DataFrame, path: Path) -> None:
    """Raise InputError where a variable holds a code that it cannot have."""
    problems = []
    for name, known in CODES.items():
        strange = codes.filter(~pl.col(name).is_in(list(known)))[name].unique().sort().to_list()
        texts = table[name].cast(pl.Float64, strict=False).null_count() - table[name].null_count()
        if strange or texts:
            found = commas(map(str, strange[:5])) or say("found-text")
            message = say("navco-codes", codes=found)
            problems.append(Problem(str(path), None, name, message))
    if problems:
        raise InputError(problems)


def read(name: str) -> pl.Expr:
    """A variable in our words."""
    meant = CODES[name]
    kind = pl.Boolean if True in meant.values() else pl.String
    return pl.col(name).replace_strict(list(meant), list(meant.values()), return_dtype=kind)


def cases_of(codes: pl.DataFrame) -> pl.DataFrame:
    """The facts of each campaign-year."""
    won = read("progress")
    return codes.select(
        "case",
        pl.col("year").alias("as_of"),
        read("prim_method").alias("movement.nonviolent"),
        read("camp_structure").alias("movement.structure"),
        # Where progress is unknown it may have been won, so that the stage is unknown, too.
        pl.when(pl.col("progress").is_not_null())
        .then(won.fill_null(read("cyear")))
        .alias("movement.stage"),
        read("camp_size").fill_null(read("camp_size_est")).alias("turnout.size"),
        read("camp_backlash").alias("turnout.trend"),
        breadth().alias("turnout.breadth"),
        read("camp_conf_intensity").alias("coalition.cohesion"),
        read("repression").alias("context.repression"),
    )


def breadth() -> pl.Expr:
    """Who takes part, where the divides that are coded leave no doubt.

    Men and women of one community are still one community, so that divide counts only at the top.
    """
    bridged = reduce(add, (pl.col(name).fill_null(0) for name in DIVIDES))
    perhaps = reduce(add, (pl.col(name).fill_null(1) for name in DIVIDES))
    communities = pl.max_horizontal(DIVIDES[1:])
    one = reduce(add, (pl.col(name) for name in DIVIDES[1:])) == 0
    return (
        pl.when(bridged >= CROSS_SECTION)
        .then(pl.lit("cross_section"))
        .when((perhaps < CROSS_SECTION) & (communities == 1))
        .then(pl.lit("several"))
        .when(one)
        .then(pl.lit("one_community"))
    )


def allies_of(codes: pl.DataFrame) -> pl.DataFrame:
    """The groups that a campaign-year says something of. There may be more, so no list is complete."""
    found = []
    for name, (group, pillar) in LOYALTIES.items():
        away = pl.when(pl.col(name) == 1).then(pl.lit("came_away")).alias("loyalty")
        rows = codes.filter(pl.col(name).is_not_null())
        found.append(
            rows.select("case", *described(group, pillar), away, closeness=pl.lit("close"))
        )
    for name, (group, pillar) in SUPPORTERS.items():
        rows = codes.filter(pl.col(name) == 1)
        support = pl.lit("active_ally").alias("support")
        found.append(rows.select("case", *described(group, pillar), support))
    return pl.concat(found, how="diagonal")


def described(group: str, pillar: str) -> tuple[pl.Expr, pl.Expr]:
    """What a group is called, and which pillar it belongs to."""
    return pl.lit(group).alias("name"), pl.lit(pillar).alias("pillar")
