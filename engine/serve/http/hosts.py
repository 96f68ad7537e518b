"""Under which names this server may be called; any other is somebody's trick or mistake.

A page of another site can make its own name lead here (DNS rebinding). Numbers cannot be made to.
"""

from __future__ import annotations

import re
from ipaddress import ip_address

LOCAL = "localhost"

NAME = re.compile(r"\[([^\]]*)\]:?[0-9]{0,5}|(?!\[)([^:]*)(?::[0-9]{0,5})?")
"""A Host header: a name or a number, in brackets where it holds colons, and perhaps a port."""


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
    found = NAME.fullmatch(header.strip().lower())
    return found[1] or found[2] or "" if found else ""
