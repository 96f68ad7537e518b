"""Whether the rules of a pack can be trusted: what was proved of them, and what was not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..facts import FACTS
from ..facts.vocabulary import Fact
from ..packs.pack import RulePack
from .coverage import Covered, coverage
from .exactness import Overlooked, overlooked
from .examiner import TITLES, Checked, Examiner, Finding
from .usage import unused_facts


@dataclass(frozen=True, slots=True)
class Soundness:
    """What was proved of a pack, and what was not.

    Thresholds of counts add up to `needed` groups; `kinds` of them were told apart.
    """

    pack: RulePack
    checks: tuple[Checked, ...]
    coverage: tuple[Covered, ...]
    overlooked: tuple[Overlooked, ...]
    unused: tuple[str, ...]
    needed: int
    kinds: int

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that falls short."""
        return tuple(finding for check in self.checks for finding in check.findings)


def examine(pack: RulePack, vocabulary: Mapping[str, Fact] = FACTS) -> Soundness:
    """Put a pack to all checks. Raises UndecidedError where Z3 gives up on one of them."""
    examiner = Examiner(pack, vocabulary)
    return Soundness(
        pack=pack,
        checks=tuple(examiner.check(number) for number in range(1, len(TITLES) + 1)),
        coverage=tuple(coverage(pack)),
        overlooked=tuple(overlooked(examiner.any_case)),
        unused=unused_facts(pack, vocabulary),
        needed=examiner.any_case.needed,
        kinds=examiner.any_case.kinds,
    )
