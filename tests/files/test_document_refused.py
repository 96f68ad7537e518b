"""What the reader of YAML and JSON refuses, and in which words."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from documents import both_parsers, problems, read
from groundswell.engine.files.builder import MOST_PROBLEMS
from groundswell.engine.files.document import DEEPEST, read_document


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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"a": 1, "a": 2,}', "there is one comma too many"),
        ('{"a": 1, "a": ' + "9" * 5_000 + "}", "case.json:1: a: the key is there twice"),
        ('{"a": 1, "a": ' + "[" * 100_000 + "]" * 100_000 + "}", "more than 50 deep"),
    ],
    ids=["no json at all", "a number of any length", "very deep"],
)
def test_a_key_that_is_there_twice_hides_nothing_else_that_is_wrong(text: str, told: str) -> None:
    assert told in "\n".join(problems(text, "case.json"))


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
