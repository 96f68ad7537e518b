"""Cases and packs made at random from the vocabulary, for tests that compare two ways to one end.

Everything is drawn from a `random.Random` that the caller seeds, so that a failure can be repeated.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

from groundswell.engine.common.names import alike, unseen
from groundswell.engine.common.safe_text import is_visible
from groundswell.engine.facts import ALLY_FACTS, MOVEMENT_FACTS, Case
from groundswell.engine.facts.vocabulary import Fact
from groundswell.engine.language.condition import Among, And, Between, Condition, Count, Or
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.packs.rule import Definition, DefinitionEntry, Place, Rule
from hypothesis import strategies as st

HOSTILE = (
    'the "quoted" one',
    "it's",
    "back\\slash",
    "line\nbreak",
    "tab\there",
    "nul\\u0000",
    "[{]}",
    '{"id":100001,"w":1}',
    '"}]',
    "{{ case.name }}",
    "{% for x in y %}",
    "$and",
    "null",
    "true",
    "0",
    "-1",
    "1e400",
    "النقابات",
    "မြန်မာ",
    "工会",
    "✊🏿",
    "a\u0301",
    "ﬁ",
    "'; DROP TABLE allies; --",
    "../../etc/passwd",
    "=1+1",
    "x" * 200,
    "é" * 200,
)
"""Free text that some reader could take for something else."""

DENSITIES = (0.0, 0.1, 0.5, 0.9, 1.0)
"""How likely a fact is known, from one case to the next."""

NUMBERS = (0, 0, 1, 1, 2, 2, 3, 4, 5, 7, 12, 100, 1_000_000)


def random_value(random: Random, fact: Fact) -> Any:
    """A value that a fact may have."""
    return random.choice(NUMBERS) if fact.kind == "number" else random.choice(fact.values)


def random_facts(random: Random, facts: Mapping[str, Fact], known: float) -> dict[str, Any]:
    """Some facts with values, by path."""
    return {
        path: random_value(random, fact)
        for path, fact in facts.items()
        if fact.kind != "text" and random.random() < known
    }


def random_case(random: Random, *, most_allies: int = 12, known: float | None = None) -> Case:
    """A case; `known` is how likely each fact is known, itself drawn where it is not given."""
    density = random.choice(DENSITIES) if known is None else known
    data: dict[str, Any] = {}
    for path, value in random_facts(random, MOVEMENT_FACTS, density).items():
        section, _, key = path.rpartition(".")
        (data.setdefault(section, {}) if section else data)[key] = value
    if random.random() < 0.5:
        data["case"] = random.choice(HOSTILE)
    if random.random() < 0.9:
        density = random.choice(DENSITIES) if known is None else known
        number = random.choice((0, 1, 2, random.randint(0, most_allies), most_allies))
        data["allies"] = [
            {"name": ally_name(random, n)}
            | {
                path.removeprefix("ally."): value
                for path, value in random_facts(random, ALLY_FACTS, density).items()
            }
            for n in range(min(number, most_allies))
        ]
    return Case.model_validate(data)


def ally_name(random: Random, number: int) -> str:
    """A name that no other ally of the case has."""
    return f"{number}{random.choice(HOSTILE)[:190]}" if random.random() < 0.3 else f"group {number}"


def is_name(text: str) -> bool:
    """Whether a label or a group may be called so."""
    return is_visible(text) and unseen(text) is None


def called(case: Case, label: str, *names: str) -> Case:
    """A case under names that no reader may let in: what is written of it is harmless all the same."""
    allies = [
        ally.model_copy(update={"name": name})
        for ally, name in zip(case.allies or (), names, strict=True)
    ]
    return case.model_copy(update={"case": label, "allies": tuple(allies)})


def cases(most_allies: int = 12) -> st.SearchStrategy[Case]:
    """Cases for hypothesis, which shrinks them towards fewer allies and fewer facts."""

    def section(facts: Mapping[str, Fact], prefix: str) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries(
            {},
            optional={
                path.removeprefix(prefix): st.integers(0, 1_000_000)
                if fact.kind == "number"
                else st.sampled_from(fact.values)
                for path, fact in facts.items()
                if path.startswith(prefix) and fact.kind != "text"
            },
        )

    text = st.one_of(st.sampled_from(HOSTILE), st.text(min_size=1, max_size=200)).filter(is_name)
    sections = {path.split(".")[0] for path in MOVEMENT_FACTS if "." in path}
    ally = st.builds(
        lambda name, facts: {"name": name, **facts}, text, section(ALLY_FACTS, "ally.")
    )
    allies = st.lists(ally, max_size=most_allies, unique_by=lambda a: alike(a["name"]))
    return st.fixed_dictionaries(
        {},
        optional={
            **{name: section(MOVEMENT_FACTS, f"{name}.") for name in sorted(sections)},
            "allies": allies,
            "allies_complete": st.booleans(),
            "case": text,
        },
    ).map(Case.model_validate)


ENTRY = DefinitionEntry.model_construct()
"""What an author writes of a definition, left out: no reading looks at it."""

PLACE = Place("at-random.yaml", None)


def random_pack(
    random: Random, *, most_definitions: int = 12, most_rules: int = 20, deepest: int = 4
) -> RulePack:
    """A pack nobody wrote: definitions on definitions, counts, rules over movements and allies.

    Its rules have conditions and no texts, which is all that a reading needs.
    """
    definitions: list[Definition] = []
    for number in range(random.randint(0, most_definitions)):
        over_allies = random.random() < 0.4
        condition = random_condition(
            random, definitions, "count" if over_allies else "movement", random.randint(0, deepest)
        )
        definitions.append(
            Definition(f"definition_{number}", over_allies, condition, ENTRY, "at-random", PLACE)
        )
    number_of_rules = random.randint(0, most_rules)
    rules = [random_rule(random, n, definitions, deepest=deepest) for n in range(number_of_rules)]
    return RulePack(
        files=(),
        digest="",
        definitions=tuple(definitions),
        rules=tuple(rules),
        postures=(),
        readiness=(),
    )


def random_rule(
    random: Random, number: int, definitions: Sequence[Definition] = (), *, deepest: int = 4
) -> Rule:
    """A rule over movements or over allies; its id is made of the number."""
    over_allies = random.random() < 0.4
    condition = random_condition(
        random, definitions, "ally" if over_allies else "movement", random.randint(0, deepest)
    )
    nothing: Any = None
    return Rule(
        f"rule-{number}", over_allies, condition, (), nothing, nothing, "at-random", PLACE, ""
    )


def random_condition(
    random: Random, definitions: Sequence[Definition], scope: str, depth: int
) -> Condition:
    """A tree of at most this depth; `scope` is as in the language: movement, ally or count."""
    if depth > 0 and random.random() < 0.9:
        parts = tuple(
            random_condition(random, definitions, scope, random.randrange(depth))
            for _ in range(random.choice((2, 2, 2, 3, 3, 4, 6, 12)))
        )
        return random.choice((And, Or))(parts)
    if scope != "count" and random.random() < 0.25:
        inner = random_condition(random, definitions, "count", min(depth, 2))
        return Count(inner, *random_bounds(random, 5))
    facts = {
        "movement": MOVEMENT_FACTS,
        "count": ALLY_FACTS,
        "ally": random.choice((MOVEMENT_FACTS, ALLY_FACTS)),
    }[scope]
    usable = [d for d in definitions if scope == "ally" or d.over_allies == (scope == "count")]
    if usable and random.random() < 0.4:
        return Among(random.choice(usable).name, frozenset({random.random() < 0.6}))
    fact = random.choice([fact for fact in facts.values() if fact.kind != "text"])
    if fact.kind == "number":
        return Between(fact.path, *random_bounds(random, 12))
    size = random.randint(1, len(fact.values) - 1)
    return Among(fact.path, frozenset(random.sample(fact.values, size)))


def random_bounds(random: Random, most: int) -> tuple[int, int | None]:
    """A stretch of whole numbers that is neither empty nor everything."""
    low = random.randint(0, most)
    high = None if low and random.random() < 0.5 else random.randint(low, most)
    return low, high
