"""The short way to advice: a plain request goes to a worker without the framework in between.

It is answered as the route in `api` would answer it. Whatever is not plain takes the long way.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from itertools import chain, combinations, permutations, product
from typing import get_args

from starlette.types import ASGIApp, Receive, Scope, Send

from ...readings.engines import Engine, default_engine
from ...reports.formats import BY_HTTP
from ..http.guard import header
from .bodies import MEDIA, Left, while_asked
from .routes import response_to
from .tasks import Order
from .workers import Workers, is_soon_done

PATH = "/api/advise"

CHOICES = {
    "format": tuple(BY_HTTP),
    "share": ("false", "true"),
    "engine": get_args(Engine),
}
"""The parameters of a request for advice, with the values they may have."""


def plain_queries() -> Mapping[bytes, Mapping[str, str]]:
    """Every plain way to spell parameters, each at most once, with what it says."""
    chosen = chain.from_iterable(combinations(CHOICES, number) for number in range(4))
    ordered = chain.from_iterable(map(permutations, chosen))
    spelled = (
        dict(zip(names, values, strict=True))
        for names in ordered
        for values in product(*(CHOICES[name] for name in names))
    )
    return {"&".join(f"{k}={v}" for k, v in each.items()).encode(): each for each in spelled}


class Express:
    """The application, with the short way to advice before it."""

    def __init__(self, app: ASGIApp, workers: Workers) -> None:
        self.app = app
        self.workers = workers
        self.orders = {
            (query, kind): Order(
                form=given.get("format", "json"),
                share=given.get("share") == "true",
                engine=given.get("engine", default_engine()),
                name=name,
            )
            for query, given in plain_queries().items()
            for kind, name in MEDIA.items()
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request whose body is here as a whole."""
        order = self.order(scope) if scope["type"] == "http" and scope["path"] == PATH else None
        if order is None:
            await self.app(scope, receive, send)
            return
        body = (await receive())["body"]
        asking = self.workers.ask(order, body)
        if not is_soon_done(order, body):
            asking = while_asked(receive, asking)
        with suppress(Left):
            await response_to(order, await asking)(scope, receive, send)

    def order(self, scope: Scope) -> Order | None:
        """The order that a plain request is."""
        kinds = header(scope, b"content-type")
        if scope["method"] != "POST" or len(kinds) != 1:
            return None
        return self.orders.get((scope["query_string"], kinds[0]))
