"""Under which names this server may be called; any other is somebody's trick or mistake.

A page of another site can make its own name lead here (DNS rebinding). Numbers cannot be made to.
"""

from __future__ import annotations

from ipaddress import ip_address

LOCAL = "localhost"


def is_loopback(host: str) -> bool:
    """Whether only programs on this machine can reach this address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == LOCAL


class Hosts:
    """The names that a server on an address answers to."""

    def __init__(self, host: str) -> None:
        self.host = host.lower()
        self.loopback_only = is_loopback(host)

    def allow(self, header: str) -> bool:
        """Whether a Host header names this server: by numbers, as localhost, or as it was told."""
        name = bare(header)
        if name in (LOCAL, self.host):
            return bool(name)
        try:
            address = ip_address(name)
        except ValueError:
            return False
        return address.is_loopback or not self.loopback_only


def bare(header: str) -> str:
    """The name in a Host header, without port and brackets; nothing where it is none."""
    name = header.strip().lower()
    if name.startswith("["):
        inside, bracket, port = name[1:].partition("]")
        good = bool(bracket) and is_port(port.removeprefix(":") if port else "")
        return inside if good else ""
    name, colon, port = name.partition(":")
    return name if not colon or is_port(port) else ""


def is_port(text: str) -> bool:
    """Whether this may stand behind the colon of a Host header."""
    return text == "" or (text.isascii() and text.isdecimal() and len(text) < 6)
