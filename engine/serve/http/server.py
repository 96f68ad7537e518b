"""Runs the application on one address until it is stopped, without a log of what was asked."""

from __future__ import annotations

import os
import socket
import sys
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from ipaddress import IPv6Address, ip_address

import uvicorn
from starlette.types import ASGIApp

from ...common.problem import InputError, Problem, reason
from .protocol import PatientProtocol

USUAL_PORT = 8765
BACKLOG = 1024
PATIENCE_AT_THE_END = 1
"""In seconds: so long may answers take that are under way when the server is stopped."""


class Server(uvicorn.Server):
    """A server that says when it can be used."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self.ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and say so."""
        await super().startup(sockets)
        if self.started:
            self.ready()


def serve(app: ASGIApp, listening: socket.socket, ready: Callable[[], None]) -> None:
    """Serve an application on a socket until the process is interrupted."""
    config = uvicorn.Config(
        app,
        http=PatientProtocol,
        ws="none",
        lifespan="on",
        access_log=False,
        log_config=None,
        log_level="critical",
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=PATIENCE_AT_THE_END,
    )
    Server(config, ready).run(sockets=[listening])


def listen(host: str, port: int | None) -> socket.socket:
    """A socket on an address; without a port the usual one, or any that is free.

    Raises InputError where the address cannot be used.
    """
    try:
        return bound(host, USUAL_PORT if port is None else port)
    except OSError as error:
        if port is None:
            with suppress(OSError):
                return bound(host, 0)
        place = f"--host {host}" if port is None else f"--host {host} --port {port}"
        hint = "" if port is None else "; choose another port, or leave --port out"
        message = f"this address cannot be used: {reason(error)}{hint}"
        raise InputError([Problem(place, None, None, message)]) from None


def bound(host: str, port: int) -> socket.socket:
    """A socket that is bound and listens. Raises OSError."""
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    found = socket.socket(family, kind, protocol)  # without it asyncio lets answers wait 40 ms
    try:
        if os.name != "nt":  # there it would let another program take the port as well
            found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        found.bind(address)
        found.listen(BACKLOG)
    except OSError:
        found.close()
        raise
    return found


def address_of(listening: socket.socket, host: str) -> str:
    """The address to write into a browser on this machine."""
    port = listening.getsockname()[1]
    name = "127.0.0.1" if host in ("0.0.0.0", "::") else host  # noqa: S104 - it is only compared
    with suppress(ValueError):
        if isinstance(ip_address(name), IPv6Address):
            name = f"[{name}]"
    return f"http://{name}:{port}/"


def open_browser(address: str) -> bool:
    """Open the address in a browser with windows; False where there is none."""
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        return False  # a browser for terminals would take this one over
    try:
        return webbrowser.open(address)
    except webbrowser.Error:
        return False
