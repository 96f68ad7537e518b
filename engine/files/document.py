"""Read a YAML or JSON file strictly: plain data, the line of every key, every problem at once."""

from __future__ import annotations

import json
import re
import stat
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias

import yaml

from ..common.problem import InputError, Problem, dotted
from .comments import Remarks, followed
from .parser_words import DEEPEST, LINE_END, TOO_DEEP, json_problem, line_at, yaml_problem

LARGEST = 10_000_000  # bytes
STANDARD_INPUT = "standard input"
MOST_PROBLEMS = 100  # nobody reads more, and a hostile file can hold millions

# PyYAML is used for its events only: its other layers expand aliases, make dates and booleans, let
# a key that is there twice pass, and crash the process on deep nesting. Where it was built without
# its C part, the same events come from Python, slowly.
_Parser = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# Where each key or list item of a section or list stands: its line, and the places inside it.
_Places: TypeAlias = "dict[str | int, tuple[int, _Places | None]]"

_WHOLE_NUMBER = re.compile(r"0|-?[1-9][0-9]{0,17}")  # what an int gives back letter for letter
_EMPTY = frozenset({"", "~", "null", "Null", "NULL"})
_NO_KEYS = {
    "": "a key is missing before the colon",
    "<<": "a merge key (<<) is not allowed: write the keys out",
}
_SCALAR = yaml.ScalarEvent
_NODES = {yaml.ScalarEvent, yaml.AliasEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent}
# Signs nobody sees: control characters, halves of characters, marks of byte order, the three line
# breaks that editors do not count as lines, and what turns the direction of a line, so that another
# text is seen than the one that is read. Some of them steer a terminal.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
_PLAIN = bytes([*b"\t\n\r", *range(0x20, 0x7F)])  # signs that anybody sees, in one byte each
_ESCAPED = re.compile(
    r"\\(?:[bf]|u(?:00[01789]|202[89a-e]|206[6-9]|d[89a-f]|fe|ff))", re.IGNORECASE
)
_JSON_TOKEN = re.compile(r'[{}\[\],:]|"(?:[^"\\]|\\.)*+"|[^\s{}\[\],:"]+')


@dataclass(frozen=True)
class Document:
    """What a file holds: plain data, its `text`, and where each part of it stands.

    `remarks` are the values without quotes behind which a comment stands on the same line.
    """

    name: str
    data: object = field(repr=False)
    text: str = field(default="", repr=False, compare=False)
    remarks: Remarks = field(default_factory=dict, repr=False, compare=False)
    _known_places: _Places | None = field(default=None, repr=False, compare=False)

    def line(self, path: tuple[str | int, ...]) -> int | None:
        """Return the line, from 1, of the key or list item at a path, or of its nearest parent."""
        found, places = None, self._places
        for step in (0, *path):  # the whole document is the only item of the outermost places
            if not places or step not in places:
                break
            found, places = places[step]
        return found

    @cached_property
    def _places(self) -> _Places | None:
        # For JSON, places are looked for only where somebody asks, which is where a case is wrong.
        if self._known_places is not None or not self.text:
            return self._known_places
        return _Builder(self.name, _json_events(self.text).__next__).build()[1]


def load_file(path: str | Path, *, limit: int = LARGEST) -> Document:
    """Read a file, or standard input for "-"; InputError where it cannot be read or is wrong."""
    name = STANDARD_INPUT if str(path) == "-" else str(path).encode(errors="replace").decode()
    return read_document(read_bytes(path, name, limit=limit), name, limit=limit)


def read_bytes(path: str | Path, name: str, *, limit: int = LARGEST) -> bytes:
    """Read the bytes of a file, or of standard input for "-"; InputError where that cannot be.

    Of what is too large, one byte more than the limit comes back where its size was not known.
    """
    met = False
    try:
        if str(path) == "-":
            raw = sys.stdin.buffer.read(limit + 1) if sys.stdin else b""
        else:
            status = Path(path).stat()
            met = True
            if stat.S_ISDIR(status.st_mode):
                raise IsADirectoryError
            if status.st_size > limit:
                raise _too_large(name, limit)
            with Path(path).open("rb") as file:
                raw = file.read(limit + 1)  # a pipe has no size, and a file may grow
    except (FileNotFoundError, NotADirectoryError):
        words = "it vanished while it was read" if met else "there is no such file"
        raise _refusal(name, None, words) from None
    except IsADirectoryError:
        raise _refusal(name, None, "it is a folder: name a file in it") from None
    except PermissionError:
        raise _refusal(name, None, "it may not be read: check its permissions") from None
    except (OSError, ValueError):  # ValueError: a path that no file can have
        raise _refusal(name, None, "it cannot be read") from None
    return raw


def read_document(raw: bytes, name: str, *, limit: int = LARGEST) -> Document:
    """Read YAML or JSON from bytes; InputError with every problem that can be found at once."""
    if len(raw) > limit:
        raise _too_large(name, limit)
    text = _decoded(raw, name)
    as_json = name.lower().endswith(".json")
    if not text.strip():
        return Document(name, None)
    if as_json or text.lstrip()[:1] in ("{", "["):
        try:
            return _read_json(text, name)
        except json.JSONDecodeError as error:
            if as_json:
                raise InputError([json_problem(text, name, error)]) from None
    return _read_yaml(text, name)


def _decoded(raw: bytes, name: str) -> str:
    """Return the text of UTF-8 bytes without a byte-order mark; InputError for anything else."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")):
        kind = "UTF-32" if b"\0\0" in raw[:4] else "UTF-16"
        raise _refusal(name, None, f"this is saved as {kind}: save it as UTF-8")
    if b"\0" in raw:
        raise _refusal(name, None, "this is not a text file")
    if not raw.translate(None, _PLAIN):
        return raw.decode("ascii")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = len(LINE_END.findall(raw[: error.start].decode("latin-1"))) + 1
        raise _refusal(name, line, "this is not UTF-8 text: save the file as UTF-8") from None
    if unseen := _UNSEEN.search(text):
        raise _refusal(name, line_at(text, unseen.start()), _unseen(unseen))
    return text


def _read_yaml(text: str, name: str) -> Document:
    """Return the document of YAML text; InputError with all that is wrong with it."""
    parser = _Parser(text)
    builder = _Builder(name, parser.get_event, followed(text))
    try:
        data, places = builder.build()
    except yaml.YAMLError as error:
        raise InputError([*builder.problems, yaml_problem(text, name, error)]) from None
    finally:
        parser.dispose()
    if builder.problems:
        raise InputError(builder.problems)
    return Document(name, data, text, builder.remarks, places)


def _read_json(text: str, name: str) -> Document:
    """Return the document of JSON text; JSONDecodeError where it is not JSON."""
    doubtful = _ESCAPED.search(text) is not None
    data: object = None
    try:
        try:
            data = _JSON.decode(text)
        except _TwiceError:
            doubtful = True
            data = _JSON_ANYWAY.decode(text)  # what is not JSON at all is told before all else
        doubtful = doubtful or (text.count("{") + text.count("[") > DEEPEST and _is_deep(data))
    except RecursionError:
        data, doubtful = None, True
    if doubtful:
        # A second, slower reading tells the lines, or that nothing is wrong after all.
        builder = _Builder(name, _json_events(text).__next__)
        builder.build()
        if builder.problems:
            raise InputError(builder.problems)
    return Document(name, data, text)


class _TwiceError(Exception):
    """A key is there twice."""


def _json_section(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return a section of JSON text."""
    made = dict(pairs)
    if len(made) < len(pairs):
        raise _TwiceError
    return made


def _is_deep(data: object) -> bool:
    """Tell whether sections and lists stand more than DEEPEST deep in one another."""
    level = [data]
    for _ in range(DEEPEST):
        lists = [
            part.values() if isinstance(part, dict) else part
            for part in level
            if isinstance(part, dict | list)
        ]
        level = [inside for part in lists for inside in part]
    return any(isinstance(part, dict | list) for part in level)


def _json_events(text: str) -> Iterator[yaml.Event]:
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


class _Builder:
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

    def build(self) -> tuple[object, _Places]:
        """Return data and places, of use only where no problem was found.

        InputError where reading on makes no sense.
        """
        data: object = None
        places: _Places = {}
        start = 1
        while type(event := self._next()) is not yaml.StreamEndEvent:
            if type(event) is yaml.DocumentStartEvent:
                if places:
                    self._wrong(event, "a second document begins: give it a file of its own")
                start = _line(event)
            elif type(event) in _NODES:
                data, inside = self._node(event)
                # The mark of what is not there may lie behind the last line.
                places[0] = start if data is None else _line(event), inside
        return data, places

    def _node(self, event: Any) -> tuple[object, _Places | None]:
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
            return None if text in _EMPTY else _whole_number(text), None
        if kind is yaml.AliasEvent:
            return None, None
        if len(self._path) == DEEPEST:
            line = _line(event)
            raise InputError([*self.problems, Problem(self._name, line, None, TOO_DEEP)])
        return self._section() if kind is yaml.MappingStartEvent else self._list()

    def _section(self) -> tuple[object, _Places]:
        data: dict[str, object] = {}
        places: _Places = {}
        following, node, path, end = self._next, self._node, self._path, yaml.MappingEndEvent
        while type(event := following()) is not end:
            key = self._key(event)
            path.append(key)
            if key in places:
                first = places[key][0]
                self._wrong(event, f"the key is there twice, first on line {first}: delete one")
                node(following())
            else:
                data[key], inside = node(following())
                places[key] = event.start_mark.line + 1, inside
            path.pop()
        return data, places

    def _list(self) -> tuple[object, _Places]:
        data: list[object] = []
        places: _Places = {}
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
                self._wrong(event, "a key is one word, not a list or a section")
            self._node(event)
            return f"? {event.start_mark.index}"  # unlike any other, so that it is not there twice
        key: str = event.value
        if event.anchor or event.tag:
            self._check_marks(event)
        if event.style:
            self._check_text(event)
        elif key in _NO_KEYS:
            self._wrong(event, _NO_KEYS[key])
        return key

    def _check_text(self, event: Any) -> None:
        """Note what an escape such as "\\e" has brought into text; the rest was looked through."""
        if event.style == '"' and (unseen := _UNSEEN.search(event.value)):
            self._wrong(event, _unseen(unseen))

    def _check_marks(self, event: Any) -> None:
        if type(event) is yaml.AliasEvent:
            self._wrong(event, "a reference (*) is not allowed: write out what it stands for")
            return
        if event.anchor:
            self._wrong(event, "an anchor (&) is not allowed: delete it, or put text in quotes")
        if event.tag:
            self._wrong(event, "a tag (!) is not allowed: delete it, or put text in quotes")

    def _wrong(self, event: Any, message: str) -> None:
        line = _line(event)
        self.problems.append(Problem(self._name, line, dotted(self._path), message))
        if len(self.problems) == MOST_PROBLEMS:
            words = "there may be more: mend these problems first"
            raise InputError([*self.problems, Problem(self._name, line, None, words)])


def _line(event: Any) -> int:
    """Return the line, from 1, where an event begins."""
    return int(event.start_mark.line) + 1


def _whole_number(written: str) -> str | int:
    """Return a whole number where that loses nothing of what was written, else the text."""
    return int(written) if _WHOLE_NUMBER.fullmatch(written) else written


# NaN, and numbers too long for any use, stay text as they do in YAML.
_JSON = json.JSONDecoder(
    object_pairs_hook=_json_section, parse_int=_whole_number, parse_constant=str
)
_JSON_ANYWAY = json.JSONDecoder(parse_int=_whole_number, parse_constant=str)


def _refusal(name: str, line: int | None, message: str) -> InputError:
    return InputError([Problem(name, line, None, message)])


def _too_large(name: str, limit: int) -> InputError:
    return _refusal(name, None, f"it is larger than {limit:,} bytes, the most that is read")


def refused_sign(text: str) -> str | None:
    """Say which sign no text may hold stands in one; None where there is none."""
    found = _UNSEEN.search(text)
    return None if found is None else _unseen(found)


def _unseen(found: re.Match[str]) -> str:
    turns = "\u202a" <= found[0] <= "\u2069"
    what = "a sign that turns the direction of a line" if turns else "a control character"
    return f"{what} (U+{ord(found[0]):04X}) is not allowed: delete it"
