"""The rules by hand as a chain of `if` in Python: what a programmer writes who needs no engine.

It knows two values only: what is unknown fires nothing. Where a rule of the packs changes, the
comparison stops and names it, and it is changed here, too.
"""

from __future__ import annotations

from .contender import Contender, from_names
from .program import Program
from .sample import Record, Sample

SECURITY = ("police", "military", "courts")


def one_by_one(program: Program, sample: Sample) -> Contender:
    """One call for each case."""
    records = sample.as_records(program)
    return Contender(
        "if-chain in Python, by hand",
        "dicts",
        len(records),
        lambda: [fired(record) for record in records],
        lambda found: from_names(found, [*program.rules]),
    )


def fired(case: Record) -> list[str]:
    """The rules that fire."""
    if case["movement_nonviolent"] == "no":
        return ["out-of-scope-violence"]
    if case["movement_nonviolent"] != "yes":
        return []
    found = of_allies(case)
    stage = case["movement_stage"]
    if case["coalition_inclusive"] == "no":
        found.append("close-the-gap-in-representation")
    if case["coalition_cohesion"] in ("fragmented", "strained"):
        found.append("strengthen-what-holds-the-coalition")
    found += of_danger(case)
    found += of_talks(case)
    wish = case["negotiation_wish"]
    if surely_settled(case):
        found += ["keep-the-coalition-after-the-deal", "keep-people-in-after-the-deal"]
    elif surely_not_settled(case):
        if heads_for_the_table(case) and surely_not_consolidated(case):
            found.append("consolidate-before-negotiating")
        not_settled(case, found)
        if wish == "wanted":
            wanted(case, stage, found)
    if wish in ("divided", "not_wanted") and stage in ("building", "mobilized", "stalled"):
        not_wanted(case, wish, found)
    if heads_for_the_table(case) is False:
        growing(case, stage, found)
    elif heads_for_the_table(case) and surely_not_settled(case) and surely_consolidated(case):
        going_in(case, found)
    return found


def of_danger(case: Record) -> list[str]:
    """Rules on what people risk who take part, whatever else is so."""
    found = []
    if case["context_repression"] in ("moderate", "severe"):
        found.append("stand-by-those-who-pay")
    if case["context_repression"] == "severe" and case["turnout_size"] in ("sizeable", "mass"):
        found.append("consolidate-without-a-visible-head")
    return found


def of_talks(case: Record) -> list[str]:
    """Rules on talks, and on a decision ahead, that do not ask whether there is a deal."""
    found = []
    if case["movement_decision_ahead"] == "yes":
        found.append("use-the-decision-ahead")
    if case["negotiation_partial_offer"] == "yes":
        found.append("name-the-wedge")
    if case["negotiation_others_speak"] == "yes":
        found.append("refuse-handpicked-delegates")
    if case["negotiation_partly_won"] == "yes":
        found.append("claim-what-is-won")
    if (
        case["negotiation_wish"] == "wanted"
        and case["negotiation_status"] in ("scheduled", "underway")
        and case["turnout_repeatable"] == "no"
    ):
        found.append("keep-turnout-renewable")
    return found


def surely_settled(case: Record) -> bool:
    """Whether there is a deal and no new talks are wanted."""
    return case["movement_stage"] == "after_a_deal" and (
        case["negotiation_wish"] in ("not_wanted", "divided")
        or case["negotiation_status"] in ("none", "broken_off")
    )


def surely_not_settled(case: Record) -> bool:
    """Whether there is no deal, or new talks are wanted."""
    return case["movement_stage"] in ("building", "mobilized", "stalled") or (
        case["negotiation_wish"] == "wanted"
        and case["negotiation_status"] in ("offered", "scheduled", "underway")
    )


def heads_for_the_table(case: Record) -> bool | None:
    """Whether the movement heads for the table, if that is known."""
    wish, status = case["negotiation_wish"], case["negotiation_status"]
    if wish == "wanted":
        return True
    if wish == "divided" and status in ("scheduled", "underway"):
        return True
    if wish == "not_wanted" or (wish == "divided" and status != ""):
        return False
    return None


def has_power(case: Record) -> bool:
    """Whether enough people surely take part."""
    return case["turnout_size"] == "mass" or (
        case["turnout_size"] == "sizeable"
        and case["turnout_breadth"] in ("several", "cross_section")
    )


def going_in(case: Record, found: list[str]) -> None:
    """Rules on a consolidated movement that heads for the table and surely has no deal."""
    if not has_power(case):
        return
    found.append("enter-the-room")
    status = case["negotiation_status"]
    broken = status == "broken_off"
    if broken:
        found.append("agree-before-you-go-back")
        if case["turnout_trend"] == "falling":
            found.append("rebuild-before-you-go-back")
    divided = case["negotiation_wish"] == "divided"
    if case["negotiation_others_speak"] == "yes" or divided or broken:
        found.append("prepare-to-go-in")


def growing(case: Record, stage: str, found: list[str]) -> None:
    """Rules on a movement that surely does not head for the table."""
    mobilize = stage == "building" or (stage in ("mobilized", "stalled") and has_power(case))
    if mobilize:
        found.append("keep-joining-open")
        if stage == "stalled" or case["turnout_trend"] == "falling":
            found.append("win-people-back")
    structure = case["movement_structure"]
    if stage in ("building", "mobilized") and structure in ("decentralized", "federated"):
        found.append("stay-decentralized-to-mobilize")
    if stage in ("building", "mobilized", "stalled"):
        if structure == "centralized":
            found.append("loosen-up-to-mobilize")
        if case["coalition_organizations"] >= 2:
            found.append("invite-through-one-host")


def not_settled(case: Record, found: list[str]) -> None:
    """Rules on a movement that surely has no deal."""
    wish, size = case["negotiation_wish"], case["turnout_size"]
    organizations = case["coalition_organizations"]
    repression = case["context_repression"]
    if repression == "severe" and size in ("sizeable", "mass"):
        found.append("show-strength-without-crowds")
    found.append("ask-who-holds-them-up")
    if size == "small" or case["turnout_trend"] == "falling" or 0 <= organizations <= 1:
        found.append("build-coalitions-for-turnout")
    if case["coalition_shared_demands"] == "no":
        found.append("test-each-demand")
    if case["movement_ways_to_join"] in ("few", "several"):
        found.append("offer-many-ways-to-join")
    if case["turnout_breadth"] == "one_community" or 0 <= case["coalition_communities"] <= 1:
        found.append("reach-beyond-one-community")
    if case["allies_complete"] == "no":
        found.append("finish-the-map")
    if size in ("mass", "sizeable") and case["movement_noncooperation"] == "no":
        found.append("add-noncooperation")
    if (wish == "wanted" or case["negotiation_status"] == "broken_off") and case[
        "negotiation_consequences"
    ] in ("none", "some"):
        found.append("make-walking-away-costly")
    if case["movement_structure"] == "decentralized" and (
        wish in ("wanted", "divided") or talks_are_near(case)
    ):
        found.append("loose-structure-is-a-liability-at-the-table")


def wanted(case: Record, stage: str, found: list[str]) -> None:
    """Rules on a movement that wants to negotiate and surely has no deal."""
    size = case["turnout_size"]
    if surely_not_consolidated(case) and stage == "building":
        found.append("talks-came-early")
    before = stage in ("building", "mobilized", "stalled")
    if before and surely_consolidated(case) and case["negotiation_status"] == "none":
        found.append("open-the-way-to-talks")
    if case["coalition_written_agreement"] == "no":
        found.append("write-the-coalition-agreement")
    if size in ("small", "sizeable") or case["turnout_repeatable"] == "no":
        found.append("show-numbers-for-table-power")
    if case["negotiation_no_deal_plan"] == "no":
        found.append("know-what-you-do-without-a-deal")
    if case["coalition_ratification"] == "no":
        found.append("ratify-with-the-base")
    if case["negotiation_stalemate"] == "no" or case["negotiation_way_out"] == "no":
        found.append("check-ripeness")


def not_wanted(case: Record, wish: str, found: list[str]) -> None:
    """Rules on a movement that surely wants no talks now and surely has no deal."""
    if (
        surely_not_consolidated(case)
        and case["negotiation_status"] in ("none", "offered", "broken_off")
        and case["movement_structure"] in ("decentralized", "federated")
    ):
        found.append("do-not-force-consolidation")
    if wish == "divided" or talks_are_near(case):
        found.append("decide-who-answers-the-offer")


def talks_are_near(case: Record) -> bool:
    """Whether talks are near, whatever the movement wishes."""
    return (
        case["negotiation_status"] in ("offered", "scheduled", "underway")
        or case["negotiation_others_speak"] == "yes"
    )


def surely_consolidated(case: Record) -> bool:
    """Whether all that makes a coalition consolidated is known to be there."""
    return (
        case["coalition_shared_demands"] == "yes"
        and case["coalition_mandate"] == "agreed"
        and case["coalition_can_commit"] == "yes"
        and case["coalition_cohesion"] in ("strained", "united")
    )


def surely_not_consolidated(case: Record) -> bool:
    """Whether some of what makes a coalition consolidated is known to be missing."""
    return (
        case["coalition_shared_demands"] == "no"
        or case["coalition_mandate"] in ("none", "disputed")
        or case["coalition_can_commit"] == "no"
        or case["coalition_cohesion"] == "fragmented"
    )


def of_allies(case: Record) -> list[str]:
    """The rules that any ally meets, and those on the lack of allies; the movement is nonviolent."""
    met: set[str] = set()
    some_may_be_natural = some_may_be_strategic = case["allies_complete"] != "yes"
    low_repression = case["context_repression"] in ("none", "mild", "moderate")
    if sum(map(could_take_a_step, case["allies"])) >= 3:
        met.add("choose-which-group-next")
    for ally in case["allies"]:
        support, closeness = ally["support"], ally["closeness"]
        if ally["uses_violence"] == "yes" and (
            ally["in_coalition"] == "yes" or support in ("passive_ally", "active_ally")
        ):
            met.add("keep-violence-apart")
        natural = support in ("passive_ally", "active_ally")
        some_may_be_natural = some_may_be_natural or natural or support == ""
        if natural and is_friend_at_risk(ally):
            met.add("let-friends-at-risk-come-to-you")
        if closeness in ("close", "props_up"):
            some_may_be_strategic = True
            of_a_strategic_ally(ally, natural, case, low_repression, met)
        elif closeness == "":
            some_may_be_strategic = True
            if natural and ally["loyalty"] in ("loyal", "wavering") and ally["pillar"] in SECURITY:
                met.add("seek-quiet-refusal-from-security-forces")
        else:
            of_a_distant_ally(ally, natural, met)
    if not some_may_be_natural:
        met.add("rebuild-the-base")
    if not some_may_be_strategic:
        met.add("map-strategic-allies")
    return [*met]


def may_be_approached(ally: Record) -> bool:
    """Whether contact is surely no high risk for a group that surely does not act against you."""
    return ally["contact_risk"] in ("low", "medium") and ally["support"] not in (
        "",
        "active_opponent",
    )


def is_friend_at_risk(ally: Record) -> bool:
    """Whether a natural ally surely is in danger, and near the leadership or not mobilized yet."""
    return (
        ally["contact_risk"] == "high"
        and ally["pillar"] not in ("", *SECURITY)
        and (ally["closeness"] in ("close", "props_up") or ally["mobilized"] == "no")
    )


def may_be_met(ally: Record) -> bool:
    """Whether a group is surely not firmly against the movement."""
    return ally["support"] in ("neutral", "passive_ally", "active_ally") or (
        ally["support"] == "passive_opponent" and ally["loyalty"] == "wavering"
    )


def of_a_strategic_ally(
    ally: Record, natural: bool, case: Record, low_repression: bool, met: set[str]
) -> None:
    """Rules on an ally that is surely strategic."""
    loyalty, security = ally["loyalty"], ally["pillar"] in SECURITY
    civil = ally["pillar"] != "" and not security
    met.add("study-strategic-allies")
    if natural and civil:
        met.add("plan-with-friends-near-power")
    if (
        civil
        and ally["contact_risk"] == "low"
        and may_be_met(ally)
        and case["context_repression"] in ("none", "mild")
        and case["movement_target"] not in ("", "armed_parties")
    ):
        met.add("ask-for-a-meeting")
    if loyalty == "came_away":
        met.add("protect-who-came-over")
        if civil:
            met.add("use-the-power-that-came-over")
    elif loyalty != "":
        met.add("peel-off-strategic-allies")
        if ally["pillar"] in SECURITY:
            met.add("seek-quiet-refusal-from-security-forces")
        if ally["uses_violence"] == "no":
            if low_repression and may_be_approached(ally):
                met.add("make-contact-with-care")
            if (
                loyalty == "wavering"
                and civil
                and ally["contact_risk"] in ("low", "medium")
                and case["turnout_size"] in ("small", "sizeable")
                and surely_not_settled(case)
            ):
                met.add("work-the-least-loyal-pillar")


def could_take_a_step(ally: Record) -> bool:
    """Whether a group could surely still take a step."""
    return (
        ally["pillar"] != ""
        and ally["pillar"] not in SECURITY
        and ally["support"] in ("passive_opponent", "neutral", "passive_ally")
        and (ally["closeness"] in ("none", "some") or ally["loyalty"] in ("loyal", "wavering"))
    )


def of_a_distant_ally(ally: Record, natural: bool, met: set[str]) -> None:
    """Rules on an ally that is surely not strategic."""
    if natural:
        of_a_natural_ally(ally, met)
    elif ally["support"] in ("neutral", "passive_opponent"):
        met.add("move-one-step")
    if (
        ally["support"] not in ("", "active_opponent")
        and ally["liked"] == "no"
        and ally["reach"] in ("medium", "high")
        and ally["in_coalition"] == "no"
    ):
        met.add("court-useful-partners-you-dislike")


def of_a_natural_ally(ally: Record, met: set[str]) -> None:
    """Rules on an ally that is surely natural, and surely not strategic."""
    if ally["pillar"] in SECURITY:
        met.add("seek-quiet-refusal-from-security-forces")
    elif ally["pillar"] != "":
        if ally["mobilized"] == "no":
            met.add("mobilize-natural-allies")
        elif ally["mobilized"] == "yes" and ally["in_coalition"] == "no":
            met.add("bring-natural-allies-into-the-coalition")
