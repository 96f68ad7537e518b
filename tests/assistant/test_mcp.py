"""Groundswell for AI assistants, spoken to by the client of the protocol's own library."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from groundswell import load_packs, read_case
from groundswell.engine.advising.advise import advise
from groundswell.engine.interview import ALLIES, Interview
from groundswell.engine.interview.question import fact_of
from places import ROOT
from running import Run

mcp = pytest.importorskip("mcp", reason="the extra mcp is not installed")
import anyio  # noqa: E402 - comes with mcp
import jsonschema  # noqa: E402
from groundswell.engine.assistant import server as module  # noqa: E402
from mcp import Client, StdioServerParameters, stdio_client  # noqa: E402

WORKED = ROOT / "cases" / "hong-kong-2019.yaml"
SECRET = "the uncle of the colonel"
TOOLS = {"advise", "next_question", "why", "path", "compare", "gather", "journey", "list_rules"}
CASE = {
    "movement": {"stage": "mobilized"},
    "negotiation": {"wish": "wanted", "status": "scheduled"},
    "coalition": {"mandate": "none", "shared_demands": False},
    "allies": [{"name": "النقابات", "support": "neutral", "closeness": "close"}],
}
PIPE = StdioServerParameters(command=sys.executable, args=["-m", "groundswell", "mcp"])

Talk = Callable[[Client], Awaitable[None]]


def in_memory(talk: Talk) -> None:
    async def run() -> None:
        async with Client(module.assistant(load_packs())) as client:
            await talk(client)

    anyio.run(run)


async def told(client: Client, tool: str, **arguments: Any) -> Any:
    """What a tool answers as data; the same as its text, and as its schema says."""
    result = await client.call_tool(tool, arguments)
    text = result.content[0].text
    assert not result.is_error, text
    assert json.loads(text) == result.structured_content
    schema = {each.name: each for each in (await client.list_tools()).tools}[tool].output_schema
    jsonschema.validate(result.structured_content, schema)
    return result.structured_content


async def refused(client: Client, tool: str, **arguments: Any) -> list[str]:
    """The lines of a tool that says what is wrong."""
    result = await client.call_tool(tool, arguments)
    assert result.is_error
    text: str = result.content[0].text
    return text.splitlines()


def test_over_a_real_pipe_a_case_is_advised_and_nothing_is_logged() -> None:
    with tempfile.TemporaryFile("w+") as log:

        async def run() -> None:
            async with Client(stdio_client(PIPE, errlog=log)) as client:
                assert {tool.name for tool in (await client.list_tools()).tools} == TOOLS
                found = await told(client, "advise", case=CASE, in_full=True)
                assert found["posture"] == "consolidate"
                assert "النقابات" in found["page"]
                wrong = {"case": SECRET, "movement": {"stage": SECRET}}
                assert SECRET not in "".join(await refused(client, "advise", case=wrong))
                assert "Field required" in "".join(await refused(client, "compare", old=CASE))
                rule = await client.read_resource("rules://enter-the-room")
                assert rule.contents[0].text.startswith("enter-the-room")

        anyio.run(run)
        log.seek(0)
        assert log.read() == ""


@pytest.mark.slow
def test_over_a_real_pipe_an_interview_leads_to_the_advice_on_the_same_case() -> None:
    answers: dict[str, object] = {}
    aim = Interview.from_case(read_case(WORKED), load_packs())
    left = list(aim.groups)

    async def run() -> None:
        async with Client(stdio_client(PIPE)) as client:
            step = await told(client, "next_question", answers=answers)
            while step["question"] is not None:
                key = step["question"]["key"]
                if key == ALLIES and left:
                    name = f"allies[{len(aim.groups) - len(left)}].name"
                    assert any(name in way for way in step["question"]["also"])
                    answers[name] = left.pop(0).name
                else:
                    value = aim.answer_to(key)
                    answers[key] = value if isinstance(value, int | str) else "unknown"
                step = await told(client, "next_question", answers=answers)
            assert step["still_open"] == step["deciding"] == 0
            expected = advise(read_case(WORKED))
            assert step["advice"]["headline"] == expected.headline
            again = await told(client, "advise", case=step["case"])
            assert again["recommendations"] == step["advice"]["recommendations"]

    anyio.run(run)
    assert len(answers) > 20


def test_every_tool_reads_only_and_says_what_it_gives_back() -> None:
    async def talk(client: Client) -> None:
        for tool in (await client.list_tools()).tools:
            assert tool.annotations.read_only_hint
            assert not tool.annotations.open_world_hint
            assert tool.description
            assert tool.output_schema["type"] == "object"
            jsonschema.Draft202012Validator.check_schema(tool.input_schema)

    in_memory(talk)


def test_the_schema_of_a_case_lets_worked_cases_in_and_misspelt_words_out() -> None:
    async def talk(client: Client) -> None:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        schema = tools["advise"].input_schema
        for path in sorted((ROOT / "cases").glob("*.yaml")):
            jsonschema.validate({"case": json.loads(json.dumps(read_case(path).to_dict()))}, schema)
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate({"case": {"movement": {"stage": "bilding"}}}, schema)

    in_memory(talk)


def test_the_advice_is_short_and_its_headline_comes_first() -> None:
    async def talk(client: Client) -> None:
        whole = advise(read_case(WORKED))
        result = await client.call_tool("advise", {"case": WORKED.read_text(encoding="utf-8")})
        text = result.content[0].text
        assert text.splitlines()[1].strip().startswith('"headline":')
        assert len(text) < len(whole.to_json()) / 5
        assert result.structured_content["page"] is None
        said = {each["rule"] for each in result.structured_content["recommendations"]}
        assert said == {each.rule for each in whole.recommendations if not each.gave_way_to}

    in_memory(talk)


def test_a_page_to_hand_on_names_no_group() -> None:
    async def talk(client: Client) -> None:
        assert "النقابات" not in json.dumps(
            await told(client, "advise", case=CASE, share=True, in_full=True), ensure_ascii=False
        )

    in_memory(talk)


def test_all_that_is_wrong_is_told_at_once_and_nothing_is_quoted() -> None:
    async def talk(client: Client) -> None:
        case = {
            "movement": {"stage": "bilding", SECRET: 1},
            "allies": [{"name": SECRET, "support": SECRET}, {"name": SECRET}],
        }
        lines = await refused(client, "advise", case=case)
        assert len(lines) == 4
        assert 'case: movement.stage: cannot be "bilding"; did you mean building?' in lines[0]
        assert SECRET not in "".join(lines)
        both = await refused(client, "compare", old={}, new={"movement": 3})
        assert both[0].startswith("new: movement: must be a section")

    in_memory(talk)


@pytest.mark.parametrize(
    ("tool", "arguments", "expected"),
    [
        ("advise", {"case": 7}, "must be a section"),
        ("advise", {"case": None}, "there is nothing in this case file"),
        ("advise", {"case": "movement: {stage: building"}, "opened"),
        ("advise", {"case": {"case": "a\u0007b"}}, "control character"),
        ("advise", {"case": {}, "in_full": SECRET}, "in_full: Input should be a valid boolean"),
        ("why", {"case": {}, "rule": "enter-the-rom"}, "did you mean 'enter-the-room'?"),
        ("path", {"case": {}, "to": "negotiat"}, "did you mean 'negotiate'?"),
        ("path", {"case": {}, "to": "out_of_scope"}, "no path leads away from nonviolence"),
        ("next_question", {"answers": ["a"]}, "answers by the keys of their questions"),
        ("next_question", {"answers": {"movement.stag": 1}}, "movement.stag: there is no such"),
        ("next_question", {"answers": {"allies[1].name": "x"}}, "allies[1].name: there is no such"),
        (
            "next_question",
            {"answers": {"allies": "some"}},
            "allies: must be one of: none, all, more",
        ),
        ("next_question", {"answers": {"allies[0].name": "unknown"}}, "allies[0].name: is a name"),
        ("no_such_tool", {}, "Unknown tool"),
    ],
)
def test_what_is_wrong_is_said_in_words(
    tool: str, arguments: dict[str, Any], expected: str
) -> None:
    async def talk(client: Client) -> None:
        text = "\n".join(await refused(client, tool, **arguments))
        assert expected in text
        assert SECRET not in text

    in_memory(talk)


def test_a_mistake_inside_is_told_without_what_the_case_holds(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def failing(*_: object, **__: object) -> None:
        raise ValueError(SECRET)

    monkeypatch.setattr(module, "advise", failing)

    async def talk(client: Client) -> None:
        assert (await refused(client, "advise", case=CASE))[0].startswith(
            "Groundswell failed inside (ValueError at engine/assistant/server.py:"
        )

    in_memory(talk)
    assert SECRET not in caplog.text


def test_a_question_says_what_may_be_answered_and_what_waits_for_it() -> None:
    async def talk(client: Client) -> None:
        first = await told(client, "next_question")
        fact = fact_of(first["question"]["key"])
        assert fact is not None
        assert [each["value"] for each in first["question"]["choices"]] == list(fact.values)
        assert first["question"]["because"]
        assert {"unknown", "rather_not_say"} <= set(first["question"]["also"])
        unsaid = {"movement.stage": "unknown", "movement.nonviolent": "rather_not_say"}
        second = await told(client, "next_question", answers=unsaid)
        assert second["answered"] == 2
        assert second["case"] == {"format": "groundswell/case/1"}
        assert second["question"]["key"] not in unsaid

    in_memory(talk)


def test_an_interview_goes_on_from_a_case() -> None:
    async def talk(client: Client) -> None:
        case = {"movement": {"stage": "mobilized"}, "allies": [{"name": "students"}]}
        answers = {"allies[0].support": "active_ally", "allies[1].name": "dockers", "allies": "all"}
        step = await told(client, "next_question", answers=answers, case=case)
        assert step["case"] == {
            "format": "groundswell/case/1",
            "movement": {"stage": "mobilized"},
            "allies": [{"name": "students", "support": "active_ally"}, {"name": "dockers"}],
            "allies_complete": True,
        }

    in_memory(talk)


def test_why_path_and_compare_say_what_the_commands_say(run: Run) -> None:
    async def talk(client: Client) -> None:
        case, rule = WORKED.read_text(encoding="utf-8"), "consolidate-before-negotiating"
        why = await told(client, "why", case=case, rule=rule, in_full=True)
        assert why["page"] == run("why", WORKED, rule).out
        assert [each["verdict"] for each in why["reasons"]] == ["silent"]
        path = await told(client, "path", case=case, to="negotiate", in_full=True)
        assert path["page"] == run("path", WORKED, "--to", "negotiate").out
        other = ROOT / "cases" / "hong-kong-2014.yaml"
        both = {"old": case, "new": other.read_text(encoding="utf-8")}
        compared = await told(client, "compare", **both, in_full=True)
        assert compared["page"] == run("compare", WORKED, other).out
        assert compared["facts"]

    in_memory(talk)


def test_rules_are_found_by_a_fact_and_read_by_their_name() -> None:
    async def talk(client: Client) -> None:
        everything = (await told(client, "list_rules"))["rules"]
        assert [each["id"] for each in everything] == [rule.id for rule in load_packs().rules]
        found = (await told(client, "list_rules", topic="coalition.mandate"))["rules"]
        assert "consolidate-before-negotiating" in {each["id"] for each in found}
        assert 0 < len(found) < len(everything)
        page = (await client.read_resource(f"rules://{found[0]['id']}")).contents[0].text
        assert "because:" in page
        with pytest.raises(mcp.MCPError, match="Did you mean enter-the-room"):
            await client.read_resource("rules://enter-the-rom")

    in_memory(talk)


def test_the_schemas_are_those_of_the_command(run: Run) -> None:
    async def talk(client: Client) -> None:
        listed = {each.uri for each in (await client.list_resources()).resources}
        assert listed == {"schema://case", "schema://advice", "schema://rule"}
        for uri in listed:
            text = (await client.read_resource(uri)).contents[0].text
            assert json.loads(text) == json.loads(run("schema", uri.removeprefix("schema://")).out)

    in_memory(talk)


def test_the_prompt_tells_where_answers_go_and_keeps_to_a_language() -> None:
    async def talk(client: Client) -> None:
        asked = await client.get_prompt("interview", {"language": "မြန်မာဘာသာ"})
        text = asked.messages[0].content.text
        assert "next_question" in text
        assert "goes to whoever runs this assistant" in text
        assert "မြန်မာဘာသာ" in text
        assert "language" not in (await client.get_prompt("interview")).messages[0].content.text

    in_memory(talk)


def test_a_broken_message_is_answered_and_the_server_goes_on() -> None:
    started = json.dumps(
        {
            "jsonrpc": "2.0",
            "id": 1,
            "method": "initialize",
            "params": {
                "protocolVersion": "2025-06-18",
                "capabilities": {},
                "clientInfo": {"name": "test", "version": "1"},
            },
        }
    )
    done = subprocess.run(
        [sys.executable, "-m", "groundswell", "mcp"],
        input=f"{SECRET}\n{started}\n".encode(),
        capture_output=True,
        timeout=120,
        check=False,
    )
    lines = [json.loads(line) for line in io.StringIO(done.stdout.decode())]
    assert any(each.get("id") == 1 and "result" in each for each in lines)
    assert SECRET not in done.stdout.decode() + done.stderr.decode()
    assert done.returncode == 0


def test_without_the_extra_the_command_says_what_to_install(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "mcp.server", None)
    monkeypatch.delitem(sys.modules, "groundswell.engine.assistant.server")
    monkeypatch.setitem(sys.modules, "mcp", None)
    ended = run("mcp")
    assert ended.status == 2
    assert "pip install 'groundswell[mcp]'" in ended.err
    assert ended.out == ""
