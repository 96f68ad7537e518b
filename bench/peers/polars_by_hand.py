"""The rules by hand as one Polars plan: the limit of what a table can do on this machine.

It keeps unknowns as nulls and gives the same table as `advise_table`, postures and numbers of allies
included, and checks nothing. Where a rule of the packs changes, the comparison stops and names it,
and it is changed here, too.
"""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl
from groundswell.engine.packs.pack import RulePack

from .contender import Contender
from .ours import ids, in_table
from .sample import Sample

POSTURES = ("out_of_scope", "sustain", "consolidate", "negotiate", "broaden", "mobilize")
UNKNOWN = pl.lit(None, pl.Boolean)


def tables(pack: RulePack, sample: Sample) -> Contender:
    """One plan over both tables."""
    plan = by_hand(sample.cases.lazy(), sample.allies.lazy())
    return Contender(
        "Polars by hand",
        "Polars tables, words as Enum",
        len(sample.cases),
        lambda: plan.collect(engine="streaming"),
        lambda result: in_table(result, ids(pack)),
        three_valued=True,
    )


def by_hand(cases: pl.LazyFrame, allies: pl.LazyFrame) -> pl.LazyFrame:
    """A row of results for each case."""
    joined = cases.join(over_allies(allies), on="case", how="left").with_columns(
        # Where no ally is listed the join left nulls: nothing is met. Other nulls are unknown.
        *(pl.col(name) & pl.col("listed").is_not_null() for name in ANY),
        pl.col(NUMBERS).fill_null(0),
        pl.col("could", "could_at_most").fill_null(0),
    )
    return (
        joined.with_columns(**definitions())
        .with_columns(code=possible())
        .select("case", *postures(), *rules(), *NUMBERS)
    )


NUMBERS = ("natural", "strategic", "peeled_off")
ANY = (
    "any_natural",
    "any_strategic",
    "any_wavering",
    "any_with_low_risk",
    "any_to_meet",
    "any_could_take_a_step",
    "mobilize-natural-allies",
    "bring-natural-allies-into-the-coalition",
    "court-useful-partners-you-dislike",
    "peel-off-strategic-allies",
    "protect-who-came-over",
    "seek-quiet-refusal-from-security-forces",
    "study-strategic-allies",
    "keep-violence-apart",
    "plan-with-friends-near-power",
    "let-friends-at-risk-come-to-you",
    "move-one-step",
    "use-the-power-that-came-over",
)


def is_in(column: str, *words: str) -> pl.Expr:
    """Whether a column holds one of some words."""
    return pl.col(column).is_in(words)


def over_allies(allies: pl.LazyFrame) -> pl.LazyFrame:
    """What any ally of a case meets, and how many meet what for certain."""
    natural = pl.col("natural_ally")
    strategic = pl.col("strategic_ally")
    security = pl.col("security_force")
    peaceful = ~pl.col("ally.uses_violence")
    outside = ~pl.col("ally.in_coalition")
    came_away = pl.col("came_away")
    first = natural & ~strategic & ~security
    named = allies.with_columns(
        natural_ally=is_in("ally.support", "passive_ally", "active_ally"),
        strategic_ally=is_in("ally.closeness", "close", "props_up"),
        security_force=is_in("ally.pillar", "police", "military", "courts"),
        came_away=pl.col("ally.loyalty") == "came_away",
    )
    wavering = pl.col("ally.loyalty") == "wavering"
    no_opponent = pl.col("ally.support") != "active_opponent"
    approachable = is_in("ally.contact_risk", "low", "medium") & peaceful & no_opponent
    support = pl.col("ally.support")
    step = (
        ~security
        & ~(strategic & came_away)
        & is_in("ally.support", "passive_opponent", "neutral", "passive_ally")
    )
    quiet = (natural & ~(strategic & came_away)) | (strategic & ~came_away)
    meets = {
        "any_natural": natural,
        "any_strategic": strategic,
        "any_wavering": strategic
        & wavering
        & ~security
        & peaceful
        & is_in("ally.contact_risk", "low", "medium"),
        "any_with_low_risk": strategic & ~came_away & approachable,
        "mobilize-natural-allies": first & ~pl.col("ally.mobilized"),
        "any_to_meet": (
            (pl.col("ally.contact_risk") == "low")
            & strategic
            & (
                is_in("ally.support", "neutral", "passive_ally", "active_ally")
                | ((support == "passive_opponent") & wavering)
            )
            & ~security
        ),
        "any_could_take_a_step": step,
        "study-strategic-allies": strategic,
        "keep-violence-apart": pl.col("ally.uses_violence")
        & (pl.col("ally.in_coalition") | natural),
        "plan-with-friends-near-power": natural & strategic & ~security,
        "let-friends-at-risk-come-to-you": natural
        & ~security
        & (pl.col("ally.contact_risk") == "high")
        & (strategic | ~pl.col("ally.mobilized")),
        "move-one-step": is_in("ally.support", "neutral", "passive_opponent") & ~strategic,
        "use-the-power-that-came-over": strategic & came_away & ~security,
        "bring-natural-allies-into-the-coalition": first & pl.col("ally.mobilized") & outside,
        "court-useful-partners-you-dislike": (
            (support != "active_opponent")
            & ~strategic
            & ~pl.col("ally.liked")
            & is_in("ally.reach", "medium", "high")
            & outside
        ),
        "peel-off-strategic-allies": strategic & ~came_away,
        "protect-who-came-over": strategic & came_away,
        "seek-quiet-refusal-from-security-forces": security & quiet,
    }
    return (
        named.select("case", **meets)
        .group_by("case")
        .agg(
            pl.col(ANY).any(ignore_nulls=False),
            listed=pl.len(),
            natural=pl.col("any_natural").sum(),
            strategic=pl.col("any_strategic").sum(),
            peeled_off=pl.col("protect-who-came-over").sum(),
            could=pl.col("any_could_take_a_step").sum(),
            could_at_most=pl.col("any_could_take_a_step").fill_null(True).sum(),
        )
    )


def definitions() -> dict[str, pl.Expr]:
    """What many rules share."""
    wanted = pl.col("negotiation.wish") == "wanted"
    stage, status = pl.col("movement.stage"), pl.col("negotiation.status")
    divided = pl.col("negotiation.wish") == "divided"
    settled = (stage == "after_a_deal") & ~(
        wanted & status.is_in(["offered", "scheduled", "underway"])
    )
    return {
        "before_a_deal": stage != "after_a_deal",
        "divided": divided,
        "heads": wanted | (divided & status.is_in(["scheduled", "underway"])),
        "in_scope": pl.col("movement.nonviolent"),
        "wanted": wanted,
        "settled": settled,
        "not_settled": pl.col("movement.nonviolent") & ~settled,
        "building": pl.col("movement.stage") == "building",
        "near": (
            (pl.col("negotiation.wish") == "divided")
            | is_in("negotiation.status", "offered", "scheduled", "underway")
            | pl.col("negotiation.others_speak")
        ),
        "loose": pl.col("movement.structure") == "decentralized",
        "consolidated": (
            pl.col("coalition.shared_demands")
            & (pl.col("coalition.mandate") == "agreed")
            & pl.col("coalition.can_commit")
            & (pl.col("coalition.cohesion") != "fragmented")
        ),
        "power": (pl.col("turnout.size") == "mass")
        | (
            (pl.col("turnout.size") == "sizeable")
            & is_in("turnout.breadth", "several", "cross_section")
        ),
    }


def possible() -> pl.Expr:
    """The postures that are possible, as one number: the first adds 1, the next 2, then 4."""
    in_scope, settled, free = pl.col("in_scope"), pl.col("settled"), pl.col("not_settled")
    heads = pl.col("heads")
    consolidated, power = pl.col("consolidated"), pl.col("power")
    found = (
        ~in_scope,
        in_scope & settled,
        free & heads & ~consolidated,
        free & heads & consolidated & power,
        in_scope
        & ~power
        & (
            (pl.col("not_settled") & heads & consolidated)
            | (~heads & is_in("movement.stage", "mobilized", "stalled"))
        ),
        mobilize(),
    )
    bits = (truth.fill_null(True).cast(pl.UInt8) * 2**n for n, truth in enumerate(found))
    return pl.sum_horizontal(*bits)


def mobilize() -> pl.Expr:
    """Whether it is time to stay open and keep growing."""
    growing = pl.col("building") | (pl.col("power") & pl.col("before_a_deal"))
    return pl.col("in_scope") & ~pl.col("heads") & growing


def postures() -> list[pl.Expr]:
    """The posture, and those that are possible, as words."""
    sets = [[p for n, p in enumerate(POSTURES) if code >> n & 1] for code in range(64)]
    words: tuple[tuple[str, Sequence[str]], ...] = (
        ("posture", [each[0] if len(each) == 1 else "undetermined" for each in sets]),
        ("possible_postures", [",".join(each) for each in sets]),
    )
    code = pl.col("code")
    return [
        code.replace_strict(list(range(64)), found, return_dtype=pl.String).alias(name)
        for name, found in words
    ]


def rules() -> list[pl.Expr]:
    """The verdict of every rule."""
    found = of_the_movement() | while_not_settled() | while_wanted() | about_allies()
    found |= on_the_way()
    return [truth.alias(name) for name, truth in found.items()]


def of_the_movement() -> dict[str, pl.Expr]:
    """Rules that do not ask whether there is a deal."""
    in_scope = pl.col("in_scope")
    severe = pl.col("context.repression") == "severe"
    many = pl.col("turnout.size") != "small"
    growing = in_scope & ~pl.col("heads")
    return {
        "out-of-scope-violence": ~in_scope,
        "name-the-wedge": in_scope & pl.col("negotiation.partial_offer"),
        "refuse-handpicked-delegates": in_scope & pl.col("negotiation.others_speak"),
        "use-the-decision-ahead": in_scope & pl.col("movement.decision_ahead"),
        "claim-what-is-won": in_scope & pl.col("negotiation.partly_won"),
        "keep-the-coalition-after-the-deal": in_scope & pl.col("settled"),
        "keep-people-in-after-the-deal": in_scope & pl.col("settled"),
        "consolidate-without-a-visible-head": in_scope & severe & many,
        "stand-by-those-who-pay": in_scope & is_in("context.repression", "moderate", "severe"),
        "close-the-gap-in-representation": in_scope & ~pl.col("coalition.inclusive"),
        "strengthen-what-holds-the-coalition": (
            in_scope & is_in("coalition.cohesion", "fragmented", "strained")
        ),
        "stay-decentralized-to-mobilize": (
            growing
            & is_in("movement.stage", "building", "mobilized")
            & is_in("movement.structure", "decentralized", "federated")
        ),
        "loosen-up-to-mobilize": (
            growing & pl.col("before_a_deal") & (pl.col("movement.structure") == "centralized")
        ),
        "invite-through-one-host": (
            growing & pl.col("before_a_deal") & (pl.col("coalition.organizations") >= 2)
        ),
    }


def while_not_settled() -> dict[str, pl.Expr]:
    """Rules on a movement without a deal."""
    free, wanted = pl.col("not_settled"), pl.col("wanted")
    size = pl.col("turnout.size")
    return {
        "show-strength-without-crowds": free
        & (pl.col("context.repression") == "severe")
        & (size != "small"),
        "consolidate-before-negotiating": free & pl.col("heads") & ~pl.col("consolidated"),
        "build-coalitions-for-turnout": free
        & (
            (size == "small")
            | (pl.col("turnout.trend") == "falling")
            | (pl.col("coalition.organizations") <= 1)
        ),
        "test-each-demand": free & ~pl.col("coalition.shared_demands"),
        "offer-many-ways-to-join": free & is_in("movement.ways_to_join", "few", "several"),
        "reach-beyond-one-community": free
        & ((pl.col("turnout.breadth") == "one_community") | (pl.col("coalition.communities") <= 1)),
        "add-noncooperation": free & (size != "small") & ~pl.col("movement.noncooperation"),
        "make-walking-away-costly": free
        & (wanted | (pl.col("negotiation.status") == "broken_off"))
        & is_in("negotiation.consequences", "none", "some"),
        "loose-structure-is-a-liability-at-the-table": (
            free & pl.col("loose") & (wanted | pl.col("near"))
        ),
        "ask-who-holds-them-up": free,
        "finish-the-map": free & ~pl.col("allies_complete"),
    }


def while_wanted() -> dict[str, pl.Expr]:
    """Rules on a movement without a deal that wants to negotiate."""
    ready = pl.col("not_settled") & pl.col("wanted")
    repeatable = pl.col("turnout.repeatable")
    return {
        "talks-came-early": (
            pl.col("in_scope") & pl.col("building") & pl.col("wanted") & ~pl.col("consolidated")
        ),
        "write-the-coalition-agreement": ready & ~pl.col("coalition.written_agreement"),
        "show-numbers-for-table-power": (
            ready & ((pl.col("turnout.size") != "mass") | ~repeatable)
        ),
        "know-what-you-do-without-a-deal": ready & ~pl.col("negotiation.no_deal_plan"),
        "ratify-with-the-base": ready & ~pl.col("coalition.ratification"),
        "keep-turnout-renewable": (
            pl.col("in_scope")
            & pl.col("wanted")
            & is_in("negotiation.status", "scheduled", "underway")
            & ~repeatable
        ),
        "check-ripeness": (
            ready & (~pl.col("negotiation.stalemate") | ~pl.col("negotiation.way_out"))
        ),
    }


def on_the_way() -> dict[str, pl.Expr]:
    """Rules on the way to the table and back, and on those who grow."""
    early = pl.col("in_scope") & pl.col("before_a_deal")
    wanted, heads, status = pl.col("wanted"), pl.col("heads"), pl.col("negotiation.status")
    falling = pl.col("turnout.trend") == "falling"
    negotiate = pl.col("not_settled") & heads & pl.col("consolidated") & pl.col("power")
    close, broken = status.is_in(["scheduled", "underway"]), status == "broken_off"
    return {
        "keep-joining-open": mobilize(),
        "win-people-back": pl.col("in_scope")
        & ~heads
        & (((pl.col("movement.stage") == "stalled") & pl.col("power")) | (falling & mobilize())),
        "agree-before-you-go-back": negotiate & broken,
        "rebuild-before-you-go-back": early & wanted & negotiate & broken & falling,
        "prepare-to-go-in": negotiate
        & (pl.col("negotiation.others_speak") | pl.col("divided") | broken),
        "enter-the-room": negotiate,
        "open-the-way-to-talks": early & wanted & pl.col("consolidated") & (status == "none"),
        "do-not-force-consolidation": early
        & ~wanted
        & ~pl.col("consolidated")
        & ~close
        & (pl.col("movement.structure") != "centralized"),
        "decide-who-answers-the-offer": early & ~wanted & pl.col("near"),
    }


def about_allies() -> dict[str, pl.Expr]:
    """Rules over allies, and rules that count them."""
    in_scope = pl.col("in_scope")
    complete = pl.col("allies_complete").fill_null(False)
    if_all, if_more = complete | UNKNOWN, ~complete & UNKNOWN
    calm = pl.col("context.repression") != "severe"
    return {
        **{name: in_scope & pl.col(name) for name in ANY if "-" in name},
        "make-contact-with-care": in_scope & calm & pl.col("any_with_low_risk"),
        "ask-for-a-meeting": (
            in_scope
            & is_in("context.repression", "none", "mild")
            & (pl.col("movement.target") != "armed_parties")
            & pl.col("any_to_meet")
        ),
        "choose-which-group-next": (
            in_scope & pl.col("any_could_take_a_step") & three_could_take_a_step()
        ),
        "rebuild-the-base": in_scope & ~pl.col("any_natural") & if_all,
        "map-strategic-allies": in_scope & ~pl.col("any_strategic") & if_all,
        "work-the-least-loyal-pillar": (
            pl.col("not_settled")
            & is_in("turnout.size", "small", "sizeable")
            & (pl.col("any_wavering") | if_more)
        ),
    }


def three_could_take_a_step() -> pl.Expr:
    """Whether three groups or more could take a step."""
    complete = pl.col("allies_complete").fill_null(False)
    few = complete & (pl.col("could_at_most") < 3)
    return (
        pl.when(pl.col("could") >= 3)
        .then(pl.lit(True))
        .when(few)
        .then(pl.lit(False))
        .otherwise(UNKNOWN)
    )
