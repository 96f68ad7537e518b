"""The tokens of conditions and texts: what is not on the list is refused, with line and column."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from groundswell.engine.authoring.starter import start_pack
from groundswell.engine.language.expression import ExpressionError, parse
from groundswell.engine.language.text_reader import TextError, read_text
from running import Ended, Run

Read = Callable[..., Ended]
RULE = "mine/mine-share-a-calendar.yaml"
COMMENT = "# does not belong into a condition"


@pytest.fixture
def with_line(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Read:
    """List the rules of a new pack in whose rule one line is another."""
    monkeypatch.chdir(tmp_path)
    start_pack(Path("mine"))

    def read(key: str, lines: str, file: str = RULE) -> Ended:
        old = Path(file).read_text(encoding="utf-8")
        new = re.sub(rf"^ *{key}:.*$", lambda _: lines, old, count=1, flags=re.M)
        assert new != old
        Path(file).write_text(new, encoding="utf-8")
        return run("rules", "list", "--rules", "mine")

    return read


@pytest.mark.parametrize(
    ("lines", "place", "column"),
    [
        ("when: >-\n  mine_many_members # big ones\n  and coalition.team", "11: when", 21),
        ("when: |\n  mine_many_members\n  # big ones\n  and coalition.team", "12: when", 3),
        ("when: 'mine_many_members # and coalition.team'", "10: when", 26),
        ('when: "mine_many_members \\\n   # and coalition.team"', "11: when", 4),
        ("when: mine_many_members#and coalition.team", "10: when", 24),
        ("when:\n  mine_many_members\n   and not#coalition.team", "12: when", 11),
    ],
)
def test_a_comment_in_a_condition_is_refused_where_it_begins(
    lines: str, place: str, column: int, with_line: Read
) -> None:
    status, _, err = with_line("when", lines)
    assert status == 2
    assert err.startswith(f"{RULE}:{place}: {COMMENT}")
    assert err.endswith(f"(column {column})\n")
    assert err.count("\n") == 1


def test_a_comment_in_a_condition_of_a_priority_or_a_definition_is_refused(
    with_line: Read,
) -> None:
    priority = "priority:\n  now: >-\n    coalition.team # only then\n  later: otherwise"
    _, _, err = with_line("priority", priority)
    assert err.startswith(f"{RULE}:10: priority.now: {COMMENT}")
    file = "mine/definitions.yaml"
    _, _, err = with_line("when", '  when: "coalition.organizations >= 5 # five"', file)
    assert f"{file}:4: mine_many_members.when: {COMMENT}" in err


def test_a_comment_behind_a_plain_condition_is_refused_though_yaml_cuts_it_off(
    with_line: Read,
) -> None:
    status, _, err = with_line("when", "when: mine_many_members # and coalition.team")
    assert (status, err) == (
        2,
        f"{RULE}:10: when: # begins a comment, so what stands behind it is not part of the "
        "condition; put a comment on a line of its own (column 25)\n",
    )
    _, _, err = with_line("when", "when: mine_many_members")
    priority = "priority:\n  now: coalition.team # then\n  later: otherwise"
    _, _, err = with_line("priority", priority)
    assert err.startswith(f"{RULE}:9: priority.now: # begins a comment")
    file = "mine/definitions.yaml"
    _, _, err = with_line("when", "  when: coalition.organizations >= 5 # or six", file)
    assert f"{file}:4: mine_many_members.when: # begins a comment" in err


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('turnout.size == "ma" "ss"', "two words in quotes stand side by side"),
        ('turnout.size == """mass"""', "two words in quotes stand side by side"),
        ('turnout.size == f"mass"', "a letter before a quotation mark"),
        ('turnout.size == "ma\\x73s"', "a backslash does not belong into a word in quotes"),
        ('turnout.size == "mass', "a quotation mark is opened and not closed on its line"),
        ("coalition.organizations > 0x10", "0x10 is not a whole number in plain digits"),
        ("coalition.organizations > 0o5", "0o5 is not a whole number in plain digits"),
        ("coalition.organizations > 1_0", "1_0 is not a whole number in plain digits"),
        ("coalition.organizations > 05", "05 is not a whole number in plain digits"),
        ("coalition.organizations > 1.5", "1.5 is not a whole number in plain digits"),
        ("coalition.organizations > 1e3", "1e3 is not a whole number in plain digits"),
        ("coalition.organizations > -1", "numbers begin at 0"),
        ("coalition.organizations > ٣", "(U+0663) does not belong into a condition"),
        ("coalition.team and \\\n coalition.inclusive", "a backslash does not belong"),
        ("coalition.team and\f coalition.inclusive", "(U+000C) does not belong"),
        ("coalition.team\u00a0and coalition.inclusive", "(U+00A0) does not belong"),
        ("coalition.ｔeam", "U+FF54) does not belong"),
        ("ｃoalition.team", "(U+FF43) does not belong"),
        ("coalition.team = true", "did you mean ==?"),
        ("coalition.organizations => 3", "did you mean >=?"),
        ("coalition.organizations <> 3", "did you mean !=?"),
        ("coalition.team && coalition.inclusive", "did you mean and?"),
        ("!coalition.team", "did you mean not?"),
        ("coalition.team AND coalition.inclusive", "did you mean and, in small letters?"),
        ("coalition.team == False", "did you mean false, in small letters?"),
        ('turnout.size in {"mass"}', "a list stands in square brackets"),
        ('turnout.size in ("mass", "small")', "write a list after in"),
        ("coalition . team", "'.' does not belong into a condition"),
        ("(coalition.team)", "brackets stand around a single name"),
        ("(coalition).team", "brackets stand around a single name"),
        ("not (coalition.team)", "brackets stand around a single name"),
        ("any((ally.mobilized))", "brackets stand around a single name"),
        ('turnout.size == ("mass")', "brackets stand around a single name"),
        ("(count)(ally.mobilized) > 2", "brackets stand around a single name"),
        ("coalition.team is False",
         "'is' is not in the language; did you mean ==? For a yes/no fact write coalition.team "
         "alone, or not coalition.team"),
        ("coalition.team == no",
         "a yes/no fact is not compared with no; write coalition.team or not coalition.team"),
        ('coalition.team == "Yes"',
         "a yes/no fact is not compared with Yes; write coalition.team or not coalition.team"),
        ("coalition.team == None", "no condition can ask whether a fact is known"),
        ("coalition.organizations in [1, true]", "compare it with whole numbers"),
        ("coalition.organizations > 99999999999999999999",
         "coalition.organizations is never above 1,000,000"),
        ("coalition.organizations < 0",
         "this comparison of coalition.organizations is never true"),
        ("count(ally.mobilized) > 1001", "the count is never above 1,000"),
        ("count(ally.mobilized) >= 0", "this comparison of the count is always true"),
    ],
)  # fmt: skip
def test_what_is_no_token_of_the_language_is_refused(text: str, message: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse(text)
    assert any(message in each for each in caught.value.messages), caught.value.messages


def test_every_wrong_token_is_told_with_its_place() -> None:
    with pytest.raises(ExpressionError) as caught:
        parse("coalition.team = true and coalition.organizations > 0x10 # big")
    assert [fault.at for fault in caught.value.faults] == [15, 52, 57]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("coalition.team\n\tand\r\n coalition.inclusive", "coalition.team and coalition.inclusive"),
        ("((coalition.team or coalition.inclusive))", "coalition.team or coalition.inclusive"),
        ("not (turnout.size=='mass')", 'turnout.size != "mass"'),
        ("count (ally.mobilized)>=2", "count(ally.mobilized) >= 2"),
    ],
)
def test_blanks_lines_and_brackets_around_joins_stay(text: str, plain: str) -> None:
    assert parse(text) == parse(plain)


@pytest.mark.parametrize(
    ("test", "message"),
    [
        ('turnout.size is any_of("ma" "ss")', "two words in quotes stand side by side"),
        ('turnout.size is any_of("ma\\x73s")', "a backslash does not belong"),
        ("coalition.organizations is at_least(0x10)", "0x10 is not a whole number"),
        ("coalition.organizations is at_least(1_0)", "1_0 is not a whole number"),
        ("coalition.organizations is at_least(9999999)", "is never above 1,000,000"),
        ("coalition.organizations is at_least(0)", "is always at least 0; ask 'is known'"),
        ('turnout.size is at_most("mass")', "is always at most mass; ask 'is known'"),
    ],
)
def test_a_test_in_a_text_has_the_same_tokens(test: str, message: str) -> None:
    with pytest.raises(TextError) as caught:
        read_text(f"{{% if {test} %}}x{{% endif %}}", {}, over_allies=False)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    "source", ["{{ 'a' * 10**10 }}", "{{ 'a' | center(10**10) }}", "{% for x in y %}{% endfor %}"]
)
def test_a_text_of_a_rule_can_work_nothing_out(source: str) -> None:
    with pytest.raises(TextError):
        read_text(source, {}, over_allies=False)
