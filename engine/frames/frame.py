"""Rules over whole tables: definitions, counts and rules as Narwhals expressions.

One row is one case. Unknown is null and stays null, so a rule is true where it fires, false where
it is silent and null where it is open, exactly as in `meaning`. Allies are rows of a table of their
own: what is asked of one ally is decided for each row, added up for its case, and joined to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from itertools import chain, product
from math import prod
from operator import add, and_, or_
from typing import Any

import narwhals as nw

from ..advising.advice import UNDETERMINED
from ..facts import ALLY_FACTS
from ..facts.vocabulary import Value
from ..language.condition import (
    Among,
    And,
    Between,
    Condition,
    Count,
    Or,
    counts,
    leaves,
    names,
    spelling,
)
from ..packs.pack import RulePack
from ..packs.rule import Definition, Rule
from .layout import KEY

Table = nw.LazyFrame[Any]

CASE = "case"
COMPLETE = "complete"
"""A column that is true where no ally can be missing from a case's list, else false."""
LISTED = "listed"
"""A column of the result: how many allies of the case are listed."""

MOST_ALLIES = 1000
"""The highest number of allies of one case; the sums below have room for a few more."""

ROOM = 1024
SURE, OPEN = ROOM + 1, 1
"""What an ally adds to a sum where it surely meets a condition, and where that is unknown.

Of a sum, then, `// ROOM` is how many surely do, and `% ROOM` how many do not surely not.
"""

MOST_TERMS = 64
"""A rule over allies that comes apart into more terms than this is decided ally by ally."""

NUMBERS = {"natural": "natural_ally", "strategic": "strategic_ally", "peeled_off": "peeled_off"}
"""Which definitions over allies are counted in the result, for certain, and under which name."""

Term = tuple[tuple[Condition, ...], tuple[Condition, ...]]
"""Conditions on the movement, and conditions on one ally, all of which must hold."""


class Frame:
    """The rules of a pack, ready to be read over tables.

    A table of cases has the columns `case`, KEY, `complete` and those of `facts`; a table of allies
    has KEY and those of `ally_facts`. Columns are named as `column` says.
    """

    name = "frame"

    def __init__(self, pack: RulePack) -> None:
        self.pack = pack
        self.over_allies = {d.name for d in pack.definitions if d.over_allies}
        self.ally_levels = levels([d for d in pack.definitions if d.over_allies])
        self.levels = levels([d for d in pack.definitions if not d.over_allies])
        self.numbers = {word: d for word, d in NUMBERS.items() if d in self.over_allies}
        self.rules = [rule for rule in pack.rules if not rule.over_allies]
        self.ally_rules = [rule for rule in pack.rules if rule.over_allies]
        apart = {rule.id: self.apart(rule.condition) for rule in self.ally_rules}
        self.terms = {name: terms for name, terms in apart.items() if terms is not None}
        self.entangled = [rule for rule in self.ally_rules if rule.id not in self.terms]
        self.counted: dict[str, Condition] = dict(pack.counted)
        for definition in self.numbers.values():
            self.count(Among(definition, frozenset({True})))
        for terms in self.terms.values():
            for _, asked in terms:
                if asked:
                    self.count(joined(asked))
        self.sums = {key: f"sum__{number}" for number, key in enumerate(self.counted)}
        whole = [d.condition for d in pack.definitions] + [r.condition for r in pack.rules]
        used = pack.facts_behind(frozenset().union(*map(names, whole))) - {"allies"}
        self.facts = sorted(used - ALLY_FACTS.keys())
        self.ally_facts = sorted(used & ALLY_FACTS.keys())

    def count(self, condition: Condition) -> None:
        """Note that allies which meet a condition have to be counted."""
        self.counted.setdefault(spelling(condition), condition)

    # What is asked of a case

    def cases(self, cases: Table, allies: Table | None) -> Table:
        """A row for each case: its posture, the verdict of every rule, and numbers of allies.

        For a rule over allies the verdict is whether any listed ally meets it. The column `listed`
        says how many allies of the case there were.
        """
        table = self.with_sums(cases, allies)
        for level in self.levels:
            table = table.with_columns(**self.defined(level))
        for_all = dict.fromkeys(rule.id for rule in self.pack.rules)
        verdicts: dict[str, nw.Expr] = {r.id: self.asked(r.condition) for r in self.rules}
        verdicts |= {name: self.any_listed(terms) for name, terms in self.terms.items()}
        if self.entangled:
            table = self.with_entangled(table, allies)
            verdicts |= {rule.id: nw.col(rule.id) for rule in self.entangled}
        table = table.with_columns(posture_code=self.posture_code())
        return table.select(
            CASE,
            *self.postures(),
            *(verdicts[name].alias(name) for name in for_all),
            *(self.surely(d).alias(word) for word, d in self.numbers.items()),
            LISTED,
        )

    def with_sums(self, cases: Table, allies: Table | None) -> Table:
        """The cases with a sum for everything that is counted over their allies."""
        zero = nw.lit(0, nw.Int64)
        columns = [LISTED, *self.sums.values()]
        if allies is None:
            return cases.with_columns(**dict.fromkeys(columns, zero))
        weights = {self.sums[k]: weight(self.asked(c)) for k, c in self.counted.items()}
        table = self.with_definitions(allies).select(KEY, **weights)
        return added_up(cases, table, [*weights])

    def with_entangled(self, table: Table, allies: Table | None) -> Table:
        """The verdicts of rules over allies whose questions cannot be asked apart."""
        if allies is None:
            silent = nw.lit(False, nw.Boolean)
            return table.with_columns(**{rule.id: silent for rule in self.entangled})
        each = self.per_ally(table, allies, self.entangled)
        weights = {rule.id: weight(nw.col(rule.id)) for rule in self.entangled}
        table = added_up(table.drop(LISTED), each.select(KEY, **weights), [*weights])
        return table.with_columns(**{rule.id: any_in(rule.id) for rule in self.entangled})

    def any_listed(self, terms: Iterable[Term]) -> nw.Expr:
        """Whether any listed ally meets a rule: asked of the movement and of its allies apart."""
        return reduce(or_, (self.any_of_term(*term) for term in terms))

    def any_of_term(self, movement: Sequence[Condition], ally: Sequence[Condition]) -> nw.Expr:
        """Whether the movement meets its part of a term and any listed ally the other."""
        some = any_in(self.sums[spelling(joined(ally))]) if ally else nw.col(LISTED) > 0
        return reduce(and_, [*map(self.asked, movement), some])

    def posture_code(self) -> nw.Expr:
        """One number for the postures that are possible: the first adds 1, the next 2, then 4."""
        bits = (
            nw.col(defined(posture.name)).fill_null(True).cast(nw.Int64) * 2**place
            for place, posture in enumerate(self.pack.postures)
        )
        return reduce(add, bits, nw.lit(0, nw.Int64))

    def postures(self) -> Iterator[nw.Expr]:
        """The posture, and those that are possible, as words."""
        known = [posture.name for posture in self.pack.postures]
        possible = [
            [name for place, name in enumerate(known) if code >> place & 1]
            for code in range(2 ** len(known))
        ]
        settled = [words[0] if len(words) == 1 else UNDETERMINED for words in possible]
        listed = [",".join(words) for words in possible]
        for column_name, words in (("posture", settled), ("possible_postures", listed)):
            code = nw.col("posture_code")
            codes = list(range(len(words)))
            said = code.replace_strict(codes, words, default="", return_dtype=nw.String)
            yield said.alias(column_name)

    def surely(self, definition: str) -> nw.Expr:
        """How many allies meet a definition for certain."""
        key = spelling(Among(definition, frozenset({True})))
        return (nw.col(self.sums[key]) // ROOM).cast(nw.Int64)

    # What is asked of an ally

    def allies(self, cases: Table, allies: Table, *others: str) -> Table:
        """A row for each ally: `case`, other columns that are asked for, and the rules over allies.

        Before these stands whether it is a natural ally, a strategic one, and one that came away.
        """
        table = self.with_sums(cases, allies)
        for level in self.levels:
            table = table.with_columns(**self.defined(level))
        each = self.per_ally(table, allies, self.ally_rules)
        kinds = [nw.col(defined(d)).alias(word) for word, d in self.numbers.items()]
        return each.select(CASE, *others, *kinds, *(rule.id for rule in self.ally_rules))

    def per_ally(self, table: Table, allies: Table, rules: Sequence[Rule]) -> Table:
        """The allies with what is known of their movements, and the verdicts of some rules."""
        each = self.with_definitions(allies).join(table, on=KEY, how="inner")
        return each.with_columns(**{rule.id: self.asked(rule.condition) for rule in rules})

    def with_definitions(self, allies: Table) -> Table:
        """The allies with the definitions over allies."""
        for level in self.ally_levels:
            allies = allies.with_columns(**self.defined(level))
        return allies

    # Conditions as expressions

    def defined(self, level: Iterable[Definition]) -> dict[str, nw.Expr]:
        """Definitions as columns."""
        return {defined(d.name): self.asked(d.condition) for d in level}

    def asked(self, condition: Condition) -> nw.Expr:
        """A condition as an expression: true, false, or null where it is unknown."""
        match condition:
            case Among(name, values):
                return among(self.column_of(name), values)
            case Between(name, low, high):
                number = nw.col(column(name))
                return number >= low if high is None else (number >= low) & (number <= high)
            case Count(inner, low, high):
                return within(self.sums[spelling(inner)], low, high)
            case And(parts):
                return reduce(and_, map(self.asked, parts))
            case Or(parts):
                return reduce(or_, map(self.asked, parts))

    def column_of(self, name: str) -> str:
        """The column of a fact or a definition."""
        return defined(name) if name in self.pack.definition else column(name)

    # Rules over allies, taken apart

    def apart(self, condition: Condition) -> list[Term] | None:
        """A condition as terms of which one must hold; None where they would be too many.

        "Any ally that is close to a movement that is loose" asks two things that can be answered
        apart. In Kleene's logic, too, "and" may be multiplied out over "or", and "any" goes into
        each term and past all that does not speak of the ally.
        """
        if not self.speaks_of_ally(condition):
            return [((condition,), ())]
        if not self.speaks_of_movement(condition):
            return [((), (condition,))]
        parts = [self.apart(part) for part in parts_of(condition)]
        known = [part for part in parts if part is not None]
        if isinstance(condition, Or):
            terms = [term for part in known for term in part]
        else:
            if prod(map(len, known)) > MOST_TERMS:
                return None
            terms = [together(chosen) for chosen in product(*known)]
        return terms if len(known) == len(parts) and len(terms) <= MOST_TERMS else None

    def speaks_of_ally(self, condition: Condition) -> bool:
        """Whether a condition asks something of one ally; a count asks it of the movement."""
        return any(map(self.is_over_ally, leaves(condition, into_counts=False)))

    def speaks_of_movement(self, condition: Condition) -> bool:
        """Whether a condition asks something of the movement, counts included."""
        apart = (not self.is_over_ally(leaf) for leaf in leaves(condition, into_counts=False))
        return any(apart) or any(True for _ in counts(condition))

    def is_over_ally(self, leaf: Among | Between) -> bool:
        """Whether a comparison speaks of one ally."""
        return leaf.name in ALLY_FACTS or leaf.name in self.over_allies


def parts_of(condition: Condition) -> tuple[Condition, ...]:
    """The parts that are joined in a condition; a condition that joins none is its own part."""
    return condition.parts if isinstance(condition, And | Or) else (condition,)


def joined(conditions: Sequence[Condition]) -> Condition:
    """Conditions that must all hold as one."""
    return conditions[0] if len(conditions) == 1 else And(tuple(conditions))


def together(terms: Iterable[Term]) -> Term:
    """Several terms that must all hold as one."""
    movements, allies = zip(*terms, strict=True)
    return tuple(chain(*movements)), tuple(chain(*allies))


def levels(definitions: Sequence[Definition]) -> list[list[Definition]]:
    """Definitions in groups, each of which needs only the groups before it."""
    level: dict[str, int] = {}
    groups: list[list[Definition]] = []
    for definition in definitions:
        needed = (level.get(name, -1) for name in names(definition.condition))
        level[definition.name] = 1 + max(needed, default=-1)
        if level[definition.name] == len(groups):
            groups.append([])
        groups[level[definition.name]].append(definition)
    return groups


def column(path: str) -> str:
    """The column of a fact; in Spark a dot in a name would ask for a part of a column."""
    return path.replace(".", "__")


def defined(name: str) -> str:
    """The column of a definition."""
    return f"definition__{name}"


def among(name: str, values: frozenset[Value]) -> nw.Expr:
    """Whether a column holds one of some values, null where it holds none."""
    found = nw.col(name)
    if True in values or False in values:
        return reduce(or_, (found if value else ~found for value in sorted(values)))
    return found.is_in(sorted(values, key=str))


def weight(truth: nw.Expr) -> nw.Expr:
    """What one ally adds to a sum."""
    unsure = nw.when(truth.is_null()).then(nw.lit(OPEN, nw.Int32)).otherwise(nw.lit(0, nw.Int32))
    return nw.when(truth).then(nw.lit(SURE, nw.Int32)).otherwise(unsure)


def added_up(cases: Table, weights: Table, columns: Sequence[str]) -> Table:
    """The cases with the sums of what their allies add, 0 where there are none, and their number."""
    sums = weights.group_by(KEY).agg(nw.len().alias(LISTED), *map(summed, columns))
    joined = cases.join(sums, on=KEY, how="left")
    return joined.with_columns(
        nw.col(name).fill_null(0).cast(nw.Int64) for name in (LISTED, *columns)
    )


def summed(name: str) -> nw.Expr:
    """A column added up."""
    return nw.col(name).sum()


def any_in(total: str) -> nw.Expr:
    """Whether any of the allies in a sum meets its condition."""
    return settled(nw.col(total) >= ROOM, nw.col(total) == 0)


def within(total: str, low: int, high: int | None) -> nw.Expr:
    """Whether a number that a sum bounds lies between low and high."""
    complete, least, most = nw.col(COMPLETE), nw.col(total) // ROOM, nw.col(total) % ROOM
    if high is None:
        return settled(least >= low, complete & (most < low))
    return settled(
        (least >= low) & complete & (most <= high), (complete & (most < low)) | (least > high)
    )


def settled(true: nw.Expr, false: nw.Expr) -> nw.Expr:
    """True where it is surely so, false where it surely is not, else null."""
    return true | (~false & nw.lit(None, nw.Boolean))
