"""Texts of rules as authors write them: Jinja's syntax, read into the tree of `text_tree`.

A text may print facts and choose between wordings. It asks of a fact `is yes`, `is no`,
`is known`, `is unknown`, `is any_of(…)`, `is at_least(…)` or `is at_most(…)`; nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes

from ..common.messages import say
from ..common.problem import nearest
from ..common.wording import all_of, commas
from ..facts import FACTS
from ..facts.section import MOST
from ..facts.vocabulary import Fact, Value
from .condition import Among, Between
from .text import Text
from .text_tree import (
    CHANGES,
    FITTED,
    FORMS,
    Change,
    Choice,
    Every,
    Known,
    Parts,
    Printed,
    Some,
    Test,
    Words,
    fact_that_fits,
    negated,
)
from .tokens import NUMBER

BARE_TESTS = ("yes", "no", "known", "unknown")
WORD_TESTS = ("any_of", "at_least", "at_most")
TESTS = (*BARE_TESTS, *WORD_TESTS)
"""What may be asked of a fact."""

ENVIRONMENT = Environment(autoescape=False)  # noqa: S701 - it only reads; nothing is rendered
NOTHING = Some(())
"""The test that stands for one that is wrong."""


class TextError(ValueError):
    """A text that cannot be used; `messages` holds all that is wrong with it."""

    def __init__(self, messages: list[str]) -> None:
        self.messages = tuple(dict.fromkeys(messages))
        super().__init__("; ".join(self.messages))


def read_text(
    source: str, definitions: Mapping[str, bool], *, over_allies: bool, about_ally: bool = True
) -> Text:
    """Read a text and check what it does.

    `definitions` says of each definition whether it is over allies; a text that is printed once
    for all allies is not `about_ally`. Raises TextError with every problem found.
    """
    if "{" not in source:  # nothing is printed and nothing asked
        return Text(source, (Words(source),))
    try:
        tree = ENVIRONMENT.parse(source)
        wrong = list(wrong_tokens(source))
    except TemplateSyntaxError as error:
        raise TextError([say("text-not-read", problem=error.message or "")]) from None
    except RecursionError:
        raise TextError([say("text-too-deep")]) from None
    reader = Reader(definitions, ally=over_allies and about_ally, messages=wrong)
    parts = reader.parts(tree.body)
    if reader.messages:
        raise TextError(reader.messages)
    return Text(source, parts)


def wrong_tokens(source: str) -> Iterator[str]:
    """What Jinja reads otherwise than it stands there, as in conditions: see `tokens.py`."""
    before = ""
    for _, kind, text in ENVIRONMENT.lex(source):
        if kind == "whitespace":
            continue
        if kind == "string" and "\\" in text:
            yield say("sign-in-quotes")
        elif kind == "string" and before == "string":
            yield say("sign-side-by-side.text")
        elif kind in ("integer", "float") and not NUMBER.fullmatch(text):
            yield say("sign-no-number", found=text[:40])
        before = kind


@dataclass
class Reader:
    """Turns Jinja's tree into ours, and notes in `messages` what a text may not do."""

    definitions: Mapping[str, bool]
    ally: bool
    messages: list[str] = field(default_factory=list)

    def parts(self, statements: Sequence[nodes.Node]) -> Parts:
        """Words, values and if/elif/else."""
        found: list[Words | Printed | Choice] = []
        for node in statements:
            match node:
                case nodes.Output():
                    for part in node.nodes:
                        if isinstance(part, nodes.TemplateData):
                            found.append(Words(part.data))
                        else:
                            found.extend(self.printed(part))
                case nodes.If():
                    branches = [
                        (self.asked(branch.test), self.parts(branch.body))
                        for branch in (node, *node.elif_)
                    ]
                    found.append(Choice(tuple(branches), self.parts(node.else_)))
                case _:
                    what = type(node).__name__.lower()
                    self.messages.append(say("text-only-prints", what=what))
        return tuple(found)

    def printed(self, node: nodes.Node | None, changes: tuple[Change, ...] = ()) -> Parts:
        """What may stand in double braces, changed as the filters behind it say."""
        match node:
            case None:  # a choice without an "else"
                return ()
            case nodes.Const(value=str(text)):
                for change in changes:
                    text = CHANGES[change](text)
                return (Words(text),)
            case nodes.Filter(name="capitalize" | "lower" as change) if node.node is not None:
                return self.printed(node.node, (change, *changes))
            case nodes.Filter(name="counted", node=nodes.Name() | nodes.Getattr() as counted):
                return self.counted(node, counted, changes)
            case nodes.CondExpr():
                test = self.asked(node.test)
                chosen = self.printed(node.expr1, changes)
                return (Choice(((test, chosen),), self.printed(node.expr2, changes)),)
            case nodes.Name() | nodes.Getattr():
                name = self.named(node)
                return () if name is None else (Printed(name, changes),)
        self.messages.append(say("text-not-printed", others=all_of(FITTED)))
        return ()

    def counted(
        self, node: nodes.Filter, counted: nodes.Node, changes: tuple[Change, ...]
    ) -> Parts:
        """A number with what is said beside it, in each form of words that a language has."""
        name = self.named(counted)
        given = {each.key: each.value for each in node.kwargs}
        forms = {
            str(key): each.value
            for key, each in given.items()
            if key in FORMS and isinstance(each, nodes.Const) and isinstance(each.value, str)
        }
        if node.args or node.dyn_args or node.dyn_kwargs or forms.keys() != given.keys():
            self.messages.append(say("text-counted-forms", forms=commas(FORMS)))
        elif "other" not in forms:
            self.messages.append(say("text-counted-other"))
        elif name is not None and (name not in FACTS or FACTS[name].kind != "number"):
            self.messages.append(say("text-not-counted", name=name))
        elif name is not None:
            return (Printed(name, changes, forms),)
        return ()

    def asked(self, node: nodes.Node) -> Test:
        """What may stand after if."""
        match node:
            case nodes.And():
                return Every((self.asked(node.left), self.asked(node.right)))
            case nodes.Or():
                return Some((self.asked(node.left), self.asked(node.right)))
            case nodes.Not():
                return negated(self.asked(node.node))
            case nodes.Test(name=name) if name in TESTS:
                return self.tested(node)
            case nodes.Test(name=name):
                near = nearest(name, TESTS)
                key = "text-no-test.near" if near else "text-no-test"
                self.messages.append(say(key, name=name, near=near or ""))
            case _:
                self.messages.append(say("text-after-if"))
        return NOTHING

    def tested(self, node: nodes.Test) -> Test:
        """A test of one fact: the words it names must be words of that fact."""
        name = self.named(node.node)
        if name is None:
            return NOTHING
        if fact_behind := fact_that_fits(name):
            self.messages.append(say("text-print-only", name=name, fact=fact_behind))
            return NOTHING
        fact = FACTS.get(name)
        words = [part.value for part in node.args if isinstance(part, nodes.Const)]
        if len(words) != len(node.args) or node.kwargs or node.dyn_args or node.dyn_kwargs:
            self.messages.append(say("text-takes-words", test=node.name))
        elif node.name in WORD_TESTS:
            return self.worded(name, fact, node.name, words)
        elif words:
            self.messages.append(say("text-takes-no-words", test=node.name))
        elif node.name in ("known", "unknown"):
            return Known(name, wanted=node.name == "known")
        elif fact is not None and fact.kind != "yes_no":
            self.messages.append(say("text-no-yes-or-no", name=name))
        else:
            return Among(name, frozenset({node.name == "yes"}))
        return NOTHING

    def worded(self, name: str, fact: Fact | None, test: str, words: list[Any]) -> Test:
        """any_of, at_least and at_most, with their words."""
        if fact is None or fact.kind not in ("word", "number"):
            self.messages.append(say("text-has-no-words", name=name))
            return NOTHING
        before = len(self.messages)
        if not words or (test != "any_of" and len(words) != 1):
            key = "text-one-word.or-more" if test == "any_of" else "text-one-word"
            self.messages.append(say(key, test=test))
        if test != "any_of" and fact.kind == "word" and not fact.ordered:
            self.messages.append(say("text-no-order", name=name))
        for word in words:
            self.messages.extend(wrong_word(fact, test, word))
        return NOTHING if len(self.messages) > before else fitting(fact, test, words)

    def named(self, node: nodes.Node) -> str | None:
        """The name that a node means, or None where it means none that can stand here."""
        name = ".".join(spelled(node))
        if fact_that_fits(name):
            return name
        of_ally = name.startswith("ally.") or self.definitions.get(name, False)
        if name not in FACTS and name not in self.definitions:
            near = nearest(name, [*FACTS, *self.definitions, *FITTED])
            form = ".here" if not name else ".near" if near else ""
            key = f"no-fact-or-definition{form}"
            self.messages.append(say(key, name=name, near=near or ""))
        elif of_ally and not self.ally:
            self.messages.append(say("text-of-ally", name=name))
        else:
            return name
        return None


def wrong_word(fact: Fact, test: str, word: Any) -> Iterator[str]:
    """What is wrong with a word in a test of a fact."""
    right = type(word) is int if fact.kind == "number" else word in fact.values
    if not right:
        near = nearest(str(word), map(str, fact.values))
        key = "condition-never-is.near" if near else "condition-never-is"
        told = {"name": fact.path, "value": repr(word), "allowed": fact.allowed}
        yield say(key, near=near or "", **told)
    elif fact.kind == "number" and word > MOST:
        yield say("text-never-above", name=fact.path, most=MOST)
    elif test == "at_least" and word in (0, *fact.values[:1]):
        yield say("text-at-least", name=fact.path, word=str(word))
    elif test == "at_most" and word in (MOST, *fact.values[-1:]):
        yield say("text-at-most", name=fact.path, word=str(word))


def fitting(fact: Fact, test: str, words: Sequence[Value]) -> Test:
    """The condition that any_of, at_least or at_most stands for."""
    if fact.kind == "number":
        numbers = [word for word in words if isinstance(word, int)]
        if test == "any_of":
            return Some(tuple(Between(fact.path, number, number) for number in numbers))
        if test == "at_least":
            return Between(fact.path, numbers[0], None)
        return Between(fact.path, 0, numbers[0])
    if test == "any_of":
        return Among(fact.path, frozenset(words))
    place = fact.values.index(words[0])
    chosen = fact.values[place:] if test == "at_least" else fact.values[: place + 1]
    return Among(fact.path, frozenset(chosen))


def spelled(node: nodes.Node) -> Iterator[str]:
    """The parts of a dotted name."""
    if isinstance(node, nodes.Getattr):
        yield from spelled(node.node)
        yield node.attr
    elif isinstance(node, nodes.Name):
        yield node.name
