// @ts-check
/**
 * Conditions, all worked out in one pass over many lanes: the movement is the first, each group of the
 * case has one of its own. Where a condition is surely true, and where it is surely false, are two
 * whole numbers with a bit for each lane; in a lane with neither bit it is open.
 *
 * @typedef {import("./types").Pack} Pack
 * @typedef {import("./types").Known} Known
 * @typedef {import("./types").Truth} Truth
 * @typedef {import("./types").Value} Value
 * @typedef {import("./types").Bounds} Bounds
 * @typedef {import("./types").Element} Element
 */
import { fits } from "./words.js";

export const ALLIES = "allies";
export const COMPLETE = "allies_complete";

/** The lane of the movement. */
export const MOVEMENT = 1n;

/** The lane of the movement, or of a group. @param {number | null} number */
export const laneOf = (number) => (number === null ? MOVEMENT : 2n << BigInt(number));

/** The numbers of the groups in some lanes. @param {bigint} lanes @returns {Iterable<number>} */
export function* numbersOf(lanes) {
  let rest = lanes >> 1n;
  for (let number = 0; rest; number++, rest >>= 1n) if (rest & 1n) yield number;
}

/** @param {bigint} lanes */
const howMany = (lanes) => lanes.toString(2).replaceAll("0", "").length;

/** Whether a number known only by its bounds lies between low and high.
 * @param {Bounds} bounds @param {number} low @param {number | null} high @returns {Truth} */
export function within([least, most], low, high) {
  if (least >= low && (high === null || (most !== null && most <= high))) return true;
  if ((most !== null && most < low) || (high !== null && least > high)) return false;
  return null;
}

/** The conditions of a pack, ready for any number of cases. */
export class Circuit {
  /** @param {Pack} pack */
  constructor(pack) {
    this.pack = pack;
    this.nodes = pack.conditions;
    this.definitions = new Map(pack.definitions.map((each) => [each.name, each.when]));
    /** The conditions that each joins, or that stand behind its name. @type {number[][]} */
    this.parts = this.nodes.map((node) => {
      if (node.is === "and" || node.is === "or") return node.of;
      const behind = node.is === "among" ? this.definitions.get(node.name) : undefined;
      return behind === undefined ? [] : [behind];
    });
    /** Those that rest on a count: they may change with any group. @type {Set<number>} */
    this.countsBelow = new Set();
    this.nodes.forEach((node, number) => {
      const below = node.is === "count" || this.parts[number].some((n) => this.countsBelow.has(n));
      if (below) this.countsBelow.add(number);
    });
    /** The conditions on one group that are counted. */
    this.counted = [...new Set(this.nodes.flatMap((n) => (n.is === "count" ? [n.of] : [])))];
  }

  /** The fact that a condition reads; null where it is none by itself. @param {number} number */
  name(number) {
    const node = this.nodes[number];
    return node.is === "among" || node.is === "between" ? node.name : null;
  }
}

/** How a condition is for one place, by what is known there: its facts, definitions and counts.
 * @param {Circuit} circuit @param {number} number
 * @param {(name: string) => any} look @returns {Truth} */
export function check(circuit, number, look) {
  const node = circuit.nodes[number];
  switch (node.is) {
    case "count":
      return within(look(countKey(node.of)), node.low, node.high);
    case "and":
    case "or": {
      const ends = node.is === "or";
      let answer = /** @type {Truth} */ (!ends);
      for (const part of node.of) {
        const found = check(circuit, part, look);
        if (found === ends) return ends;
        if (found === null) answer = null;
      }
      return answer;
    }
    default: {
      const value = look(node.name) ?? null;
      return value === null ? null : fits(node, value);
    }
  }
}

/** Under which name the number of groups that meet a condition is known. @param {number} counted */
export const countKey = (counted) => `count ${counted}`;

/** Where every condition of a pack is surely true, and where it is surely false, in one case. */
export class Verdicts {
  /** @param {Circuit} circuit @param {Known} known */
  constructor(circuit, known) {
    this.circuit = circuit;
    this.known = known;
    this.number = known.allies.length;
    this.every = (2n << BigInt(this.number)) - 1n;
    this.allies = this.every - MOVEMENT;
    this.complete = known.listed && known.values[COMPLETE] === true;
    /** @type {bigint[]} */
    this.true = [];
    /** @type {bigint[]} */
    this.false = [];
    /** @type {Map<string, Map<Value, bigint>>} */
    this.lanes = new Map();
    circuit.nodes.forEach((_, number) => this.workOut(number));
  }

  /** @param {number} number */
  workOut(number) {
    const node = this.circuit.nodes[number];
    const [yes, no] = [this.true, this.false];
    if (node.is === "and" || node.is === "or") {
      const [one, all] = node.is === "or" ? [yes, no] : [no, yes];
      one[number] = node.of.reduce((found, part) => found | one[part], 0n);
      all[number] = node.of.reduce((found, part) => found & all[part], this.every);
    } else if (node.is === "count") {
      const found = within(this.bounds(node.of), node.low, node.high);
      yes[number] = found ? this.every : 0n;
      no[number] = found === false ? this.every : 0n;
    } else if (node.is === "among" && this.circuit.definitions.has(node.name)) {
      const behind = /** @type {number} */ (this.circuit.definitions.get(node.name));
      const [t, f] = [yes[behind], no[behind]];
      const [holds, fails] = [node.values.includes(true), node.values.includes(false)];
      yes[number] = (holds ? t : 0n) | (fails ? f : 0n);
      no[number] = (holds ? 0n : t) | (fails ? 0n : f);
    } else {
      yes[number] = no[number] = 0n;
      for (const [value, lanes] of this.where(node.name)) {
        if (fits(node, value)) yes[number] |= lanes;
        else no[number] |= lanes;
      }
    }
  }

  /** In which lanes a fact has which value. @param {string} name @returns {Map<Value, bigint>} */
  where(name) {
    let found = this.lanes.get(name);
    if (!found) {
      this.lanes.set(name, (found = new Map()));
      if (!name.startsWith("ally.")) {
        const value = this.known.values[name];
        if (value !== undefined) found.set(/** @type {Value} */ (value), this.every);
      } else {
        for (const [number, ally] of this.known.allies.entries()) {
          const value = /** @type {Value | undefined} */ (ally.values[name]);
          if (value !== undefined) found.set(value, (found.get(value) ?? 0n) | laneOf(number));
        }
      }
    }
    return found;
  }

  /** How many groups surely meet a condition, and how many might. @param {number} counted @returns {Bounds} */
  bounds(counted) {
    const most = this.complete ? this.number - howMany(this.false[counted] & this.allies) : null;
    return [howMany(this.true[counted] & this.allies), most];
  }

  /** How a condition is in one lane. @param {number} number @param {bigint} lane @returns {Truth} */
  truth(number, lane = MOVEMENT) {
    if (this.true[number] & lane) return true;
    return this.false[number] & lane ? false : null;
  }

  /** The open comparisons and counts for which a condition waits in some lanes.
   * @param {number} number @param {bigint} among @returns {[number, bigint][]} */
  openEnds(number, among) {
    /** @type {[number, bigint][]} */
    const found = [];
    /** @param {number} number @param {bigint} lanes */
    const follow = (number, lanes) => {
      const parts = this.circuit.parts[number];
      if (!parts.length) found.push([number, lanes]);
      for (const part of parts) {
        const open = lanes & ~(this.true[part] | this.false[part]);
        if (open) follow(part, open);
      }
    };
    const open = among & ~(this.true[number] | this.false[number]);
    if (open) follow(number, open);
    return found;
  }
}

/** Unknown facts with the lanes that wait for each. @typedef {[string, bigint][]} Waits */

/** What the conditions of a pack wait for in one case. */
export class Waiting {
  /** @param {Verdicts} verdicts */
  constructor(verdicts) {
    this.verdicts = verdicts;
    this.circuit = verdicts.circuit;
    this.allies = verdicts.allies;
    /** @type {Map<number, Element[]>} */
    this.counts = new Map();
  }

  /** The facts for which a condition waits in some lanes, in each lane once.
   * @param {number} number @param {bigint} among @returns {Waits} */
  waits(number, among) {
    /** @type {Waits} */
    const found = [];
    /** @type {Map<string, bigint>} */
    const told = new Map();
    for (const [end, where] of this.verdicts.openEnds(number, among)) {
      const name = this.circuit.name(end);
      for (const path of name === null ? this.pathsInCount(end) : [name]) {
        const before = told.get(path) ?? 0n;
        const fresh = where & ~before;
        if (fresh) {
          told.set(path, before | fresh);
          found.push([path, fresh]);
        }
      }
    }
    return found;
  }

  /** By fact of groups: those of which it is missing. @param {number} number @param {bigint} among */
  groups(number, among) {
    /** @type {Map<string, bigint>} */
    const found = new Map();
    for (const [end, where] of this.verdicts.openEnds(number, among)) {
      const node = this.circuit.nodes[end];
      const waits = node.is === "count" ? this.waits(node.of, this.allies) : null;
      const name = this.circuit.name(end) ?? "";
      for (const [path, lanes] of waits ?? /** @type {Waits} */ ([[name, where]])) {
        if (path.startsWith("ally.")) found.set(path, (found.get(path) ?? 0n) | lanes);
      }
    }
    return found;
  }

  /** The facts for which a condition waits in one place, those of each group apart.
   * @param {number} number @param {number | null} ally @returns {Element[]} */
  elements(number, ally) {
    /** @type {Map<string, Element>} */
    const found = new Map();
    for (const [end] of this.verdicts.openEnds(number, laneOf(ally))) {
      const name = this.circuit.name(end);
      const own = name?.startsWith("ally.") ? ally : null;
      const elements = name === null ? this.inCount(end) : [/** @type {Element} */ ([own, name])];
      for (const each of elements) if (!found.has(each.join())) found.set(each.join(), each);
    }
    return [...found.values()];
  }

  /** The facts of groups for which a count waits, or the list. @param {number} number @returns {Element[]} */
  inCount(number) {
    const { known } = this.verdicts;
    const complete = known.values[COMPLETE];
    if (!known.listed) return complete === false ? [] : [[null, ALLIES]];
    let found = this.counts.get(number);
    if (!found) {
      const node = this.circuit.nodes[number];
      const waits = node.is === "count" ? this.waits(node.of, this.allies) : [];
      found = [...numbersOf(this.allies)].flatMap((ally) =>
        waits
          .filter(([, lanes]) => lanes & laneOf(ally))
          .map(([path]) => /** @type {Element} */ ([ally, path])),
      );
      if (complete === undefined) found.push([null, COMPLETE]);
      this.counts.set(number, found);
    }
    return found;
  }

  /** @param {number} number */
  pathsInCount(number) {
    return [...new Set(this.inCount(number).map(([, path]) => path))];
  }
}
