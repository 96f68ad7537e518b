"""Asks every path of a server by the client made from its description; writes what it got as JSON."""

from __future__ import annotations

import json
import sys
from io import BytesIO
from typing import TypeVar

from groundswell_client import Client
from groundswell_client.api.default import (
    advise,
    batch,
    compare,
    gather,
    healthz,
    journey,
    next_question,
    path,
    report,
    rules,
    schema,
    why,
)
from groundswell_client.models import (
    Ally,
    AllyCloseness,
    AllySupport,
    AskedBody,
    AskedBodyAnswers,
    Case,
    CompareBody,
    GatherBody,
    JourneyBody,
    LineRefused,
    Movement,
    MovementStage,
    MovementStructure,
    Negotiation,
    NegotiationStatus,
    NegotiationWish,
    NextQuestion,
    PathBody,
    ProblemDetails,
    SchemaName,
    WhyBody,
)
from groundswell_client.types import File

Found = TypeVar("Found")


def got(found: Found | ProblemDetails | None) -> Found:
    """What was answered; a refusal ends the program."""
    if found is None or isinstance(found, ProblemDetails):
        raise SystemExit("nothing was answered" if found is None else found.detail)
    return found


def key(question: NextQuestion | None) -> str | None:
    """The key of a question, where one is open."""
    return None if question is None else question.key


movement = Case(
    case="the river towns",
    movement=Movement(
        stage=MovementStage.MOBILIZED, structure=MovementStructure.DECENTRALIZED, nonviolent=True
    ),
    negotiation=Negotiation(wish=NegotiationWish.WANTED, status=NegotiationStatus.OFFERED),
    allies=[
        Ally(name="dockers", support=AllySupport.ACTIVE_ALLY, closeness=AllyCloseness.NONE),
    ],
)
with Client(base_url=sys.argv[1]) as api:
    advice = got(advise.sync(client=api, body=movement, share=False))
    page = got(report.sync(client=api, body=movement, share=True))
    answers = AskedBodyAnswers.from_dict({"movement.stage": "building"})
    step = got(next_question.sync(client=api, body=AskedBody(answers=answers)))
    onward = got(next_question.sync(client=api, body=AskedBody(case=step.case)))
    explained = got(why.sync(client=api, body=WhyBody(case=movement, rule="negotiate")))
    ways = got(path.sync(client=api, body=PathBody(case=movement, to="negotiate")))
    changed = got(compare.sync(client=api, body=CompareBody(old=Case(), new=movement)))
    all_of_us = got(gather.sync(client=api, body=GatherBody(cases=[Case(), movement, movement])))
    since = got(journey.sync(client=api, body=JourneyBody(cases=[Case(), movement])))
    lines = "".join(json.dumps(each) + "\n" for each in (movement.to_dict(), {"movement": 1}))
    rows = got(batch.sync(client=api, body=File(BytesIO(lines.encode())))).payload.read()
    first, second = map(json.loads, rows.splitlines())
    listed = got(rules.sync(client=api))
    described = got(schema.sync(SchemaName.CASE, client=api))
    health = got(healthz.sync(client=api))
    refused = path.sync(client=api, body=PathBody(case=Case(), to="nowhere"))

assert isinstance(refused, ProblemDetails)
assert refused.problems
json.dump(
    {
        "advise": [each.rule for each in advice.recommendations],
        "report": next(line for line in page.splitlines() if line.startswith("## ")),
        "next-question": [key(step.question), key(onward.question)],
        "why": [each.verdict.value for each in explained.explanations],
        "path": ways.outcome.value,
        "compare": [each.fact for each in changed.facts],
        "gather": all_of_us.answers,
        "journey": [each.headline for each in since.moments],
        "batch": [first["headline"], LineRefused.from_dict(second).error[0].key],
        "rules": [each.id for each in listed.rules],
        "schema": described["$id"],
        "healthz": health.status,
        "refused": [refused.status, refused.problems[0].key],
    },
    sys.stdout,
)
