/** Asks every path of a server by types made from its description; writes what it got as JSON. */

import createClient from "openapi-fetch";
import type { components, paths } from "./api.js";

type Shapes = components["schemas"];

declare const process: { argv: string[] };

const api = createClient<paths>({ baseUrl: process.argv[2] });

/** What was answered; a refusal ends the program. */
function got<T>(found: { data?: T; error?: Shapes["ProblemDetails"] }): T {
  if (found.data === undefined) throw new Error(found.error?.detail ?? "nothing was answered");
  return found.data;
}

const movement: Shapes["Case"] = {
  case: "the river towns",
  movement: { stage: "mobilized", structure: "decentralized", nonviolent: true },
  negotiation: { wish: "wanted", status: "offered" },
  allies: [{ name: "dockers", support: "active_ally", closeness: "none" }],
};

const advice = got(await api.POST("/api/advise", { body: movement }));
const page = got(
  await api.POST("/api/report", {
    body: movement,
    params: { query: { format: "md", share: true, engine: "meaning" } },
    parseAs: "text",
  }),
);
const step = got(
  await api.POST("/api/next-question", { body: { answers: { "movement.stage": "building" } } }),
);
const onward = got(await api.POST("/api/next-question", { body: { case: step.case } }));
const why = got(await api.POST("/api/why", { body: { case: movement, rule: "negotiate" } }));
const path = got(await api.POST("/api/path", { body: { case: movement, to: "negotiate" } }));
const allOfUs = got(
    await api.POST("/api/gather", { body: { cases: [{}, movement, movement] } }),
);
const since = got(await api.POST("/api/journey", { body: { cases: [{}, movement] } }));
const changed = got(await api.POST("/api/compare", { body: { old: {}, new: movement } }));
const lines = got(
  await api.POST("/api/batch", {
    body: [movement, { movement: 1 }].map((each) => JSON.stringify(each) + "\n").join(""),
    headers: { "Content-Type": "application/jsonl" },
    bodySerializer: (body) => body,
    parseAs: "text",
  }),
);
const rows: Shapes["BatchAnswer"][] = lines
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const rules = got(await api.GET("/api/rules"));
const schema = got(await api.GET("/api/schema/{name}", { params: { path: { name: "case" } } }));
const health = got(await api.GET("/healthz"));

const { error: refused } = await api.POST("/api/path", { body: { case: {}, to: "nowhere" } });

console.log(
  JSON.stringify({
    advise: advice.recommendations.map((each) => each.rule),
    report: page.split("\n").find((line) => line.startsWith("## ")),
    "next-question": [step.question?.key, onward.question?.key],
    why: why.explanations.map((each) => each.verdict),
    path: path.outcome,
    compare: changed.facts.map((each) => each.fact),
    gather: allOfUs.answers,
    journey: since.moments.map((each) => each.headline),
    batch: rows.map((row) => ("error" in row ? row.error[0]?.key : row.headline)),
    rules: rules.rules.map((rule) => rule.id),
    schema: schema["$id"],
    healthz: health.status,
    refused: [refused?.status, refused?.problems?.[0]?.key],
  }),
);
