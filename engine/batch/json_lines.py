"""JSON Lines: a case on each line in, its advice or what is wrong on each line out, in order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from ..advising.advice import json_bytes
from ..advising.advise import MANY, advise
from ..common.failure import failure
from ..common.problem import InputError, Problem
from ..files.case_files import case_in
from ..files.document import LARGEST, Document, read_document
from ..packs.pack import RulePack
from ..readings.engines import Engine

LONGEST_LABEL = 200


class Pipe:
    """Standard input that is looked at before it is read: one case, or a case on each line."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream
        self.ahead: list[bytes] = []

    def holds_lines(self) -> bool:
        """Whether a whole case stands on the first line, and more behind it.

        Waits for the second line, or for the end.
        """
        for number in range(2):
            line = self.stream.readline(LARGEST + 1)
            self.ahead.append(line)
            while line.isspace():
                line = self.stream.readline(LARGEST + 1)
                self.ahead.append(line)
            if not line or (number == 0 and not is_object(line)):
                return False
        return True

    def lines(self) -> Iterator[bytes]:
        """Every line as soon as it is there; of one that is too long, its beginning."""
        yield from self.ahead
        while line := self.stream.readline(LARGEST + 1):
            yield line
            while len(line) > LARGEST and not line.endswith(b"\n"):
                line = self.stream.readline(LARGEST + 1)

    def whole(self) -> bytes:
        """All of it, or more than may be read."""
        ahead = b"".join(self.ahead)
        return ahead + self.stream.read(max(0, LARGEST + 1 - len(ahead)))


def is_object(line: bytes) -> bool:
    """Whether a line is a whole JSON object."""
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


class Answers:
    """The answers to many cases; `failed` counts those that could not be used."""

    def __init__(
        self, pack: RulePack, engine: Engine | None = None, *, share: bool = False
    ) -> None:
        self.pack = pack
        self.engine = engine or MANY
        self.share = share
        self.failed = 0

    def to(self, lines: Iterable[bytes]) -> Iterator[bytes]:
        """A line of JSON for each line that is not blank: the advice, or what is wrong.

        What is wrong is {"line": its number, "case": its label or null, "error": [{"key",
        "message"}]}, where a key is the dotted one of a fact, or null.
        """
        for number, raw in enumerate(lines, 1):
            if raw.strip():
                yield self.to_one(number, raw)

    def to_one(self, number: int, raw: bytes) -> bytes:
        """The answer to the line of a number."""
        document = None
        try:
            document = read_document(raw.rstrip(b"\r\n"), "line.json")
            advice = advise(case_in(document), self.pack, self.engine, share=self.share)
            return json_bytes(advice, indent=None)
        except InputError as error:
            return self.wrong(number, document, error.problems)
        except Exception as error:  # one case must not end the others
            return self.wrong(number, document, [Problem("", None, None, failure(error))])

    def wrong(self, number: int, document: Document | None, problems: Iterable[Problem]) -> bytes:
        """What is wrong with a line, as a line."""
        self.failed += 1
        return row_of_wrong(number, document, problems)


def row_of_wrong(number: int, document: Document | None, problems: Iterable[Problem]) -> bytes:
    """What is wrong with a line, as a line."""
    row = {
        "line": number,
        "case": None if document is None else label(document.data),
        "error": [{"key": each.key, "message": each.message} for each in problems],
    }
    return (json.dumps(row, ensure_ascii=False) + "\n").encode()


def label(data: Any) -> str | int | None:
    """The label of a case that cannot be used, so that it can be found again; None without one."""
    found = data.get("case") if isinstance(data, dict) else None
    if isinstance(found, str) and len(found) <= LONGEST_LABEL:
        return found
    return found if isinstance(found, int) else None
