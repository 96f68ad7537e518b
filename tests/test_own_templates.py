"""A report template of one's own: it is used, it is kept in its sandbox, and its faults are told."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Ended, Run

LABEL = "Zwetschgenknödel"
GROUP = "Quokkafriends *of* <b>ours</b>"
CASE = {
    "case": LABEL,
    "movement": {"stage": "mobilized"},
    "allies": [{"name": GROUP, "support": "neutral"}, {"name": "Widdershins"}],
}

With = Callable[..., Ended]


@pytest.fixture
def with_template(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> With:
    """Advise a case with a template of one's own, and files beside it."""
    monkeypatch.chdir(tmp_path)
    Path("case.json").write_text(json.dumps(CASE), encoding="utf-8")
    Path("mine").mkdir()

    def advise(source: str | bytes, **others: str) -> Ended:
        raw = source if isinstance(source, bytes) else source.encode("utf-8")
        Path("mine/report.md.j2").write_bytes(raw)
        for name, text in others.items():
            Path("mine", name).write_text(text, encoding="utf-8")
        return run("advise", "case.json", "--templates", "mine", "-o", "made")

    return advise


def made() -> str:
    return Path("made").read_text(encoding="utf-8")


def test_it_takes_the_place_of_the_built_in_one(with_template: With) -> None:
    assert with_template("# {{ advice.posture }}\n\n\n\nmore  \n") == (0, "", "")
    assert made() == "# undetermined\n\nmore\n"


def test_loops_filters_and_tests_of_facts_work(with_template: With) -> None:
    source = """\
{% for ally in allies %}
{{ loop.index }}/{{ loop.length }} {{ ally.name | upper }}
{% endfor %}
{{ allies | map(attribute="name") | join(" + ") }}
{% if movement.stage is any_of("mobilized") %}out{% endif %}
{% if movement.structure is unknown %} open{% endif %}
{% set total = 6 * 7 %} {{ total }}
"""
    assert with_template(source) == (0, "", "")
    assert made() == (
        "1/2 QUOKKAFRIENDS \\*OF\\* \\<B\\>OURS\\</B\\>\n"
        "2/2 WIDDERSHINS\n"
        "Quokkafriends \\*of\\* \\<b\\>ours\\</b\\> + Widdershins\n"
        "out open 42\n"
    )


def test_it_may_include_a_file_beside_it(with_template: With) -> None:
    assert with_template('{% include "part" %}', part="{{ advice.case }}!") == (0, "", "")
    assert made() == f"{LABEL}!\n"


def test_a_case_is_never_a_template(with_template: With, run: Run) -> None:
    Path("case.json").write_text(json.dumps({"case": "{{ 7*7 }}{% x %}"}), encoding="utf-8")
    assert with_template("{{ advice.case }}") == (0, "", "")
    assert made() == "\\{\\{ 7\\*7 \\}\\}\\{% x %\\}\n"


NOT_A_TRUTH = "a fact is not a plain true or false; ask 'is yes', 'is no', 'is unknown'"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("a\n{% if %}", "2: Expected an expression, got 'end of statement block'"),
        ("{% for x in allies %}", "1: Unexpected end of template. Jinja was looking for the "
         "following tags: 'endfor' or 'else'. The innermost block that needs to be closed is "
         "'for'."),
        ("a\n{{ x | nothing }}", "2: No filter named 'nothing'."),
        ("a\n\n{{ advise.case }}", "3: there is nothing called advise here; did you mean advice?"),
        ("{{ qqqq }}", "1: there is nothing called qqqq here"),
        ("{{ advice.headlin }}", "1: there is nothing called headlin here"),
        ("{% if movement.nonviolent %}x{% endif %}", f"1: {NOT_A_TRUTH}"),
        ("{% if allies[0].natural and true %}x{% endif %}", f"1: {NOT_A_TRUTH}"),
        ("{{ movement.stage == 'mobilized' }}",
         "1: a fact cannot be compared with ==; ask 'is any_of(…)'"),
        ("{{ movement.stage is at_least('x') }}", "1: this cannot be worked out (ValueError)"),
        ("{{ 'x' is yes }}", "1: this cannot be worked out (AttributeError)"),
        ("\n{{ 1 / 0 }}", "2: this cannot be worked out (ZeroDivisionError)"),
        ("{{ advice.case + 1 }}", "1: this cannot be worked out (TypeError)"),
        ("{{ advice.case | int(base=99) | nothing }}", "1: No filter named 'nothing'."),
        ("{% for n in range(10**9) %}x{% endfor %}", "1: this is too large for a template"),
        ('{% include "absent" %}', "1: includes absent, which is not in this folder"),
        ('{% include "../case.json" %}', "1: includes ../case.json, which is not in this folder"),
        # What a case holds is never repeated, however a template gets at it.
        ("{{ {}[advice.case] }}", "1: something that is asked for here is not there"),
        ("{{ advice[allies[0].name ~ ''] }}", "1: something that is asked for here is not there"),
        ("{% include advice.case %}", "1: includes a file, which is not in this folder"),
        ("{{ [][advice.case] }}", "1: something that is asked for here is not there"),
        # The sandbox.
        ("{{ ''.__class__ }}", "1: this is not allowed in a template"),
        ("{{ advice.__class__.__mro__ }}", "1: this is not allowed in a template"),
        ("{{ cycler.__init__.__globals__ }}", "1: this is not allowed in a template"),
        ("{{ lipsum.__globals__['os'] }}", "1: this is not allowed in a template"),
        ("{{ self.__init__ }}", "1: this is not allowed in a template"),
        ("{{ ''['__class__'] }}", "1: this is not allowed in a template"),
        ("{{ ''|attr('__class__') }}", "1: this is not allowed in a template"),
        ("{{ '{0.__class__}'.format(advice) }}", "1: this is not allowed in a template"),
        ("{% do allies.clear() %}", "1: Encountered unknown tag 'do'."),
        ("{{ allies.clear() }}", "1: this is not allowed in a template"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_it_is_told_in_one_line(
    source: str, message: str, with_template: With
) -> None:
    status, out, err = with_template(source)
    assert (status, out, err) == (2, "", f"mine/report.md.j2:{message}\n")
    assert not Path("made").exists()
    assert not [word for word in (LABEL, "Quokka", "Widdershins") if word in err]


def test_a_fault_in_an_included_file_is_told_where_it_is(with_template: With) -> None:
    status, _, err = with_template('a\n{% include "part" %}', part="b\n\n{{ qqqq }}\n")
    assert (status, err) == (2, "mine/part:3: there is nothing called qqqq here\n")
    status, _, err = with_template('a\n{% include "part" %}', part="b\n{% if %}")
    assert (status, err) == (
        2,
        "mine/part:2: Expected an expression, got 'end of statement block'\n",
    )


def test_a_template_that_includes_itself_is_told(with_template: With) -> None:
    status, _, err = with_template('{% include "report.md.j2" %}')
    assert (status, err) == (2, "mine/report.md.j2:1: this cannot be worked out (RecursionError)\n")


def test_a_template_that_is_no_text_is_told(with_template: With) -> None:
    status, _, err = with_template(b"caf\xe9")
    message = "this is not UTF-8 text: save the file as UTF-8"
    assert (status, err) == (2, f"mine/report.md.j2: {message}\n")


def test_a_folder_without_a_template_is_told(with_template: With, run: Run) -> None:
    with_template("x")
    Path("mine/report.md.j2").rename("mine/other.md")
    assert run("advise", "case.json", "--templates", "mine") == (
        2,
        "",
        "mine: there is no report.md.j2 in this folder\n",
    )
    status, out, err = run("advise", "case.json", "--templates", "absent")
    assert (status, out) == (2, "")
    assert "Directory 'absent' does not exist." in err
