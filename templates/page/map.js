// @ts-check
/**
 * The map of allies as a table: support runs across, closeness runs up; and the same as a list.
 *
 * @typedef {import("./report.js").Report} Report
 * @typedef {import("./words.js").Words} Words
 */
import { CLOSENESS, SUPPORT } from "./chart.js";
import { h } from "./element.js";

/** @param {Report} report @param {Words} words */
export function mapOfAllies({ groups, target }, words) {
  const placed = groups.filter(({ ally }) => ally.support !== null && ally.closeness !== null);
  if (!placed.length) return null;
  const missing = groups.filter((group) => !placed.includes(group)).map((group) => group.name);
  const power = words.fitted("leadership", target);
  const in_ = (/** @type {string} */ support, /** @type {string} */ closeness) =>
    placed.filter(({ ally }) => ally.support === support && ally.closeness === closeness);
  const sign = (/** @type {any} */ { ally }) => h("span", { class: `sign ${shape(ally)} ${ally.reach ?? "unknown"}`, "aria-hidden": "true" });
  const cell = (/** @type {string} */ support, /** @type {string} */ closeness) =>
    h("td", {}, in_(support, closeness).map((group) => h("div", {}, sign(group), " ", h("bdi", {}, group.name))));
  return h("figure", { class: "map" },
    h("figcaption", {}, words.say("picture-map")),
    h("p", { class: "axis" }, words.say("picture-closer", { power, target: String(target) })),
    h("div", { class: "wide", role: "region", "aria-label": words.say("picture-map"), tabindex: 0 },
      h("div", { class: "picture" }, h("table", { class: "grid" },
        h("tbody", {}, CLOSENESS.map((closeness) => h("tr", {},
          h("th", { scope: "row" }, words.say(`picture-row-${closeness}`)),
          SUPPORT.map((support) => cell(support, closeness))))),
        h("tfoot", {}, h("tr", {}, h("td", {}), SUPPORT.map((support) => h("th", { scope: "col" }, words.phrase("ally.support", support))))))),
      h("dl", { class: "by-field" }, [...fields(in_, words)])),
    h("p", { class: "axis end" }, words.say("picture-more-support")),
    h("p", { class: "key" }, ["circle", "square", "diamond", "triangle"].map((each) =>
      h("span", {}, h("span", { class: `sign ${each} medium`, "aria-hidden": "true" }), ` ${words.say(`picture-sign-${each}`)}`))),
    missing.length > 0 && h("p", {}, words.say("report-off-map", { groups: words.commas(missing) })));
}

/** The groups of each cell under its words, for where there is no room for the picture.
 * @param {(support: string, closeness: string) => Report["groups"]} in_ @param {Words} words */
function* fields(in_, words) {
  for (const support of [...SUPPORT].reverse()) {
    for (const closeness of CLOSENESS) {
      const here = in_(support, closeness);
      const told = { support: words.phrase("ally.support", support), closeness: words.phrase("ally.closeness", closeness) };
      if (!here.length) continue;
      yield h("dt", {}, words.say("picture-field", told));
      yield h("dd", {}, h("bdi", {}, words.commas(here.map((group) => group.name))));
    }
  }
}

/** A circle for natural allies, a square for strategic ones, a diamond for both.
 * @param {import("./types").AllyAdvice} ally */
function shape({ natural, strategic }) {
  if (natural && strategic) return "diamond";
  return natural ? "circle" : strategic ? "square" : "triangle";
}
