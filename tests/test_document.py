"""The reader of YAML and JSON files: what it returns, what it refuses, and in which words."""

from __future__ import annotations

import io
import json
import os
import pickle
import re
import sys
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml
from groundswell.engine.files import document
from groundswell.engine.files.document import (
    DEEPEST,
    MOST_PROBLEMS,
    Document,
    load_file,
    read_document,
)
from groundswell.engine.problem import InputError, Problem, dotted, nearest, quoted
from hypothesis import example, given
from hypothesis import strategies as st

BIDI_AND_BURMESE = "name: مجلس العمال\nother: မြန်မာ\nsmile: 😀\n"


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def _both_parsers(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a test with the C part of PyYAML and without it."""
    if not hasattr(yaml, request.param):
        pytest.skip("PyYAML was built without its C part")
    monkeypatch.setattr(document, "_Parser", getattr(yaml, request.param))


both_parsers = pytest.mark.usefixtures("_both_parsers")


def read(text: str, name: str = "case.yaml") -> object:
    return read_document(text.encode("utf-8"), name).data


def problems(text: str | bytes, name: str = "case.yaml", **options: int) -> list[str]:
    raw = text if isinstance(text, bytes) else text.encode("utf-8")
    with pytest.raises(InputError) as caught:
        read_document(raw, name, **options)
    return str(caught.value).splitlines()


# What is read


@both_parsers
@pytest.mark.parametrize("word", ["yes", "no", "Yes", "NO", "true", "false", "TRUE", "on", "off"])
def test_words_for_yes_and_no_stay_words_in_yaml(word: str) -> None:
    assert read(f"a: {word}\nb: '{word}'\n") == {"a": word, "b": word}


def test_json_has_real_booleans() -> None:
    assert read('{"team": true, "mandate": "no", "wish": null}') == {
        "team": True,
        "mandate": "no",
        "wish": None,
    }


@both_parsers
@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2019", 2019),
        ("0", 0),
        ("-5", -5),
        ("999999999999999999", 999999999999999999),
        ("1000000000000000000", "1000000000000000000"),
        ("'2019'", "2019"),
        ("2019-09", "2019-09"),
        ("2019-09-01", "2019-09-01"),
        ("2019-09-01 10:00:00", "2019-09-01 10:00:00"),
        ("012", "012"),
        ("0o17", "0o17"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("1:30", "1:30"),
        ("+5", "+5"),
        ("-0", "-0"),
        ("1e3", "1e3"),
        ("1.5", "1.5"),
        (".inf", ".inf"),
        ("٣", "٣"),
        ("~", None),
        ("null", None),
        ("NULL", None),
        ("", None),
        ("''", ""),
        ("'~'", "~"),
        ("|\n  two\n  lines", "two\nlines\n"),
        ('"a\\tb\\u0041"', "a\tbA"),
    ],
)
def test_only_plain_whole_numbers_and_nothing_are_more_than_text(
    written: str, value: object
) -> None:
    assert read(f"a: {written}\n") == {"a": value}


@both_parsers
def test_keys_are_always_text() -> None:
    text = "1: a\ntrue: b\nnull: c\n2019-09-01: d\n"
    assert read(text) == {"1": "a", "true": "b", "null": "c", "2019-09-01": "d"}


@both_parsers
def test_every_script_is_read() -> None:
    assert read(BIDI_AND_BURMESE) == {
        "name": "مجلس العمال",
        "other": "မြန်မာ",
        "smile": "😀",
    }
    assert read(json.dumps({"a": "😀 العمال"})) == {"a": "😀 العمال"}


@both_parsers
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_byte_order_mark_and_every_line_end_are_accepted(mark: str, end: str) -> None:
    found = read_document(f"{mark}a: 1{end}b:{end}  c: x{end}".encode(), "case.yaml")
    assert found.data == {"a": 1, "b": {"c": "x"}}
    assert found.line(("b", "c")) == 3


def test_byte_order_mark_is_accepted_in_json() -> None:
    assert read('\ufeff{"a": 1}', "case.json") == {"a": 1}


@both_parsers
@pytest.mark.parametrize(
    "text", ["", "\ufeff", "\n \n", "\t\n", "# only a comment\n", "---\n", "~"]
)
def test_an_empty_file_is_nothing(text: str) -> None:
    assert read(text) is None


def test_an_empty_json_file_is_nothing() -> None:
    assert read(" \n", "case.json") is None


def test_json_is_known_by_its_beginning_and_yaml_is_read_where_it_is_not_json() -> None:
    assert read('\n {"a": true}', "standard input") == {"a": True}
    assert read("{a: true}", "standard input") == {"a": "true"}
    assert read("[yes, no]", "standard input") == ["yes", "no"]


def test_json_numbers_stay_text_where_a_number_would_lose_or_mean_nothing() -> None:
    text = "[NaN, -Infinity, 1000000000000000000, -0, 12, 1.5, 1e3]"
    assert read(text, "case.json") == [
        "NaN",
        "-Infinity",
        "1000000000000000000",
        "-0",
        12,
        1.5,
        1000.0,
    ]
    assert read("9" * 5000, "case.json") == "9" * 5000


# Where it stands


LINED_YAML = """\
# a comment
case: x

movement:
  stage: building
allies:
  - name: a
    support: neutral

  - {name: b,
     support: neutral}
  - c
"""
LINED_JSON = """\

{
  "movement": {
    "stage":
      "a \\" {[, \\ud83d\\ude00"
  },
  "allies": [
    {"name": "a"},

    {"name": "b",
     "support": 1}
  ]
}
"""


@both_parsers
@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 2),
        (("case",), 2),
        (("movement",), 4),
        (("movement", "stage"), 5),
        (("movement", "structure"), 4),
        (("movement", "stage", "deeper"), 5),
        (("allies",), 6),
        (("allies", 0), 7),
        (("allies", 0, "support"), 8),
        (("allies", 1), 10),
        (("allies", 1, "support"), 11),
        (("allies", 2), 12),
        (("allies", 3), 6),
        (("elsewhere", 0), 2),
    ],
)
def test_yaml_knows_the_line_of_each_path_or_its_nearest_parent(
    path: tuple[str | int, ...], line: int
) -> None:
    assert read_document(LINED_YAML.encode(), "case.yaml").line(path) == line


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 2),
        (("movement", "stage"), 4),
        (("allies",), 7),
        (("allies", 0, "name"), 8),
        (("allies", 1), 10),
        (("allies", 1, "support"), 11),
        (("allies", 2), 7),
    ],
)
def test_json_finds_the_line_when_asked(path: tuple[str | int, ...], line: int) -> None:
    assert read_document(LINED_JSON.encode(), "case.json").line(path) == line


def test_a_document_without_a_file_has_no_lines() -> None:
    assert Document("request", {"a": 1}).line(("a",)) is None
    assert read_document(b"", "case.yaml").line(()) is None


def test_a_document_never_shows_its_data_and_travels_between_processes() -> None:
    found = read_document(b"case: Rosa\n", "case.yaml")
    assert repr(found) == "Document(name='case.yaml')"
    copy = pickle.loads(pickle.dumps(found))
    assert (copy, copy.line(("case",))) == (found, 1)


# What is refused


def test_a_key_that_is_there_twice_is_told_with_both_lines() -> None:
    text = "a: 1\nb:\n  c: 1\n  c: 2\na: 2\na: {d: 1, d: 2}\n"
    assert problems(text) == [
        "case.yaml:4: b.c: the key is there twice, first on line 3: delete one",
        "case.yaml:5: a: the key is there twice, first on line 1: delete one",
        "case.yaml:6: a: the key is there twice, first on line 1: delete one",
        "case.yaml:6: a.d: the key is there twice, first on line 6: delete one",
    ]


def test_a_key_that_is_there_twice_in_json_is_told_with_both_lines() -> None:
    text = '{"a": 1,\n "b": [{"c": 1,\n "\\u0063": 2}],\n "a": 2}'
    assert problems(text, "case.json") == [
        "case.json:3: b[0].c: the key is there twice, first on line 2: delete one",
        "case.json:4: a: the key is there twice, first on line 1: delete one",
    ]


@both_parsers
def test_references_anchors_tags_and_merge_keys_are_all_told() -> None:
    text = (
        "a: &one {b: 1}\n"
        "c: *one\n"
        "d:\n"
        "  <<: 1\n"
        "  e: !foo 1\n"
        "f: !!python/object/apply:os.system [echo]\n"
        "g: !!binary aGk=\n"
        "&two h: 1\n"
        "*one : 2\n"
    )
    anchor = "an anchor (&) is not allowed: delete it, or put text in quotes"
    tag = "a tag (!) is not allowed: delete it, or put text in quotes"
    reference = "a reference (*) is not allowed: write out what it stands for"
    assert problems(text) == [
        f"case.yaml:1: a: {anchor}",
        f"case.yaml:2: c: {reference}",
        "case.yaml:4: d: a merge key (<<) is not allowed: write the keys out",
        f"case.yaml:5: d.e: {tag}",
        f"case.yaml:6: f: {tag}",
        f"case.yaml:7: g: {tag}",
        f"case.yaml:8: {anchor}",
        f"case.yaml:9: {reference}",
    ]


@both_parsers
def test_quoted_signs_are_only_text() -> None:
    assert read("a: '&x'\nb: '*x'\nc: '!x'\n'<<': R&D, 2*2!\n") == {
        "a": "&x",
        "b": "*x",
        "c": "!x",
        "<<": "R&D, 2*2!",
    }


def test_an_alias_bomb_is_refused_and_never_expanded() -> None:
    names = "abcdefghi"
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n" for before, name in pairwise(names)
    )
    found = problems(bomb)
    assert len(found) == 9 + 8 * 9
    assert found[:3] == [
        "case.yaml:1: a: an anchor (&) is not allowed: delete it, or put text in quotes",
        "case.yaml:2: b: an anchor (&) is not allowed: delete it, or put text in quotes",
        "case.yaml:2: b[0]: a reference (*) is not allowed: write out what it stands for",
    ]


def test_reading_ends_after_very_many_problems() -> None:
    found = problems("- *x\n" * 100_000)
    assert len(found) == MOST_PROBLEMS + 1
    assert found[-1] == "case.yaml:100: there may be more: mend these problems first"


@both_parsers
def test_further_documents_are_refused() -> None:
    words = "a second document begins: give it a file of its own"
    assert problems("a: 1\n---\nb: 2\n---\nc: 3\n") == [
        f"case.yaml:2: {words}",
        f"case.yaml:4: {words}",
    ]


@both_parsers
@pytest.mark.parametrize("text", ["? [a, b]\n: 1\n", "? {a: 1}\n: 1\n", "{[a, b]: 1}\n"])
def test_lists_and_sections_are_no_keys(text: str) -> None:
    assert problems(text) == ["case.yaml:1: a key is one word, not a list or a section"]


def test_reading_goes_on_in_step_after_a_key_that_is_none() -> None:
    assert problems("? [a]\n: {b: 1, b: 2}\nc: 1\nc: 2\n") == [
        "case.yaml:1: a key is one word, not a list or a section",
        "case.yaml:2: (a key of 3 characters).b: the key is there twice, first on line 2: "
        "delete one",
        "case.yaml:4: c: the key is there twice, first on line 3: delete one",
    ]


@both_parsers
def test_a_missing_key_is_told() -> None:
    assert problems("?\n: 1\n") == ["case.yaml:1: a key is missing before the colon"]


@both_parsers
@pytest.mark.parametrize("depth", [DEEPEST + 1, 10_000, 100_000])
@pytest.mark.parametrize("name", ["case.yaml", "case.json"])
@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_deep_brackets_are_refused(depth: int, name: str, opening: str) -> None:
    closing = "]" if opening == "[" else "}"
    assert problems("\n" + opening * depth + "1" + closing * depth, name) == [
        f"{name}:2: sections and lists stand more than 50 deep in one another: use fewer"
    ]


@both_parsers
def test_deep_brackets_that_are_never_closed_are_refused() -> None:
    words = "sections and lists stand more than 50 deep in one another: use fewer"
    assert problems("[" * 10_000) == [f"case.yaml:1: {words}"]
    assert problems("[" * 10_000, "case.json") == [f"case.json:1: {words}"]


@both_parsers
@pytest.mark.parametrize("unit", ["a:\n", "- \n"])
def test_deep_indentation_is_refused(unit: str) -> None:
    text = "".join(" " * depth + unit for depth in range(1000))
    assert problems(text) == [
        "case.yaml:51: sections and lists stand more than 50 deep in one another: use fewer"
    ]


@both_parsers
def test_ten_thousand_levels_of_dashes_are_refused() -> None:
    assert problems("- " * 10_000) == [
        "case.yaml:1: sections and lists stand more than 50 deep in one another: use fewer"
    ]


@pytest.mark.parametrize("name", ["case.yaml", "case.json"])
def test_what_is_just_deep_enough_is_read(name: str) -> None:
    data: object = []
    for _ in range(DEEPEST - 1):
        data = [data]
    assert read("[" * DEEPEST + "]" * DEEPEST, name) == data
    many = [{"a": [1]}] * DEEPEST
    assert read(json.dumps(many), name) == many


@pytest.mark.parametrize(
    ("sign", "code"),
    [
        ("\x07", "0007"),
        ("\x1b", "001B"),
        ("\x7f", "007F"),
        ("\x85", "0085"),
        ("\x9b", "009B"),
        ("\u2028", "2028"),
        ("\ufeff", "FEFF"),
        ("\uffff", "FFFF"),
    ],
)
@pytest.mark.parametrize("name", ["case.yaml", "case.json"])
def test_control_characters_are_refused_raw_and_escaped(name: str, sign: str, code: str) -> None:
    words = f"a control character (U+{code}) is not allowed: delete it"
    assert problems(f'{{"a": 1,\n"b": "x{sign}y"}}', name) == [f"{name}:2: {words}"]
    assert problems(f'{{"a": 1,\n"b": "x\\u{code}y"}}', name) == [f"{name}:2: b: {words}"]


def test_every_escaped_control_character_is_told() -> None:
    assert problems('a: "\\e[2J"\n"b\\0": 1\nc: "\\b"\n') == [
        "case.yaml:1: a: a control character (U+001B) is not allowed: delete it",
        "case.yaml:2: a control character (U+0000) is not allowed: delete it",
        "case.yaml:3: c: a control character (U+0008) is not allowed: delete it",
    ]


@pytest.mark.parametrize("name", ["case.yaml", "case.json"])
@pytest.mark.parametrize("half", ["d800", "DFFF"])
def test_half_a_character_is_refused(name: str, half: str) -> None:
    assert problems(f'{{"a":\n"\\u{half}"}}', name) == [
        f"{name}:2: a: a control character (U+{half.upper()}) is not allowed: delete it"
    ]


@pytest.mark.parametrize("name", ["case.yaml", "case.json"])
@pytest.mark.parametrize("bad", [b"\xe9", b"\xed\xa0\x80", b"\xff", b"\xc0\xaf"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_bytes_that_are_not_utf_8_are_told_with_their_line(
    name: str, bad: bytes, end: bytes
) -> None:
    assert problems(b"a: 1" + end + b"b: x" + bad + end, name) == [
        f"{name}:2: this is not UTF-8 text: save the file as UTF-8"
    ]


@pytest.mark.parametrize(("codec", "kind"), [("utf-16", "UTF-16"), ("utf-32", "UTF-32")])
def test_utf_16_and_utf_32_are_named(codec: str, kind: str) -> None:
    assert problems("a: 1\n".encode(codec)) == [
        f"case.yaml: this is saved as {kind}: save it as UTF-8"
    ]


@pytest.mark.parametrize(
    "raw", [b"a: x\0y\n", "a: 1".encode("utf-16-le"), b"PK\x03\x04\x14\0\x06", b"\0"]
)
def test_binary_files_are_no_text(raw: bytes) -> None:
    assert problems(raw) == ["case.yaml: this is not a text file"]
    assert problems(raw, "case.json") == ["case.json: this is not a text file"]


def test_what_is_too_large_is_refused_unread() -> None:
    words = "it is larger than 10,000,000 bytes, the most that is read"
    assert problems(b"[" * 10_000_001) == [f"case.yaml: {words}"]
    assert problems(b"a: 12", limit=4) == [
        "case.yaml: it is larger than 4 bytes, the most that is read"
    ]
    assert read_document(b"a: 1", "case.yaml", limit=4).data == {"a": 1}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "a:\n\tb: Rosa\n",
            "2: a tab stands where only spaces can: indent with spaces (column 1)",
        ),
        (
            "a: x\nname: Rosa: x\n",
            "2: a colon stands where none can: put text with a colon in quotes, "
            "and let keys of one section begin in one column (column 11)",
        ),
        (
            "a: 1\nRosa\nb: 2\n",
            '3: a key without a colon: write "key: value", with a space after the colon (column 1)',
        ),
        ("a: 1\nb: 'Rosa\nc: 2\n", "2: a quotation mark is opened and never closed (column 4)"),
        (
            "a: [1,\n  Rosa\nb: 2\n",
            "3: a bracket is opened and not closed, or a comma is missing; "
            "it is opened on line 1 (column 2)",
        ),
        (
            "a: [1, Rosa",
            "1: a bracket is opened and not closed, or a comma is missing; "
            "it is opened on line 1 (column 12)",
        ),
        (
            "name: 'Rosa' union\n",
            "1: this does not fit the lines above: check the indentation, "
            "and quotation marks inside text (column 14)",
        ),
        (
            "a:\n  b: 1\n c: Rosa\n",
            "3: this does not fit the lines above: check the indentation, "
            "and quotation marks inside text (column 2)",
        ),
        (
            "a: - Rosa\n",
            "1: a dash stands where no list begins: put each item on its own line (column 4)",
        ),
        (
            "a: ?\n",
            "1: a question mark cannot stand alone: where something is unknown, write nothing "
            "(column 4)",
        ),
        (
            "a: @Rosa\n",
            "1: a value begins with a sign that has another meaning: put it in quotes (column 4)",
        ),
        (
            "a: %Rosa\n",
            "1: a value begins with a sign that has another meaning: put it in quotes (column 4)",
        ),
        ("a: **Rosa**\n", "1: a value begins with & or *: put it in quotes (column 5)"),
        (
            'a: "C:\\Rosa"\n',
            "1: a backslash in double quotes stands for something unknown: use single quotes "
            "(column 7)",
        ),
        (
            'a: "C:\\Users"\n',
            "1: a backslash in double quotes stands for something unknown: use single quotes "
            "(column 9)",
        ),
        (
            'a: "\\ud800"\n',
            "1: a backslash in double quotes stands for something unknown: use single quotes "
            "(column 7)",
        ),
        (
            "a: |Rosa\n",
            "1: text after | or > begins on the next line, indented with spaces (column 5)",
        ),
        (
            "%YAML 9.9\n---\na: Rosa\n",
            "1: a line begins with %: put the value in quotes, or delete the line (column 1)",
        ),
        (
            "a: 1\n...\nRosa\n",
            "3: text stands where the document has ended: check its indentation (column 1)",
        ),
    ],
)
def test_mistakes_in_yaml_are_told_in_plain_words_that_quote_nothing(
    text: str, problem: str
) -> None:
    assert problems(text) == [f"case.yaml:{problem}"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('{"a": Rosa}', "1: a value is missing, or text stands without double quotes (column 7)"),
        (
            "{'a': 1}",
            "1: a key in double quotes is missing, or there is one comma too many (column 2)",
        ),
        ('{"a": 1\r"b": 2}', "2: a comma or a closing bracket is missing (column 1)"),
        ('{"a": 1\n"b": 2}', "2: a comma or a closing bracket is missing (column 1)"),
        ('{"a" 1}', "1: a colon is missing after the key (column 6)"),
        ('{"a": "Rosa', "1: a quotation mark is opened and never closed (column 7)"),
        (
            '{"a": "Ro\nsa"}',
            "1: a line ends or a tab stands inside quotes: write \\n or \\t (column 10)",
        ),
        (
            '{"a": "\\Rosa"}',
            "1: a backslash stands for something unknown: write two of them (column 8)",
        ),
        ('{"a": 1}\nRosa', "2: text stands after the end of the document: delete it (column 1)"),
    ],
)
def test_mistakes_in_json_are_told_in_plain_words_that_quote_nothing(
    text: str, problem: str
) -> None:
    assert problems(text, "case.json") == [f"case.json:{problem}"]


def test_what_was_found_before_a_mistake_in_writing_is_told_with_it() -> None:
    assert problems("a: 1\na: 2\nb: [\n") == [
        "case.yaml:2: a: the key is there twice, first on line 1: delete one",
        "case.yaml:3: a bracket is opened and not closed, or a comma is missing (column 5)",
    ]


# Files


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_bytes(b"a: 1\n")
    for named in (path, str(path)):
        found = load_file(named)
        assert (found.name, found.data) == (str(path), {"a": 1})


def refused(path: str | Path, **options: int) -> str:
    with pytest.raises(InputError) as caught:
        load_file(path, **options)
    (problem,) = caught.value.problems
    assert (problem.line, problem.key) == (None, None)
    return problem.message


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.yaml") == "there is no such file"
    (tmp_path / "file").touch()
    assert refused(tmp_path / "file" / "case.yaml") == "there is no such file"


def test_a_folder_is_told(tmp_path: Path) -> None:
    assert refused(tmp_path) == "it is a folder: name a file in it"


def test_a_path_that_no_file_can_have_is_told() -> None:
    assert refused("case\0.yaml") == "it cannot be read"
    assert refused("case\ud800.yaml") in {"it cannot be read", "there is no such file"}


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (PermissionError, "it may not be read: check its permissions"),
        (FileNotFoundError, "it vanished while it was read"),
        (OSError, "it cannot be read"),
    ],
)
def test_a_file_that_cannot_be_opened_is_told(
    error: type[OSError], words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise error

    path = tmp_path / "case.yaml"
    path.write_bytes(b"a: 1\n")
    monkeypatch.setattr(Path, "open", fail)
    assert refused(path) == words


def test_a_file_that_is_too_large_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "case.yaml"
    path.write_bytes(b"a: 12")
    monkeypatch.setattr(Path, "open", None)
    assert refused(path, limit=4) == "it is larger than 4 bytes, the most that is read"


def test_a_file_that_grows_is_not_read_beyond_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "case.yaml"
    path.write_bytes(b"a: 1")
    grown = io.BytesIO(b"a: 1" * 1000)
    monkeypatch.setattr(Path, "open", lambda *_: grown)
    assert refused(path, limit=4) == "it is larger than 4 bytes, the most that is read"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_file_without_end_is_not_read_beyond_the_limit() -> None:
    assert refused("/dev/zero", limit=1000) == (
        "it is larger than 1,000 bytes, the most that is read"
    )


@pytest.mark.skipif(not hasattr(os, "pipe") or sys.platform == "win32", reason="no such pipes here")
def test_a_pipe_is_read_as_a_file(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"a: 1\n")
    os.close(writing)
    try:
        assert load_file(f"/dev/fd/{reading}").data == {"a": 1}
    finally:
        os.close(reading)


def standard_input(monkeypatch: pytest.MonkeyPatch, raw: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(raw)))


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    standard_input(monkeypatch, b'{"a": true}')
    found = load_file("-")
    assert (found.name, found.data) == ("standard input", {"a": True})


def test_standard_input_is_not_read_beyond_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    standard_input(monkeypatch, b"a: 12")
    assert refused("-", limit=4) == "it is larger than 4 bytes, the most that is read"


def test_no_standard_input_is_an_empty_document(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert load_file("-").data is None


# Problems and their words


def test_problems_are_written_and_ordered_as_a_reader_meets_them() -> None:
    given_problems = [
        Problem("b.yaml", 2, None, "late"),
        Problem("b.yaml", 1, "allies[3].support", "early"),
        Problem("b.yaml", None, None, "whole"),
        Problem("a.yaml", 9, "x", "other"),
    ]
    error = InputError(given_problems)
    assert str(error) == (
        "a.yaml:9: x: other\nb.yaml: whole\nb.yaml:1: allies[3].support: early\nb.yaml:2: late"
    )
    assert sorted(given_problems) == list(error.problems)
    assert pickle.loads(pickle.dumps(error)).problems == error.problems


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ((), None),
        (("allies", 3, "support"), "allies[3].support"),
        ((0, "a"), "[0].a"),
        (("Rosa lives here", "a"), "(a key of 15 characters).a"),
        (("", "a"), "(a key of 0 characters).a"),
    ],
)
def test_a_path_is_written_with_dots_and_without_free_text(
    path: tuple[str | int, ...], written: str | None
) -> None:
    assert dotted(path) == written


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("bulding", "building"),
        ("Building", "building"),
        ("After a deal", "after_a_deal"),
        ("AFTER-A-DEAL", "after_a_deal"),
        ("xyz", None),
        ("", None),
        ("b" * 100_000, None),
    ],
)
def test_the_nearest_word_is_found_whatever_its_case_and_dashes(
    word: str, expected: str | None
) -> None:
    assert nearest(word, ["building", "mobilized", "after_a_deal"]) == expected


def test_the_nearest_word_is_given_as_it_is_allowed() -> None:
    assert nearest("some words", ["Some-Words"]) == "Some-Words"
    assert nearest("a", []) is None


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        ("bulding", '"bulding"'),
        ("2019-09", '"2019-09"'),
        ("Rosa lives here", "text of 15 characters"),
        ("Roša", "text of 4 characters"),
        ("bulding\n", "text of 8 characters"),
        ("a" * 41, "text of 41 characters"),
        (" ", "text of 1 character"),
        ("", "text of 0 characters"),
        (True, "yes"),
        (False, "no"),
        (12, "12"),
        (1.5, "1.5"),
        (10**400, "a very large number"),
        (float("inf"), "a very large number"),
        (None, "nothing"),
        (["Rosa"], "a list"),
        ({"Rosa": 1}, "a section"),
        (b"Rosa", "a value of the type bytes"),
    ],
)
def test_only_words_and_numbers_are_shown(found: object, shown: str) -> None:
    assert quoted(found) == shown


# Whatever comes


@given(st.binary(max_size=200), st.sampled_from(["case.yaml", "case.json", "standard input"]))
def test_random_bytes_are_read_or_refused(raw: bytes, name: str) -> None:
    read_or_refuse(raw, name)


SNIPPETS = [*":-?{}[],#&*!|>'\"%@`\\\n\t\r ~<a0", ": ", "- ", "\n  ", "---\n", "...\n", "<<: ",
            "!!str ", "\\u", "\\x", "%YAML 1.1\n", "|2\n", "\u2028", "\ufeff", "م", "😀"]  # fmt: skip


@given(
    st.lists(st.sampled_from(SNIPPETS), max_size=40).map("".join),
    st.sampled_from(["case.yaml", "case.json", "standard input"]),
)
@example("---", "case.yaml")  # the parser says that nothing stands on a second line
def test_random_signs_with_a_meaning_are_read_or_refused(text: str, name: str) -> None:
    read_or_refuse(text.encode(), name)


def read_or_refuse(raw: bytes, name: str) -> None:
    lines = len(re.findall(rb"\r\n|\r|\n", raw)) + 1
    try:
        told = {read_document(raw, name).line((0, "a"))}
    except InputError as error:
        told = {problem.line for problem in error.problems}
    assert all(1 <= (line or 1) <= lines for line in told)


readable = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"])).filter(
    lambda text: not re.search("[\ufeff\ufffe\uffff]", text)
)
finite = st.floats(allow_nan=False, allow_infinity=False)
whole_numbers = st.integers(-(10**18) + 1, 10**18 - 1)


def nested(leaves: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.recursive(
        leaves,
        lambda inner: st.lists(inner) | st.dictionaries(readable, inner),
        max_leaves=20,
    )


@given(
    nested(st.none() | st.booleans() | whole_numbers | finite | readable),
    st.booleans(),
    st.sampled_from([None, 2]),
)
def test_json_reads_back_equal(data: object, ascii_only: bool, indent: int | None) -> None:
    text = json.dumps(data, ensure_ascii=ascii_only, indent=indent)
    assert read(text, "case.json") == data


@given(nested(st.none() | whole_numbers | readable), st.booleans(), st.booleans())
def test_yaml_reads_back_equal(data: object, unicode: bool, flow: bool) -> None:
    text = yaml.dump(
        data, Dumper=_PlainDumper, allow_unicode=unicode, default_flow_style=flow, sort_keys=False
    )
    assert read(text) == data


class _PlainDumper(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        return True
