"""Read a YAML or JSON file strictly: plain data, the line of every key, every problem at once."""

from __future__ import annotations

import json
import re
import stat
import sys
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import yaml

from ..common.messages import say
from ..common.problem import STANDARD_INPUT, InputError, Problem
from .builder import (
    UNSEEN,
    Builder,
    Places,
    Remarks,
    followed,
    json_events,
    unseen_sign,
    whole_number,
)
from .parser_words import DEEPEST, LINE_END, json_problem, line_at, yaml_problem

LARGEST = 10_000_000  # bytes

# PyYAML is used for its events only: its other layers expand aliases, make dates and booleans, let
# a key that is there twice pass, and crash the process on deep nesting. Where it was built without
# its C part, the same events come from Python, slowly.
_Parser = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_PLAIN = bytes([*b"\t\n\r", *range(0x20, 0x7F)])  # signs that anybody sees, in one byte each
_ESCAPED = re.compile(
    r"\\(?:[bf]|u(?:00[01789]|202[89a-e]|206[6-9]|d[89a-f]|fe|ff))", re.IGNORECASE
)


@dataclass(frozen=True)
class Document:
    """What a file holds: plain data, its `text`, and where each part of it stands.

    `remarks` are the values without quotes behind which a comment stands on the same line.
    """

    name: str
    data: object = field(repr=False)
    text: str = field(default="", repr=False, compare=False)
    remarks: Remarks = field(default_factory=dict, repr=False, compare=False)
    _known_places: Places | None = field(default=None, repr=False, compare=False)

    def line(self, path: tuple[str | int, ...]) -> int | None:
        """Return the line, from 1, of the key or list item at a path, or of its nearest parent."""
        found, places = None, self._places
        for step in (0, *path):  # the whole document is the only item of the outermost places
            if not places or step not in places:
                break
            found, places = places[step]
        return found

    @cached_property
    def _places(self) -> Places | None:
        # For JSON, places are looked for only where somebody asks, which is where a case is wrong.
        if self._known_places is not None or not self.text:
            return self._known_places
        return Builder(self.name, json_events(self.text).__next__).build()[1]


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
        words = say("file-vanished") if met else say("file-not-there")
        raise _refusal(name, None, words) from None
    except IsADirectoryError:
        raise _refusal(name, None, say("file-is-a-folder")) from None
    except PermissionError:
        raise _refusal(name, None, say("file-not-allowed")) from None
    except (OSError, ValueError):  # ValueError: a path that no file can have
        raise _refusal(name, None, say("file-not-read")) from None
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
        raise _refusal(name, None, say("file-wrong-encoding", kind=kind))
    if b"\0" in raw:
        raise _refusal(name, None, say("file-not-text"))
    if not raw.translate(None, _PLAIN):
        return raw.decode("ascii")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = len(LINE_END.findall(raw[: error.start].decode("latin-1"))) + 1
        raise _refusal(name, line, say("file-not-utf-8")) from None
    if unseen := UNSEEN.search(text):
        raise _refusal(name, line_at(text, unseen.start()), unseen_sign(unseen))
    return text


def _read_yaml(text: str, name: str) -> Document:
    """Return the document of YAML text; InputError with all that is wrong with it."""
    parser = _Parser(text)
    builder = Builder(name, parser.get_event, followed(text))
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
        builder = Builder(name, json_events(text).__next__)
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


# NaN, and numbers too long for any use, stay text as they do in YAML.
_JSON = json.JSONDecoder(
    object_pairs_hook=_json_section, parse_int=whole_number, parse_constant=str
)
_JSON_ANYWAY = json.JSONDecoder(parse_int=whole_number, parse_constant=str)


def _refusal(name: str, line: int | None, message: str) -> InputError:
    return InputError([Problem(name, line, None, message)])


def _too_large(name: str, limit: int) -> InputError:
    return _refusal(name, None, say("file-too-large", limit=limit))
