"""Groundswell for AI assistants: tools, resources and a prompt, over the Model Context Protocol."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Annotated, Any

from mcp.server import MCPServer
from mcp.server.mcpserver.context import Context
from mcp.server.mcpserver.exceptions import ResourceNotFoundError, ToolError
from mcp_types import CallToolResult, InputRequiredResult, ToolAnnotations
from pydantic import Field, ValidationError, WithJsonSchema

from ..advising.advise import advise
from ..authoring.handbook.rule_page import rule_page
from ..authoring.schema import TITLES, Name, json_schema, plain_schema
from ..common.failure import failure
from ..common.locale import languages, matched, speaking, spoken
from ..common.messages import say
from ..common.problem import InputError, Problem, nearest
from ..common.resources import built_in
from ..common.version import __version__
from ..common.wording import one_of
from ..explaining.comparison import compare
from ..explaining.pathfinder import paths
from ..explaining.why import why
from ..facts import Case
from ..files.case_files import case_in
from ..files.document import Document, read_document
from ..gathering.gather import gather
from ..gathering.journey import journey
from ..interview import Interview
from ..interview.step import InterviewStep, ShortAdvice, interview_step, replied, short_advice
from ..packs.loading import in_each_language
from ..packs.pack import RulePack
from ..reports.illustrations import NONE
from ..reports.report import markdown
from .answers import (
    RuleList,
    ShortComparison,
    ShortGathering,
    ShortJourney,
    ShortPaths,
    ShortWhy,
    rule_list,
    short_comparison,
    short_gathering,
    short_journey,
    short_paths,
    short_why,
)

NAME_OF_SERVER = "groundswell"

READS_ONLY = ToolAnnotations(
    read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
)

GivenCase = Annotated[
    Any,
    Field(description="What is known of the movement. Leave out what is not known."),
    WithJsonSchema({"anyOf": [plain_schema("case"), {"type": "string"}]}),
]
OtherCase = Annotated[
    Any,
    Field(description="A case, as advise takes it."),
    WithJsonSchema({"type": ["object", "string"]}),
]
Cases = Annotated[
    list[Any],
    Field(description="Cases, each as advise takes it.", min_length=1, max_length=1000),
    WithJsonSchema({"type": "array", "items": {"type": ["object", "string"]}, "minItems": 1}),
]
Answers = Annotated[
    Any,
    Field(
        description="All answers so far by the key of their question, as in "
        '{"movement.stage": "building", "allies[0].name": "the dockers", "allies": "all"}'
    ),
    WithJsonSchema({"type": "object", "additionalProperties": {}}),
]
InFull = Annotated[bool, Field(description="Whether to add the whole page as text")]
Language = Annotated[
    str | None,
    Field(
        description="The code of the language to answer in, such as es, fr or ar; without it that "
        "of this server. What was given and asked for stays the same in every language."
    ),
]


def assistant(pack: RulePack, load: Callable[[], RulePack] | None = None) -> MCPServer:
    """The server for the rules of a pack.

    `load` gives the rules in the language that is spoken; without it they are the same in all.
    """
    here = in_each_language(pack, load)
    server = Assistant(
        NAME_OF_SERVER,
        title="Groundswell",
        instructions=built_in("assistant/instructions.txt"),
        version=__version__,
        log_level="CRITICAL",  # what the library logs could hold what somebody answered
    )
    add_tools(server, here)
    add_resources(server, here)

    @server.prompt(title="Interview about a movement")
    def interview(language: str = "") -> str:
        """Ask about a movement one question at a time, and end with the advice."""
        text = built_in("assistant/interview.txt") or ""
        asked_in = language.strip()[:40]
        return text + (f"\nHold the interview in this language: {asked_in}\n" * bool(asked_in))

    return server


class Assistant(MCPServer):
    """A server that says what is wrong in our words, and keeps quiet about what it was given."""

    async def call_tool(
        self, name: str, arguments: dict[str, Any], context: Context[Any, Any] | None = None
    ) -> CallToolResult | InputRequiredResult:
        """Call a tool, in the language asked for. Raises ToolError with every problem of the input."""
        asked = arguments.get("language")
        with speaking(matched([asked] if isinstance(asked, str) else []) or spoken()):
            try:
                check_language(asked)
                return await super().call_tool(name, arguments, context)
            except InputError as error:
                raise ToolError(lines(error)) from None
            except ToolError as error:
                raise ToolError(said(error)) from None


def check_language(asked: object) -> None:
    """Raise InputError where there are no texts in the language that is asked for."""
    if isinstance(asked, str) and matched([asked]) is None:
        message = one_of(languages())
        raise InputError([Problem("language", None, None, message)])


def lines(error: InputError) -> str:
    """What is wrong, a problem on each line."""
    return "\n".join(map(line, error.problems))


def said(error: ToolError) -> str:
    """What is wrong, a problem on each line; nothing of what was given."""
    match error.__cause__:
        case InputError() as wrong:
            return lines(wrong)
        case ValidationError() as wrong:
            found = wrong.errors(include_url=False, include_input=False)
            return "\n".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in found)
        case None:
            return str(error)
        case Exception() as inside:
            return failure(inside)
    return str(error)


def line(problem: Problem) -> str:
    """A problem as an assistant needs it: where in the data, and what."""
    file = problem.file.removesuffix(".json").removeprefix("--").lower()
    return ": ".join(filter(None, [file, problem.key, problem.message]))


def add_tools(server: MCPServer, load: Callable[[], RulePack]) -> None:
    """The tools. They are coroutines: an answer is there before a thread would have started.

    Each takes a `language`, which `Assistant` speaks while the tool works.
    """
    tool = partial(server.tool, annotations=READS_ONLY)

    @tool(name="advise", title="Advise a movement")
    async def advise_tool(
        case: GivenCase, share: bool = False, in_full: InFull = False, language: Language = None
    ) -> ShortAdvice:
        """The advice on a movement: what to do now, next and later, why, and what is still open.

        `share` leaves out whatever could harm people, for a page that is handed on.
        """
        advice = advise(case_of(case), load(), share=share)
        return short_advice(advice, markdown(advice, pictures=NONE) if in_full else None)

    @tool(name="next_question", title="Next question of the interview")
    async def next_question_tool(
        answers: Answers = None, case: OtherCase = None, language: Language = None
    ) -> InterviewStep:
        """The next question to ask about a movement, or the advice when nothing is open.

        Give all answers so far, each under the key of its question; nothing is remembered. What a
        `case` holds counts as answered.
        """
        pack = load()
        begun = Interview(pack) if case is None else Interview.from_case(case_of(case), pack)
        interview = interview_of(answers, begun)
        advice = None if interview.to_ask else advise(interview.case, pack)
        return interview_step(interview, advice)

    @tool(name="why", title="Why a rule speaks or not")
    async def why_tool(
        case: OtherCase, rule: str, in_full: InFull = False, language: Language = None
    ) -> ShortWhy:
        """Why a rule fires, stays silent or is open, down to the facts.

        `rule` may also be a posture, such as negotiate, or a definition, such as consolidated.
        """
        return short_why(why(case_of(case), load(), rule), in_full=in_full)

    @tool(name="path", title="The way to a posture")
    async def path_tool(
        case: OtherCase, to: str, in_full: InFull = False, language: Language = None
    ) -> ShortPaths:
        """The fewest changes that lead to a posture: mobilize, broaden, consolidate, negotiate, sustain."""
        return short_paths(paths(case_of(case), to, load()), in_full=in_full)

    @tool(name="compare", title="Compare two cases")
    async def compare_tool(
        old: OtherCase, new: OtherCase, in_full: InFull = False, language: Language = None
    ) -> ShortComparison:
        """What differs between two cases, and what that does to the advice."""
        return short_comparison(
            compare(case_of(old, "old"), case_of(new, "new"), load()), in_full=in_full
        )

    @tool(name="gather", title="Put many people's answers together")
    async def gather_tool(
        cases: Cases, in_full: InFull = False, language: Language = None
    ) -> ShortGathering:
        """Where many people agree and differ on one movement, and which difference to settle first.

        Each case is what one person said. Nothing in the answer tells who said what; never say it
        to anybody either.
        """
        return short_gathering(gather(cases_of(cases), load()), in_full=in_full)

    @tool(name="journey", title="One movement over time")
    async def journey_tool(
        cases: Cases, in_full: InFull = False, language: Language = None
    ) -> ShortJourney:
        """What changed between the cases of one movement at several moments, by their `as_of`."""
        return short_journey(journey(cases_of(cases), load()), in_full=in_full)

    @tool(name="list_rules", title="List the rules")
    async def list_rules_tool(topic: str = "", language: Language = None) -> RuleList:
        """The rules, or those that hold a word in their name, title or facts."""
        return rule_list(load(), topic)


def add_resources(server: MCPServer, load: Callable[[], RulePack]) -> None:
    """The rules and the schemas, to be read."""

    @server.resource("rules://{rule}", name="rule", title="One rule", mime_type="text/plain")
    def rule_resource(rule: str) -> str:
        """When a rule fires, what it says, and where it comes from."""
        pack = load()
        if rule not in pack.rule:
            near = nearest(rule, pack.rule)
            key = "assistant-no-rule.near" if near else "assistant-no-rule"
            raise ResourceNotFoundError(say(key, near=near or ""))
        return rule_page(pack, pack.rule[rule])

    def add_schema(name: Name, title: str) -> None:
        @server.resource(
            f"schema://{name}",
            name=f"schema-{name}",
            title=title,
            mime_type="application/schema+json",
        )
        def schema_resource() -> str:
            """A JSON Schema."""
            return json.dumps(json_schema(name), ensure_ascii=False)

    for name, title in TITLES.items():
        add_schema(name, title)


def document_of(given: object, name: str) -> Document:
    """What was given, read as strictly as a file. Raises InputError with every problem."""
    if isinstance(given, str):
        return read_document(given.encode("utf-8", "surrogatepass"), name)
    raw = json.dumps(given, ensure_ascii=False).encode("utf-8", "surrogatepass")
    read = read_document(raw, f"{name}.json")
    return Document(name, read.data)


def case_of(given: object, name: str = "case") -> Case:
    """A case from data, or from the text of a case file. Raises InputError with every problem."""
    return case_in(document_of(given, name))


def cases_of(given: list[object]) -> list[Case]:
    """Many cases. Raises InputError with every problem of all of them, by their place."""
    cases: list[Case] = []
    problems: list[Problem] = []
    for number, each in enumerate(given):
        try:
            cases.append(case_of(each, f"cases[{number}]"))
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    return cases


def interview_of(given: object, interview: Interview) -> Interview:
    """An interview after some answers more. Raises InputError with every problem."""
    data = {} if given is None else document_of(given, "answers").data
    if not isinstance(data, Mapping):
        message = say("assistant-answers")
        raise InputError([Problem("answers", None, None, message)])
    return replied(interview, data)
