// @ts-check
/**
 * Why: a smallest set of facts that settles a condition.
 *
 * @typedef {import("./types").Truth} Truth
 * @typedef {import("./types").Element} Element
 * @typedef {(name: string) => any} Look
 * @typedef {{ element: Element } | { number: number, parts: Ground[] }} Ground
 * @typedef {{ always: string[] | null, workOut: (look: Look) => string[], exact: boolean }} Because
 */
import { ALLIES, COMPLETE, Circuit, check, countKey } from "./circuit.js";

/** So many choices are tried before the best found is taken. */
const STEPS = 20000;

/** The conditions of a pack, ready to be asked why they hold or fail. */
export class Reasons {
  /** @param {Circuit} circuit */
  constructor(circuit) {
    this.circuit = circuit;
    /** @type {Map<string, Because>} */
    this.known = new Map();
    /** @type {Map<number, Set<string>>} */
    this.facts = new Map();
  }

  /** A smallest set of facts that make a condition what it is, by name; a count is taken as a whole.
   * @param {number} number @param {boolean} truth @param {Look} look */
  grounds(number, truth, look) {
    return this.because(number, truth).workOut(look);
  }

  /** How many groups the first count below a condition found for certain.
   * @param {number} number @param {Look} look @returns {number | null} */
  meant(number, look) {
    const node = this.circuit.nodes[number];
    if (node.is === "count") return look(countKey(node.of))[0];
    for (const part of this.circuit.parts[number]) {
      const found = this.meant(part, look);
      if (found !== null) return found;
    }
    return null;
  }

  /** The definition behind a name, if a condition asks of one. @param {number} number */
  behind(number) {
    const node = this.circuit.nodes[number];
    return node.is === "among" ? this.circuit.definitions.get(node.name) : undefined;
  }

  /** The names of facts below a condition. @param {number} number @returns {Set<string>} */
  factsOf(number) {
    let found = this.facts.get(number);
    if (!found) {
      const node = this.circuit.nodes[number];
      const below = this.circuit.parts[number].flatMap((part) => [...this.factsOf(part)]);
      if (node.is === "count") found = new Set([ALLIES, COMPLETE]);
      else found = new Set(below.length ? below : [this.circuit.name(number) ?? ""]);
      this.facts.set(number, found);
    }
    return found;
  }

  /** What a condition rests on where it has this truth. @param {number} number @param {boolean} truth */
  because(number, truth) {
    const key = `${number} ${truth}`;
    let found = this.known.get(key);
    if (!found) this.known.set(key, (found = this.workedOut(number, truth)));
    return found;
  }

  /** @param {number} number @param {boolean} truth @returns {Because} */
  workedOut(number, truth) {
    const node = this.circuit.nodes[number];
    if (node.is === "and" || node.is === "or") {
      const oneIsEnough = truth === (node.is === "or");
      return oneIsEnough ? this.ofOne(node.of, truth) : this.ofAll(number, node.of, truth);
    }
    if (node.is === "count") {
      return { always: null, exact: true, workOut: (look) => countNames(node, truth, look(countKey(node.of))) };
    }
    const behind = this.behind(number);
    if (behind === undefined || node.is !== "among") return fixed([node.name]);
    const truths = [true, false].filter((value) => node.values.includes(value) === truth);
    if (truths.length === 1) return this.because(behind, truths[0]);
    const both = [this.because(behind, true), this.because(behind, false)];
    const workOut = (/** @type {Look} */ look) => both[look(node.name) ? 0 : 1].workOut(look);
    return { always: null, exact: both.every((each) => each.exact), workOut };
  }

  /** One part is enough: the one that rests on the fewest names. @param {number[]} parts @param {boolean} truth @returns {Because} */
  ofOne(parts, truth) {
    const ways = parts.map((part) => ({ part, why: this.because(part, truth) }));
    /** @param {Look} look */
    const workOut = (look) => {
      /** @type {string[]} */
      let best = [];
      for (const { part, why } of ways) {
        if (check(this.circuit, part, look) !== truth) continue;
        const names = why.workOut(look);
        if (names.length === 1) return names;
        if (!best.length || names.length < best.length) best = names;
      }
      return best;
    };
    return { always: null, exact: ways.every(({ why }) => why.exact), workOut };
  }

  /** All parts are needed; where they share facts and leave a choice, it has to be searched.
   * @param {number} number @param {number[]} parts @param {boolean} truth @returns {Because} */
  ofAll(number, parts, truth) {
    const whys = parts.map((part) => this.because(part, truth));
    const same = [...new Set(whys.flatMap((why) => why.always ?? []))];
    const rest = whys.filter((why) => why.always === null);
    if (!rest.length) return fixed(same);
    const free = parts.filter((_, place) => whys[place].always === null).map((part) => this.factsOf(part));
    const all = new Set([...same, ...free.flatMap((each) => [...each])]);
    const shared = free.reduce((sum, each) => sum + each.size, same.length) > all.size;
    if (shared || !whys.every((why) => why.exact)) {
      return { always: null, exact: true, workOut: (look) => this.searched(number, truth, look) };
    }
    const workOut = (/** @type {Look} */ look) => [...same, ...rest.flatMap((why) => why.workOut(look))];
    return { always: null, exact: true, workOut };
  }

  /** @param {number} number @param {boolean} truth @param {Look} look */
  searched(number, truth, look) {
    const found = smallest(this.ground(number, truth, look));
    return found.map(([, name]) => name).sort(byText);
  }

  /** Everything that could make a condition what it is; a count is one fact, its completeness another.
   * @param {number} number @param {boolean} truth @param {Look} look @returns {Ground} */
  ground(number, truth, look) {
    const node = this.circuit.nodes[number];
    if (node.is === "and" || node.is === "or") {
      const parts = node.of
        .filter((part) => check(this.circuit, part, look) === truth)
        .map((part) => this.ground(part, truth, look));
      return { number: truth === (node.is === "or") ? 1 : parts.length, parts };
    }
    if (node.is === "count") {
      const names = countNames(node, truth, look(countKey(node.of)));
      const parts = names.map((name) => /** @type {Ground} */ ({ element: [null, name] }));
      return { number: parts.length, parts };
    }
    const behind = this.behind(number);
    return behind === undefined
      ? { element: [null, node.name] }
      : this.ground(behind, look(node.name), look);
  }
}

/** @param {string[]} names @returns {Because} */
const fixed = (names) => ({ always: names, workOut: () => names, exact: true });

/** @param {string} a @param {string} b */
export const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** A count as a whole rests on the list, and on its completeness where an upper bound is used.
 * @param {import("./types").Count} node @param {boolean} truth @param {import("./types").Bounds} bounds */
function countNames(node, truth, [least]) {
  const noMore = truth ? node.high === null : node.high !== null && least > node.high;
  return noMore ? [ALLIES] : [ALLIES, COMPLETE];
}

// The smallest set that meets a ground. Facts are compared as text.

/** @typedef {Map<string, Element>} Chosen */

/** @param {Ground} ground @returns {Chosen} */
function elements(ground) {
  if ("element" in ground) return new Map([[ground.element.join(), ground.element]]);
  return new Map(ground.parts.flatMap((part) => [...elements(part)]));
}

/** Whether no fact stands in two parts. @param {Ground} ground @returns {boolean} */
function apart(ground) {
  if ("element" in ground) return true;
  const sum = ground.parts.reduce((found, part) => found + elements(part).size, 0);
  return elements(ground).size === sum && ground.parts.every(apart);
}

/** @param {Chosen} chosen @param {Ground} ground @returns {boolean} */
function meets(chosen, ground) {
  if ("element" in ground) return chosen.has(ground.element.join());
  return ground.parts.filter((part) => meets(chosen, part)).length >= ground.number;
}

/** @param {Ground} ground @param {Chosen} chosen @returns {Element[]} */
function cheapest(ground, chosen) {
  if ("element" in ground) return chosen.has(ground.element.join()) ? [] : [ground.element];
  const ways = ground.parts.map((part) => cheapest(part, chosen)).sort((a, b) => a.length - b.length);
  return ways.slice(0, ground.number).flat();
}

/** A number of facts that must be added at least. @param {Ground} ground @param {Chosen} chosen @returns {number} */
function atLeast(ground, chosen) {
  if ("element" in ground) return chosen.has(ground.element.join()) ? 0 : 1;
  const needed = ground.parts
    .map((part) => atLeast(part, chosen))
    .sort((a, b) => a - b)
    .slice(0, ground.number);
  return apart(ground) ? needed.reduce((a, b) => a + b, 0) : Math.max(0, ...needed);
}

/** A smallest set of facts that meets a ground; of equal ones, the first in its order.
 * @param {Ground} ground @returns {Element[]} */
export function smallest(ground) {
  /** @type {Chosen | null} */
  let best = null;
  let steps = 0;
  /** @param {Chosen} chosen @param {Ground[]} todo */
  const follow = (chosen, todo) => {
    steps++;
    const [found, choices] = settled(chosen, todo);
    const more = Math.max(0, ...choices.map((each) => atLeast(each, found)));
    if (steps > STEPS || (best && found.size + more >= best.size)) return;
    if (!choices.length) {
      best = found;
      return;
    }
    const choice = choices.reduce((least, each) => (each.parts.length < least.parts.length ? each : least));
    const others = choices.filter((each) => each !== choice);
    const ways = [...choice.parts].sort((a, b) => cheapest(a, found).length - cheapest(b, found).length);
    for (let place = 0; place <= ways.length - choice.number; place++) {
      const rest = { number: choice.number - 1, parts: ways.slice(place + 1) };
      follow(found, [...others, ways[place], rest]);
    }
  };
  follow(new Map(), [ground]);
  return [...(best ?? elements(ground)).values()];
}

/** What follows without a real choice, and the choices that are left because they share facts.
 * @param {Chosen} chosen @param {Ground[]} todo
 * @returns {[Chosen, { number: number, parts: Ground[] }[]]} */
function settled(chosen, todo) {
  const found = new Map(chosen);
  /** @type {{ number: number, parts: Ground[] }[]} */
  const left = [];
  const waiting = [...todo];
  for (let ground = waiting.pop(); ground; ground = waiting.pop()) {
    if ("element" in ground) found.set(ground.element.join(), ground.element);
    else if (ground.number === ground.parts.length) waiting.push(...ground.parts);
    else if (ground.number > 0) left.push(ground);
  }
  let open = left.filter((each) => !meets(found, each));
  for (const each of [...open]) {
    const free = [...elements(each).keys()].filter((key) => !found.has(key));
    const others = open.filter((other) => other !== each);
    if (apart(each) && !free.some((key) => others.some((other) => elements(other).has(key)))) {
      for (const element of cheapest(each, found)) found.set(element.join(), element);
      open = others;
    }
  }
  return [found, open];
}
