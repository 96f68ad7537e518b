"""Names are compared as people see them, and hold no sign that nobody sees."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from groundswell import Case, InputError, compare, why
from groundswell.engine.common.names import alike, unseen
from groundswell.engine.files.case_files import parse_case
from groundswell.engine.interview import Interview
from groundswell.engine.packs.pack import RulePack
from running import Run

SAME = [
    ("Café staff", "Cafe\u0301 staff"),
    ("Café staff", "CAFÉ  STAFF"),
    ("Café staff", "Café\u00a0staff"),
    ("Ferry 7", "Ｆｅｒｒｙ ７"),
    ("Straße", "STRASSE"),
    ("office", "oﬃce"),
    ("کتاب‌خانه", "کتابخانه"),
    ("✊", "✊\ufe0f"),
]
"""Pairs that people take for one name."""

HIDDEN = {
    "Pol\u200bice": ("U+200B", 4),
    "a\u00adb": ("U+00AD", 2),
    "\u202eabc": ("U+202E", 1),
    "abc\u200f": ("U+200F", 4),
    "a\u200db": ("U+200D", 2),
    "a\ufe0fb": ("U+FE0F", 2),
    "✊\ufe0f\ufe0f": ("U+FE0F", 3),
    "م\u200c": ("U+200C", 2),
    "x\U000e0041": ("U+E0041", 2),
    "a\u2060b": ("U+2060", 2),
    "a\u3164b": ("U+3164", 2),
    "a\x07b": ("U+0007", 2),
}
"""Names that hold a sign nobody sees, with the sign and its place."""

SEEN = ["کتاب‌خانه", "क्‍ष", "👩‍🌾 farmers", "❤️‍🔥", "🏳️‍🌈", "1️⃣ May", "Škoda", "e\u0301", "שלום", "工会"]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_groups_that_nobody_can_tell_apart_are_refused_in_a_file(one: str, other: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_case(json.dumps({"allies": [{"name": one}, {"name": other}]}))
    (problem,) = refused.value.problems
    assert problem.key == "allies[1].name"
    assert problem.message.startswith("has the same name as allies[0] on line 1")


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_group_is_one_group_whatever_signs_two_people_wrote_it_with(
    one: str, other: str, pack: RulePack
) -> None:
    first, second = (
        Case.model_validate({"allies": [{"name": name, "support": "neutral"}]})
        for name in (one, other)
    )
    found = compare(first, second)
    assert (found.allies_first_only, found.allies_second_only, found.facts) == ((), (), ())
    assert why(first, None, "natural_ally", other).explanations[0].ally == one
    with pytest.raises(InputError, match="is the name of another group"):
        Interview.from_case(first, pack).add_ally(other)


@pytest.mark.parametrize("name", HIDDEN)
def test_a_sign_that_nobody_sees_is_told_with_its_place(name: str, pack: RulePack) -> None:
    sign, place = HIDDEN[name]
    assert unseen(name) == (sign, place)
    with pytest.raises(InputError) as refused:
        Interview(pack).add_ally(name)
    (problem,) = refused.value.problems
    assert f"({sign}, sign {place} of {len(name)})" in problem.message


@pytest.mark.parametrize("name", SEEN)
def test_signs_that_scripts_and_emoji_need_are_seen(name: str) -> None:
    assert unseen(name) is None
    assert Case.model_validate({"case": name, "allies": [{"name": name}]}).case == name


@pytest.mark.parametrize("name", [*HIDDEN, *SEEN, *(name for pair in SAME for name in pair)])
def test_a_name_as_people_see_it_stays_what_it_is(name: str) -> None:
    assert alike(alike(name)) == alike(name)


def test_different_names_stay_different() -> None:
    names = ["unions", "union", "Ferry 7", "Ferry 8", "ılıca", "ilica", "а", "a", "Café", "Cafe"]
    assert len({alike(name) for name in names}) == len(names)


@pytest.mark.parametrize("sign", ["202A", "202E", "2066", "2069", "0007", "200B"])
def test_hidden_signs_are_refused_in_a_case_file_with_their_line(
    sign: str, tmp_path: Path, run: Run
) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(f'movement:\n  stage: building\ncase: "a\\u{sign}b"\n')
    ended = run("advise", path)
    assert ended.status == 2
    assert ended.err.startswith(f"{path}:3: case: ")
    assert f"U+{sign}" in ended.err


def test_a_text_that_turns_the_direction_of_a_line_is_refused_in_a_pack(
    tmp_path: Path, run: Run
) -> None:
    folder = tmp_path / "city"
    assert run("rules", "new", folder).status == 0
    path = next(file for file in folder.iterdir() if file.name.startswith("city-"))
    text = path.read_text(encoding="utf-8").replace("title: ", "title: \u202e", 1)
    path.write_text(text, encoding="utf-8")
    ended = run("rules", "list", "--rules", folder)
    assert ended.status == 2
    assert "a sign that turns the direction of a line (U+202E) is not allowed" in ended.err
