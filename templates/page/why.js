// @ts-check
/**
 * How a piece of advice is decided, part by part, down to what was answered.
 *
 * @typedef {import("./types").Truth} Truth
 * @typedef {import("./types").Value} Value
 * @typedef {import("./types").Values} Values
 * @typedef {import("./words.js").Words} Words
 * @typedef {{ truth: Truth, text: string, parts: Explained[] }} Explained
 */
import { check, countKey } from "./circuit.js";

/** More wanted values than this, and more than half of all, are said by what is left out. */
const MANY = 2;

/** A condition in words, with whether it is so, and what it is made of.
 * @param {import("./advice.js").Advisor} advisor @param {number} number @param {Values} values
 * @returns {Explained} */
export function explained(advisor, number, values) {
  const { circuit, words, pack } = advisor;
  const node = circuit.nodes[number];
  const truth = check(circuit, number, (name) => values[name] ?? null);
  const below = (/** @type {number[]} */ parts) => parts.map((part) => explained(advisor, part, values));
  if (node.is === "and" || node.is === "or") {
    return { truth, text: words.say(node.is === "and" ? "all-of-these" : "one-of-these"), parts: below(node.of) };
  }
  if (node.is === "count") {
    const [least] = /** @type {[number, number | null]} */ (values[countKey(node.of)]);
    const found = words.say("page-why-counted", { n: least });
    return { truth, text: words.say("web-why-part", { condition: stretch(words, "count", node), said: found }), parts: [] };
  }
  const definition = pack.definitions.find((each) => each.name === node.name);
  if (definition && node.is === "among") {
    const [one] = node.values;
    const text = node.values.length > 1
      ? words.say("condition-either-way", { one: definition.says, other: definition.says_not })
      : one ? definition.says : definition.says_not;
    return { truth, text, parts: below([definition.when]) };
  }
  const condition = words.say("condition-of", { topic: words.topic(node.name), values: wanted(words, node) });
  const value = /** @type {Value | undefined} */ (values[node.name]);
  const text = value === undefined
    ? words.say("web-why-part", { condition, said: words.say("not-known") })
    : words.say("web-why-part-answered", { condition, said: words.phrase(node.name, value) });
  return { truth, text, parts: [] };
}

/** The values that a comparison asks for. @param {Words} words @param {import("./types").Comparison} node */
function wanted(words, node) {
  if (node.is === "between") return stretch(words, "stretch", node);
  const { values } = words.fact(node.name);
  const chosen = values.filter((value) => node.values.includes(value));
  const others = values.filter((value) => !node.values.includes(value));
  const told = (/** @type {Value[]} */ some) => alternatives(words, some.map((value) => words.phrase(node.name, value)));
  if (chosen.length > MANY && chosen.length > others.length && others.length) {
    return words.say("condition-anything-but", { values: told(others) });
  }
  return told(chosen);
}

/** Phrases, in which there may be commas, as alternatives. @param {Words} words @param {string[]} phrases */
function alternatives(words, phrases) {
  const [last, ...others] = [...phrases].reverse();
  if (!others.length) return last;
  const key = others.length > 1 || others[0].includes(",") ? "list-or-long" : "list-or";
  return words.linked(key, words.commas(others.reverse()), "last", last);
}

/** A stretch of whole numbers: "2 or more". @param {Words} words @param {string} of
 * @param {{ low: number, high: number | null }} bounds */
function stretch(words, of, { low, high }) {
  if (high === null) return words.say(`${of}-from`, { low });
  if (low === high) return low ? words.say(`${of}-exactly`, { low }) : words.say(`${of}-none`);
  return low ? words.say(`${of}-between`, { low, high }) : words.say(`${of}-to`, { high });
}
