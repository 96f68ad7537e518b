"""What goes wrong is said in the language that is spoken: in one made by machine no English is left."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import click
import pytest
from groundswell.cli import cli
from groundswell.engine.authoring.starter import starter
from groundswell.engine.commands.clicks_words import said
from groundswell.engine.commands.complaint import complain
from groundswell.engine.common.locale import speaking
from groundswell.engine.common.problem import InputError
from groundswell.engine.facts import FACTS, Case
from groundswell.engine.files.case_files import parse_case
from groundswell.engine.language.expression import ExpressionError, parse
from groundswell.engine.language.text_reader import TextError, read_text
from groundswell.engine.packs.folder import Folder
from groundswell.engine.packs.loading import Loader
from places import CASES
from pseudo import plain_words, pseudo
from spoiling import spoiled

__all__ = ["pseudo"]

QUOTED = re.compile(r"""'[^'\n]*'|"[^"\n]*"|`[^`\n]*`|--[a-z-]+|\[[^\]\n]*\]""")
"""What stands in quotes, and what is typed as it stands."""

KEYS = [
    *FACTS,
    *Case.model_fields,
    *(str(value) for fact in FACTS.values() for value in fact.values),
    "true false and not yes no or in is any all count known unknown",
    "allies case format id each risk most first unless otherwise",
    "any_of at_least at_most ally other_side Dir",
]
"""Words of files: keys, words of facts, and those of conditions."""

KEYS_OF_PACKS = """
    about advise first for glossary order status strategy basis because cases contradicts definition each evidence except fails fires follows gives_way holds
    kind limits name note ours over passages perhaps postures practice case_studies statistical priority readiness
    reports risk says says_not scope silences silent source sources statistical steps strength summary supersedes
    opposes title unless version when opens open precedent rule document
"""

BROKEN_CASES = (
    "", "[]", "7", "a\tb: c\n\td", "movement: [", "movement: {a: b", "a: b: c", "? x", "- a\nb: c",
    "movement: |x", "movement: 'x", 'movement: "\\q"', "%a", "&a b: c", "*a", "!x y", "@a", "movement\n  x",
    "a: 1\n---\nb: 2", "a: 1\na: 2", ": x", "<<: x", "[a]: b", "{a: b}: c", "movement: &x y", "movement: !x y",
    "x: \u202e", "x: \x01", 'x: "\\u202e"', "[" * 60 + "]" * 60, "name: a #7\ncase: b #7", "case: # all of it",
    "movement: x", "movement: []", "allies: x", "allies: [x]", "allies: [{name: a}, {name: A}]",
    "allies: [{}]", "allies: [{name: ''}]", "allies: [{name: \"\\u200b\"}]", "allies: [{name: \"a\\u200bb\"}]",
    "turnout: {size: [1]}", "turnout: {size: huge}", "turnout: {size: unknown}", "turnout: {size: mas}",
    "coalition: {organizations: 3.5}", "coalition: {organizations: unknown}", "coalition: {organizations: -1}",
    "coalition: {organizations: 1000001}", "coalition: {organizations: 99999999999999999999}",
    "movement: {nonviolent: perhaps}", "movement: {stage: {a: b}}", "as_of: 2019-13", "as_of: 2019-02-31",
    "as_of: unknown", "as_of: [1]", "case: [1]", f"case: {'x' * 300}", "format: groundswell/case/9",
    "format: x", "stage: building", "support: ally", "movement: {case: x}", "movement: {suport: x}",
    "movement: {zzz: x}", "zzz: x", "movment: {}", "allies_complete: 7", "movement: {stage: 2019}",
    "movement: {stage: Zwetschgenknödel}",
)  # fmt: skip

BROKEN_JSON = (
    "{", '{"a" 1}', '{"a": }', '{"a": 1,}', '{"a": 1} x', '{a: 1}', '{"a": "x}', '{"a": "\\q"}', '{"a": "\t"}',
    '{"a": 1, "a": 2}', "[1 2]", '{"a": 1 "b": 2}', "x", '{"case": "\\u202e"}', "[" * 60 + "]" * 60,
)  # fmt: skip

BROKEN_CONDITIONS = (
    "", " ", "x" * 3000, "(" * 200, "turnout.size = 'mass'", "turnout.size => 'mass'", "a & b", "!a", "a - b",
    "{a}", "a \\ b", "'a", "a # b", "f'x'", "turnout.size == 016", "turnout.size == 'a\\b'", "movement.nonviolent is True",
    "turnout.size == None", "movement.nonviolent AND loose", "a $ b", "é", "'a' 'b'", "(loose)", "not",
    "1", "1 < 2 < 3", "turnout.size()", "turnout.siez == 'mass'", "zzz", "case == 'x'", "ally.name", "ally.support == 'ally'",
    "turnout.size", "'x' == turnout.size", "turnout.size == 'mas'", "turnout.size == 'zzz'", "movement.target < 'company'",
    "turnout.size >= 'zzz'", "coalition.organizations >= 0", "coalition.organizations < 0", "coalition.organizations > 9999999",
    "coalition.organizations == 'x'", "coalition.organizations is 3", "count(ally.in_coalition) is 3",
    "count(ally.in_coalition) >= 0", "count(ally.in_coalition) < 0", "count(ally.in_coalition) > 5000",
    "count(ally.in_coalition) == 'x'", "count(ally.in_coalition)", "sum(x) > 3", "sum(x)", "any(any(ally.in_coalition))",
    "any(ally.in_coalition, 2)", "any(turnout.size)", "turnout.size in 'x'", "turnout.size in []", "turnout.size == mass",
    "turnout.size == turnout.size", "turnout.size == (1 + 2)", "movement.nonviolent == yes", "movement.nonviolent == 'no'",
)  # fmt: skip

BROKEN_TEXTS = (
    "{{ zzz }}", "{{ turnout.siez }}", "{{ 1 }}", "{% for a in b %}{% endfor %}", "{% if turnout.size %}x{% endif %}",
    "{% if turnout.size is yes %}x{% endif %}", "{% if turnout.size is knwon %}x{% endif %}", "{% if other_side is yes %}x{% endif %}",
    "{% if turnout.size is any_of() %}x{% endif %}", "{% if turnout.size is at_least() %}x{% endif %}",
    "{% if turnout.size is known('x') %}x{% endif %}", "{% if movement.target is at_least('company') %}x{% endif %}",
    "{% if movement.nonviolent is any_of('x') %}x{% endif %}", "{% if turnout.size is any_of(zzz) %}x{% endif %}",
    "{% if turnout.size is any_of('mas') %}x{% endif %}", "{{ ally.support }}", "{{ 'a\\b' }}", "{% if turnout.size is any_of('a' 'b') %}x{% endif %}",
    "{{ turnout.size | counted(other='x') }}", "{{ coalition.organizations | counted(one='x') }}",
    "{{ coalition.organizations | counted(7) }}",
    "{% if coalition.organizations is at_least(0) %}x{% endif %}", "{% if coalition.organizations is at_most(1000000) %}x{% endif %}",
    "{% if coalition.organizations is at_most(1000001) %}x{% endif %}",
)  # fmt: skip

BROKEN_COMMANDS = (
    "zzz", "advise", "advise --zzz", "advise --out", "advise none.yaml", "advise . ", "advise case.yaml --format zzz",
    "advise case.yaml --engine mening", "advise case.yaml -o x.zzz", "advise case.yaml -o x", "advise case.yaml -o x.mdd",
    "advise case.yaml -o none/x.md", "advise case.yaml --brief --plan", "advise case.yaml --brief --format json",
    "advise case.yaml --templates none", "advise case.yaml --lines", "advise case.yaml --pack one_pagr", "advise case.yaml --rules .",
    "advise case.yaml --rules none", "advise case.yaml -o case.yaml", "advise - -", "advise case.yaml --language tlh",
    "why", "why case.yaml zzz", "why case.yaml negotiat", "why case.yaml a b c", "path case.yaml --to zzz", "path case.yaml --to 9",
    "compare case.yaml", "new", "new zzz", "new --print --format", "new case.yaml", "new --format html", "new --print zzz",
    "batch", "batch none -o out", "batch case.yaml -o case.yaml", "batch empty -o out", "batch '*.x' -o out",
    "batch --matching *.zzz -o out", "batch case.yaml -o empty/none/out", "batch case.yaml -o empty/.. ", "batch case.yaml -o out --jobs 0",
    "batch case.yaml -o out --jobs x", "batch case.yaml -o out --format zzz", "batch odd -o out",
    "rules", "rules zzz", "rules show", "rules show zzz", "rules show consolidate", "rules new case.yaml", "rules new odd",
    "rules docs -o case.yaml", "rules translate zzzz", "schema", "schema zzz", "schema case x", "serve --port x", "serve --port 99999",
    "serve --port 1 --port", "serve --host 0.0.0.0", "ask", "ask case.yaml --set zzz", "ask case.yaml --set zzz=1", "ask --plain=x",
    "table", "table none.csv -o x.csv", "table t.csv -o t.zzz", "table t.csv -o out.csv", "table t.csv -o out.csv --invalid zzz",
    "table t.csv --from navco -o out.csv", "mcp --zzz", "help zzz",
)  # fmt: skip

NAMES = """
    advice advise agreement ask batch broaden case cases check compare consolidate diff docs empty export gather help import journey
    mcp mobilize negotiate new next-group none odd one_pager out pack page path practice questions rule rules schema serve
    show sustain table talks test translate why year zzz
"""
TYPED = f"{NAMES} groundswell list README yaml json csv html md pdf parquet jsonl ndjson text durable meaning"


def left(told: str, allowed: Iterable[str] = ()) -> list[str]:
    """The plain words in what was said, without what stands in quotes, keys and names of files."""
    bare = re.sub(r"\S*[./_=]\S*", " ", QUOTED.sub(" ", told))
    return [w for w in plain_words(bare, [*KEYS, *allowed]) if not w.isupper()]


def refused(words: str, capsys: pytest.CaptureFixture[str]) -> str:
    """What a command says of what is wrong, in the language that is spoken."""
    arguments = words.split()
    try:
        cli.main(arguments, prog_name="groundswell", standalone_mode=False)
    except (Exception, SystemExit) as error:
        if isinstance(error, Exception):
            complain(error, arguments)
    return capsys.readouterr().err


@pytest.mark.parametrize("text", BROKEN_CASES)
def test_a_broken_case_file_is_refused_without_a_word_of_english(pseudo: str, text: str) -> None:
    with speaking(pseudo), pytest.raises(InputError) as caught:
        parse_case(text)
    assert [each for p in caught.value.problems for each in left(p.message)] == []


@pytest.mark.parametrize("text", BROKEN_JSON)
def test_broken_json_is_refused_without_a_word_of_english(pseudo: str, text: str) -> None:
    with speaking(pseudo), pytest.raises(InputError) as caught:
        parse_case(text, "case.json")
    assert [each for p in caught.value.problems for each in left(p.message)] == []


def test_cases_that_are_spoiled_at_random_are_refused_without_a_word_of_english(
    pseudo: str,
) -> None:
    chance = random.Random(3)
    texts = [path.read_text("utf-8") for path in sorted(CASES.glob("*.yaml"))[:8]]
    told = set()
    with speaking(pseudo):
        for _ in range(600):
            try:
                parse_case(spoiled(chance.choice(texts), chance))
            except InputError as error:
                told.update(problem.message for problem in error.problems)
    assert len(told) > 100
    assert {message: words for message in told if (words := left(message))} == {}


@pytest.mark.parametrize("text", BROKEN_CONDITIONS)
def test_a_broken_condition_is_refused_without_a_word_of_english(pseudo: str, text: str) -> None:
    with speaking(pseudo), pytest.raises(ExpressionError) as caught:
        parse(text, {"loose": False})
    assert left(str(caught.value), ["loose", "sum", "zzz"]) == []


@pytest.mark.parametrize("text", BROKEN_TEXTS)
def test_a_broken_text_is_refused_without_a_word_of_english(pseudo: str, text: str) -> None:
    with speaking(pseudo), pytest.raises(TextError) as caught:
        read_text(text, {}, over_allies=False)
    assert left(str(caught.value), ["zzz", "for", "zero one two few many other"]) == []


def test_packs_that_are_spoiled_at_random_are_refused_without_a_word_of_english(
    pseudo: str, tmp_path: Path
) -> None:
    chance = random.Random(5)
    files, told = starter("city"), set()
    with speaking(pseudo):
        for _ in range(200):
            name = chance.choice([*files])
            try:
                for each, text in files.items():
                    made = spoiled(text, chance) if each == name else text
                    (tmp_path / each).write_bytes(made.encode("utf-8", "surrogatepass"))
                Loader(language=pseudo).load([Folder("city", tmp_path)])
            except InputError as error:
                told.update(problem.message for problem in error.problems)
    assert len(told) > 40
    jinja = "text-not-read"  # what the library says of a text is in English
    names = [*(Path(each).stem for each in files), "city_many_members", KEYS_OF_PACKS]
    wrong = {message: words for message in told if (words := left(message, names))}
    assert {m: w for m, w in wrong.items() if not m.startswith(opening(jinja, pseudo))} == {}


def opening(key: str, code: str) -> str:
    """How a message begins."""
    from groundswell.engine.common.messages import say

    with speaking(code):
        return say(key, problem="")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with a case, and with things that no command can use."""
    monkeypatch.chdir(tmp_path)
    Path("case.yaml").write_text("movement: {nonviolent: yes}\n", "utf-8")
    Path("t.csv").write_text("case,movement.stage,zzz,stage\na,zzz,1,2\na,building,1,2\n", "utf-8")
    Path("empty").mkdir()
    Path("odd").mkdir()
    Path("odd/case.yaml.txt").write_text("x", "utf-8")
    Path("odd/link").symlink_to(Path("../empty"))


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("words", BROKEN_COMMANDS)
def test_a_command_is_refused_without_a_word_of_english(
    pseudo: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with speaking(pseudo):
        told = refused(words, capsys)
    assert told
    assert left(told, [TYPED]) == [], told


def commands(group: click.Command, *names: str) -> Iterator[tuple[str, ...]]:
    """Every command, by the words that it is called with."""
    yield names
    if isinstance(group, click.Group):
        context = click.Context(group)
        for name in group.list_commands(context):
            found = group.get_command(context, name)
            assert found is not None
            yield from commands(found, *names, name)


@pytest.mark.parametrize("words", [*commands(cli)], ids=" ".join)
def test_help_of_every_command_has_no_word_of_english(
    pseudo: str, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with speaking(pseudo):
        cli.main([*words, "--help"], prog_name="groundswell", standalone_mode=False)
    told = capsys.readouterr().out
    assert "{" + "$" not in told
    examples = [line for line in told.splitlines() if "groundswell" in line]
    found = [
        word for line in told.splitlines() if line not in examples for word in left(line, [TYPED])
    ]
    assert found == [], told


def test_what_click_says_in_words_of_its_own_is_left_as_it_is(pseudo: str) -> None:
    with speaking(pseudo):
        assert said("Never heard {name!r}.") == "Never heard {name!r}."
