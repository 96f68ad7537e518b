"""Texts of rules: Jinja2 with three-valued facts, so that unknown can never slip in as false.

A text may print facts and choose between wordings. It asks of a fact `is yes`, `is no`,
`is known`, `is unknown`, `is any_of(…)`, `is at_least(…)` or `is at_most(…)`; nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from types import SimpleNamespace
from typing import Any

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from ..common.problem import nearest
from ..common.safe_text import keep
from ..facts import ALLY_FACTS, FACTS, MOVEMENT_FACTS
from ..facts.section import MOST
from ..facts.vocabulary import Fact, Value
from .tokens import NUMBER
from .writing import written

OTHER_SIDE = "other_side"
"""The name under which a text finds the fitting words for the movement's target."""

OTHER_SIDES: Mapping[Value | None, str] = {
    "national_leadership": "the government",
    "local_leadership": "the local government",
    "company": "the company",
    "institution": "the institution",
    "armed_parties": "the warring side",
    None: "the other side",
}

SECTIONS: Mapping[str, Sequence[tuple[str, Fact]]] = {
    section: [(fact.path.rpartition(".")[2], fact) for fact in facts]
    for section, facts in groupby(
        sorted(MOVEMENT_FACTS.values(), key=lambda fact: fact.path.rpartition(".")[0]),
        key=lambda fact: fact.path.rpartition(".")[0],
    )
}
"""The facts of a movement by their sections, each with its name there; "" for those in none."""

BARE_TESTS = frozenset({"yes", "no", "known", "unknown"})
WORD_TESTS = frozenset({"any_of", "at_least", "at_most"})
FILTERS = frozenset({"capitalize", "lower"})

NAME = "ally.name"
BLANK = "\x00"
"""What stands for the name of an ally in a wording that is kept; no name and no rule holds it."""

MOST_KEPT = 256
"""How many wordings of one text are kept, so as not to be worked out again."""


class TextError(ValueError):
    """A text that cannot be used; `messages` holds all that is wrong with it."""

    def __init__(self, messages: list[str]) -> None:
        self.messages = tuple(dict.fromkeys(messages))
        super().__init__("; ".join(self.messages))


class Seen:
    """A fact or definition as a text sees it: it can be printed and tested, never be a truth."""

    __slots__ = ("fact", "value")

    def __init__(self, fact: Fact | None, value: Value | None) -> None:
        self.fact = fact
        self.value = value

    def __str__(self) -> str:
        if (
            self.fact is not None
            and self.value is not None
            and self.fact.kind in ("word", "yes_no")
        ):
            return self.fact.phrase(self.value)
        return "not known" if self.value is None else str(self.value)

    def __bool__(self) -> bool:
        raise TextError(
            ["a fact is not a plain true or false; ask 'is yes', 'is no', 'is unknown'"]
        )

    def __eq__(self, other: object) -> bool:
        raise TextError(["a fact cannot be compared with ==; ask 'is any_of(…)'"])

    __hash__ = None  # type: ignore[assignment]

    def rank(self, word: Value) -> tuple[int, int] | None:
        """Where the value and a word stand in the order of the fact; None where it is unknown."""
        if self.value is None or self.fact is None:
            return None
        if isinstance(word, int):
            return (self.value, word) if isinstance(self.value, int) else None
        return self.fact.values.index(self.value), self.fact.values.index(word)


def at_least(seen: Seen, word: Value) -> bool:
    """Whether a fact is known to be this word or a higher one."""
    places = seen.rank(word)
    return places is not None and places[0] >= places[1]


def at_most(seen: Seen, word: Value) -> bool:
    """Whether a fact is known to be this word or a lower one."""
    places = seen.rank(word)
    return places is not None and places[0] <= places[1]


TESTS = {
    "yes": lambda seen: seen.value is True,
    "no": lambda seen: seen.value is False,
    "known": lambda seen: seen.value is not None,
    "unknown": lambda seen: seen.value is None,
    "any_of": lambda seen, *words: seen.value is not None and seen.value in words,
    "at_least": at_least,
    "at_most": at_most,
}

ENVIRONMENT = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
ENVIRONMENT.tests.update(TESTS)


def free_text(names: Iterable[str]) -> frozenset[str]:
    """Those of some names under which people write what they like."""
    return frozenset(name for name in names if name in FACTS and FACTS[name].kind == "text")


@dataclass(frozen=True)
class Text:
    """One text of a rule, and the facts and definitions it reads.

    `tree` is None where the text is always the same.
    """

    source: str
    reads: frozenset[str] = field(default=frozenset(), compare=False)
    tree: nodes.Template | None = field(default=None, compare=False, repr=False)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What it reads, always in the same order."""
        return tuple(sorted(self.reads))

    @cached_property
    def _keeps(self) -> bool:
        # Free text is never kept: a wording is kept with a blank in its place. A filter would
        # change the blank and not the name.
        free = free_text(self.reads)
        filtered = self.tree is not None and self.tree.find(nodes.Filter) is not None
        return not free or (free == {NAME} and not filtered)

    @cached_property
    def _kept(self) -> dict[tuple[Value | None, ...], str]:
        # What was printed before, by the values that were read.
        return {}

    @cached_property
    def _always(self) -> str:
        return keep(" ".join(self.source.split()))

    def render(self, view: View) -> str:
        """The text for one case, with white space folded."""
        if self.tree is None:
            return self._always
        if not self._keeps:
            return self.folded(view, self.tree)
        known = tuple(map(view.known.get, self.names))
        page = self._kept.get(known)
        if page is None:
            page = self.folded(View(view.known, BLANK) if view.ally else view, self.tree)
            if len(self._kept) < MOST_KEPT:
                self._kept[known] = page if BLANK in page else keep(page)
        return page.replace(BLANK, view.ally) if view.ally and BLANK in page else page

    def folded(self, view: View, tree: nodes.Template) -> str:
        """The text, worked out."""
        return " ".join(written(tree, view.names).split())


class View:
    """What a text sees: values of facts and definitions by name; what is absent is unknown.

    A text about one ally sees the name of that `ally`, and its facts and definitions as well.
    """

    def __init__(self, known: Mapping[str, Value | None], ally: str | None = None) -> None:
        self.known = known
        self.ally = ally

    @cached_property
    def names(self) -> dict[str, Any]:
        """Every fact in its section and every definition, each as a Seen; made when first needed."""
        known = self.known
        names: dict[str, Any] = {
            name: Seen(None, value) for name, value in known.items() if name not in FACTS
        }
        for section, facts in SECTIONS.items():
            seen = {name: Seen(fact, known.get(fact.path)) for name, fact in facts}
            names.update({section: SimpleNamespace(**seen)} if section else seen)
        names[OTHER_SIDE] = OTHER_SIDES[known.get("movement.target")]
        if self.ally is not None:
            seen = {path[5:]: Seen(fact, known.get(path)) for path, fact in ALLY_FACTS.items()}
            names["ally"] = SimpleNamespace(**{**seen, "name": Seen(None, self.ally)})
        return names


def read_text(
    source: str, definitions: Mapping[str, bool], *, over_allies: bool, about_ally: bool = True
) -> Text:
    """Check a text and note what it reads.

    `definitions` says of each definition whether it is over allies; a text that is printed once
    for all allies is not `about_ally`. Raises TextError with every problem found.
    """
    if "{" not in source:  # nothing is printed and nothing asked
        return Text(source)
    try:
        tree = ENVIRONMENT.parse(source)
        wrong = list(wrong_tokens(source))
    except TemplateSyntaxError as error:
        raise TextError([f"the text cannot be read: {error.message}"]) from None
    except RecursionError:
        raise TextError(["the text is nested too deeply"]) from None
    reader = Reader(definitions, ally=over_allies and about_ally, messages=wrong)
    for node in tree.body:
        reader.statement(node)
    if reader.messages:
        raise TextError(reader.messages)
    return Text(source, frozenset(reader.reads), tree)


def wrong_tokens(source: str) -> Iterator[str]:
    """What Jinja reads otherwise than it stands there, as in conditions: see `tokens.py`."""
    before = ""
    for _, kind, text in ENVIRONMENT.lex(source):
        if kind == "whitespace":
            continue
        if kind == "string" and "\\" in text:
            yield "a backslash does not belong into a word in quotes"
        elif kind == "string" and before == "string":
            yield "two words in quotes stand side by side; put a comma between them"
        elif kind in ("integer", "float") and not NUMBER.fullmatch(text):
            yield f"{text[:40]} is not a whole number in plain digits, such as 16"
        before = kind


@dataclass
class Reader:
    """Walks a template, lets through what a text may do, and notes every fact it reads."""

    definitions: Mapping[str, bool]
    ally: bool
    reads: set[str] = field(default_factory=set)
    messages: list[str] = field(default_factory=list)

    def statement(self, node: nodes.Node) -> None:
        """Text, values and if/elif/else."""
        match node:
            case nodes.Output():
                for part in node.nodes:
                    if not isinstance(part, nodes.TemplateData):
                        self.printed(part)
            case nodes.If():
                self.asked(node.test)
                for inner in [*node.body, *node.elif_, *node.else_]:
                    self.statement(inner)
            case _:
                self.messages.append(
                    f"a text may only print values and use if, not {type(node).__name__.lower()}"
                )

    def printed(self, node: nodes.Node) -> None:
        """What may stand in double braces."""
        match node:
            case nodes.Const(value=str()):
                return
            case nodes.Filter(name=name) if name in FILTERS and node.node is not None:
                self.printed(node.node)
            case nodes.CondExpr():
                self.asked(node.test)
                for part in (node.expr1, node.expr2):
                    if part is not None:
                        self.printed(part)
            case nodes.Name() | nodes.Getattr():
                self.named(node)
            case _:
                self.messages.append("only facts, definitions and other_side can be printed")

    def asked(self, node: nodes.Node) -> None:
        """What may stand after if."""
        match node:
            case nodes.And() | nodes.Or():
                self.asked(node.left)
                self.asked(node.right)
            case nodes.Not():
                self.asked(node.node)
            case nodes.Test(name=name) if name in BARE_TESTS | WORD_TESTS:
                self.tested(node)
            case nodes.Test(name=name):
                near = nearest(name, TESTS)
                hint = f"; did you mean {near}?" if near else ""
                self.messages.append(f"there is no test 'is {name}'{hint}")
            case _:
                self.messages.append(
                    "after if, ask of a fact 'is yes', 'is no', 'is known', 'is unknown', "
                    "'is any_of(…)', 'is at_least(…)' or 'is at_most(…)'"
                )

    def tested(self, node: nodes.Test) -> None:
        """A test of one fact: the words it names must be words of that fact."""
        meant = self.named(node.node)
        if meant is None:
            return
        name, fact = meant
        words = [part.value for part in node.args if isinstance(part, nodes.Const)]
        if len(words) != len(node.args) or node.kwargs or node.dyn_args or node.dyn_kwargs:
            self.messages.append(f"is {node.name}(…) takes words in quotes or whole numbers")
        elif node.name in ("yes", "no") and (fact is not None and fact.kind != "yes_no"):
            self.messages.append(f"{name} is not yes or no; ask 'is any_of(…)'")
        elif node.name in WORD_TESTS:
            self.worded(name, fact, node.name, words)

    def worded(self, name: str, fact: Fact | None, test: str, words: list[Any]) -> None:
        """The words of any_of, at_least and at_most."""
        if fact is None or fact.kind not in ("word", "number"):
            self.messages.append(f"{name} has no words; ask 'is yes', 'is no' or 'is unknown'")
            return
        if not words or (test != "any_of" and len(words) != 1):
            self.messages.append(f"is {test}(…) takes one word" + (" or more" * (test == "any_of")))
        if test != "any_of" and fact.kind == "word" and not fact.ordered:
            self.messages.append(f"the words of {name} have no order; ask 'is any_of(…)'")
        for word in words:
            right = type(word) is int if fact.kind == "number" else word in fact.values
            if right and fact.kind == "number" and word > MOST:
                self.messages.append(f"{name} is never above {MOST:,}")
            elif right and test == "at_least" and word in (0, *fact.values[:1]):
                self.messages.append(f"{name} is always at least {word}; ask 'is known'")
            elif right and test == "at_most" and word in (MOST, *fact.values[-1:]):
                self.messages.append(f"{name} is always at most {word}; ask 'is known'")
            elif not right:
                near = nearest(str(word), map(str, fact.values))
                hint = f"; did you mean {near}?" if near else ""
                self.messages.append(f"{name} is never {word!r}{hint} (allowed: {fact.allowed})")

    def named(self, node: nodes.Node) -> tuple[str, Fact | None] | None:
        """The name a node means and its fact (None for a definition); notes that it is read."""
        name = ".".join(self.spelled(node))
        if name == OTHER_SIDE:
            self.reads.add("movement.target")
            return None
        fact = FACTS.get(name)
        of_ally = name.startswith("ally.") or self.definitions.get(name, False)
        if fact is None and name not in self.definitions:
            near = nearest(name, [*FACTS, *self.definitions, OTHER_SIDE])
            hint = f"; did you mean {near}?" if near else ""
            self.messages.append(f"there is no fact or definition {name or 'here'}{hint}")
            return None
        if of_ally and not self.ally:
            self.messages.append(f"{name} is about one ally; this text is about the movement")
            return None
        self.reads.add(name)
        return name, fact

    def spelled(self, node: nodes.Node) -> Iterator[str]:
        """The parts of a dotted name."""
        if isinstance(node, nodes.Getattr):
            yield from self.spelled(node.node)
            yield node.attr
        elif isinstance(node, nodes.Name):
            yield node.name
