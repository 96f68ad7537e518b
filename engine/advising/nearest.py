"""Those who stood where you stand: the precedents of a pack that are nearest to a case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..common.safe_text import keep
from ..facts.vocabulary import Value
from ..language.text_tree import TARGET
from ..packs.pack import Precedent, RulePack
from ..readings.together import Together
from .advice import Recommendation, Stood
from .questions import said

MOST = 2
"""How many are told."""

LEAST_SHARED = 3
"""One that shares fewer facts than this is not near."""

NONVIOLENT = "movement.nonviolent"
"""What all that are advised have in common, so that it brings nobody nearer."""

MOST_SHARED = 2
"""How many of the shared facts are named."""


def rests_on(recommendations: Iterable[Recommendation]) -> dict[str, Value]:
    """The facts that recommendations rest on, by path."""
    return {said.fact: said.value for each in recommendations for said in each.facts}


class Nearest:
    """The precedents of a pack by the posture of their moment, ready for any number of cases."""

    def __init__(self, pack: RulePack, together: Together) -> None:
        self.by_posture: dict[str, list[tuple[Precedent, Mapping[str, Any]]]] = {}
        for precedent, case in pack.precedents:
            for text in (precedent.case, precedent.did, precedent.then, precedent.source):
                keep(text)
            found = together.findings(case).definitions
            for posture in pack.postures:
                if found[posture.name]:
                    told = self.by_posture.setdefault(posture.name, [])
                    told.append((precedent, dict(case.values)))

    def to(
        self, case: str | None, target: Any, values: Mapping[str, Any], posture: str
    ) -> tuple[Stood, ...]:
        """Those with the same headline and the most facts in common, but for the case itself.

        `values` are the facts that the advice rests on, so that nothing else can bring one nearer.
        Where the `target` is known, it is the same: tenants learn little from a fallen regime.
        """
        near = []
        for precedent, facts in self.by_posture.get(posture, ()):
            if target is not None and facts.get(TARGET) != target:
                continue
            shared = [
                path
                for path, value in facts.items()
                if values.get(path) == value and path != NONVIOLENT
            ]
            if precedent.case != case and len(shared) >= LEAST_SHARED:
                near.append((len(shared), precedent, shared, facts))
        near.sort(key=lambda each: -each[0])
        return tuple(
            Stood(
                case=precedent.case,
                as_of=precedent.as_of,
                did=precedent.did,
                then=precedent.then,
                source=precedent.source,
                certainty=precedent.certainty,
                shared=tuple(said(path, facts[path]) for path in shared[:MOST_SHARED]),
            )
            for _, precedent, shared, facts in near[:MOST]
        )
