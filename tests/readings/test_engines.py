"""Every engine on the register says the same, and can be chosen everywhere."""

from __future__ import annotations

from random import Random

import pytest
from cases_at_random import random_case
from click.testing import CliRunner
from groundswell import Case, InputError, advise, load_packs
from groundswell.cli import cli
from groundswell.engine.authoring.schema import json_schema
from groundswell.engine.readings.engines import ENGINES
from groundswell.engine.readings.meaning import Meaning
from groundswell.engine.readings.together import Together

PACK = load_packs()
HERE = [name for name, entry in ENGINES.items() if not entry.lacks()]


@pytest.mark.parametrize("name", HERE)
def test_an_engine_finds_what_the_conditions_mean(name: str) -> None:
    random, meaning = Random(11), Meaning(PACK)
    reading = ENGINES[name].reading(Together(PACK))
    for _ in range(200):
        case = random_case(random)
        assert reading.findings(case) == meaning.findings(case)


@pytest.mark.parametrize("name", HERE)
def test_an_advice_names_the_engine_that_was_asked_for(name: str) -> None:
    assert advise(Case(), PACK, name).engine == name


def test_an_engine_that_there_is_none_of_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(InputError) as refused:
        advise(Case(), PACK, "meening")
    assert [str(problem) for problem in refused.value.problems] == [
        "--engine: there is no engine meening; did you mean meaning? "
        f"(allowed: {', '.join(ENGINES)})"
    ]


def test_every_engine_is_offered_on_the_command_line_and_in_the_schema() -> None:
    shown = CliRunner().invoke(cli, ["advise", "--help"]).output
    assert f"[{'|'.join(ENGINES)}]" in "".join(shown.split())
    assert json_schema("advice")["properties"]["engine"]["enum"] == list(ENGINES)
