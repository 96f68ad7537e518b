"""AI assistants are answered in the language that they ask for, else in that of the command."""

from __future__ import annotations

import os
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from groundswell import advise, load_packs, read_case
from groundswell.engine.common.locale import speaking
from places import ROOT

mcp = pytest.importorskip("mcp", reason="the extra mcp is not installed")
import anyio  # noqa: E402 - comes with mcp
from groundswell.engine.assistant import server as module  # noqa: E402
from mcp import Client, StdioServerParameters, stdio_client  # noqa: E402

WORKED = ROOT / "cases" / "hong-kong-2019.yaml"
CASE = read_case(WORKED).to_dict()
OTHER = read_case(ROOT / "cases" / "hong-kong-2014.yaml").to_dict()

Talk = Callable[[Client], Awaitable[None]]


def in_memory(talk: Talk) -> None:
    async def run() -> None:
        async with Client(module.assistant(load_packs(), load_packs)) as client:
            await talk(client)

    anyio.run(run)


async def told(client: Client, tool: str, **arguments: Any) -> Any:
    """What a tool answers as data."""
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, result.content[0].text
    return result.structured_content


@pytest.mark.parametrize("code", ["es", "fr", "ar"])
def test_every_tool_answers_in_the_language_and_leaves_data_as_it_is(code: str) -> None:
    expected = advise(read_case(WORKED), load_packs(language=code))

    async def talk(client: Client) -> None:
        for tool, given, kept in (
            ("advise", {"case": CASE, "in_full": True}, ("posture",)),
            ("next_question", {}, ("purpose", "case")),
            ("why", {"case": CASE, "rule": "negotiate", "in_full": True}, ()),
            ("path", {"case": CASE, "to": "negotiate", "in_full": True}, ("to", "outcome")),
            ("compare", {"old": CASE, "new": OTHER, "in_full": True}, ()),
            ("gather", {"cases": [CASE, OTHER], "in_full": True}, ("answers", "case")),
            ("journey", {"cases": [CASE, OTHER], "in_full": True}, ()),
            ("list_rules", {}, ()),
        ):
            there = await told(client, tool, **given, language=code)
            here = await told(client, tool, **given)
            assert there != here, tool
            assert there.get("page") != here.get("page") or here.get("page") is None
            assert [there[key] for key in kept] == [here[key] for key in kept]
        advised = await told(client, "advise", case=CASE, language=f"{code}-XY")
        assert advised["headline"] == expected.headline

    in_memory(talk)


def test_no_english_of_ours_is_left_in_short_answers() -> None:
    async def talk(client: Client) -> None:
        compared = await told(client, "compare", old=CASE, new=OTHER, language="es")
        assert not any("this alone" in each for each in compared["facts"])
        found = await told(client, "path", case=CASE, to="negotiate", language="es")
        assert not any("from “" in step for path in found["paths"] for step in path)

    in_memory(talk)


def test_what_is_wrong_is_said_in_the_language() -> None:
    async def talk(client: Client) -> None:
        for arguments, expected in (
            ({"case": {}, "rule": "enter-the-rom", "language": "es"}, "¿"),
            ({"case": {}, "rule": "x", "language": "tlh"}, "language: must be one of: 'en'"),
            ({"case": {}, "rule": "x", "language": 3}, "language: "),
        ):
            result = await client.call_tool("why", arguments)
            assert result.is_error
            assert expected in result.content[0].text

    in_memory(talk)


def test_over_a_real_pipe_the_environment_chooses_the_language() -> None:
    pipe = StdioServerParameters(
        command=sys.executable,
        args=["-m", "groundswell", "mcp"],
        env={**os.environ, "GROUNDSWELL_LANGUAGE": "fr"},
    )
    expected = {
        code: advise(read_case(WORKED), load_packs(language=code)).headline for code in ("fr", "es")
    }

    async def run() -> None:
        async with Client(stdio_client(pipe)) as client:
            assert (await told(client, "advise", case=CASE))["headline"] == expected["fr"]
            other = await told(client, "advise", case=CASE, language="es")
            assert other["headline"] == expected["es"]
            page = await client.read_resource("rules://enter-the-room")
            with speaking("fr"):
                title = load_packs().rule["enter-the-room"].file.title
            assert title.split("{")[0][:20] in page.contents[0].text

    anyio.run(run)
