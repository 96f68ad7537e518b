"""Requests sent by hand, part by part; for tests."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from typing import Any

import uvicorn
from groundswell.engine.serve.http.limits import Limits
from groundswell.engine.serve.http.protocol import PatientProtocol
from groundswell.engine.web.application import Application
from starlette.types import Message, Scope
from uvicorn.server import ServerState


def receiving(parts: list[bytes]) -> Callable[[], Awaitable[Message]]:
    """A body that comes in parts."""
    left = list(parts)

    async def receive() -> Message:
        part = left.pop(0)
        return {"type": "http.request", "body": part, "more_body": bool(left)}

    return receive


async def answered(app: Application, scope: Scope, parts: list[bytes]) -> tuple[int | None, bytes]:
    """The status and body that a request gets whose body comes in parts."""
    return await asked(app, scope, receiving(parts))


async def asked(
    app: Application, scope: Scope, receive: Callable[[], Awaitable[Message]]
) -> tuple[int | None, bytes]:
    """The status and body that a request gets."""
    sent: list[dict[str, Any]] = []

    async def send(message: Message) -> None:
        sent.append(dict(message))

    await app(scope, receive, send)
    status = sent[0]["status"] if sent else None
    return status, b"".join(message.get("body", b"") for message in sent)


async def over_a_connection(app: Application, limits: Limits, *parts: bytes) -> bytes:
    """What comes back on a real connection on which each part is sent after an answer to the last."""

    class Protocol(PatientProtocol):
        pass

    Protocol.limits = limits
    config = uvicorn.Config(app, log_config=None, log_level="critical", access_log=False)
    config.load()
    state = ServerState()
    loop = asyncio.get_running_loop()
    listening = socket.create_server(("127.0.0.1", 0))
    server = await loop.create_server(lambda: Protocol(config, state, {}), sock=listening)
    reader, writer = await asyncio.open_connection(*listening.getsockname())
    answer = b""
    for number, part in enumerate(parts):
        if number:
            answer += await reader.readuntil(b"\r\n\r\n")
        writer.write(part)
    answer += await reader.read()
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    return answer
