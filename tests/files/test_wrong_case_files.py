"""A case file that is wrong: every problem at once, where it stands, and what is allowed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from groundswell.engine.facts import FACTS, Case
from groundswell.engine.files.builder import MOST_PROBLEMS
from running import Run

CASE_KEYS = (
    "movement, turnout, negotiation, coalition, context, allies, allies_complete, case, as_of, "
    "format"
)
MOVEMENT_KEYS = ", ".join(key[len("movement.") :] for key in FACTS if key.startswith("movement."))
PILLARS = (
    "police, military, courts, civil_service, local_government, party, business, labour, media, "
    "faith, education, health, lawyers, civil_society, international, other"
)
STAGES = "building, mobilized, stalled, after_a_deal"
NOTHING = "there is nothing in this case file; 'groundswell new FILE' writes one to fill in"
YES_OR_NO = "must be yes or no, or blank where you do not know"
COUNT = "must be a whole number from 0 to 1,000,000"
LEAVE_BLANK = "leave it blank where you do not know"
DATE = "a year, a year and month, or a date: 2019, 2019-09, 2019-09-15"

# Words that a message could hold only if it repeated what somebody wrote.
LABEL = "Zwetschgenknödel revolt of our valley"
GROUP = "Quokka brotherhood of the harbour"
OTHER_GROUP = "Widdershins choir by the mill"
VALUE = "Xylophone players told us in private"
SECRETS = [LABEL, GROUP, OTHER_GROUP, VALUE]
SECRET_WORDS = [word.casefold() for text in SECRETS for word in text.split() if len(word) > 6]

Told = Callable[..., list[str]]


@pytest.fixture
def told(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Told:
    """What is said of a wrong file, line by line; it is in words, and quotes no free text."""
    monkeypatch.chdir(tmp_path)

    def advise(content: str | bytes, name: str = "case.yaml") -> list[str]:
        raw = content if isinstance(content, bytes) else content.encode("utf-8")
        Path(name).write_bytes(raw)
        status, out, err = run("advise", name)
        assert (status, out) == (2, "")
        assert not [word for word in SECRET_WORDS if word in err.casefold()]
        assert "Traceback" not in err
        lines = err.splitlines()
        assert all(line.startswith(f"{name}:") for line in lines)
        return [line.removeprefix(f"{name}:").strip() for line in lines]

    return advise


# Keys


def test_the_nearest_key_is_offered_with_all_that_are_allowed(told: Told) -> None:
    assert told("movment:\n  stage: building\nmovement:\n  stge: building\n  x_y_z: 1\n") == [
        f"1: movment: is not a key here; did you mean movement? (allowed: {CASE_KEYS})",
        f"4: movement.stge: is not a key here; did you mean stage? (allowed: {MOVEMENT_KEYS})",
        f"5: movement.x_y_z: is not a key here (allowed: {MOVEMENT_KEYS})",
    ]


@pytest.mark.parametrize(
    "name", ["\\u200b", "\\u200d\\u200c", "\\u2800", "\\u3164 \\u00ad", "\\u0301", "\\U000E0041"]
)
def test_a_name_that_nobody_can_see_is_told_where_it_stands(name: str, told: Told) -> None:
    text = f'case: "{name}"\nallies:\n  - name: "{name}"\n'
    assert told(text) == [
        "1: case: holds no sign that can be seen; write something",
        "3: allies[0].name: holds no sign that can be seen; write something",
    ]


@pytest.mark.parametrize("name", ["✊", "e\u0301", "؟", "-", "م\u200cم", "\ue000"])
def test_a_name_with_one_visible_sign_is_a_name(name: str) -> None:
    assert Case.model_validate({"case": name, "allies": [{"name": name}]}).case == name


def test_a_fact_in_the_wrong_place_is_sent_where_it_belongs(told: Told) -> None:
    text = f"""\
stage: building
movement:
  mandate: agreed
  support: neutral
  allies_complete: yes
allies:
  - name: {GROUP}
    team: yes
"""
    assert told(text) == [
        '1: stage: belongs elsewhere: put it under "movement:"',
        '3: movement.mandate: belongs elsewhere: put it under "coalition:"',
        '4: movement.support: belongs elsewhere: put it with one of the groups under "allies:"',
        "5: movement.allies_complete: belongs elsewhere: "
        "begin its line in the first column, outside of any section",
        '8: allies[0].team: belongs elsewhere: put it under "coalition:"',
    ]


def test_every_fact_is_known_in_every_wrong_section(told: Told) -> None:
    sections = {path.partition(".")[0] for path in FACTS if "." in path} - {"ally"}
    for path in FACTS:
        home, _, key = path.rpartition(".")
        for section in sections - {home}:
            (line,) = told(f"{section}: {{{key}: 1}}\n")
            assert line.startswith(f"1: {section}.{key}: belongs elsewhere: "), line


def test_a_misspelt_fact_in_the_wrong_place_is_sent_where_it_belongs(told: Told) -> None:
    assert told("movement:\n  mandat: none\n") == [
        "2: movement.mandat: is not a key here; did you mean mandate, which belongs elsewhere: "
        'put it under "coalition:"?'
    ]


def test_a_key_that_may_be_free_text_is_not_repeated(told: Told) -> None:
    assert told(f"{LABEL}: 1\nmovement:\n  {VALUE}: yes\n") == [
        f"1: (a key of 37 characters): is not a key here (allowed: {CASE_KEYS})",
        f"3: movement.(a key of 36 characters): is not a key here (allowed: {MOVEMENT_KEYS})",
    ]


@pytest.mark.parametrize("key", ["[key]", "literal[x]", "function-x", "dict[x]"])
def test_keys_that_look_like_names_inside_the_checker_are_only_unknown(
    key: str, told: Told
) -> None:
    (line,) = told(json.dumps({key: 1}), "case.json")
    assert line.startswith(("1: (a key of ", "1: function-x: ")), line
    (line,) = told(json.dumps({"allies": [{"name": GROUP, key: {key: 1}}]}), "case.json")
    assert line.startswith("1: allies[0]."), line


def test_a_key_that_is_there_twice_is_told_with_both_lines(told: Told) -> None:
    assert told("case: a\nmovement:\n  stage: building\n  stage: stalled\ncase: b\n") == [
        "4: movement.stage: the key is there twice, first on line 3: delete one",
        "5: case: the key is there twice, first on line 1: delete one",
    ]


# Values


def test_the_nearest_word_is_offered_with_all_that_are_allowed(told: Told) -> None:
    text = f"""\
movement:
  stage: mobilised
  structure: {VALUE}
coalition:
  mandate: no
  cohesion: 3
"""
    assert told(text) == [
        f'2: movement.stage: cannot be "mobilised"; did you mean mobilized? (allowed: {STAGES})',
        "3: movement.structure: cannot be text of 36 characters "
        "(allowed: decentralized, federated, centralized)",
        '5: coalition.mandate: cannot be "no"; did you mean none? '
        "(allowed: none, disputed, agreed)",
        "6: coalition.cohesion: cannot be 3 (allowed: fragmented, strained, united)",
    ]


def test_a_truth_is_no_word_in_json_either(told: Told) -> None:
    assert told('{"coalition": {"mandate": false}}', "case.json") == [
        "1: coalition.mandate: cannot be no (allowed: none, disputed, agreed)"
    ]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("maybe", '"maybe"'),
        ("on", '"on"'),
        ("1", "1"),
        (VALUE, "text of 36 characters"),
        ("[yes]", "a list"),
        ("{yes: no}", "a section"),
    ],
)
def test_yes_or_no_is_nothing_else(written: str, shown: str, told: Told) -> None:
    assert told(f"allies_complete: {written}\ncoalition: {{team: {written}}}\n") == [
        f"1: allies_complete: {YES_OR_NO}; this is {shown}",
        f"2: coalition.team: {YES_OR_NO}; this is {shown}",
    ]


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("-1", "must be 0 or more; this is -1"),
        ("1000001", "must be 1,000,000 or less; this is 1000001"),
        ("9" * 30, f'{COUNT}; this is "{"9" * 30}"'),
        ("9" * 5000, f"{COUNT}; this is text of 5,000 characters"),
        ("1.5", f'{COUNT}; this is "1.5"'),
        ("007", f'{COUNT}; this is "007"'),
        ("three", f'{COUNT}; this is "three"'),
        ("yes", f'{COUNT}; this is "yes"'),
        (VALUE, f"{COUNT}; this is text of 36 characters"),
        ("[]", f"{COUNT}; this is a list"),
    ],
)
def test_a_count_is_a_whole_number_within_bounds(written: str, message: str, told: Told) -> None:
    assert told(f"coalition:\n  organizations: {written}\n") == [
        f"2: coalition.organizations: {message}"
    ]


@pytest.mark.parametrize(
    ("written", "shown"),
    [("3.0", "3.0"), ("true", "yes"), ("NaN", f'"NaN"; {LEAVE_BLANK}'), ("1e3", "1000.0")],
)
def test_numbers_in_json_are_as_strict(written: str, shown: str, told: Told) -> None:
    assert told(f'{{"coalition":\n{{"communities": {written}}}}}', "case.json") == [
        f"2: coalition.communities: {COUNT}; this is {shown}"
    ]


@pytest.mark.parametrize("written", ["September 2019", "2019-13", "19", "٢٠١٩", VALUE])
def test_a_moment_is_written_in_one_way(written: str, told: Told) -> None:
    assert told(f"as_of: {written}\n") == [f"1: as_of: must be {DATE}"]


@pytest.mark.parametrize(
    "written", ["unknown", "Don't know", "don\u2019t know", "dont_know", "N/A", "?", "TBD"]
)
def test_who_writes_that_something_is_unknown_is_told_to_leave_it_blank(
    written: str, told: Told
) -> None:
    for key in ("movement.stage", "coalition.organizations", "coalition.team", "as_of"):
        section, _, name = key.rpartition(".")
        held = {name: written}
        (line,) = told(json.dumps({section: held} if section else held), "case.json")
        assert "blank where you do not know" in line, line


@pytest.mark.parametrize("blank", ["", " ", "\t ", "\u00a0"])
def test_blanks_in_quotes_are_unknown(blank: str) -> None:
    """Whatever a form left blank: facts, labels, sections, and the list of groups."""
    sections = {"movement": {"stage": blank, "nonviolent": blank}, "turnout": blank}
    ally = {"name": "dockers", "support": blank, "liked": blank}
    rest = {"coalition": {"organizations": blank}, "case": blank, "as_of": blank}
    case = Case.model_validate({**sections, **rest, "allies": [ally], "allies_complete": blank})
    assert case == Case.model_validate({"allies": [{"name": "dockers"}]})
    assert Case.model_validate({"allies": blank}) == Case()


def test_blanks_around_a_word_do_not_count() -> None:
    case = Case.model_validate({"turnout": {"size": " mass "}, "coalition": {"team": " yes"}})
    assert case.values == {"turnout.size": "mass", "coalition.team": True}


@pytest.mark.parametrize("written", ["2019-02-29", "2019-04-31", "0000"])
def test_a_day_that_never_was_is_told(written: str, told: Told) -> None:
    assert told(f"as_of: {written}\n") == [f"1: as_of: is a day that no calendar has; write {DATE}"]


def test_a_label_is_text_that_is_neither_blank_nor_long(told: Told) -> None:
    assert told(f"case: {'x' * 201}\n") == [
        "1: case: is longer than 200 characters; this is text of 201 characters"
    ]
    assert told(f"case: [{LABEL}]\n") == ["1: case: must be text; this is a list"]


# Allies


def test_an_ally_needs_a_name(told: Told) -> None:
    text = "allies:\n- pillar: police\n- name:\n- name: ''\n- name: ' '\n- name: [a]\n"
    assert told(text) == [
        "2: allies[0].name: is missing; it is needed here",
        "3: allies[1].name: is blank; write something",
        "4: allies[2].name: is blank; write something",
        "5: allies[3].name: is blank; write something",
        "6: allies[4].name: must be text; this is a list",
    ]


def test_allies_that_are_only_names_are_told_how_to_be_written(told: Told) -> None:
    form = 'must be written as "- name: …", with its other keys below'
    assert told(f"allies:\n- {GROUP}\n- Quokkafriends\n-\n- [{GROUP}]\n") == [
        f"2: allies[0]: {form}; this is text",
        f"3: allies[1]: {form}; this is text",
        f"4: allies[2]: {form}; this is nothing",
        f"5: allies[3]: {form}; this is a list",
    ]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (f"{{name: {GROUP}}}", "a section"),
        (GROUP, "text"),
        ("Quokkafriends", "text"),
        ("no", "text"),
        ("12", "a number"),
    ],
)
def test_allies_are_a_list(written: str, shown: str, told: Told) -> None:
    assert told(f"allies: {written}\n") == [
        f'1: allies: must be a list with "- name: …" for each; this is {shown}'
    ]


def test_every_ally_of_a_name_that_was_there_is_told(told: Told) -> None:
    text = f"""\
allies:
  - name: {GROUP}
  - name: {OTHER_GROUP}
  - name: "  {GROUP.upper()} "
  - name: 12
  - name: {GROUP}
  - name: "12"
"""
    again = "give each group a name of its own"
    assert told(text) == [
        f"4: allies[2].name: has the same name as allies[0] on line 2; {again}",
        f"6: allies[4].name: has the same name as allies[0] on line 2; {again}",
        f"7: allies[5].name: has the same name as allies[3] on line 5; {again}",
    ]


def test_more_than_a_thousand_allies_are_too_many(told: Told) -> None:
    text = "allies:\n" + "".join(f"- name: {GROUP} {number}\n" for number in range(1001))
    assert told(text) == ["1: allies: has more than 1,000 entries"]


# All of it at once


def test_problems_of_every_kind_are_told_together_in_the_order_of_the_file(told: Told) -> None:
    text = f"""\
case: {LABEL}
allies:
  - name: {GROUP}
    pillar: polise
  - name: {GROUP}
    support: {VALUE}
coalition:
  organizations: -3
  tema: yes
turnout: mass
"""
    assert told(text) == [
        f'4: allies[0].pillar: cannot be "polise"; did you mean police? (allowed: {PILLARS})',
        "5: allies[1].name: has the same name as allies[0] on line 3; "
        "give each group a name of its own",
        "6: allies[1].support: cannot be text of 36 characters (allowed: active_opponent, "
        "passive_opponent, neutral, passive_ally, active_ally)",
        "8: coalition.organizations: must be 0 or more; this is -3",
        "9: coalition.tema: is not a key here; did you mean team? (allowed: organizations, "
        "communities, cohesion, shared_demands, mandate, team, decision_rule, can_commit, "
        "ratification, written_agreement, inclusive)",
        "10: turnout: must be a section with keys below it "
        "(size, trend, breadth, repeatable); this is text",
    ]


def test_very_many_problems_end_with_a_word_that_there_are_more(told: Told) -> None:
    lines = told("".join(f"k{number}: 1\n" for number in range(MOST_PROBLEMS + 50)))
    assert len(lines) == MOST_PROBLEMS + 1
    assert lines[-1] == f"{MOST_PROBLEMS}: there may be more: mend these problems first"


@pytest.mark.parametrize(
    ("written", "shown"),
    [(f"- name: {GROUP}\n", "a list"), (f"{LABEL}\n", "text"), ("12\n", "a number")],
)
def test_a_case_file_holds_sections(written: str, shown: str, told: Told) -> None:
    assert told(written) == [
        f"1: a case file must be a section with keys below it ({CASE_KEYS}); this is {shown}"
    ]


@pytest.mark.parametrize("text", ["", "\n \n", "# only a comment\n", "---\n", "\ufeff", "~"])
def test_an_empty_file_is_told_how_to_begin(text: str, told: Told) -> None:
    assert told(text) == [NOTHING]
