"""HTTP on one connection, with an end to patience: uvicorn alone waits for a request for ever."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import h11
from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from .guard import HEADERS
from .limits import Limits, in_seconds, read_in_portions
from .refusal import PROBLEM_JSON, Refusal


class AtOnce:
    """A connection to which the parts of an answer that come right after one another go as one."""

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self.transport = transport
        self.loop = loop
        self.parts: list[bytes] = []

    def write(self, data: bytes) -> None:
        """Send this, with all that follows before others have their turn."""
        if not self.parts:
            self.loop.call_soon(self.flush)
        self.parts.append(data)

    def flush(self) -> None:
        """Send what was written."""
        if self.parts:
            self.transport.write(b"".join(self.parts))
            self.parts.clear()

    def close(self) -> None:
        """Close, once all is sent."""
        self.flush()
        self.transport.close()

    def __getattr__(self, name: str) -> Any:
        """All else is as it was."""
        return getattr(self.transport, name)


class PatientProtocol(H11Protocol):
    """Closes a connection on which no whole request arrives, or that is one too many."""

    limits = Limits()

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, object],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self.patience: asyncio.TimerHandle | None = None
        self.heard = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for a request; refuse where there are too many connections."""
        read_in_portions(transport)
        super().connection_made(AtOnce(transport, self.loop))  # type: ignore[arg-type]
        if len(self.connections) > self.limits.connections:
            self.refuse(Refusal("too-many-connections", most=self.limits.connections))
        else:
            self.wait()

    def data_received(self, data: bytes) -> None:
        """Read what came; a request that has begun must be here in time."""
        self.heard = True
        super().data_received(data)
        if self.conn.their_state is not h11.IDLE or self.transport.is_closing():
            self.stop_waiting()
        elif self.patience is None:
            self.wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer."""
        self.stop_waiting()
        super().connection_lost(exc)

    def wait(self) -> None:
        """Give a request its time from now on."""
        self.patience = self.loop.call_later(self.limits.head_seconds, self.give_up)

    def stop_waiting(self) -> None:
        """Whatever was waited for has come, or never will."""
        if self.patience is not None:
            self.patience.cancel()
            self.patience = None

    def give_up(self) -> None:
        """Close a connection on which nothing came, as browsers keep them; else say why."""
        if self.heard:
            self.refuse(Refusal("head-too-slow", seconds=in_seconds(self.limits.head_seconds)))
        else:
            self.transport.close()

    def refuse(self, refusal: Refusal) -> None:
        """Say why this connection is closed, and close it."""
        self.patience = None
        if self.transport.is_closing() or self.conn.our_state is not h11.IDLE:
            return
        body = json.dumps(refusal.to_dict()).encode()
        headers = {**HEADERS, "content-type": PROBLEM_JSON, "connection": "close"}
        headers["content-length"] = str(len(body))
        head = h11.Response(status_code=refusal.status, headers=list(headers.items()))
        for event in (head, h11.Data(data=body), h11.EndOfMessage()):
            self.transport.write(self.conn.send(event) or b"")
        self.transport.close()
