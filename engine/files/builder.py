"""Build plain data from the events of YAML or JSON text, and gather what is wrong with it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

import yaml

from ..common.messages import say
from ..common.problem import InputError, Problem, dotted
from .parser_words import DEEPEST, LINE_END, too_deep

MOST_PROBLEMS = 100  # nobody reads more, and a hostile file can hold millions

# Where each key or list item of a section or list stands: its line, and the places inside it.
Places: TypeAlias = "dict[str | int, tuple[int, Places | None]]"

Remarks: TypeAlias = "dict[tuple[str | int, ...], tuple[int, int]]"
"""Where each value with a remark behind it stands, with the line and the column of the remark."""

REMARK = re.compile(r"[ \t]+#")
_WHOLE_NUMBER = re.compile(r"0|-?[1-9][0-9]{0,17}")  # what an int gives back letter for letter
_EMPTY = frozenset({"", "~", "null", "Null", "NULL"})
_NO_KEYS = {"": "syntax-no-key", "<<": "syntax-merge-key"}
_SCALAR = yaml.ScalarEvent
_NODES = {yaml.ScalarEvent, yaml.AliasEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent}
# Signs nobody sees: control characters, halves of characters, marks of byte order, the three line
# breaks that editors do not count as lines, and what turns the direction of a line, so that another
# text is seen than the one that is read. Some of them steer a terminal.
UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
_JSON_TOKEN = re.compile(r'[{}\[\],:]|"(?:[^"\\]|\\.)*+"|[^\s{}\[\],:"]+')


def followed(text: str) -> Mapping[int, int]:
    """The places in YAML text at which a comment may begin behind something on its line.

    Each is the place of the blanks before it, with their number.
    """
    if " #" not in text and "\t#" not in text:
        return {}
    return {
        remark.start(): remark.end() - remark.start() - 1
        for remark in REMARK.finditer(text)
        if text[remark.start() - 1] not in "\r\n"  # else the line holds nothing but the comment
    }


def json_events(text: str) -> Iterator[yaml.Event]:
    """Yield the events that JSON text would have as YAML; a slow reading, to find lines."""
    line = at = 0
    for token in _JSON_TOKEN.finditer(text):
        line += len(LINE_END.findall(text, at, token.start()))
        at = token.start()
        mark = yaml.Mark("", at, line, 0, None, 0)
        match token[0]:
            case "{":
                yield yaml.MappingStartEvent(None, None, True, mark, mark)
            case "[":
                yield yaml.SequenceStartEvent(None, None, True, mark, mark)
            case "}":
                yield yaml.MappingEndEvent(mark, mark)
            case "]":
                yield yaml.SequenceEndEvent(mark, mark)
            case "," | ":":
                pass
            case word:
                value = json.loads(word) if word.startswith('"') else word
                yield yaml.ScalarEvent(None, None, (False, True), value, mark, mark, '"')
    yield yaml.StreamEndEvent()


class Builder:
    """Builds data and places from the events of one text, and gathers what is wrong with it."""

    def __init__(
        self,
        name: str,
        next_event: Callable[[], Any],
        followed: Mapping[int, int] = MappingProxyType({}),
    ) -> None:
        self.problems: list[Problem] = []
        self.remarks: Remarks = {}
        self._followed = followed
        self._name = name
        self._next = next_event
        self._path: list[str | int] = []

    def build(self) -> tuple[object, Places]:
        """Return data and places, of use only where no problem was found.

        InputError where reading on makes no sense.
        """
        data: object = None
        places: Places = {}
        start = 1
        while type(event := self._next()) is not yaml.StreamEndEvent:
            if type(event) is yaml.DocumentStartEvent:
                if places:
                    self._wrong(event, say("syntax-second-document"))
                start = _line(event)
            elif type(event) in _NODES:
                data, inside = self._node(event)
                # The mark of what is not there may lie behind the last line.
                places[0] = start if data is None else _line(event), inside
        return data, places

    def _node(self, event: Any) -> tuple[object, Places | None]:
        """Return the data of a value and the places inside it."""
        kind = type(event)
        if event.anchor or event.tag:
            self._check_marks(event)
        if kind is _SCALAR:
            text = event.value
            if event.style:
                self._check_text(event)
                return text, None
            if self._followed and event.end_mark.index in self._followed:
                end, blanks = event.end_mark, self._followed[event.end_mark.index]
                self.remarks[tuple(self._path)] = end.line + 1, end.column + blanks + 1
            return None if text in _EMPTY else whole_number(text), None
        if kind is yaml.AliasEvent:
            return None, None
        if len(self._path) == DEEPEST:
            line = _line(event)
            raise InputError([*self.problems, Problem(self._name, line, None, too_deep())])
        return self._section() if kind is yaml.MappingStartEvent else self._list()

    def _section(self) -> tuple[object, Places]:
        data: dict[str, object] = {}
        places: Places = {}
        following, node, path, end = self._next, self._node, self._path, yaml.MappingEndEvent
        while type(event := following()) is not end:
            key = self._key(event)
            path.append(key)
            if key in places:
                first = places[key][0]
                self._wrong(event, say("syntax-twice", line=str(first)))
                node(following())
            else:
                data[key], inside = node(following())
                places[key] = event.start_mark.line + 1, inside
            path.pop()
        return data, places

    def _list(self) -> tuple[object, Places]:
        data: list[object] = []
        places: Places = {}
        while type(event := self._next()) is not yaml.SequenceEndEvent:
            self._path.append(len(data))
            value, inside = self._node(event)
            self._path.pop()
            places[len(data)] = event.start_mark.line + 1, inside
            data.append(value)
        return data, places

    def _key(self, event: Any) -> str:
        """Return a key as it is written; something of no use where it is no word."""
        if type(event) is not _SCALAR:
            if type(event) is not yaml.AliasEvent:
                self._wrong(event, say("syntax-key-no-word"))
            self._node(event)
            return f"? {event.start_mark.index}"  # unlike any other, so that it is not there twice
        key: str = event.value
        if event.anchor or event.tag:
            self._check_marks(event)
        if event.style:
            self._check_text(event)
        elif key in _NO_KEYS:
            self._wrong(event, say(_NO_KEYS[key]))
        return key

    def _check_text(self, event: Any) -> None:
        """Note what an escape such as "\\e" has brought into text; the rest was looked through."""
        if event.style == '"' and (unseen := UNSEEN.search(event.value)):
            self._wrong(event, unseen_sign(unseen))

    def _check_marks(self, event: Any) -> None:
        if type(event) is yaml.AliasEvent:
            self._wrong(event, say("syntax-reference"))
            return
        if event.anchor:
            self._wrong(event, say("syntax-anchor"))
        if event.tag:
            self._wrong(event, say("syntax-tag"))

    def _wrong(self, event: Any, message: str) -> None:
        line = _line(event)
        self.problems.append(Problem(self._name, line, dotted(self._path), message))
        if len(self.problems) == MOST_PROBLEMS:
            raise InputError([*self.problems, Problem(self._name, line, None, say("syntax-more"))])


def _line(event: Any) -> int:
    """Return the line, from 1, where an event begins."""
    return int(event.start_mark.line) + 1


def whole_number(written: str) -> str | int:
    """Return a whole number where that loses nothing of what was written, else the text."""
    return int(written) if _WHOLE_NUMBER.fullmatch(written) else written


def refused_sign(text: str) -> str | None:
    """Say which sign no text may hold stands in one; None where there is none."""
    found = UNSEEN.search(text)
    return None if found is None else unseen_sign(found)


def unseen_sign(found: re.Match[str]) -> str:
    """Say which sign nobody sees was found."""
    turns = "\u202a" <= found[0] <= "\u2069"
    sign = f"U+{ord(found[0]):04X}"
    return say("sign-turning", sign=sign) if turns else say("sign-control", sign=sign)
