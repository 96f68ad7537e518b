"""A worker process: orders in through standard input, what they are answered out, in order.

`workers` starts it as `python -m`; it ends when its standard input does. An order is a line (what is
asked, the form, 1 to share, the reading, the name the body is read by, and its size) and then the
body. An answer is a line with its status and size, and then what is answered.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from contextlib import suppress
from typing import BinaryIO, cast

from ...common.processes import output_of_our_own, settle
from ...packs.loading import load_packs
from ..http.limits import Limits
from .tasks import Kind, Office, Order

BEHIND = 10
"""How far long work stands behind the pages, in the system's measure from 0 to 19."""


def written(order: Order, body: bytes) -> bytes:
    """An order with its body, as a worker reads it."""
    head = f"{order.kind} {order.form} {order.share:d} {order.engine} {order.name} {len(body)}\n"
    return head.encode() + body


def work(office: Office, orders: BinaryIO, answers: BinaryIO) -> None:
    """Answer one order after the other, until there are no more."""
    while line := orders.readline():
        kind, form, share, engine, name, size = line.decode().split()
        order = Order(form, share == "1", engine, name, cast("Kind", kind))
        status, answer = office.answer_to(order, orders.read(int(size)))
        answers.write(f"{status} {len(answer)}\n".encode() + answer)
        answers.flush()


def confine(memory: int, *, behind: bool) -> None:
    """Take no more memory than this; with `behind`, let the pages have their turn first."""
    if behind and hasattr(os, "nice"):
        os.nice(BEHIND)
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))


def main() -> None:
    """Load the rules that are named, and work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started this ends it
    chosen = json.loads(sys.argv[1])
    limits = Limits(**chosen["limits"])
    answers = output_of_our_own()
    confine(limits.work_memory, behind=chosen["behind"])
    office = Office(load_packs(*chosen["packs"], directories=chosen["folders"]), limits)
    settle()
    work(office, sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
