"""Pictures: everything is in its frame, nothing covers anything, and what is unknown is not placed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import combinations
from xml.etree import ElementTree

import pytest
from groundswell import Case, advise
from groundswell.engine.advising.advice import Advice, Readiness, State
from groundswell.engine.common import messages
from groundswell.engine.common.locale import SOURCE, speaking
from groundswell.engine.common.messages import Messages
from groundswell.engine.common.safe_text import one_line
from groundswell.engine.pictures import NAMES, Picture, drawn, pictures_of
from groundswell.engine.pictures.group import Group, groups_of
from groundswell.engine.pictures.lettering import abridged, clusters, shortened, width, wrapped
from groundswell.engine.pictures.map_of_allies import MapOfAllies, map_of_allies
from groundswell.engine.pictures.picture import Box
from groundswell.engine.pictures.pillars import pillars
from groundswell.engine.pictures.readiness import readiness_bars
from groundswell.engine.pictures.spectrum import spectrum
from groups_at_length import NAMES as SCRIPTS
from groups_at_length import NUMBERS, case_of, in_one_place
from hypothesis import given, settings
from hypothesis import strategies as st

SVG = "{http://www.w3.org/2000/svg}"
OF_GROUPS = {"map": map_of_allies, "spectrum": spectrum, "pillars": pillars}


@cache
def groups(kind: str, number: int) -> tuple[Group, ...]:
    return groups_of(advise(case_of(kind, number)))


@cache
def groups_in_one_place(number: int) -> tuple[Group, ...]:
    return groups_of(advise(in_one_place(number)))


def group(number: int = 1, **known: str) -> Group:
    """A group about which only this is known."""
    allies = [{"name": f"group {place}"} for place in range(number - 1)]
    case = Case.model_validate({"allies": [*allies, {"name": "zebras", **known}]})
    return next(each for each in groups_of(advise(case)) if each.name == "zebras")


def check(picture: Picture) -> None:
    """See that all labels are in the frame, and none covers another or a sign."""
    boxes = picture.boxes
    assert boxes
    for box in boxes:
        assert box.within(picture.width, picture.height), box
    for one, other in combinations(boxes, 2):
        assert not one.overlaps(other), (one, other)
    if isinstance(picture, MapOfAllies):
        signs = [sign.box for sign in picture.signs]
        assert not any(sign.overlaps(other) for sign, other in combinations(signs, 2))
        assert not any(sign.overlaps(box) for sign in signs for box in boxes)
        assert all(sign.within(picture.width, picture.height) for sign in signs)


@pytest.mark.parametrize("name", OF_GROUPS)
@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("kind", SCRIPTS)
def test_labels_stay_in_the_frame_and_off_each_other(kind: str, number: int, name: str) -> None:
    check(OF_GROUPS[name](groups(kind, number)))


@pytest.mark.parametrize("name", OF_GROUPS)
@pytest.mark.parametrize("number", [2, 5, 8, 9, 12, 13, 30, 130])
def test_groups_in_the_same_place_have_room(number: int, name: str) -> None:
    check(OF_GROUPS[name](groups_in_one_place(number)))


class Wordy(Messages):
    """The English messages, each in twice as many words; what is longer than a line only once."""

    def __init__(self) -> None:
        super().__init__(SOURCE)
        self.sources = {
            name: {key: twice(text) for key, text in texts.items()}
            for name, texts in self.sources.items()
        }


def twice(text: str) -> str:
    """A text in twice as many words."""
    text = text.strip()
    return text if len(text) > 60 or "->" in text else f" {text} {text}\n"


@pytest.mark.parametrize("number", [0, 3, 8, 14])
def test_texts_of_any_length_have_room(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    made, real = Wordy(), messages.messages
    monkeypatch.setattr(messages, "messages", lambda code: made if code == "xw" else real(code))
    found = groups("plain", number) if number else groups_of(advise(Case()))
    checks = [
        Readiness(f"check {place}", state, "x")
        for place, state in enumerate(("yes", "no", "unknown", "unknown"))
    ]
    with speaking("xw"):
        for draw in OF_GROUPS.values():
            check(draw(found))
        check(readiness_bars(checks))


@settings(deadline=None, max_examples=40)
@given(st.lists(st.text(min_size=1, max_size=200), min_size=1, max_size=14))
def test_any_names_have_room(names: list[str]) -> None:
    known = {"support": "active_ally", "closeness": "close", "natural": True, "strategic": True}
    found = [
        Group(number, one_line(name), **{"loyalty": None, "reach": None, **known})  # type: ignore[arg-type]
        for number, name in enumerate(names, 1)
    ]
    for draw in OF_GROUPS.values():
        check(draw(found))


@pytest.mark.parametrize("number", [0, 1, 8, 40])
def test_readiness_has_a_block_for_each_check(number: int) -> None:
    states: list[State] = ["yes", "no", "unknown"]
    checks = [Readiness(f"check {place}", states[place % 3], "x") for place in range(number)]
    picture = readiness_bars(checks)
    check(picture)
    assert sorted(block.state for block in picture.blocks) == sorted(c.state for c in checks)


def words(picture: Picture) -> list[str]:
    return [line for label in picture.labels for _, line in label.lines]


def test_a_group_without_an_axis_stands_below_and_never_on_the_map() -> None:
    for known in ({}, {"support": "neutral"}, {"closeness": "close"}):
        picture = map_of_allies([group(**known)])
        title = picture.labels[
            words(picture).index("Not on the map: support or closeness is not known")
        ]
        name = picture.labels[words(picture).index("zebras")]
        assert name.box.y > title.box.y > picture.rows[-1]
        assert not [sign for sign in picture.signs if sign.y < picture.rows[-1]]
        assert "Not on the map: 1. zebras" in picture.description


@pytest.mark.parametrize(
    ("known", "column", "row"),
    [
        ({"support": "active_opponent", "closeness": "props_up"}, 0, 0),
        ({"support": "active_ally", "closeness": "none"}, 4, 3),
        ({"support": "neutral", "closeness": "some"}, 2, 2),
    ],
)
def test_a_group_stands_where_its_facts_say(known: dict[str, str], column: int, row: int) -> None:
    picture = map_of_allies([group(**known)])
    sign = picture.signs[0]
    assert picture.columns[column] < sign.x < picture.columns[column + 1]
    assert picture.rows[row] < sign.y < picture.rows[row + 1]


def test_reach_is_a_size_and_unknown_reach_is_dashed() -> None:
    known = {"support": "neutral", "closeness": "some"}
    signs = [
        map_of_allies([group(**known, reach=word)]).signs[0] for word in ("low", "medium", "high")
    ]
    assert signs[0].radius < signs[1].radius < signs[2].radius
    assert all(sign.known for sign in signs)
    unknown = map_of_allies([group(**known)])
    assert not unknown.signs[0].known
    assert drawn(unknown).svg.count("stroke-dasharray") == 2  # the sign, and the key


def test_the_shape_of_a_sign_says_how_a_group_is_read() -> None:
    shapes = [
        map_of_allies([group(support=support, closeness=closeness)]).signs[0].shape
        for support in ("active_ally", "neutral")
        for closeness in ("none", "close")
    ]
    assert shapes == ["circle", "diamond", "triangle", "square"]


def test_a_group_of_unknown_support_is_not_on_the_wheel() -> None:
    picture = spectrum([group(closeness="close")])
    assert "Not on the wheel: support is not known" in words(picture)
    assert "active allies: none." in picture.description


def test_support_grows_to_the_right_on_the_wheel_as_on_the_map() -> None:
    middles = {
        support: next(
            label.x for label in spectrum([group(support=support)]).labels
            if label.lines[0][1] == "zebras"
        )
        for support in ("active_opponent", "passive_opponent", "neutral", "passive_ally", "active_ally")
    }  # fmt: skip
    assert list(middles) == sorted(middles, key=lambda support: middles[support])


@pytest.mark.parametrize("name", OF_GROUPS)
def test_who_reads_from_the_right_sees_a_picture_mirrored_and_its_letters_as_they_are(
    name: str,
) -> None:
    with speaking("ar"):
        picture = OF_GROUPS[name](groups("Arabic", 6))
        svg = drawn(picture).svg
    shapes, labels = ElementTree.fromstring(svg).findall(f"{SVG}g")
    assert shapes.get("transform") == f"matrix(-1 0 0 1 {picture.width:g} 0)"
    placed = {
        (float(line.get("x", 0)), float(line.get("y", 0)), line.text, anchor.get("text-anchor"))
        for anchor in labels.findall(f"{SVG}g")
        for line in anchor
    }
    other_end = {"start": "end", "middle": "middle", "end": "start"}
    assert placed == {
        (round(picture.width - label.x, 1), y, line, other_end[label.anchor])
        for label in picture.labels
        for y, line in label.lines
    }


@pytest.mark.parametrize("name", OF_GROUPS)
def test_the_fields_of_a_picture_hold_each_group_that_it_shows_once(name: str) -> None:
    allies = [
        {"name": "zebras", "support": "active_ally", "closeness": "props_up"},
        {"name": "yaks", "support": "neutral", "closeness": "close", "loyalty": "loyal"},
        {"name": "whales"},
    ]
    fields = OF_GROUPS[name](groups_of(advise(Case.model_validate({"allies": allies})))).fields
    assert sorted(each for _, names in fields for each in names) == ["whales", "yaks", "zebras"]
    assert len(fields) == len({title for title, _ in fields}) == 3


@pytest.mark.parametrize(
    ("known", "state", "word"),
    [
        ({"loyalty": "loyal"}, "loyal", "loyal"),
        ({"loyalty": "wavering"}, "wavering", "wavering"),
        ({"loyalty": "came_away"}, "came_away", "came away"),
        ({}, "unknown", "not known"),
    ],
)
def test_a_pillar_says_how_it_stands_in_words_too(
    known: dict[str, str], state: str, word: str
) -> None:
    picture = pillars([group(closeness="props_up", **known)])
    assert [pillar.state for pillar in picture.pillars] == [state]
    assert word in words(picture)


def test_a_group_that_may_be_a_pillar_is_named_and_not_drawn() -> None:
    picture = pillars([group(support="neutral")])
    assert not picture.pillars
    assert "Closeness to the leadership is not known" in words(picture)


def all_pictures() -> Iterator[tuple[Advice, Picture]]:
    for kind in SCRIPTS:
        for number in NUMBERS:
            advice = advise(case_of(kind, number))
            for picture in pictures_of(advice):
                yield advice, picture


def test_every_picture_is_xml_with_a_title_and_the_same_in_words() -> None:
    seen = set()
    for advice, picture in all_pictures():
        root = ElementTree.fromstring(drawn(picture).svg)
        title, described = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
        assert root.tag == f"{SVG}svg"
        assert root.get("role") == "img"
        assert title is not None
        assert title.text == picture.title
        assert described is not None
        assert described.text == picture.description
        assert root.get("aria-labelledby") == f"{title.get('id')} {described.get('id')}"
        if picture.name in ("map", "spectrum"):
            assert all(one_line(ally.name) in picture.description for ally in advice.allies)
        seen.add(picture.name)
    assert seen == set(NAMES)


def test_every_line_of_a_label_is_printed_once() -> None:
    for _, picture in all_pictures():
        printed = re.findall(r"<text [^>]*>([^<]*)</text>", drawn(picture).svg)
        assert len(printed) == len(words(picture))


def test_a_picture_is_always_the_same() -> None:
    for (_, one), (_, other) in zip(all_pictures(), all_pictures(), strict=True):
        assert drawn(one) == drawn(other)


def test_nothing_in_a_picture_is_loaded_or_run() -> None:
    for _, picture in all_pictures():
        svg = drawn(picture).svg.replace('xmlns="http://www.w3.org/2000/svg"', "", 1)
        assert not re.search(r"//|url\(|href|@import|<script|<image|<foreignObject|\son\w+=", svg)


@pytest.mark.parametrize(
    "name", ["<b>&amp;\"'", "]]>", "<!--", "</text><script>x</script>", "{{ 7*7 }}"]
)
def test_a_name_is_only_text(name: str) -> None:
    known = {"support": "active_ally", "closeness": "close", "loyalty": "loyal"}
    advice = advise(Case.model_validate({"case": name, "allies": [{"name": name, **known}]}))
    for picture in pictures_of(advice, ("map", "spectrum", "pillars")):
        root = ElementTree.fromstring(drawn(picture).svg)
        assert name in "".join(root.itertext()).replace("\u2068", "").replace("\u2069", "")
        assert not [part for part in root.iter() if part.tag.endswith("script")]


def test_more_than_twelve_groups_are_numbered_with_their_names_below() -> None:
    for number, numbered in ((12, False), (13, True)):
        picture = map_of_allies(groups_in_one_place(number))
        assert picture.numbered is numbered
        names = [line for line in words(picture) if line.startswith("local group")]
        assert len(names) == number if numbered else names
        assert ("13" in words(picture)) is numbered


def test_a_report_out_of_scope_has_no_pictures() -> None:
    case = Case.model_validate(
        {"movement": {"nonviolent": False}, "allies": [{"name": "x", "support": "neutral"}]}
    )
    assert not list(pictures_of(advise(case)))


# Lettering


@given(st.text(max_size=80), st.floats(20, 300), st.integers(1, 4))
def test_wrapped_lines_fit_or_say_that_something_is_missing(
    text: str, room: float, most: int
) -> None:
    name = one_line(text)
    lines = wrapped(name, room, most, 12)
    assert 1 <= len(lines) <= most
    # One sign that is wider than all the room there is stands alone.
    assert all(width(line, 12) <= room or len(clusters(line)) <= 2 for line in lines)


@given(st.text(alphabet="abc -éД工ش", max_size=60))
def test_nothing_is_lost_where_there_is_room(text: str) -> None:
    name = one_line(text)
    assert wrapped(name, 10_000, 1, 12) == (name,)
    assert shortened(name, 10_000, 12) == name
    joined = "".join(wrapped(name, 60, 99, 12)).replace(" ", "").replace("-", "")
    assert joined == name.replace(" ", "").replace("-", "")


@given(st.text(alphabet="abc -éД工ش", max_size=60), st.integers(30, 400))
def test_a_name_in_a_list_fits_and_keeps_how_it_begins_and_ends(text: str, room: int) -> None:
    name = one_line(text)
    found = abridged(name, room, 12)
    assert width(found, 12) <= room
    begin, cut, end = found.partition("…")
    assert found == name if not cut else name.startswith(begin) and name.endswith(end)


def test_names_that_begin_alike_are_told_apart_in_a_list() -> None:
    federation = "Confederation of independent trade unions and associations of the"
    cut = [abridged(f"{federation} {side}", 240, 12) for side in ("north", "south")]
    assert [each.endswith(side) for each, side in zip(cut, ("north", "south"), strict=True)]
    assert len({*cut}) == 2


@pytest.mark.parametrize("number", [1, 3])
def test_a_few_long_names_stand_whole_on_the_map_and_below_pillars(number: int) -> None:
    name = "Donaudampfschifffahrtsgesellschaftskapitaenswitwenverein"
    known = {"support": "neutral", "closeness": "close"}
    allies = [{"name": f"{name} {place}", **known} for place in range(number)]
    found = groups_of(advise(Case.model_validate({"allies": allies})))
    for draw in (map_of_allies, pillars):
        said = "".join(words(draw(found))).replace("-", "")
        assert "…" not in said
        assert said.count(name) == number


def test_what_is_cut_ends_with_three_points() -> None:
    assert shortened("pro-establishment legislators", 100, 12).endswith("…")
    assert wrapped("a long name of a group that has no end", 60, 2, 12)[-1].endswith("…")


def test_letters_keep_their_marks_and_no_heap_of_them() -> None:
    assert clusters("e\u0301a") == ["e\u0301", "a"]
    assert clusters("မြန်မာ") == ["မြ", "န်", "မာ"]
    assert clusters("👩\u200d🌾x") == ["👩\u200d🌾", "x"]
    assert len(clusters("a" + "\u0301" * 50)[0]) < 6


def overlapping(boxes: Iterable[Box]) -> bool:
    return any(one.overlaps(other) for one, other in combinations(boxes, 2))


def test_boxes_that_only_touch_do_not_overlap() -> None:
    assert not overlapping([Box(0, 0, 10, 10), Box(10, 0, 10, 10), Box(0, 10, 5, 5)])
    assert overlapping([Box(0, 0, 10, 10), Box(9, 9, 10, 10)])
