"""What a shell offers when Tab is pressed: rules, facts, postures, packs, files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

import click
from click.shell_completion import BashComplete, CompletionItem, add_completion_class

from ..authoring.handbook.rule_page import title_of
from ..common.problem import InputError
from ..explaining.pathfinder import OUT_OF_SCOPE
from ..facts import MOVEMENT_FACTS
from ..facts.vocabulary import Fact, as_written
from ..language.text import View
from ..packs.folder import pack_names
from ..packs.loading import load_packs
from ..packs.pack import RulePack
from ..reports.paper.sheets import PRINTED

Offers = Iterator[tuple[str, str]]
"""Words, each with what it means."""


def offered(what: str, ctx: click.Context, incomplete: str) -> list[CompletionItem[str]]:
    """What can stand where `incomplete` was typed; nothing where the rules cannot be read."""
    if what == "files":  # the shell knows best where they are
        return [CompletionItem(incomplete, type="file")]
    try:
        found = list(OFFERS[what](ctx, incomplete))
    except InputError:
        return []
    words = [
        CompletionItem(word, help=" ".join(means.split()))
        for word, means in found
        if word.startswith(incomplete)
    ]
    return words or ([CompletionItem(incomplete, type="file")] if what in OR_FILES else [])


def chosen(ctx: click.Context) -> RulePack:
    """The rules that the options typed so far choose. Raises InputError."""
    return load_packs(*ctx.params.get("packs") or (), directories=ctx.params.get("folders") or ())


def rules(ctx: click.Context, _: str) -> Offers:
    """The ids of rules, with their titles."""
    pack = chosen(ctx)
    return ((rule.id, title_of(pack, rule)) for rule in pack.rules)


def explained(ctx: click.Context, _: str) -> Offers:
    """What `why` can explain: rules, and the definitions, postures among them."""
    pack = chosen(ctx)
    yield from ((rule.id, title_of(pack, rule)) for rule in pack.rules)
    yield from ((each.name, each.entry.says) for each in pack.definitions)


def postures(ctx: click.Context, _: str) -> Offers:
    """The postures that a path may lead to, with their headlines."""
    pack = chosen(ctx)
    nothing = View(dict.fromkeys(pack.definition))
    for each in pack.postures:
        if each.name != OUT_OF_SCOPE:
            yield each.name, each.headline.render(nothing)


def sheets(ctx: click.Context, _: str) -> Offers:
    """The sheets to print, as the first word after --print."""
    if ctx.params.get("on_paper") and not ctx.params.get("given"):
        yield from ((name, sheet.title) for name, sheet in PRINTED.items())


def packs(_: click.Context, __: str) -> Offers:
    """The packs that are built in or installed."""
    return ((name, "") for name in pack_names())


def answers(_: click.Context, incomplete: str) -> Offers:
    """FACT=VALUE: the facts, and the values as soon as only one fact can be meant."""
    name = incomplete.partition("=")[0]
    facts = [
        fact for path, fact in MOVEMENT_FACTS.items() if path.startswith(name) and fact.typeable
    ]
    if len(facts) == 1:
        return answers_to(facts[0])
    return ((fact.path, fact.question) for fact in facts)


def answers_to(fact: Fact) -> Offers:
    """One fact with each of its values; a number or a text is left to be typed."""
    for value in fact.values:
        yield f"{fact.path}={as_written(value)}", fact.words[value].choice
    yield f"{fact.path}=unknown", "I don't know"


OFFERS: Mapping[str, Callable[[click.Context, str], Iterable[tuple[str, str]]]] = {
    "rules": rules,
    "explained": explained,
    "postures": postures,
    "packs": packs,
    "sheets": sheets,
    "answers": answers,
}
"""What can be offered, by the name under which commands ask for it."""


OR_FILES = ("sheets",)
"""What stands where the name of a file can stand as well."""


@add_completion_class
class Bash(BashComplete):
    """Completion for bash, which takes FACT=VALUE for three words and knows only the last."""

    split = False

    def get_completion_args(self) -> tuple[list[str], str]:
        """The words before the one that is typed, and that one, made whole again."""
        args, incomplete = super().get_completion_args()
        *before, last = [*args, incomplete]
        if before[-1:] == ["="]:
            before, last = before[:-1], f"={last}"
        if last.startswith("=") and before and not before[-1].startswith("-"):
            self.split = True
            return before[:-1], before[-1] + last
        return args, incomplete

    def format_completion(self, item: CompletionItem[str]) -> str:
        """An offer as bash puts it in the place of its last word."""
        value = item.value.partition("=")[2] if self.split else item.value
        return f"{item.type},{value}"
