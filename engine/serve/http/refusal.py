"""What is refused, and the answer that says so: a page for people, problem+json for programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any

from starlette.responses import JSONResponse

from ...common.locale import spoken
from ...common.messages import say
from ...common.problem import InputError, Problem
from ...common.resources import table

PROBLEM_JSON = "application/problem+json"
"""The media type of an error that a program reads (RFC 9457)."""

FOR_PROGRAMS = ("/api/", "/healthz", "/openapi.json")
"""How the paths begin that programs ask for; all others are pages."""

ARGUMENTS = {"--ally": "ally", "RULE": "rule", "--to": "to"}
"""Where the command line has a name of its own for what the API calls by its key."""

STATUSES = {400: "unreadable", 404: "not-found", 405: "method"}
"""How refusals are named that the framework gives by their status alone."""

REFUSALS = table("serve/refusals.yaml")


class Refusal(Exception):  # noqa: N818 - it is an answer, not a mistake
    """A request that is not carried out, by its name in `refusals.yaml`; its words are those of
    `refusals.ftl`, where `values` are filled in.

    `kind` is a short name of the reason for programs; `problems` lists all that is wrong with what
    was sent.
    """

    def __init__(self, name: str, problems: Iterable[Problem] = (), **values: Any) -> None:
        meant = REFUSALS[name]
        told = {key: value for key, value in values.items() if key != "status"}
        if "page" in meant:
            told["page"] = say(meant["page"])
        self.status: int = meant.get("status") or values["status"]
        self.kind: str = meant.get("kind", name)
        self.title: str = say(f"refusal-{name}", **told)
        self.detail: str = say(f"refusal-{name}.detail", **told)
        self.problems = tuple(problems)
        self.headers: dict[str, str] = {
            key: text.format(**values) for key, text in meant.get("headers", {}).items()
        }
        super().__init__(self.title)

    @classmethod
    def of_input(cls, error: InputError) -> Refusal:
        """The refusal of data that is wrong."""
        return cls("input", error.problems, n=len(error.problems))

    @classmethod
    def of_failure(cls, what: str) -> Refusal:
        """The refusal after a mistake of ours; `what` says where, and nothing of what was sent."""
        return cls("failure", what=what)

    @classmethod
    def of_status(cls, status: int, headers: Mapping[str, str] | None = None) -> Refusal:
        """The refusal that a status alone says."""
        name = STATUSES.get(status, "refused")
        found = cls(name, status=status, phrase=HTTPStatus(status).phrase)
        found.headers = dict(headers or {})
        return found

    def to_dict(self) -> dict[str, Any]:
        """The refusal as problem+json."""
        found: dict[str, Any] = {
            "type": f"urn:groundswell:problem:{self.kind}",
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
        }
        if self.problems:
            found["problems"] = [
                {
                    "line": problem.line,
                    "key": ARGUMENTS.get(problem.file, problem.key),
                    "message": problem.message,
                }
                for problem in self.problems
            ]
        return found

    def response(self) -> JSONResponse:
        """The answer for a program."""
        headers = {"Content-Language": spoken(), **self.headers}
        return JSONResponse(self.to_dict(), self.status, headers, PROBLEM_JSON)


def is_for_programs(path: str) -> bool:
    """Whether a path is one that programs ask for."""
    return path.startswith(FOR_PROGRAMS) or path == "/api"
