"""A worker process: cases in through standard input, what they are answered out, in order.

`workers` starts it as `python -m`; it ends when its standard input does. An order is a line, the
form, 1 to share, the reading, the name the body is read by and its size, and then the body. An answer is a line
with its status and size, and then what is answered.
"""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Mapping
from typing import BinaryIO, Literal, NamedTuple, cast

from ..advisor import Engine, advise
from ..failure import failure
from ..files.case_files import case_in
from ..files.document import read_document
from ..packs.loading import load_packs
from ..packs.pack import RulePack
from ..problem import InputError
from ..processes import output_of_our_own, settle
from ..reports.formats import FORMATS
from .refusal import Refusal

Form = Literal["json", "md", "html", "text"]

FORM_MEDIA: Mapping[Form, str] = {
    "json": "application/json",
    "md": "text/markdown; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "text": "text/plain; charset=utf-8",
}
"""What advice may be answered as, and the media type of each."""

DONE = 200
"""The status of an answer that is advice."""


Answer = tuple[int, bytes]
"""A status, and what is answered."""


class Order(NamedTuple):
    """What is to be made of a body that is read by a name: advice in a form, perhaps to share."""

    form: Form
    share: bool
    engine: Engine
    name: str


def answer_to(pack: RulePack, order: Order, body: bytes) -> Answer:
    """The status and the answer to a body: advice, or problem+json."""
    try:
        case = case_in(read_document(body, order.name))
        advice = advise(case, pack, order.engine, share=order.share)
        return DONE, FORMATS[order.form].written(advice, None)
    except InputError as error:
        refusal = Refusal.of_input(error)
    except Exception as error:  # one case must not end the others
        refusal = Refusal.of_failure(failure(error))
    return refusal.status, json.dumps(refusal.to_dict()).encode()


def written(order: Order, body: bytes) -> bytes:
    """An order with its body, as a worker reads it."""
    return f"{order.form} {order.share:d} {order.engine} {order.name} {len(body)}\n".encode() + body


def work(pack: RulePack, orders: BinaryIO, answers: BinaryIO) -> None:
    """Answer one order after the other, until there are no more."""
    while line := orders.readline():
        form, share, engine, name, size = line.decode().split()
        order = Order(cast("Form", form), share == "1", cast("Engine", engine), name)
        status, answer = answer_to(pack, order, orders.read(int(size)))
        answers.write(f"{status} {len(answer)}\n".encode() + answer)
        answers.flush()


def main() -> None:
    """Load the rules that are named, and work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started this ends it
    chosen = json.loads(sys.argv[1])
    answers = output_of_our_own()
    pack = load_packs(*chosen["packs"], directories=chosen["folders"])
    settle()
    work(pack, sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
