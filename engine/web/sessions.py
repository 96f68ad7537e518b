"""Sessions: the answers of each browser, in memory only, forgotten after an hour or on request."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from ..interview import Interview, Purpose
from ..packs.pack import RulePack
from ..serve.http.limits import Limits
from ..serve.http.refusal import Refusal
from .keeping.reading import Unread


@dataclass(frozen=True, slots=True)
class Notice:
    """What a page says once more until the next answer: what changed, or what was wrong.

    `told` holds lines to read, `errors` what is wrong with the answer to a question by its key,
    `entered` what was written there. `unread` is what cannot be used of a file that was sent, and
    `readable` the answers that can.
    """

    path: str
    told: tuple[str, ...] = ()
    errors: Mapping[str, str] = field(default_factory=dict)
    entered: Mapping[str, str] = field(default_factory=dict, repr=False)
    unread: tuple[Unread, ...] = ()
    readable: Interview | None = field(default=None, repr=False)


@dataclass
class Session:
    """The answers of one browser; `token` shows that a form comes from a page of this session.

    `other` holds the answers in a file that was brought to compare with, `language` the code of the
    language that was chosen on a page.
    """

    name: str = field(repr=False)
    token: str = field(repr=False)
    interview: Interview = field(repr=False)
    used: float
    agreed: frozenset[Purpose] = frozenset({"headline"})
    notice: Notice | None = field(default=None, repr=False)
    other: Interview | None = field(default=None, repr=False)
    language: str | None = None
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def speak(self, language: str | None, pack: RulePack) -> None:
        """Keep a language that was chosen, and hold the answers to the rules in what is spoken now.

        What a page was to say once more was said in another language.
        """
        if language is None and self.interview.pack is pack:
            return
        with self.lock:
            self.language = language or self.language
            if self.interview.pack is not pack:
                self.interview = replace(self.interview, pack=pack)
                self.notice = self.notice and replace(self.notice, told=(), errors={})


class Sessions:
    """All sessions there are; never more than the limit, and none on any disk."""

    def __init__(self, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        self.limits = limits
        self.clock = clock
        self._lock = threading.RLock()
        self._sessions: dict[str, Session] = {}

    def __len__(self) -> int:
        return len(self._sessions)

    def begin(self, interview: Interview) -> Session:
        """A new session. Raises Refusal where there are too many."""
        name, token = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        session = Session(name, token, interview, self.clock())
        with self._lock:
            self.sweep()
            if len(self._sessions) >= self.limits.sessions:
                raise Refusal("too-many-sessions")
            self._sessions[name] = session
        return session

    def find(self, name: str | None) -> Session | None:
        """The session of a name, used now; None where there is none or its time is over."""
        with self._lock:
            session = self._sessions.get(name or "")
            if session is None:
                return None
            now = self.clock()
            if now - session.used > self.limits.idle:
                del self._sessions[session.name]
                return None
            session.used = now
            return session

    def forget(self, name: str | None) -> None:
        """Forget a session, if there is one of this name."""
        with self._lock:
            self._sessions.pop(name or "", None)

    def forget_all(self) -> None:
        """Forget every session."""
        with self._lock:
            self._sessions.clear()

    def sweep(self) -> None:
        """Forget every session whose time is over."""
        with self._lock:
            oldest = self.clock() - self.limits.idle
            self._sessions = {n: s for n, s in self._sessions.items() if s.used >= oldest}
