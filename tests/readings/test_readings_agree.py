"""durable_rules fires exactly what the rules mean, whatever the case and whatever the pack."""

from __future__ import annotations

import gc
import re
import threading
from dataclasses import replace
from itertools import pairwise
from random import Random
from typing import Any

import pytest
from cases_at_random import ENTRY, HOSTILE, cases, random_case, random_pack, random_rule
from drawing import drawn
from groundswell.engine.facts import ALLY_FACTS, FACTS, MOVEMENT_FACTS, Case
from groundswell.engine.language.condition import Among, And, Condition, Count, Or
from groundswell.engine.language.expression import parse
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.packs.rule import Definition, Place, Rule
from groundswell.engine.readings import durable
from groundswell.engine.readings.durable import Durable, EngineError
from groundswell.engine.readings.meaning import Meaning
from hypothesis import HealthCheck, given, settings

pytestmark = pytest.mark.skipif(
    bool(durable.lacks()), reason="durable_rules cannot be imported here"
)

PLACE = Place("test.yaml", None)


@pytest.fixture(scope="module")
def fired(pack: RulePack) -> Durable:
    return Durable(pack)


@pytest.fixture(scope="module")
def meant(pack: RulePack) -> Meaning:
    return Meaning(pack)


def pack_of(*rules: Condition | str, definitions: dict[str, str] | None = None) -> RulePack:
    """A pack of some conditions; what mentions an ally outside counts is a rule over allies."""
    kinds: dict[str, bool] = {}
    defined = []
    for name, text in (definitions or {}).items():
        kinds[name] = "ally." in text
        condition = parse(text, kinds, "count" if kinds[name] else "movement")
        defined.append(Definition(name, kinds[name], condition, ENTRY, "test", PLACE))
    nothing: Any = None
    made = []
    for number, rule in enumerate(rules):
        condition = parse(rule, kinds, "ally") if isinstance(rule, str) else rule
        over_allies = "name='ally." in str(condition) and "Count" not in str(condition)
        made.append(
            Rule(f"rule-{number}", over_allies, condition, (), nothing, nothing, "test", PLACE, "")
        )
    return RulePack((), "", tuple(defined), tuple(made), (), ())


def assert_agree(pack: RulePack, *some: Case) -> None:
    """Both readings give the same findings for these cases."""
    fired, meant = Durable(pack), Meaning(pack)
    for case in some:
        assert fired.findings(case) == meant.findings(case), case.to_dict()


def all_known(random: Random, allies: int = 10) -> list[Case]:
    """Cases in which everything is known, or nearly everything."""
    return [random_case(random, most_allies=allies, known=known) for known in (1, 1, 1, 0.9, 0.9)]


@pytest.mark.parametrize("seed", drawn(range(10), 5))
def test_the_rules_that_come_with_groundswell(seed: int, fired: Durable, meant: Meaning) -> None:
    """No difference in 2,000 cases a seed, from nothing known to everything known."""
    random = Random(seed)
    for number in range(2_000):
        case = random_case(random)
        assert fired.findings(case) == meant.findings(case), (seed, number, case.to_dict())


@pytest.mark.parametrize("seed", drawn(range(12), 4))
def test_packs_nobody_wrote(seed: int) -> None:
    """No difference in 25 random packs a seed, over 8 cases each."""
    random = Random(seed)
    for number in range(25):
        pack = random_pack(random)
        fired, meant = Durable(pack), Meaning(pack)
        for _ in range(8):
            case = random_case(random, most_allies=8)
            assert fired.findings(case) == meant.findings(case), (seed, number, case.to_dict())


@pytest.mark.parametrize("seed", range(3))
def test_large_packs_with_deep_conditions(seed: int) -> None:
    """Conditions far too large for the engine are taken apart without a change of meaning."""
    random = Random(seed)
    pack = random_pack(random, most_definitions=20, most_rules=40, deepest=7)
    assert_agree(pack, *all_known(random), *(random_case(random) for _ in range(20)))


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(case=cases())
def test_any_case(fired: Durable, meant: Meaning, case: Case) -> None:
    """No difference in what hypothesis comes up with."""
    assert fired.findings(case) == meant.findings(case)


def test_nothing_is_known(fired: Durable, meant: Meaning) -> None:
    """An empty case fires nothing over allies, and the engine is never handed an empty batch."""
    for data in (
        {},
        {"allies": []},
        {"allies": [], "allies_complete": True},
        {"allies_complete": True},
        {"allies": [{"name": "unions"}]},
    ):
        case = Case.model_validate(data)
        assert meant.findings(case) == fired.findings(case)


def test_a_thousand_allies(fired: Durable, meant: Meaning) -> None:
    """The most allies that a case may have."""
    case = random_case(Random(3), most_allies=1_000, known=0.8)
    allies = [{"name": f"group {n}", "support": "active_ally"} for n in range(1_000)]
    for many in (case, Case.model_validate({"allies": allies, "allies_complete": True})):
        assert meant.findings(many) == fired.findings(many)


@pytest.mark.parametrize("rules", [0, 1, 47, 48, 49, 200])
def test_as_many_rules_as_there_are(rules: int) -> None:
    """All that match one fact fire, however many they are: 65 in one ruleset fail."""
    paths = ("turnout.size", "coalition.team", "context.repression", "ally.pillar")
    conditions = [Among(paths[n % 4], frozenset(FACTS[paths[n % 4]].values)) for n in range(rules)]
    assert_agree(pack_of(*conditions), *all_known(Random(rules)))


def test_two_hundred_random_rules() -> None:
    """A pack far larger than ours."""
    random = Random(200)
    pack = random_pack(random, most_definitions=60, most_rules=0)
    rules = tuple(random_rule(random, number, pack.definitions) for number in range(200))
    pack = replace(pack, rules=rules)
    assert_agree(pack, *all_known(random), *(random_case(random) for _ in range(10)))


def test_three_hundred_equal_conditions() -> None:
    """256 rules with one condition crash the engine."""
    same = parse('turnout.size == "mass"')
    each = parse('ally.reach == "high"', {}, "ally")
    assert_agree(pack_of(*[same] * 300, *[each] * 300), *all_known(Random(1)))


def every_fact(facts: dict[str, Any]) -> list[Condition]:
    """For each fact with words, that it has one of all of them: true wherever it is known."""
    return [Among(f.path, frozenset(f.values)) for f in facts.values() if f.values]


def test_all_branches_true_at_once() -> None:
    """An `or` fires once for each true branch, an `and` of them for each combination of branches."""
    movement, ally = every_fact(dict(MOVEMENT_FACTS)), every_fact(dict(ALLY_FACTS))
    conditions: list[Condition] = []
    for facts in (movement, ally, [*movement, *ally]):
        pairs = tuple(Or((one, other)) for one, other in pairwise(facts))
        conditions += [Or(tuple(facts)), And(tuple(facts)), And(pairs), Or((And(pairs), *facts))]
        conditions += [And((Or(tuple(facts[:5])),) * 12), Or((And(tuple(facts[:5])),) * 12)]
    conditions += [Count(inner, 1, None) for inner in conditions[6:12]]
    assert_agree(pack_of(*conditions, *conditions), *all_known(Random(2)))


def test_words_that_do_not_stand_side_by_side() -> None:
    """Sets of words with holes, for every fact and both ways."""
    for facts in (MOVEMENT_FACTS, ALLY_FACTS):
        rules = [
            Among(f.path, frozenset(f.values[start::step]))
            for f in facts.values()
            for start in (0, 1)
            for step in (2, 3)
            if f.values[start::step]
        ]
        assert_agree(pack_of(*rules), *all_known(Random(4), allies=30))


def test_no_values_and_all_values() -> None:
    """Comparisons that hold never, or wherever the fact is known; no author can write them."""
    rules = [
        Among("turnout.size", frozenset()),
        Among("coalition.team", frozenset({True, False})),
        Count(Among("ally.liked", frozenset({True})), 0, None),
    ]
    assert_agree(pack_of(*rules), *all_known(Random(5)), Case())


@pytest.mark.parametrize(
    "condition",
    [
        "coalition.organizations == 0",
        "coalition.organizations != 3",
        "coalition.organizations in [0, 2, 1000000]",
        "coalition.organizations not in [0, 2]",
        "coalition.organizations < 1000000",
        "not coalition.organizations > 5",
        'count(ally.support == "neutral") == 0',
        'count(ally.support == "neutral") != 1',
        'count(ally.support == "neutral") in [0, 3]',
        "count(ally.liked) >= 4",
        "all(ally.liked)",
        "not all(ally.liked)",
        "any(not ally.liked)",
        "count(ally.liked) < 1000",
    ],
)
def test_numbers(condition: str) -> None:
    """Whole numbers and counts at their limits, with lists that are complete or may not be."""
    some = [
        Case.model_validate(
            {
                "coalition": {"organizations": n},
                "allies": [
                    {"name": str(k), "support": "neutral", "liked": k % 2 == 0}
                    for k in range(min(n, 8))
                ]
                + [{"name": "unknown"}] * (n % 2),
                "allies_complete": complete,
            }
        )
        for n in (0, 1, 2, 3, 4, 5, 6, 999_999, 1_000_000)
        for complete in (True, False, None)
    ]
    assert_agree(pack_of(condition), Case(), *some)


def test_free_text_never_enters_the_engine(pack: RulePack, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names and labels stay outside; what goes in are short names and whole numbers."""
    sent: list[str] = []

    class Spy:
        def __getattr__(self, name: str) -> Any:
            def call(*given: Any) -> Any:
                sent.extend(text for text in given if isinstance(text, str))
                return getattr(real, name)(*given)

            return getattr(real, name) if name == "error" else call

    real = durable.extension()
    monkeypatch.setattr(durable, "extension", Spy)
    case = Case.model_validate(
        {
            "case": HOSTILE[0],
            "as_of": "2019",
            "allies": [
                {"name": f"{n} {text}"[:200], "liked": True} for n, text in enumerate(HOSTILE)
            ],
        }
    )
    assert Durable(pack).findings(case) == Meaning(pack).findings(case)
    allowed = re.compile(r'[\[\]{}:, ]|"(\$and|\$or|\$gte|\$lte|all|cap|id|m|w|[gv]?\d+)"|-1|\d+')
    batches = [text for text in sent if text[0] in "[{"]
    assert batches
    assert {text for text in batches if allowed.sub("", text)} == set()
    assert all(re.fullmatch(r"0|groundswell \d+", text) for text in sent if text[0] not in "[{")


def test_hostile_names_change_nothing(fired: Durable, meant: Meaning) -> None:
    """Whatever an ally is called, the findings are those of any other name."""
    facts = {"support": "active_ally", "closeness": "close", "loyalty": "loyal"}
    for text in HOSTILE:
        case = Case.model_validate({"case": text, "allies": [{"name": text, **facts}]})
        plain = Case.model_validate({"allies": [{"name": "unions", **facts}]})
        assert fired.findings(case) == meant.findings(plain)


def test_equal_allies_are_each_decided(fired: Durable) -> None:
    """The engine drops a fact that equals an earlier one; ours are numbered."""
    allies = [{"name": f"group {n}", "support": "active_ally"} for n in range(50)]
    found = fired.findings(Case.model_validate({"allies": allies}))
    assert [ally["natural_ally"] for ally in found.allies] == [True] * 50


def test_two_packs_at_once(pack: RulePack, meant: Meaning) -> None:
    """Readings of different packs do not meet, and one that is dropped takes nothing along."""
    random = Random(6)
    first, second = Durable(pack), Durable(pack)
    others = [random_pack(random) for _ in range(10)]
    readings = [(Durable(other), Meaning(other)) for other in others]
    for _ in range(30):
        case = random_case(random)
        assert first.findings(case) == second.findings(case) == meant.findings(case)
        assert all(fired.findings(case) == meaning.findings(case) for fired, meaning in readings)
    del second, readings
    gc.collect()
    assert first.findings(case) == meant.findings(case)


def test_several_threads(fired: Durable, meant: Meaning) -> None:
    """Threads may share one reading."""
    some = [random_case(Random(seed)) for seed in range(200)]
    expected = [meant.findings(case) for case in some]
    found: list[Any] = []
    threads = [
        threading.Thread(target=lambda: found.append([fired.findings(case) for case in some]))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 4


@pytest.mark.parametrize("call", ["assert_facts", "complete_and_start_action", "delete_state"])
@pytest.mark.parametrize(
    "error", [not durable.lacks() and durable.extension().error, MemoryError, KeyboardInterrupt]
)
def test_an_error_leaves_nothing_behind(
    pack: RulePack,
    meant: Meaning,
    monkeypatch: pytest.MonkeyPatch,
    call: str,
    error: type[BaseException],
) -> None:
    """After an error in the middle of a case, the next case is read as if nothing had been."""
    case, other = all_known(Random(7))[:2]
    reading = Durable(pack)
    real = durable.extension()

    class Failing:
        def __getattr__(self, name: str) -> Any:
            def fail(*given: Any) -> Any:
                monkeypatch.setattr(durable, "extension", lambda: real)
                getattr(real, name)(*given)
                raise error("no")

            return fail if name == call else getattr(real, name)

    monkeypatch.setattr(durable, "extension", Failing)
    with pytest.raises(EngineError if error is real.error else error):
        reading.findings(case)
    assert reading.findings(other) == meant.findings(other)
    assert reading.findings(case) == meant.findings(case)


def test_a_dropped_fact_is_an_error(fired: Durable, meant: Meaning) -> None:
    """The engine only hints that it dropped a fact; that must not pass for an answer."""
    ruleset = fired.rounds[0][0][0]
    fact = f'{{"id":{durable.FIRST},"w":1}}'
    with pytest.raises(EngineError, match="dropped"):
        ruleset.fire(f"[{fact},{fact}]")
    assert fired.findings(Case()) == meant.findings(Case())


def test_numbers_and_short_names_hash_apart() -> None:
    """The engine tells facts, and names, apart by a hash of 32 bits alone."""

    def hashed(text: str) -> int:
        code = 2_166_136_261
        for byte in text.encode():
            code = (code ^ byte) * 16_777_619 % 2**32
        return code

    names = [
        "w",
        "id",
        "sid",
        "$s",
        "$forward",
        "$and",
        "$or",
        "$gte",
        "$lte",
        "all",
        "any",
        "cap",
        "count",
        "dist",
        "pri",
        *(f"v{n}" for n in range(5_000)),
        *(f"g{n}" for n in range(durable.MOST_GROUPS)),
    ]
    assert len({hashed(name) for name in names}) == len(names)
    numbers = ["sid-0", *(str(durable.FIRST + n) for n in range(1_001))]
    assert len({hashed(number) for number in numbers}) == len(numbers)


def test_without_durable_rules(pack: RulePack, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it cannot be imported, that is said, in words."""

    def missing() -> Any:
        raise ImportError("undefined symbol: PyEval_CallObject")

    monkeypatch.setattr(durable, "extension", missing)
    assert durable.lacks()
    with pytest.raises(EngineError, match="cannot be used here"):
        Durable(pack)
