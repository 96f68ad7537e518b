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

WORDS = (
    "true", "no", "null", "[]", "{}", "- a", "0", "-1", "1e9", "''", '"', "{{ x }}", "{% if %}",
    "{% for a in b %}", "count(", "any(all(ally.liked))", "ally.name", "not", "and", "turnout.size",
    "city_many_members", "&a", "*a", "!x", "|", ">", "\t", "\u202e", "\x00", "é", "မြန်မာ", "#", ":",
    "x" * 500, "(" * 200, "not " * 300, "otherwise", "{now: x, otherwise: y}", "now",
)  # fmt: skip
ROUNDS = 500


def spoiled(text: str, chance: random.Random) -> str:
    """A text after a few careless edits."""
    for _ in range(chance.randint(1, 4)):
        lines = text.splitlines(keepends=True) or [""]
        at = chance.randrange(len(lines))
        match chance.randrange(7):
            case 0:
                del lines[at]
            case 1:
                lines.insert(at, lines[chance.randrange(len(lines))])
            case 2:
                key, colon, _ = lines[at].partition(":")
                lines[at] = f"{key}{colon} {chance.choice(WORDS)}\n"
            case 3:
                lines[at] = chance.choice(["  ", "    ", ""]) + lines[at].lstrip()
            case 4:
                words = lines[at].split(" ")
                words[chance.randrange(len(words))] = chance.choice(WORDS)
                lines[at] = " ".join(words)
            case 5:
                where = chance.randrange(len(lines[at]) + 1)
                lines[at] = lines[at][:where] + chance.choice(WORDS) + lines[at][where:]
            case 6:
                lines = lines[:at]
        text = "".join(lines)
    return text


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
