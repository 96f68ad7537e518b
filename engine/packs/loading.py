"""Loading packs: files in, one checked RulePack out, or every mistake with its file and line."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any

from ..common.locale import SOURCE, by_language, speaking, spoken
from ..common.messages import say
from ..common.problem import InputError
from ..common.wording import joined
from ..files.document import Document
from ..language.condition import And, Condition
from ..language.expression import ExpressionError, Scope, mentioned
from ..language.joining import join
from ..language.text import Text
from .folder import Folder, Source, named_folder, outside_folder, read_folder
from .links import broken_links
from .naming import stem_of, wrong_names
from .pack import PackFile, RulePack
from .reader import Reader
from .rule import Definition, DefinitionEntry, Place, Priority, Rule, RuleFile, Words
from .translation import Translation

DEFAULT_PACKS = ("one_pager", "practice")
"""The packs that are on unless others are named; the first is always on."""

OTHERWISE = "otherwise"


def load_packs(
    *chosen: str, directories: Sequence[str | Path] = (), language: str | None = None
) -> RulePack:
    """Load packs by name (by default all built-in ones), and packs in other directories.

    A name is that of a built-in pack or of an installed one; see `installed` in pack_folder.py. The
    texts are in a `language`, by default in the one that is spoken; what it lacks is in English.

    Raises InputError with every mistake in them.
    """
    language = language or spoken()
    if directories:
        folders = [*map(named_folder, with_base(chosen)), *map(outside_folder, directories)]
        return Loader(language=language).load(folders)
    return _load_named(with_base(chosen), language)


@cache
def _load_named(chosen: tuple[str, ...], language: str) -> RulePack:
    return Loader(language=language).load([named_folder(name) for name in chosen])


def in_each_language(pack: RulePack, load: Callable[[], RulePack] | None) -> Callable[[], RulePack]:
    """What gives a pack in the language that is spoken, loaded once for each.

    `load` loads it anew in the language that is spoken; without it there is the one pack.
    """

    @by_language
    def found() -> RulePack:
        return pack if load is None or pack.language == spoken() else load()

    return found


def with_base(chosen: Sequence[str]) -> tuple[str, ...]:
    """The packs to load: the one-pager's first, whatever else was named."""
    return tuple(dict.fromkeys([DEFAULT_PACKS[0], *(chosen or DEFAULT_PACKS)]))


def stand_in() -> PackFile:
    """A pack without anything, for one whose pack.yaml is wrong: its rules are still checked."""
    return PackFile(name="unnamed", version="0", title="unnamed", about="unnamed")


@dataclass
class Loader(Reader):
    """Loads packs one after the other and notes every problem on the way."""

    language: str = SOURCE
    digest: Any = field(default_factory=hashlib.sha256)
    definitions: dict[str, Definition] = field(default_factory=dict)
    scope: Condition | None = None
    outside_scope: frozenset[str] = frozenset()

    def load(self, folders: Iterable[Folder]) -> RulePack:
        """Read, check and join packs. Raises InputError with all that is wrong in any of them."""
        with speaking(self.language):
            return self.joined(folders)

    def joined(self, folders: Iterable[Folder]) -> RulePack:
        """Packs as one."""
        sources = []
        for folder in folders:
            source = read_folder(folder, self.problems, self.language)
            if source is not None:
                if source.translation:
                    self.translations[folder.label] = Translation(source.translation)
                self.digest.update(source.digest)
                sources.append(source)
        known = [(source, self.attempt(self.head, source)) for source in sources]
        whole = not self.problems
        for document, path, message in wrong_names(known):
            self.note(document, path, message)
        heads = [(source, head or stand_in()) for source, head in known]
        self.define(heads)
        self.settle_scope(heads)
        rules = [
            rule
            for source, head in heads
            for document in source.rules
            if (rule := self.attempt(self.ruled, document, head)) is not None
        ]
        if whole:  # else every name that a broken file holds would seem to be missing
            self.problems.extend(broken_links(rules, heads))
        precedents = [p for s, _ in heads for p in self.precedents(s.precedents)]
        postures = [p for s, head in heads for p in self.postures(s.pack, head)]
        silences = [each for s, head in heads for each in self.silences(s.pack, head)]
        readiness = [c for s, head in heads for c in self.readiness(s.pack, head)]
        if self.problems:
            raise InputError(self.problems)
        return RulePack(
            files=tuple(head for _, head in heads),
            digest=self.digest.hexdigest()[:16],
            definitions=tuple(self.definitions.values()),
            rules=tuple(sorted(rules, key=lambda rule: rule.file.order)),
            postures=tuple(postures),
            readiness=tuple(readiness),
            notes=tuple(self.notes),
            precedents=tuple(precedents),
            silences=tuple(silences),
            language=self.language,
            translations=tuple(self.translations.values()),
        )

    def head(self, source: Source) -> PackFile:
        """What pack.yaml says."""
        return self.told(self.read(PackFile, source.pack, "pack"), source.pack)

    def define(self, heads: list[tuple[Source, PackFile]]) -> None:
        """Read the definitions of all packs, in an order in which each uses only earlier ones."""
        found: dict[str, tuple[DefinitionEntry, Document, str]] = {}
        for source, head in heads:
            document = source.definitions
            if document is None or document.data is None:
                continue
            if not isinstance(document.data, dict):
                self.note(document, (), say("pack-definitions"))
                continue
            for name in document.data:
                entry = self.attempt(self.read, DefinitionEntry, document, "definition", (name,))
                if name in found:
                    other = found[name][1].name
                    self.note(document, (name,), say("pack-same-definition", name=name, file=other))
                elif entry is not None:
                    found[name] = (entry, document, head.name)
        for name in self.in_order(found):
            entry, document, pack = found[name]
            entry = self.told(entry, document, name)
            scope: Scope = "count" if self.kinds[name] else "movement"
            condition = self.condition(entry.when, scope, document, (name, "when"))
            if condition is not None:
                self.definitions[name] = Definition(
                    name,
                    self.kinds[name],
                    condition,
                    entry,
                    pack,
                    Place(document.name, document.line((name, "when"))),
                )

    def in_order(self, found: Mapping[str, tuple[DefinitionEntry, Document, str]]) -> list[str]:
        """The names of definitions in dependency order; also settles which are over allies."""
        uses: dict[str, frozenset[str]] = {}
        outside: dict[str, frozenset[str]] = {}
        for name, (entry, _, _) in found.items():
            try:
                everywhere, outside[name] = mentioned(entry.when)
            except ExpressionError:
                everywhere = outside[name] = frozenset()
            uses[name] = everywhere & found.keys()
        while True:
            try:
                order = list(TopologicalSorter(uses).static_order())
                break
            except CycleError as error:
                circle = list(reversed(error.args[1]))
                first = circle[0]
                told = say("pack-depends-on-itself", circle=joined("pack-uses", "next", circle))
                self.note(found[first][1], (first, "when"), told)
                uses[first] = frozenset()
        for name in order:
            self.kinds[name] = any(
                other.startswith("ally.") or self.kinds.get(other, False) for other in outside[name]
            )
        return order

    def settle_scope(self, heads: list[tuple[Source, PackFile]]) -> None:
        """Read what every rule takes for granted; only the first pack may say so."""
        for number, (source, head) in enumerate(heads):
            if head.scope is None:
                continue
            if number:
                self.note(source.pack, ("scope",), say("pack-first-scope"))
                continue
            self.scope = self.condition(head.scope.when, "movement", source.pack, ("scope", "when"))
            self.outside_scope = frozenset(head.scope.except_)

    def ruled(self, document: Document, head: PackFile) -> Rule | None:
        """Read and check one rule."""
        try:
            file = self.read(RuleFile, document, "rule")
        except InputError:
            self.check_loose_parts(document)
            raise
        over_allies = file.over == "ally"
        stem = stem_of(document.name)
        if file.id != stem:
            self.note(document, ("id",), say("pack-rule-name", name=stem))
        if over_allies and file.advise.each is None:
            self.note(document, ("advise",), say("pack-needs-each"))
        if not over_allies and (file.advise.each or file.advise.risk):
            self.note(document, ("advise",), say("pack-no-each"))
        scope: Scope = "ally" if over_allies else "movement"
        condition = self.condition(file.when, scope, document, ("when",))
        unless = None
        if file.unless is not None:
            unless = self.condition(file.unless, scope, document, ("unless",))
        if (file.unless is None) != (not file.cases.gives_way):
            self.note(document, ("cases", "gives_way"), say("pack-gives-way"))
        if not over_allies and (file.most or file.first):
            self.note(document, ("most",), say("pack-no-most"))
        first = [
            self.condition(text, scope, document, ("first", number))
            for number, text in enumerate(file.first)
        ]
        priorities = self.priorities(file, scope, document)
        words = self.words(file, document)
        if condition is None or priorities is None or words is None:
            return None
        if self.scope is not None and file.id not in self.outside_scope:
            condition = join(And, [self.scope, condition])
        place = Place(document.name, document.line(("when",)))
        return Rule(
            file.id,
            over_allies,
            condition,
            priorities,
            words,
            file,
            head.name,
            place,
            file.source.document,
            unless,
            tuple(each for each in first if each is not None),
        )

    def check_loose_parts(self, document: Document) -> None:
        """Check the condition of a rule that cannot be read whole, so that all is told at once."""
        data = document.data
        if isinstance(data, dict) and isinstance(data.get("when"), str):
            scope: Scope = "ally" if data.get("for") == "ally" else "movement"
            self.condition(data["when"], scope, document, ("when",))

    def priorities(
        self, file: RuleFile, scope: Scope, document: Document
    ) -> tuple[tuple[Priority, Condition | None], ...] | None:
        """The priorities of a rule, each with its condition; the last has none."""
        if not isinstance(file.priority, dict):
            return ((file.priority, None),)
        chosen: list[tuple[Priority, Condition | None]] = []
        for number, (priority, text) in enumerate(file.priority.items(), start=1):
            if (text == OTHERWISE) != (number == len(file.priority)):
                self.note(
                    document,
                    ("priority", priority),
                    say("pack-otherwise"),
                )
                return None
            condition = None
            if text != OTHERWISE:
                condition = self.condition(text, scope, document, ("priority", priority))
                if condition is None:
                    return None
            chosen.append((priority, condition))
        return tuple(chosen) or None

    def words(self, file: RuleFile, document: Document) -> Words | None:
        """The texts of a rule, or None where one of them is wrong."""
        over = file.over == "ally"
        advise = file.advise

        def once(source: str, *path: str | int, about_ally: bool = False) -> Text | None:
            return self.text(source, document, path, over_allies=over, about_ally=about_ally)

        single = {
            "title": once(file.title, "title"),
            "summary": once(advise.summary, "advise", "summary"),
        }
        ours = once(advise.ours, "advise", "ours") if advise.ours else None
        each = once(advise.each, "advise", "each", about_ally=True) if advise.each else None
        risk = once(advise.risk, "advise", "risk", about_ally=True) if advise.risk else None
        steps = [once(step, "advise", "steps", n) for n, step in enumerate(advise.steps)]
        single["because"] = once(advise.because, "advise", "because")
        single["limits"] = once(file.limits, "limits")
        if ours is not None and file.basis == "ours":
            message = say("pack-ours")
            self.note(document, ("advise", "ours"), message)
        if None in single.values() or None in steps:
            return None
        return Words(
            ours=ours,
            each=each,
            risk=risk,
            steps=tuple(s for s in steps if s is not None),
            **{name: text for name, text in single.items() if text is not None},
        )
