"""The reader of YAML and JSON: what it returns, and where each part of it stands."""

from __future__ import annotations

import json
import pickle
import re

import pytest
import yaml
from documents import both_parsers, read
from groundswell.engine.common.problem import InputError
from groundswell.engine.files.document import (
    Document,
    read_document,
)
from hypothesis import example, given
from hypothesis import strategies as st

BIDI_AND_BURMESE = "name: مجلس العمال\nother: မြန်မာ\nsmile: 😀\n"


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
