"""What programs ask, worked out: bytes in, bytes out, by nothing but the rules and the limits."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, Literal, NamedTuple

from pydantic_core import to_json
from starlette.concurrency import run_in_threadpool

from ...advising.advise import advise
from ...batch.json_lines import Answers, row_of_wrong
from ...common.failure import failure
from ...common.locale import SOURCE, speaking
from ...common.messages import say
from ...common.problem import InputError, Problem
from ...explaining.comparison import compare
from ...explaining.pathfinder import paths
from ...explaining.why import why
from ...files.case_files import case_in
from ...files.document import Document, read_document
from ...gathering.gather import gather
from ...gathering.journey import journey
from ...interview import Interview
from ...interview.step import interview_step, replied
from ...packs.loading import in_each_language, load_packs
from ...packs.pack import RulePack
from ...readings.engines import Engine
from ...reports.formats import FORMATS
from ...reports.illustrations import look_of
from ...reports.kinds import WHOLE
from ..http.limits import Limits, check_size
from ..http.refusal import Refusal
from .asked import (
    AskedBody,
    CompareBody,
    GatherBody,
    JourneyBody,
    PathBody,
    WhyBody,
    body_of,
)

Kind = Literal["advise", "lines", "next-question", "why", "path", "compare", "gather", "journey"]

DONE = 200
"""The status of an answer that is no refusal."""

Answer = tuple[int, bytes]
"""A status, and what is answered."""

BEHIND = 10
"""How far long work stands behind the pages, in the system's measure from 0 to 19."""


class Order(NamedTuple):
    """What is to be made of a body that is read by a name, as advice in a form, perhaps to share.

    `page` is the layout of a page for people. `lines` of a batch are read by the number of the first of them.
    `language` is the one to answer in.
    """

    form: str
    share: bool
    engine: Engine
    name: str
    kind: Kind = "advise"
    page: str = WHOLE.name
    language: str = SOURCE


class Office:
    """Where orders are worked out: the rules, and how much is taken.

    `load` gives the rules in the language that is spoken.
    """

    def __init__(self, load: Callable[[], RulePack], limits: Limits) -> None:
        self.load = load
        self.limits = limits

    @property
    def pack(self) -> RulePack:
        """The rules, in the language that is spoken."""
        return self.load()

    def answer_to(self, order: Order, body: bytes) -> Answer:
        """The status and the answer to a body: what was asked for, or problem+json."""
        with speaking(order.language):
            return self.spoken_answer(order, body)

    def spoken_answer(self, order: Order, body: bytes) -> Answer:
        """The same, in the language that is spoken."""
        try:
            return DONE, self.done(order, body)
        except InputError as error:
            refusal = Refusal.of_input(error)
        except Refusal as found:
            refusal = found
        except MemoryError:
            refusal = Refusal("out-of-memory")
        except Exception as error:  # one order must not end the others
            refusal = Refusal.of_failure(failure(error))
        return refusal.status, json.dumps(refusal.to_dict()).encode()

    async def ask(self, order: Order, body: bytes, *, patient: bool = False) -> Answer:
        """The answer to an order, worked out in a thread of this process, as `Workers` do in others."""
        return await run_in_threadpool(self.answer_to, order, body)

    async def stop(self) -> None:
        """Nothing has to be stopped."""

    def done(self, order: Order, body: bytes) -> bytes:
        """The answer to a body. Raises InputError, and Refusal where it is too much."""
        if order.kind == "lines":
            return self.rows(int(order.name), body.split(b"\n"))
        document = read_document(body, order.name)
        if order.kind == "advise":
            advice = advise(case_in(document), self.pack, order.engine, share=order.share)
            return FORMATS[order.form].written(advice, None, **look_of(order.page))
        found = DATA[order.kind](document, self.pack, self.limits)
        return to_json(found, indent=2) + b"\n"

    def rows(self, first: int, lines: list[bytes]) -> bytes:
        """A row for each line of a batch; blank lines are counted, and have none."""
        return b"".join(
            self.row(number, line) for number, line in enumerate(lines, first) if line.strip()
        )

    def row(self, number: int, line: bytes) -> bytes:
        """The advice on a line, or what is wrong with it."""
        if len(line) <= self.limits.body:
            return Answers(self.pack).to_one(number, line)
        return told(number, say("refused-line", most=self.limits.body))


def told(number: int, message: str) -> bytes:
    """What is wrong with the line of a batch, as its row."""
    return row_of_wrong(number, None, [Problem("", None, None, message)])


def in_a_worker(
    packs: Sequence[str], folders: Sequence[Path], limits: Limits, *, behind: bool
) -> Callable[[tuple[Order, bytes]], bytes]:
    """What answers orders in a worker process, which takes no more memory than it may.

    With `behind` it lets the pages have their turn first.
    """
    if behind and hasattr(os, "nice"):
        os.nice(BEHIND)
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (limits.work_memory, limits.work_memory))
    load = partial(load_packs, *packs, directories=folders)
    office = Office(in_each_language(load(), load), limits)

    def answer(asked: tuple[Order, bytes]) -> bytes:
        status, found = office.answer_to(*asked)
        return str(status).encode() + found

    return answer


def read_answer(came: bytes) -> Answer:
    """What a worker process has answered."""
    return int(came[:3]), came[3:]


def next_question(document: Document, pack: RulePack, limits: Limits) -> Any:
    """The question to ask next after all answers so far, or the advice where nothing is open.

    To name a group more, answer `allies[0].name` (then `allies[1].name`, and so on).
    """
    body = body_of(AskedBody, document)
    begun = Interview(pack) if body.case is None else Interview.from_case(body.case, pack)
    interview = replied(begun, body.answers)
    check_size(interview, limits)
    advice = None if interview.to_ask else advise(interview.case, pack)
    return interview_step(interview, advice).model_dump(mode="json")


def why_rule(document: Document, pack: RulePack, _: Limits) -> Any:
    """Why rules fire, stay silent or are open, down to the facts."""
    body = body_of(WhyBody, document)
    return why(body.case, pack, body.rule, body.ally).to_dict()


def path_to(document: Document, pack: RulePack, _: Limits) -> Any:
    """The fewest changes that lead to a posture."""
    body = body_of(PathBody, document)
    return paths(body.case, body.to, pack).to_dict()


def compare_cases(document: Document, pack: RulePack, _: Limits) -> Any:
    """Where two cases differ, and what that does to the advice."""
    body = body_of(CompareBody, document)
    return compare(body.old, body.new, pack).to_dict()


def gather_cases(document: Document, pack: RulePack, _: Limits) -> Any:
    """What many people say of one movement: where they agree and differ, never who said what."""
    body = body_of(GatherBody, document)
    found = gather(body.cases, pack, show_counts=body.show_counts, names=body.names)
    return found.to_dict()


def journey_of(document: Document, pack: RulePack, _: Limits) -> Any:
    """One movement over time: its moments, what changed, and what advice rested on."""
    return journey(body_of(JourneyBody, document).cases, pack).to_dict()


DATA: Mapping[Kind, Callable[[Document, RulePack, Limits], Any]] = {
    "next-question": next_question,
    "why": why_rule,
    "path": path_to,
    "compare": compare_cases,
    "gather": gather_cases,
    "journey": journey_of,
}
"""What is answered as plain data, by what is asked."""
