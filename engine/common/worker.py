"""A worker process: orders in through standard input, what they are answered out, in order.

It is started as `python -m`, and ends when its standard input does. First it is told how to make
the function that answers, and then one order after the other, all as pickles: only the process that
started it writes to it. An answer is bytes behind their number, and no pickle, for what goes into
it may come from strangers.
"""

from __future__ import annotations

import pickle
import signal
import sys
from collections.abc import Callable
from typing import Any, BinaryIO

from .processes import SIZE, output_of_our_own, settle


def work(answer: Callable[[Any], bytes], orders: BinaryIO, answers: BinaryIO) -> None:
    """Answer one order after the other, until there are no more."""
    while True:
        try:
            order = pickle.load(orders)  # noqa: S301 - from the process that started this one
        except EOFError:
            return
        found = answer(order)
        answers.write(len(found).to_bytes(SIZE) + found)
        answers.flush()


def main() -> None:
    """Prepare as this process is told, and work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started this ends it
    orders, answers = sys.stdin.buffer, output_of_our_own()
    answer = pickle.load(orders)()  # noqa: S301
    settle()
    work(answer, orders, answers)


if __name__ == "__main__":
    main()
