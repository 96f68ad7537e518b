"""What is refused, and the answer that says so: a page for people, problem+json for programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any

from starlette.responses import JSONResponse

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

WORDS = table("serve/refusals.yaml")


class Refusal(Exception):  # noqa: N818 - it is an answer, not a mistake
    """A request that is not carried out; `kind` is a short name of the reason for programs.

    `problems` lists all that is wrong with what was sent.
    """

    def __init__(
        self,
        status: int,
        kind: str,
        title: str,
        detail: str,
        problems: Iterable[Problem] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(title)
        self.status = status
        self.kind = kind
        self.title = title
        self.detail = detail
        self.problems = tuple(problems)
        self.headers = dict(headers or {})

    @classmethod
    def named(cls, name: str, **values: object) -> Refusal:
        """The refusal that has a name in `refusals.yaml`, with what is to be filled in there."""
        said = WORDS[name]
        headers = {key: text.format(**values) for key, text in said.get("headers", {}).items()}
        kind, detail = said.get("kind", name), said["detail"].format(**values)
        return cls(said["status"], kind, said["title"], detail, headers=headers)

    @classmethod
    def of_input(cls, error: InputError) -> Refusal:
        """The refusal of data that is wrong."""
        number = len(error.problems)
        counted = "one problem" if number == 1 else f"{number} problems"
        return cls(
            422,
            "input",
            "This cannot be used as it is",
            f"There is {counted}." if number == 1 else f"There are {counted}.",
            error.problems,
        )

    @classmethod
    def of_failure(cls, what: str) -> Refusal:
        """The refusal after a mistake of ours; `what` says where, and nothing of what was sent."""
        detail = f"{what}. Your answers were not sent anywhere. Please report this."
        return cls(500, "failure", "Something went wrong here", detail)

    @classmethod
    def of_status(cls, status: int, headers: Mapping[str, str] | None = None) -> Refusal:
        """The refusal that a status alone says."""
        if status in STATUSES:
            found = cls.named(STATUSES[status])
            return cls(status, found.kind, found.title, found.detail, headers=headers)
        detail = "Please go back and try something else."
        return cls(status, "refused", HTTPStatus(status).phrase, detail, headers=headers)

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
        return JSONResponse(self.to_dict(), self.status, self.headers, PROBLEM_JSON)


def is_for_programs(path: str) -> bool:
    """Whether a path is one that programs ask for."""
    return path.startswith(FOR_PROGRAMS) or path == "/api"
