"""Texts are written as Jinja2 itself would write them."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any

import pytest
from cases_at_random import random_case
from groundswell.engine.advising.advise import assume
from groundswell.engine.facts import ALLY_FACTS
from groundswell.engine.facts.vocabulary import Value
from groundswell.engine.language.seen import TESTS, Seen, seen_facts
from groundswell.engine.language.text import FITTING, View
from groundswell.engine.language.text_reader import read_text
from groundswell.engine.language.text_tree import FITTED, Words
from groundswell.engine.packs.loading import load_packs
from groundswell.engine.readings.meaning import Meaning
from jinja2 import Environment, StrictUndefined

PACK = load_packs()
TEXTS = [text for rule in PACK.rules for text in rule.words.all() if "{" in text.source]
JINJA = Environment(undefined=StrictUndefined)
JINJA.tests.update(TESTS)


def names(known: Mapping[str, Value | None], ally: str) -> dict[str, Any]:
    """What Jinja would print and ask: every fact, every definition and the words for the target."""
    group = {path[5:]: Seen(path, known.get(path)) for path in ALLY_FACTS} | {"name": ally}
    fitting = {
        name: words.get(known.get(FITTED[name]), words[None]) for name, words in FITTING.items()
    }
    return {**seen_facts(known), "ally": group, **fitting}


def test_every_text_of_the_packs_reads_as_jinja_renders_it() -> None:
    templates = [JINJA.from_string(text.source) for text in TEXTS]
    random, meaning, compared = Random(3), Meaning(PACK), 0
    for _ in range(60):
        case = assume(random_case(random, most_allies=1))[0]
        found = meaning.findings(case)
        of_ally = {**case.allies[0].values, **found.allies[0]} if case.allies else {}
        of_ally |= dict.fromkeys(over_allies(of_ally))
        view = View({**case.values, **found.definitions, **of_ally}, "the <i>clerks</i>")
        for text, template in zip(TEXTS, templates, strict=True):
            expected = template.render(names(view.known, str(view.ally)))
            assert "".join(view.written(text.parts)) == expected
            # Asked again, a text is not worked out again; it reads the same for every name.
            assert text.render(view) == text.render(view) == " ".join(expected.split())
            other = expected.replace("the <i>clerks</i>", "judges")
            assert text.render(View(view.known, "judges")) == " ".join(other.split())
            compared += 1
    assert compared == 60 * len(TEXTS)
    assert len(TEXTS) > 50


def over_allies(known: dict[str, object]) -> list[str]:
    """The definitions over allies of which nothing is known."""
    return [d.name for d in PACK.definitions if d.over_allies and d.name not in known]


@pytest.mark.parametrize(
    ("source", "size", "expected"),
    [
        ("{% if turnout.size is unknown %}?{% elif turnout.size is at_least('mass') %}!{% endif %}",
         None, "?"),
        ("{% if turnout.size is unknown %}?{% elif turnout.size is at_least('mass') %}!{% endif %}",
         "mass", "!"),
        ("{% if turnout.size is unknown %}?{% elif turnout.size is at_least('mass') %}!{% endif %}",
         "small", ""),
        ("{{ 'few' if turnout.size is any_of('small') else 'many' }}", "small", "few"),
        ("{{ 'few' if turnout.size is any_of('small') else 'many' }}", "mass", "many"),
        ("{{ 'few' if turnout.size is any_of('small') }}", "mass", ""),
        ("{% if not (turnout.size is known and turnout.size is at_most('small')) %}a{% else %}b"
         "{% endif %}", "small", "b"),
        ("{{ 'ABC' | lower }} {{ other_side | capitalize }}", None, "abc The other side"),
        ("{% raw %}{{ x }}{% endraw %}{# nothing #}.", None, "{{ x }}."),
    ],
)  # fmt: skip
def test_choices_are_written(source: str, size: str | None, expected: str) -> None:
    text = read_text(source, {}, over_allies=False)
    known = {} if size is None else {"turnout.size": size}
    assert text.render(View(known)) == expected


def test_a_text_without_braces_is_words_alone() -> None:
    text = read_text("Plain words,  100 % plain; }} stays.", {}, over_allies=False)
    assert text.parts == (Words(text.source),)
    assert text.render(View({})) == "Plain words, 100 % plain; }} stays."
