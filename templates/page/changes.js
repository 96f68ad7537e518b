// @ts-check
/**
 * What would change the advice: single facts that, turned otherwise, bring another headline, or advice
 * that newly says what to do now.
 *
 * @typedef {import("./types").Rule} Rule
 * @typedef {import("./types").Truth} Truth
 * @typedef {import("./types").Value} Value
 * @typedef {import("./types").Values} Values
 * @typedef {import("./types").Posture} Posture
 * @typedef {import("./types").Change} Change
 */
import { Circuit, countKey, within } from "./circuit.js";
import { fits } from "./words.js";

const [MOST_CHANGES, MOST_HEADLINES, MOST_FACTS] = [4, 3, 2];

/** Conditions before one set of facts, each worked out when it is first asked for. */
export class Scene {
  /** @param {Circuit} circuit @param {(name: string) => any} look gives facts, and counts by their key */
  constructor(circuit, look) {
    this.circuit = circuit;
    this.look = look;
    /** @type {(Truth | undefined)[]} */
    this.found = [];
  }

  /** @param {number} number @returns {Truth} */
  truth(number) {
    const kept = this.found[number];
    return kept === undefined ? (this.found[number] = this.workedOut(number)) : kept;
  }

  /** @param {number} number @returns {Truth} */
  workedOut(number) {
    const node = this.circuit.nodes[number];
    if (node.is === "and" || node.is === "or") {
      const ends = node.is === "or";
      /** @type {Truth} */
      let answer = !ends;
      for (const part of node.of) {
        const found = this.truth(part);
        if (found === ends) return ends;
        if (found === null) answer = null;
      }
      return answer;
    }
    if (node.is === "count") return within(this.look(countKey(node.of)), node.low, node.high);
    const behind = this.circuit.definitions.get(node.name);
    const value = behind === undefined ? this.look(node.name) ?? null : this.truth(behind);
    return value === null ? null : fits(node, value);
  }
}

/** One fact that is turned: what is known then. */
class Turned {
  /** @param {any} evaluation @param {string | null} path @param {Value | null} value */
  constructor(evaluation, path, value) {
    const { advisor, ofMovement } = evaluation;
    this.path = path;
    this.value = value;
    this.scene = new Scene(advisor.circuit, (name) =>
      name === path ? value : (ofMovement[name] ?? null),
    );
    this.advisor = advisor;
    /** @type {Record<string, Truth>} */
    const definitions = {};
    for (const each of advisor.pack.definitions) {
      if (each.over === "movement") definitions[each.name] = this.scene.truth(each.when);
    }
    /** All that is known. @type {Values} */
    this.known = { ...ofMovement, ...definitions };
    if (path !== null) this.known[path] = /** @type {Value} */ (value);
  }

  /** Whether a rule fires, says what to do now, and gives way to none. @param {Rule} rule */
  speaks(rule) {
    if (this.scene.truth(rule.when) !== true) return false;
    const first = rule.priorities.find(([, when]) => when === null || this.scene.truth(when) === true);
    if (first?.[0] !== "now" || this.givesWay(rule)) return false;
    return !(this.advisor.rivals.get(rule.id) ?? []).some(
      (/** @type {Rule} */ other) =>
        other.over === "movement" && this.scene.truth(other.when) === true && !this.givesWay(other),
    );
  }

  /** @param {Rule} rule */
  givesWay(rule) {
    return rule.unless !== null && this.scene.truth(rule.unless) === true;
  }
}

/** What turned facts lead to, each alone.
 * @typedef {{ turned: Turned[], postures: string[], headlines: string[], rules: Rule[] }} Outcome */

/** The most telling changes: other postures, other headlines, then advice newly for now.
 * @param {any} evaluation @param {string[]} possible @returns {Change[]} */
export function changes(evaluation, possible) {
  if (possible.join() === "out_of_scope") return [];
  const turned = [...everyTurn(evaluation)];
  /** @type {Set<Turned>} */
  const otherHeadline = new Set();
  const found = postures(evaluation, turned, possible, otherHeadline);
  const words = otherWords(evaluation, turned, possible, otherHeadline);
  /** @type {Outcome[]} */
  const told = found.slice(0, MOST_HEADLINES);
  for (const outcome of [...words, ...coming(evaluation, turned, otherHeadline)]) {
    const used = new Set(told.flatMap((one) => one.turned.slice(0, MOST_FACTS).map((each) => each.path)));
    outcome.turned = outcome.turned.filter((each) => !used.has(each.path));
    if (outcome.turned.length) told.push(outcome);
    if (told.length === MOST_CHANGES) break;
  }
  return told.map((outcome) => change(evaluation, outcome));
}

/** Every known fact at each other value that it may have. @param {any} evaluation @returns {Iterable<Turned>} */
function* everyTurn(evaluation) {
  for (const path of evaluation.pack.turned) {
    const now = evaluation.known.values[path];
    if (now === undefined) continue;
    for (const value of evaluation.words.fact(path).values) {
      if (value !== now) yield new Turned(evaluation, path, value);
    }
  }
}

/** The one or two postures that are possible then, where none of them is possible now.
 * @param {any} evaluation @param {Turned[]} turned @param {string[]} possible @param {Set<Turned>} otherHeadline */
function postures(evaluation, turned, possible, otherHeadline) {
  /** @type {Map<string, Outcome>} */
  const found = new Map();
  for (const each of turned) {
    const then = evaluation.pack.postures.filter(
      (/** @type {Posture} */ posture) => each.known[posture.name] !== false,
    );
    if (!then.length || then.length > MOST_FACTS) continue;
    if (then.some((/** @type {Posture} */ posture) => possible.includes(posture.name))) continue;
    otherHeadline.add(each);
    add(evaluation, found, each, then);
  }
  return [...found.values()];
}

/** The posture that stays, where its headline reads otherwise.
 * @param {any} evaluation @param {Turned[]} turned @param {string[]} possible @param {Set<Turned>} otherHeadline */
function otherWords(evaluation, turned, possible, otherHeadline) {
  /** @type {Map<string, Outcome>} */
  const found = new Map();
  const posture = evaluation.pack.postures.find((/** @type {Posture} */ each) => each.name === possible.join());
  if (!posture) return [];
  const now = evaluation.words.render(posture.headline, evaluation.ofMovement);
  const read = evaluation.advisor.factsBehind(evaluation.words.reads(posture.headline));
  for (const each of turned) {
    if (otherHeadline.has(each) || !read.has(each.path) || each.known[posture.name] !== true) continue;
    if (evaluation.words.render(posture.headline, each.known) === now) continue;
    otherHeadline.add(each);
    add(evaluation, found, each, [posture]);
  }
  return [...found.values()];
}

/** Note what a turned fact leads to; of several values of a fact the first counts.
 * @param {any} evaluation @param {Map<string, Outcome>} found @param {Turned} turned @param {Posture[]} then */
function add(evaluation, found, turned, then) {
  const headlines = then.map((each) => evaluation.words.render(each.headline, turned.known));
  const key = headlines.join("\n");
  /** @type {Outcome} */
  const fresh = { turned: [], postures: then.map((p) => p.name), headlines, rules: [] };
  const known = found.get(key) ?? fresh;
  found.set(key, known);
  if (known.turned.every((each) => each.path !== turned.path)) known.turned.push(turned);
}

/** What brings advice for now under the same headline, each piece of advice once.
 * @param {any} evaluation @param {Turned[]} turned @param {Set<Turned>} otherHeadline @returns {Iterable<Outcome>} */
function* coming(evaluation, turned, otherHeadline) {
  const asItIs = new Turned(evaluation, null, null);
  const speakers = evaluation.pack.rules.filter(
    (/** @type {Rule} */ rule) =>
      rule.over === "movement" && rule.priorities.some(([name]) => name === "now") && !asItIs.speaks(rule),
  );
  /** @type {Set<string>} */
  const told = new Set();
  for (const each of turned) {
    if (otherHeadline.has(each)) continue;
    const rules = speakers.filter((/** @type {Rule} */ rule) => !told.has(rule.id) && each.speaks(rule));
    for (const rule of rules) told.add(rule.id);
    if (rules.length) yield { turned: [each], postures: [], headlines: [], rules };
  }
}

/** An outcome in words. @param {any} evaluation @param {Outcome} outcome @returns {Change} */
function change(evaluation, { turned, postures, headlines, rules }) {
  return {
    facts: turned.slice(0, MOST_FACTS).map((each) => evaluation.said(each.path, each.value)),
    postures,
    headlines,
    comes: rules.slice(0, MOST_FACTS).map((rule) => ({
      rule: rule.id,
      title: evaluation.words.render(rule.title, turned[0].known),
    })),
  };
}
