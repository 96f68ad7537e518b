"""JSON Schema of case files, advice and rule files."""

from __future__ import annotations

from typing import Any, Literal

from ..advising.advice import adapter
from ..facts import FACTS, Ally, Case
from ..packs.rule import RuleFile

DIALECT = "https://json-schema.org/draft/2020-12/schema"

Name = Literal["case", "advice", "rule"]

TITLES: dict[Name, str] = {
    "case": "A Groundswell case file",
    "advice": "Advice from Groundswell",
    "rule": "A Groundswell rule file",
}

ANNOTATIONS = frozenset({"$schema", "$id", "$defs", "title", "description", "default"})
"""What a schema says to people, or to tools that look parts up."""


def json_schema(name: Name) -> dict[str, Any]:
    """The JSON Schema of what `name` stands for, in the 2020-12 dialect."""
    match name:
        case "case":
            found = with_questions(Case.model_json_schema(by_alias=True))
        case "advice":
            found = adapter().json_schema(mode="serialization")
        case "rule":
            found = RuleFile.model_json_schema(by_alias=True)
    return {
        "$schema": DIALECT,
        "$id": f"urn:groundswell:schema:{name}:1",
        **found,
        "title": TITLES[name],
    }


def with_questions(schema: dict[str, Any]) -> dict[str, Any]:
    """A case's schema with each fact's question, so that an editor can show it."""
    for fact in FACTS.values():
        section, _, key = fact.path.rpartition(".")
        holder = schema
        if section:
            holder = schema["$defs"][Ally.__name__ if section == "ally" else section.capitalize()]
        described = " ".join(filter(None, [fact.question, fact.hint]))
        holder["properties"][key] |= {"title": fact.topic, "description": described}
    return schema


def plain_schema(name: Name) -> dict[str, Any]:
    """The same in short: types and words alone, each part where it is used."""
    whole = json_schema(name)

    def plain(part: Any) -> Any:
        if isinstance(part, list):
            return [plain(each) for each in part]
        if not isinstance(part, dict):
            return part
        if "$ref" in part:
            return plain(whole["$defs"][part["$ref"].rpartition("/")[2]])
        return {
            key: {name: plain(each) for name, each in inside.items()}
            if key == "properties"
            else plain(inside)
            for key, inside in part.items()
            if key not in ANNOTATIONS
        }

    found: dict[str, Any] = plain(whole)
    return found
