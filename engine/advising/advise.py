"""From findings to advice: the posture, the order of what is said, and the open questions."""

from __future__ import annotations

from functools import cache
from typing import Any

from ..common.locale import speaking
from ..common.messages import say
from ..common.problem import InputError, Problem, nearest
from ..common.wording import commas
from ..facts import Ally, Case
from ..packs.loading import load_packs
from ..packs.pack import RulePack
from ..readings.engines import ENGINES, Engine, default_engine
from .advice import Advice, Assumption
from .evaluation import Evaluation
from .prepared import Prepared
from .sharing import shared_case


def advise(
    case: Case,
    pack: RulePack | None = None,
    engine: Engine | None = None,
    *,
    share: bool = False,
) -> Advice:
    """Advise one case by the rules of a pack (by default all built-in packs).

    With `share`, the case is advised as if every fact that could harm people were unknown.

    `engine` names the reading that fires the rules: `durable` where it is installed, else
    `meaning`; both give the same advice. Raises InputError where `durable` is asked for and absent.
    """
    pack = pack or load_packs()
    with speaking(pack.language):
        return advisor(pack, engine or default_engine()).advise(case, share=share)


MANY: Engine = "meaning"
"""The reading for many cases at once: it says the same as the others in a fraction of the time."""


@cache
def advisor(pack: RulePack, engine: Engine) -> Advisor:
    """The advisor for a pack, made once. Raises InputError where the engine cannot be used here."""
    if engine not in ENGINES:
        near = nearest(engine, ENGINES)
        key = "no-engine.near" if near else "no-engine"
        message = say(key, name=engine, near=near or "", allowed=commas(ENGINES))
        raise InputError([Problem("--engine", None, None, message)])
    if lacking := ENGINES[engine].lacks():
        message = say("engine-lacks", lacking=lacking, other=MANY)
        raise InputError([Problem("--engine", None, None, message)])
    return Advisor(pack, engine)


def assume(case: Case) -> tuple[Case, tuple[Assumption, ...]]:
    """The case as it is advised: allies by name, and nonviolence assumed where nothing is said.

    The one assumption there is; it is a step from case to case, before any reading.
    """
    allies = None if case.allies is None else tuple(sorted(case.allies, key=by_name))
    changes: dict[str, Any] = {"allies": allies}
    assumed: tuple[Assumption, ...] = ()
    if case.movement.nonviolent is None:
        changes["movement"] = case.movement.model_copy(update={"nonviolent": True})
        assumed = (Assumption("movement.nonviolent", True),)
    return case.model_copy(update=changes), assumed


def by_name(ally: Ally) -> tuple[str, str]:
    """Puts allies in an order that does not depend on the file."""
    return ally.name.casefold(), ally.name


class Advisor(Prepared):
    """Advises any number of cases by one pack."""

    def advise(self, case: Case, *, share: bool = False) -> Advice:
        """The advice on one case; with `share`, as it may be handed on."""
        withheld = None
        if share:
            case, withheld = shared_case(case, self.together.findings(case).allies)
        assumed_case, assumptions = assume(case)
        return Evaluation(self, assumed_case, assumptions, withheld, case).advice()
