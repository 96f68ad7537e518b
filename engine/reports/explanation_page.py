"""Explanations as plain lines: an overview of all rules, or one rule down to its facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..explaining.explanation import Explanation, Part, Question, Reason, Rival, Why
from .plain import folded
from .report import moment

TRUTHS = {True: "true", False: "false", None: "not known"}
TRUTH_WIDTH = 11
INDENT = "  "
OVERVIEW = {"fires": "These fire", "open": "These are open", "silent": "These stay silent"}
SAYS = {
    ("rule", "fires"): "It fires.",
    ("rule", "silent"): "It stays silent.",
    ("rule", "open"): "It is open: a fact is missing.",
    ("posture", "fires"): "It is the headline.",
    ("posture", "silent"): "It is not the headline.",
    ("posture", "open"): "It may be the headline: a fact is missing.",
    ("definition", "fires"): "It holds.",
    ("definition", "silent"): "It does not hold.",
    ("definition", "open"): "It is open: a fact is missing.",
}
THEN = {"fires": "true if", "silent": "false if", "open": "still open if"}
MORE_GROUPS = "you said that more groups matter than are on your list; they decide it."
KEEP_SAFE = "Keep this page safe: it holds what you wrote."


def page(why: Why) -> str:
    """The whole page."""
    lines = [*head(why), *(overview(why) if why.about is None else details(why))]
    return "\n".join([*lines, "", KEEP_SAFE]) + "\n"


def head(why: Why) -> Iterator[str]:
    """The case, its moment and its headline."""
    when = moment(why.as_of)
    yield from folded(f"Why: {why.case or 'this case'}{f', as of {when}' if when else ''}")
    yield ""
    yield from folded(f"Headline: {why.headline} ({why.posture})")
    if why.about is None:
        yield from postures(why)
    if any(each.fact == "movement.nonviolent" for each in why.assumptions):
        yield from folded("Assumed: the movement has chosen to act without violence.")


def postures(why: Why) -> Iterator[str]:
    """What the headline rests on, or what the possible ones wait for."""
    for each in why.explanations:
        if each.kind == "posture" and each.verdict == "fires":
            yield from folded("because: " + reasons(told(each.because)), INDENT, INDENT * 2)
        elif each.kind == "posture" and each.verdict == "open":
            yield from folded(f"{each.name} {waits_for(each)}", INDENT, INDENT * 2)


def overview(why: Why) -> Iterator[str]:
    """Every rule under what it does."""
    rules = [each for each in why.explanations if each.kind == "rule"]
    for verdict, title in OVERVIEW.items():
        chosen = [each for each in rules if each.verdict == verdict]
        if chosen:
            yield ""
            yield title
        for name in dict.fromkeys(each.name for each in chosen):
            group = [each for each in chosen if each.name == name]
            yield from folded(f"{name}: {group[0].title}", INDENT, INDENT * 2)
            yield from in_brief(group)
    yield ""
    yield from folded("One rule, down to its facts: groundswell why CASE RULE")


def in_brief(group: Sequence[Explanation]) -> Iterator[str]:
    """What one rule rests on or waits for; groups for which it is the same stand together."""
    alike: dict[str, list[str]] = {}
    for each in group:
        alike.setdefault(brief(each), []).extend([each.ally] if each.ally is not None else [])
    for text, allies in alike.items():
        lead = f"for {', '.join(allies)}, " if allies else ""
        yield from folded(lead + text, INDENT * 3, INDENT * 4)


def brief(each: Explanation) -> str:
    """What one explanation says in a line."""
    if each.verdict == "open":
        return "it " + waits_for(each)
    text = "because: " + reasons(told(each.because), each.ally)
    if each.gave_way_to:
        text += f"; it gives way to {each.gave_way_to.rule}"
    for other in each.may_give_way_to:
        text += f"; it may give way to {other.rule}"
    return text


def waits_for(each: Explanation) -> str:
    """What an open explanation waits for: questions, or groups that are missing from the list."""
    questions = " ".join(asked(each.questions, each.ally))
    return f"waits for: {questions}" if questions else f"is open: {MORE_GROUPS}"


def told(because: Sequence[Reason]) -> Sequence[Reason]:
    """Facts without the one that every rule takes for granted, unless it stands alone."""
    return [each for each in because if each.fact != "movement.nonviolent"] or because


def details(why: Why) -> Iterator[str]:
    """Each explanation down to the facts."""
    if not why.explanations:
        yield ""
        yield from folded(f"{why.about} is asked of each group. The case lists no group.")
    for each in why.explanations:
        yield ""
        about = f" For: {each.ally}." if each.ally is not None else ""
        title = each.title[:1].upper() + each.title[1:]
        yield from folded(f"{title} ({each.kind} {each.name}).{about}")
        yield ""
        yield from verdict(each)
        yield ""
        yield "How it is decided:"
        yield from tree(each.condition, INDENT)


def verdict(each: Explanation) -> Iterator[str]:
    """What it does, with the smallest set of facts or the questions, and what comes before it."""
    says = SAYS[each.kind, each.verdict]
    if each.verdict == "open" and not each.questions:
        yield from folded(f"It is open: {MORE_GROUPS}")
    elif each.verdict == "open":
        yield from folded(f"{says} These questions decide it:")
        yield from questions(each.questions, each.ally)
    elif len(each.because) == 1:
        yield from folded(f"{says} One fact alone decides it:")
        yield from bullets(each.because, each.ally)
    else:
        yield from folded(f"{says} These facts together decide it, and none can be left out:")
        yield from bullets(each.because, each.ally)
    if each.gave_way_to:
        yield from rival("It gives way to", each.gave_way_to, each.ally)
    for other in each.may_give_way_to:
        yield from rival("It may give way to", other, each.ally)


def rival(lead: str, other: Rival, ally: str | None) -> Iterator[str]:
    """A rule that comes first, and why."""
    yield from folded(f"{lead} “{other.title}” ({other.rule}), which comes first where both fire.")
    if other.because:
        yield from folded("That rule fires because:")
        yield from bullets(other.because, ally)
    if other.questions:
        yield from folded("That depends on:")
        yield from questions(other.questions, ally)


def bullets(because: Iterable[Reason], ally: str | None) -> Iterator[str]:
    """One fact a line."""
    for each in because:
        yield from folded(reason(each, ally), f"{INDENT}- ")


def reasons(because: Iterable[Reason], ally: str | None = None) -> str:
    """Facts in one line."""
    return "; ".join(reason(each, ally) for each in because)


def reason(each: Reason, ally: str | None) -> str:
    """One fact; the group it is about is named where it is another one."""
    other = f"{each.ally}: " if each.ally not in (None, ally) else ""
    return f"{other}{each.says}{' (assumed)' if each.assumed else ''}"


def questions(found: Iterable[Question], ally: str | None) -> Iterator[str]:
    """One question a line, with what its answers lead to."""
    for each in found:
        other = f"{each.ally}: " if each.ally not in (None, ally) else ""
        yield from folded(other + each.question, f"{INDENT}- ")
        for then, says in THEN.items():
            answers = [answer.says for answer in each.answers if answer.then == then]
            if answers:
                yield from folded(f"{says}: {'; '.join(answers)}", INDENT * 3)


def asked(found: Iterable[Question], ally: str | None) -> Iterator[str]:
    """Questions in one line, those about several groups once."""
    about: dict[str, list[str]] = {}
    for each in found:
        other = [each.ally] if each.ally is not None and each.ally != ally else []
        about.setdefault(each.question, []).extend(other)
    for question, allies in about.items():
        yield f"{question} ({', '.join(allies)})" if allies else question


def tree(part: Part, indent: str) -> Iterator[str]:
    """A condition, each part a line with its truth in front, the parts below it indented."""
    lead = f"{indent}{TRUTHS[part.truth]:<{TRUTH_WIDTH}}"
    yield from folded(line(part), lead, " " * len(lead))
    if part.kind == "count":
        for each in part.parts:
            yield from member(each, indent + INDENT)
    else:
        for each in part.parts:
            yield from tree(each, indent + INDENT)


def line(part: Part) -> str:
    """One part in words, with what the case says of it."""
    if part.kind == "fact" and not settled_by_its_words(part):
        return f"{part.says} ({part.said if part.value is None else f'the case says: {part.said}'})"
    return f"{part.says} ({part.said})" if part.kind == "count" else part.says


def settled_by_its_words(part: Part) -> bool:
    """Whether what is asked for is just what the case says."""
    return part.truth is True and len(part.wanted) == 1


def member(part: Part, indent: str) -> Iterator[str]:
    """What a count found of one group, in one line."""
    lead = f"{indent}{TRUTHS[part.truth]:<{TRUTH_WIDTH}}"
    yield from folded(f"{part.ally}: {'; '.join(dict.fromkeys(facts_said(part)))}", lead)


def facts_said(part: Part) -> Iterator[str]:
    """What the case says of the facts below a part."""
    if part.kind == "fact" and part.said is not None:
        yield part.said if part.value is not None else part.says.split(":")[0] + ": not known"
    for each in part.parts:
        yield from facts_said(each)
