"""A report template of one's own: it is used, it is kept in its sandbox, and its faults are told."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from groundswell.engine.common.problem import InputError
from groundswell.engine.reports.kinds import MARKDOWN
from groundswell.engine.reports.workshop import Workshop
from running import Ended, Run

LABEL = "Zwetschgenknödel"
GROUP = "Quokkafriends *of* <b>ours</b>"
CASE = {
    "case": LABEL,
    "movement": {"stage": "mobilized"},
    "allies": [{"name": GROUP, "support": "neutral"}, {"name": "Widdershins"}],
}

With = Callable[..., Ended]
DONE = (0, "", "Wrote made.md\n")


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
        return run("advise", "case.json", "--templates", "mine", "-o", "made.md")

    return advise


def made() -> str:
    return Path("made.md").read_text(encoding="utf-8")


def test_it_takes_the_place_of_the_built_in_one(with_template: With) -> None:
    assert with_template("# {{ advice.posture }}\n\n\n\nmore  \n") == DONE
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
    assert with_template(source) == DONE
    assert made() == (
        "1/2 QUOKKAFRIENDS \\*OF\\* \\<B\\>OURS\\</B\\>\n"
        "2/2 WIDDERSHINS\n"
        "Quokkafriends \\*of\\* \\<b\\>ours\\</b\\> + Widdershins\n"
        "out open 42\n"
    )


def test_it_may_include_a_file_beside_it(with_template: With) -> None:
    assert with_template('{% include "part" %}', part="{{ advice.case }}!") == DONE
    assert made() == f"{LABEL}!\n"


def test_a_case_is_never_a_template(with_template: With, run: Run) -> None:
    Path("case.json").write_text(json.dumps({"case": "{{ 7*7 }}{% x %}"}), encoding="utf-8")
    assert with_template("{{ advice.case }}") == DONE
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
        ("{% autoescape 'a' * 10**10 %}{% endautoescape %}",
         "1: this is too large for a template"),
        ('{% include "absent" %}', "1: includes absent, which is not in this folder"),
        ('{% include "../case.json" %}', "1: includes ../case.json, which is not in this folder"),
        # What a case holds is never repeated, however a template gets at it.
        ("{{ {}[advice.case] }}", "1: something that is asked for here is not there"),
        ("{{ advice[allies[0].name ~ ''] }}", "1: something that is asked for here is not there"),
        ('{% include "/etc/hostname" %}',
         "1: includes /etc/hostname, which is not in this folder"),
        ('{% extends "web/../../cli.py" %}',
         "1: includes web/../../cli.py, which is not in this folder"),
        ("{% import 'C:\\\\x' as x %}", "1: includes a file, which is not in this folder"),
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
    assert not Path("made.md").exists()
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


def test_a_link_that_leads_out_of_the_folder_is_not_followed(with_template: With, run: Run) -> None:
    Path("secret").write_text("hush", encoding="utf-8")
    Path("mine/part").symlink_to(Path("secret").absolute())
    status, _, err = with_template('{% include "part" %}')
    assert (status, err) == (
        2,
        "mine/report.md.j2:1: includes part, which is not in this folder\n",
    )
    Path("mine/report.md.j2").unlink()
    Path("mine/report.md.j2").symlink_to(Path("secret").absolute())
    status, out, err = run("advise", "case.json", "--templates", "mine")
    message = "this is a link that leads out of its folder; put the file itself here"
    assert (status, out, err) == (2, "", f"mine/report.md.j2: {message}\n")


@pytest.mark.parametrize(
    "source",
    [
        "\n{{ [0] * 10**9 }}",
        "\n{{ 'a' * 10**10 }}",
        "\n{{ 'a' | center(10**10) }}",
        "\n{{ 'a' | indent(10**10) }}",
        "\n{{ '%9999999999d' | format(1) }}",
        "\n{{ '{:>9999999999}'.format(1) }}",
        "{% set n = namespace(a='aaaaaaaaaa') %}\n{% for i in range(50) %}"
        "{% set n.a = n.a.replace('a', 'aaaaaaaaaa') %}{% endfor %}",
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere only time is bounded")
def test_what_would_fill_the_memory_is_told_with_its_line(source: str, with_template: With) -> None:
    status, _, err = with_template(source)
    assert (status, err) == (2, "mine/report.md.j2:2: this is too large for a template\n")


def test_a_page_that_is_far_too_long_is_told(with_template: With) -> None:
    status, _, err = with_template("{{ 'a' * 10**7 }}" * 3)
    assert (status, err) == (2, "mine/report.md.j2: this is too large for a template\n")


LOOP = "\n{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="there are no alarms here")
def test_a_loop_without_end_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "report.md.j2").write_text(LOOP, encoding="utf-8")
    with closing(Workshop(seconds=0.1)) as shop, pytest.raises(InputError) as caught:
        shop.page({}, tmp_path, MARKDOWN)
    message = "this takes too long for a template; a loop may have no end"
    assert str(caught.value) == f"{tmp_path}/report.md.j2:2: {message}"


def test_what_cannot_be_stopped_is_ended_and_the_next_page_is_made(tmp_path: Path) -> None:
    (tmp_path / "report.md.j2").write_text(LOOP, encoding="utf-8")
    with closing(Workshop(seconds=600, patience=-599.9)) as shop:
        with pytest.raises(InputError) as caught:
            shop.page({}, tmp_path, MARKDOWN)
        (tmp_path / "report.md.j2").write_text("ok", encoding="utf-8")
        assert shop.page({}, tmp_path, MARKDOWN) == "ok"
    message = "this takes too long, or more room than a template may take"
    assert str(caught.value) == f"{tmp_path}/report.md.j2: {message}"


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("report.md", "report.md.j2"),
        ("Report.HTML.j2", "report.html.j2"),
        ("report.html.jinja", "report.html.j2"),
        ("brief.htm.j2", "brief.html.j2"),
        ("plan.htm.j2", "plan.html.j2"),
    ],
)
def test_a_misnamed_template_is_told(name: str, near: str, with_template: With) -> None:
    status, _, err = with_template("x", **{name: "y"})
    assert status == 2
    assert err.startswith(
        f"mine/{name}: this is not the name of a template, so it would not be used; "
        f"did you mean {near}?"
    )


def test_parts_and_what_editors_leave_behind_may_stand_beside_a_template(
    with_template: With,
) -> None:
    others = {"part.md": "y", "report.md.j2~": "y", ".report.md.j2.swp": "y", "README.md": "y"}
    assert with_template("x", **others) == DONE


def test_a_template_of_a_shared_page_cannot_tell_what_is_withheld(
    with_template: With, run: Run
) -> None:
    with_template("{{ advice }} {{ allies }} {{ pictures }} {{ trace }} {{ advice.to_json() }}")
    pages = []
    for loyalty in ("loyal", "wavering"):
        group = {"name": "Quokka", "closeness": "props_up", "loyalty": loyalty}
        case = {**CASE, "allies": [group], "coalition": {"cohesion": "united"}}
        Path("case.json").write_text(json.dumps(case), encoding="utf-8")
        status, page, _ = run("advise", "case.json", "--share", "--templates", "mine")
        assert status == 0
        assert not [word for word in (LABEL, "Quokka") if word in page]
        pages.append(page)
    assert pages[0] == pages[1]
