"""What stands before the application: it looks at every request first, and at every answer last."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeAlias

from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ...common.failure import failure
from .hosts import Hosts
from .limits import Limits, in_seconds
from .refusal import Refusal, is_for_programs

READS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
"""The kinds of requests that change nothing."""

STREAMED = ("/api/batch",)
"""Where a body is read while it arrives; the limit for it is kept there."""

MOST_THROWN_AWAY = 64_000_000
"""How much of a body that is too large is still read, so that the browser shows the answer."""

HEADERS = {
    "content-security-policy": "default-src 'none'; style-src 'self'; script-src 'self'; "
    "connect-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; "
    "base-uri 'none'",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
"""What every answer says: no foreign script, no frame, no copy kept, nothing told to other sites."""

RAW_HEADERS = [(name.encode(), value.encode()) for name, value in HEADERS.items()]

Shown: TypeAlias = Callable[[Scope, Refusal], Response]
"""Makes the answer that a refusal has: a page, or problem+json."""


class Gone(Exception):  # noqa: N818
    """Whoever asked has gone away."""


class Guard:
    """The application behind a guard; nothing that happens in it is ever logged."""

    def __init__(self, app: ASGIApp, hosts: Hosts, limits: Limits, shown: Shown) -> None:
        self.app = app
        self.hosts = hosts
        self.limits = limits
        self.shown = shown

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        if scope["type"] != "http":
            return
        answer = Answer(send, self.limits.reading_seconds)
        try:
            check(scope, self.hosts)
            if scope["path"] not in STREAMED:
                receive = await self.body_of(scope, receive)
            await self.app(scope, receive, answer)
        except Gone:
            pass
        except Refusal as refusal:
            await self.refuse(scope, receive, answer, refusal)
        except Exception as error:  # its own words could quote a case, and a log would keep them
            await self.refuse(scope, receive, answer, Refusal.of_failure(failure(error)))

    async def refuse(
        self, scope: Scope, receive: Receive, answer: Answer, refusal: Refusal
    ) -> None:
        """Give the answer to a request that is refused, if none was begun."""
        if not answer.begun:
            with suppress(Gone):
                await self.shown(scope, refusal)(scope, receive, answer)

    async def body_of(self, scope: Scope, receive: Receive) -> Receive:
        """The body of a request, as a whole. Raises Refusal where it is too large or too slow."""
        announced = next(iter(header(scope, b"content-length")), "")
        size = int(announced) if announced.isdecimal() and len(announced) < 16 else 0
        if size > MOST_THROWN_AWAY:
            raise Refusal("too-large", most=self.limits.body)
        parts: list[bytes] = []
        read = 0
        try:
            async with asyncio.timeout(self.limits.body_seconds):
                while True:
                    message = await receive()
                    if message["type"] != "http.request":
                        raise Gone
                    part = message.get("body", b"")
                    read += len(part)
                    if read <= self.limits.body:
                        parts.append(part)
                    if not message.get("more_body") or read > MOST_THROWN_AWAY:
                        break
        except TimeoutError:
            raise Refusal("too-slow", seconds=in_seconds(self.limits.body_seconds)) from None
        if read > self.limits.body:
            raise Refusal("too-large", most=self.limits.body)
        return replay(b"".join(parts), receive)


class Answer:
    """Sends an answer with the headers that all answers have, and gives up where nobody reads it.

    Its beginning waits for its first part, so that both are sent at once.
    """

    def __init__(self, send: Send, patience: float) -> None:
        self.send = send
        self.patience = patience
        self.start: Message | None = None
        self.begun = False

    async def __call__(self, message: Message) -> None:
        """Send one part. Raises Gone where it is not taken in time."""
        if message["type"] == "http.response.start":
            self.start = {**message, "headers": [*message["headers"], *RAW_HEADERS]}
            return
        try:
            async with asyncio.timeout(self.patience):
                if self.start is not None:
                    self.begun = True
                    await self.send(self.start)
                    self.start = None
                await self.send(message)
        except TimeoutError:
            raise Gone from None


def replay(body: bytes, receive: Receive) -> Callable[[], Awaitable[Message]]:
    """A body that was read, to be read again."""
    messages: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def again() -> Message:
        return messages.pop() if messages else await receive()

    return again


def check(scope: Scope, hosts: Hosts) -> None:
    """Raise Refusal where a request does not come from a page of this server, or from a program."""
    names = header(scope, b"host")
    if len(names) != 1 or not hosts.allow(names[0]):
        raise Refusal("wrong-host")
    site = next(iter(header(scope, b"sec-fetch-site")), None)
    if scope["method"] in READS:
        opens_a_page = header(scope, b"sec-fetch-mode")[:1] == ["navigate"]
        fine = site in (None, "same-origin", "none") or opens_a_page
    elif site is not None:
        fine = site == "same-origin"
    else:
        origin = next(iter(header(scope, b"origin")), None)
        fine = is_own(origin, names[0], for_programs=is_for_programs(scope["path"]))
    if not fine:
        raise Refusal("other-site")


def header(scope: Scope, name: bytes) -> list[str]:
    """All values of a header."""
    return [value.decode("latin-1") for given, value in scope["headers"] if given == name]


def is_own(origin: str | None, host: str, *, for_programs: bool) -> bool:
    """Whether an Origin header may come from a page of this server, or from no page at all.

    A page that tells no referrer calls itself "null", and so may others: what it sends is then
    taken by its token alone, which programs do not have.
    """
    if origin == "null":
        return not for_programs
    return origin is None or origin in (f"http://{host}", f"https://{host}")
