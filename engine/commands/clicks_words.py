"""What click says by itself, in the language that is spoken.

Click asks gettext for each of its sentences, by the English. Here it gets ours instead.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import import_module

from ..common.messages import say

MODULES = ("core", "decorators", "exceptions", "formatting", "parser", "types")
"""The modules of click that say something to people."""

FIELD = re.compile(r"\{(\w+)(?:![rs])?\}")
"""Where click puts something in, after the sentence was looked up."""

OURS: Mapping[str, str] = {
    "Usage:": "click-usage",
    "Options": "click-options",
    "Commands": "help-commands",
    "Error: {message}": "click-error",
    "Try '{command} {option}' for help.": "click-try",
    "default: {default}": "click-default",
    "required": "click-required",
    "Invalid value: {message}": "click-invalid",
    "Invalid value for {param_hint}: {message}": "click-invalid.of",
    "Missing argument": "click-missing-argument",
    "Missing option": "click-missing-option",
    "Missing command.": "click-missing-command",
    "Choose from:": "click-choose",
    "No such option {name!r}.": "click-no-option",
    "Did you mean {possibility}?": "click-near",
    "(Did you mean one of: {possibilities}?)": "click-near.several",
    "Option {name!r} does not take a value.": "click-takes-no-value",
    "Option {name!r} requires an argument.": "click-needs-value",
    "Option {name!r} requires {nargs} arguments.": "click-needs-value.several",
    "Argument {name!r} takes {nargs} values.": "click-takes-values",
    "Got unexpected extra argument ({args})": "click-too-many",
    "Got unexpected extra arguments ({args})": "click-too-many.several",
    "{value!r} is not {choice}.": "click-not-the-word",
    "{value!r} is not one of {choices}.": "click-none-of",
    "{value!r} is not a valid {number_type}.": "click-no-number",
    "{value} is not in the range {range}.": "click-not-in-range",
    "{name} {filename!r} does not exist.": "click-not-there",
    "{name} {filename!r} is a file.": "click-is-a-file",
    "{name} {filename!r} is a directory.": "click-is-a-folder",
    "{name} {filename!r} is not readable.": "click-not-readable",
    "{name} {filename!r} is not writable.": "click-not-writable",
}
"""Our message for each sentence of click that our commands can lead to."""


def said(english: str) -> str:
    """A sentence of click in the language that is spoken; as it is where we have none for it."""
    first, *list_below = english.split("\n", 1)
    key = OURS.get(first)
    if key is None:
        return english
    told = say(key, **{found[1]: found[0] for found in FIELD.finditer(first)})
    return "\n".join([told, *list_below])


def said_of(one: str, several: str, number: int) -> str:
    """A sentence of click about one thing or several."""
    return said(one if number == 1 else several)


def teach() -> None:
    """Let click say our sentences from now on."""
    for name in MODULES:
        module = import_module(f"click.{name}")
        module.__dict__.update(_=said, ngettext=said_of)
