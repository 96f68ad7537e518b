"""Packs spoiled at random: each loads, or is refused in words with file and line."""

from __future__ import annotations

import io
import random
import zipfile

import pytest
from groundswell.engine.authoring.handbook.handbook import handbook
from groundswell.engine.authoring.rule_cases import run_cases
from groundswell.engine.authoring.starter import starter
from groundswell.engine.common.problem import InputError
from groundswell.engine.packs.folder import Folder
from groundswell.engine.packs.loading import Loader
from spoiling import spoiled

ROUNDS = 500


def in_memory(files: dict[str, str]) -> Folder:
    """A folder that is never on disk."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text.encode("utf-8", "surrogatepass"))
    return Folder("city", zipfile.Path(zipfile.ZipFile(held)))


def load_or_refuse(files: dict[str, str]) -> bool:
    """Whether the files load as a pack; a refusal names a file for everything that is wrong."""
    try:
        pack = Loader().load([in_memory(files)])
    except InputError as error:
        assert error.problems
        assert all(problem.file and problem.message for problem in error.problems)
        return False
    handbook(pack)
    list(run_cases(pack))
    return True


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_a_pack_spoiled_at_random_never_gives_a_traceback(seed: int) -> None:
    chance = random.Random(seed)
    refused = 0
    for _ in range(ROUNDS):
        files = dict(starter("city"))
        del files["rule.schema.json"]
        for name in chance.sample(sorted(files), chance.randint(1, 2)):
            files[name] = spoiled(files[name], chance)
        refused += not load_or_refuse(files)
    assert refused > ROUNDS / 4


def test_a_pack_that_is_left_as_it_is_loads() -> None:
    files = dict(starter("city"))
    assert load_or_refuse(files)
