"""How programs send what they ask: the forms of bodies, and whether whoever asked is still there."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Mapping, Sequence
from typing import Any, TypeVar

from fastapi import Request
from starlette.types import Receive

from ..http.refusal import Refusal

Found = TypeVar("Found")


MEDIA = {
    "application/json": "body.json",
    "application/yaml": "body.yaml",
    "application/x-yaml": "body.yaml",
    "text/yaml": "body.yaml",
}
"""What may be sent, and the name it goes by while it is read."""

BYTES = "application/octet-stream"
"""What a batch may be called by programs that know nothing of lines."""

LINES = ("application/jsonl", "application/x-ndjson", "application/json-lines", BYTES)
"""What a batch may be sent as; the first is what it is called here."""


async def while_asked(receive: Receive, work: Coroutine[Any, Any, Found]) -> Found | None:
    """What comes of work; None where whoever asked goes away, which ends it."""
    working, leaving = asyncio.create_task(work), asyncio.create_task(left(receive))
    try:
        await asyncio.wait({working, leaving}, return_when=asyncio.FIRST_COMPLETED)
        return working.result() if working.done() else None
    finally:
        working.cancel()
        leaving.cancel()
        await asyncio.gather(working, leaving, return_exceptions=True)


async def left(receive: Receive) -> None:
    """Wait until whoever asked goes away; of a body that was read, nothing more comes."""
    while (await receive())["type"] != "http.disconnect":
        pass


def name_of(request: Request) -> str:
    """The name by which what was sent is read. Raises Refusal for a media type that is not read."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in MEDIA:
        raise not_read(MEDIA)
    return MEDIA[kind]


def not_read(media: Mapping[str, str] | Sequence[str]) -> Refusal:
    """The refusal of a body in a form that is not read here."""
    return Refusal.named("media-type", first=next(iter(media)), all=", ".join(media))
