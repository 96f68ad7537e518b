"""What Groundswell says: every message is there, read alike by our quick way and by Fluent."""

from __future__ import annotations

import ast as pyast
import re
from collections import Counter
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from groundswell.engine.common.locale import languages, matched, speaking
from groundswell.engine.common.messages import Messages, Said, entries, messages, say, written
from places import ROOT

FILES = sorted((ROOT / "templates" / "languages").glob("*/*.ftl"))
VALUES: tuple[Said, ...] = ("the <i>clerks</i>", 0, 1, 2, 3, 11, 999, 1_000, 2_500_000)
SAID = re.compile(r"""\bsay\(\s*f?["']([\w.{}/-]+)["'](\s*~)?""")


def variables(source: str) -> list[str]:
    """The names of what a message is told."""
    return sorted({*re.findall(r"\$([\w-]+)", source)})


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_fluent_finds_nothing_wrong_with_a_file_and_reads_the_same_messages(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    found = FluentParser().parse(source)
    junk = [each for each in found.body if isinstance(each, ast.Junk)]
    assert not junk, [(each.content, [a.message for a in each.annotations]) for each in junk]
    theirs = [each.id.name for each in found.body if isinstance(each, ast.Message)]
    ours = messages(file.parent.name).sources
    assert len(theirs) == len({*theirs})
    assert {*theirs} <= {*ours}


@pytest.mark.parametrize("code", languages())
def test_no_message_stands_in_two_files(code: str) -> None:
    names = [
        name
        for file in FILES
        if file.parent.name == code
        for name, _ in entries(file.read_text(encoding="utf-8"))
    ]
    assert [name for name, times in Counter(names).items() if times > 1] == []


@pytest.mark.parametrize("code", languages())
def test_the_quick_way_says_what_fluent_says(code: str) -> None:
    quick, whole = Messages(code), FluentBundle([code], use_isolating=False)
    for name, texts in quick.sources.items():
        whole.add_resource(FluentResource(written(name, texts)))
    compared = 0
    for name, texts in quick.sources.items():
        for attribute, text in texts.items():
            if not text.strip() or name.startswith("-"):
                continue
            message = whole.get_message(name)
            pattern = message.attributes[attribute] if attribute else message.value
            told = variables(" ".join(quick.sources[name].values()))
            for values in [*product(VALUES, repeat=len(told))][:40] if len(told) < 3 else [()]:
                given = dict(zip(told, values or [3] * len(told), strict=True))
                said, errors = whole.format_pattern(pattern, given)
                if errors:
                    continue  # a text where a number is wanted
                key = f"{name}.{attribute}" if attribute else name
                assert quick.say(key, given) == said
                compared += 1
    assert compared > 400 or code != "en"


def test_every_message_that_is_said_is_there() -> None:
    sources = [
        *(ROOT / "engine").rglob("*.py"),
        *(ROOT / "templates").rglob("*.j2"),
        ROOT / "cli.py",
    ]
    english, asked = messages("en"), 0
    for file in sources:
        for begun, goes_on in SAID.findall(file.read_text(encoding="utf-8")):
            key = f"{begun}{{}}" if goes_on else begun
            asked += 1
            if "{" in key:
                pattern = re.compile(re.sub(r"\{[^}]*\}", ".+" if goes_on else "[^.]+", key))
                known = (
                    f"{name}.{attribute}".rstrip(".")
                    for name, texts in english.sources.items()
                    for attribute in texts
                )
                assert any(map(pattern.fullmatch, known)), (file, key)
            else:
                assert key in english, (file, key)
    assert asked > 40


def test_what_a_language_does_not_say_is_said_in_english() -> None:
    with speaking("xx"):
        assert say("date-month", month="mayo", year="2019") == "mayo 2019"


@pytest.mark.parametrize(
    ("tags", "code"),
    [(["C.UTF-8"], None), (["en_GB.UTF-8"], "en"), (["xx", "en-US"], "en"), (["POSIX", ""], None)],
)
def test_a_language_is_found_by_any_tag_of_it(tags: list[str], code: str | None) -> None:
    assert matched(tags) == code


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_message_that_is_written_out_reads_the_same_and_grows_no_lines(file: Path) -> None:
    for name, texts in entries(file.read_text(encoding="utf-8")):
        once = written(name, texts)
        ((again, other),) = entries(once)
        assert (again, written(again, other)) == (name, once)


TOLD = {
    "Problem",
    "InputError",
    "refused",
    "wrong",
    "note",
    "problem",
    "UsageError",
    "BadParameter",
    "append",
    "echo",
}
"""What says something to people."""

SENTENCE = re.compile(r"[a-z]{2,} +[a-z]{2,}")


def worded(tree: pyast.AST) -> Iterator[str]:
    """The words in code that are given to what says something to people, or put together for it."""
    for call in pyast.walk(tree):
        if not isinstance(call, pyast.Call):
            continue
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        for given in call.args if name in TOLD else ():
            if isinstance(given, pyast.Constant | pyast.JoinedStr | pyast.IfExp | pyast.BinOp):
                parts = (each for each in pyast.walk(given) if isinstance(each, pyast.Constant))
                yield from (str(each.value) for each in parts)


def test_nothing_that_is_told_is_worded_in_code() -> None:
    found = {
        (file.relative_to(ROOT).as_posix(), text)
        for file in [*(ROOT / "engine").rglob("*.py"), ROOT / "cli.py"]
        for text in worded(pyast.parse(file.read_text(encoding="utf-8")))
        if SENTENCE.search(text) and "groundswell" not in text
    }
    assert found == {("engine/commands/rules.py", "rules check")}
