"""The shapes of what goes into the API and comes out of it, as programs make types of them.

What goes in is described in its plainest form: unknown is left out, and yes or no is true or false.
The server takes more than that, as a case file does: null, "", "yes", a label that is a number.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode

from ...advising.advice import Advice
from ...authoring.schema import with_questions
from ...common.resources import table
from ...explaining.comparison import Comparison
from ...explaining.explanation import Why
from ...explaining.path import Paths
from ...facts import Case
from ...gathering.gathered import OF_PAGES, Gathered
from ...gathering.travelled import Journey
from ...interview.step import InterviewStep
from ...packs.rule import RuleFile
from .asked import AskedBody, CompareBody, GatherBody, JourneyBody, PathBody, WhyBody

REFERENCE = "#/components/schemas/{model}"

YES_NO = [True, False, "yes", "no"]
"""How a case file may write yes or no; programs need two ways less."""


class ListedRule(RuleFile):
    """A rule as its file holds it, with the name of its pack."""

    pack: str


GIVEN = (Case, AskedBody, WhyBody, PathBody, CompareBody, GatherBody, JourneyBody)
"""What goes in."""

WHOLE = (Advice, InterviewStep, Why, Paths, Comparison, Gathered, Journey)
"""What comes out with all of its parts."""


@cache
def words() -> dict[str, Any]:
    """What the description says in words, and its examples."""
    return table("serve/description.yaml")


class Shaping(GenerateJsonSchema):
    """Makes shapes that say of an answer that all of its parts are there, as they are."""

    def field_is_required(self, field: Any, total: bool) -> bool:
        """Whether a part is always there; without a value it is null in an answer, not absent."""
        return self.mode == "serialization" or super().field_is_required(field, total)


@cache
def shapes() -> dict[str, Any]:
    """Every shape there is, under its name, with the parts they are made of."""
    found = {**generated(), **words()["shapes"]}
    with_questions({**found[Case.__name__], "$defs": found})
    found = {name: plain(shape) for name, shape in found.items()}
    found["InterviewStep"]["properties"]["case"] = refer(Case)
    found[Gathered.__name__]["properties"]["case"] = refer(Case)
    # A type and a part of it by one name are one variable in clients for Python.
    found["PathAnswer"] = found.pop(Paths.__name__)
    return dict(sorted(found.items()))


def generated() -> dict[str, Any]:
    """The shapes of all models, as strict and as lenient as these are."""
    modes: dict[JsonSchemaMode, tuple[Any, ...]] = {
        "validation": (*GIVEN, ListedRule),
        "serialization": WHOLE,
    }
    models = [
        (model.__name__, mode, TypeAdapter[Any](model))
        for mode, models in modes.items()
        for model in models
    ]
    roots, rest = TypeAdapter.json_schemas(models, ref_template=REFERENCE, schema_generator=Shaping)
    found: dict[str, Any] = dict(rest["$defs"])
    found |= {name: root for (name, _), root in roots.items() if root != refer(name)}
    gathered = found[Gathered.__name__]
    for name in OF_PAGES:
        del gathered["properties"][name]
    gathered["required"] = [name for name in gathered["required"] if name not in OF_PAGES]
    return found


def plain(shape: Any) -> Any:
    """A shape in its plainest form, without the titles that generators would name types by.

    Of what may be absent, null says no more than that; and a default would make it seem required.
    """
    if isinstance(shape, list):
        return [plain(each) for each in shape]
    if not isinstance(shape, dict):
        return shape
    found = {key: plain(inside) for key, inside in shape.items() if key not in ("title", "default")}
    if "properties" in shape:
        required = shape.get("required", ())
        found["properties"] = {
            name: plain(part if name in required else without_null(part))
            for name, part in shape["properties"].items()
        }
    if found.get("enum") == YES_NO:
        found = {"type": "boolean", **{k: v for k, v in found.items() if k != "enum"}}
    if found.get("type") == ["string", "integer"]:
        found["type"] = "string"
    return found


def without_null(shape: dict[str, Any]) -> dict[str, Any]:
    """A shape without null, and without the blanks that stand for it, as one of its choices."""
    choices = [each for each in shape.get("anyOf", ()) if "null" not in each.get("type", "")]
    if len(choices) == len(shape.get("anyOf", ())):
        return shape
    rest = {key: value for key, value in shape.items() if key != "anyOf"}
    return {**choices[0], **rest} if len(choices) == 1 else {**rest, "anyOf": choices}


def refer(name: str | type) -> dict[str, Any]:
    """A reference to a shape."""
    return {"$ref": REFERENCE.format(model=name if isinstance(name, str) else name.__name__)}
