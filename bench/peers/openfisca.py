"""OpenFisca-core: a simulation over arrays, with a group entity for movements and its allies."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from operator import and_, or_
from typing import Any

import numpy as np
import polars as pl
from groundswell.engine.facts import FACTS
from groundswell.engine.language.condition import Among, And, Between, Condition, Or
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum, EnumArray
from openfisca_core.periods import DateUnit, period
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from .contender import Contender, Verdicts
from .program import COMPLETE, KINDS, UNKNOWN_NUMBER, Program, field, sorted_words, written
from .sample import Sample

WHEN = period("2024")
NOTHING = "unknown"
Array = np.ndarray[Any, np.dtype[Any]]
Formula = Callable[[Any, Any], Array]

PATHS = {field(path): path for path in FACTS}


def arrays(program: Program, sample: Sample) -> Contender:
    """One simulation of all cases, made from arrays; making it is part of the time."""
    system = System(program)
    movements = {name: system.array(name, sample.cases) for name in program.fields}
    allies = {name: system.array(name, sample.allies) for name in program.ally_fields}
    numbers, belongs = np.arange(len(sample.cases)), sample.allies["case"].to_numpy()

    def work() -> list[Array]:
        simulation = system.simulation(numbers, belongs)
        for name, values in (movements | allies).items():
            simulation.set_input(name, WHEN, values)
        return [simulation.calculate(name, WHEN) for name in map(variable, program.rules)]

    def verdicts(found: list[Array]) -> Verdicts:
        return np.stack(found, axis=1).astype(np.int8)

    return Contender("OpenFisca-core", "arrays, one simulation", len(numbers), work, verdicts)


def variable(rule: str) -> str:
    """The name of the variable of a rule."""
    return f"rule_{rule.replace('-', '_')}"


class System:
    """A program as the variables of OpenFisca."""

    def __init__(self, program: Program) -> None:
        role = {"key": "member", "plural": "members", "label": "a listed ally"}
        self.ally = build_entity("ally", "allies", "an ally", is_person=True)
        self.movement = build_entity("movement", "movements", "a movement", roles=[role])
        self.system = TaxBenefitSystem([self.ally, self.movement])
        self.enums = {
            name: enum(
                name, ("yes", "no") if KINDS[name] == "yes_no" else FACTS[PATHS[name]].values
            )
            for name in (*program.fields, *program.ally_fields)
            if KINDS[name] != "number"
        }
        for name in program.fields:
            self.add_fact(name, self.movement)
        for name in program.ally_fields:
            self.add_fact(name, self.ally)
        for name, condition in program.predicates.items():
            self.add(name, self.ally, value_type=bool, formula=self.asked(condition))
        for name, predicate in program.least.items():
            self.add(name, self.movement, value_type=int, formula=least(predicate))
        for name, predicate in program.most.items():
            yes = self.enums[COMPLETE].yes
            self.add(name, self.movement, value_type=int, formula=most(predicate, yes))
        for name, condition in program.rules.items():
            asked = self.asked(condition)
            self.add(variable(name), self.movement, value_type=bool, formula=asked)

    def add(self, name: str, entity: Any, **settings: Any) -> None:
        """Add a variable."""
        given = {"entity": entity, "definition_period": DateUnit.YEAR, "label": name, **settings}
        self.system.add_variable(type(name, (Variable,), given))

    def add_fact(self, name: str, entity: Any) -> None:
        """Add a variable that is given."""
        words = self.enums.get(name)
        if words is None:
            self.add(name, entity, value_type=int, default_value=UNKNOWN_NUMBER)
        else:
            default = words[NOTHING]
            self.add(name, entity, value_type=Enum, possible_values=words, default_value=default)

    def asked(self, condition: Condition) -> Formula:
        """A condition as a formula."""
        match condition:
            case And(parts):
                formulas = [self.asked(part) for part in parts]
                return lambda entity, when: reduce(and_, (f(entity, when) for f in formulas))
            case Or(parts):
                formulas = [self.asked(part) for part in parts]
                return lambda entity, when: reduce(or_, (f(entity, when) for f in formulas))
            case Among(name, values):
                members = [self.enums[name][word] for word in sorted_words(values)]
                return lambda entity, when: reduce(or_, (entity(name, when) == m for m in members))
            case Between(name, low, None):
                return lambda entity, when: entity(name, when) >= low
            case Between(name, low, high):
                return lambda entity, when: (
                    (entity(name, when) >= low) & (entity(name, when) <= high)
                )
            case _:
                raise TypeError(condition)

    def array(self, name: str, table: pl.DataFrame) -> Array:
        """A column as OpenFisca takes it fastest."""
        column = table[PATHS[name]]
        if name not in self.enums:
            return column.fill_null(UNKNOWN_NUMBER).to_numpy().astype(np.int32)
        words = [each.name for each in self.enums[name]]
        given = (
            column.cast(pl.Int8).replace_strict({1: "yes", 0: "no"}, return_dtype=pl.String)
            if (column.dtype == pl.Boolean)
            else column.cast(pl.String)
        )
        codes = given.fill_null(NOTHING).cast(pl.Enum(words)).to_physical().to_numpy()
        return EnumArray(codes.astype(np.uint8), self.enums[name])

    def simulation(self, movements: Array, belongs: Array) -> Any:
        """An empty simulation of so many movements and their allies."""
        builder = SimulationBuilder()
        builder.create_entities(self.system)
        builder.declare_person_entity("ally", np.arange(len(belongs)))
        group = builder.declare_entity("movement", movements)
        group.members_entity_id = belongs
        return builder.build(self.system)


def enum(name: str, values: Any) -> Any:
    """The words of a field, with one for what is unknown."""
    return Enum(name, {word: word for word in (NOTHING, *map(written, values))})


def least(predicate: str) -> Formula:
    """How many allies meet a predicate."""
    return lambda movement, when: counted(movement, movement.members(predicate, when))


def most(predicate: str, yes: Any) -> Formula:
    """How many allies do not meet a predicate, where the list is complete."""

    def formula(movement: Any, when: Any) -> Array:
        spared = counted(movement, ~movement.members(predicate, when))
        return np.where(movement(COMPLETE, when) == yes, spared, UNKNOWN_NUMBER)

    return formula


def counted(movement: Any, truth: Array) -> Array:
    """How many members of each movement it is true of.

    The sum that comes back leaves out the last movements where these have no members.
    """
    found: Array = movement.sum(truth)
    return np.pad(found, (0, movement.count - len(found)))
