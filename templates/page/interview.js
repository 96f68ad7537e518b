// @ts-check
/**
 * The interview as one immutable state: answers in, the next question or the end out.
 *
 * @typedef {import("./types").Value} Value
 * @typedef {import("./types").Values} Values
 * @typedef {import("./types").Case} Case
 * @typedef {import("./types").Known} Known
 * @typedef {import("./types").Rule} Rule
 * @typedef {import("./types").Text} Text
 * @typedef {import("./types").Element} Element
 * @typedef {import("./types").Question} Question
 * @typedef {import("./advice.js").Advisor} Advisor
 * @typedef {{ name: string, answers: Record<string, Value> }} Group
 * @typedef {{ answers: Record<string, Value>, groups: Group[], asked: string[], at: string | null, left: string | null }} State
 */
import { known, NONVIOLENT } from "./case.js";
import { Scene } from "./changes.js";
import { ALLIES, COMPLETE, laneOf, MOVEMENT, numbersOf, Verdicts, Waiting } from "./circuit.js";
import { partsOf } from "./words.js";

/** What is answered where nothing is said of a fact; neither is ever taken for "no". */
export const UNSAID = ["dont_know", "rather_not_say"];
const CLOSINGS = ["none", "all", "more"];
const FIRST_PASS = ["ally.support", "ally.closeness"];
const HEADING = ["case", "as_of"];
const NAME = "ally.name";

/** The key of one fact of the group of this number. @param {number} number @param {string} path */
export const groupKey = (number, path) => `allies[${number}].${path.replace(/^ally\./, "")}`;

/** The number of the group and the path of the fact that a key means. @param {string} key @returns {[number, string] | null} */
export function groupPart(key) {
  const found = /^allies\[(\d+)\]\.([a-z_]+)$/.exec(key);
  return found && [Number(found[1]), `ally.${found[2]}`];
}

/** @param {Element} element */
function keyOf([number, path]) {
  if (path === COMPLETE) return ALLIES;
  return number === null ? path : groupKey(number, path);
}

/** @param {string} key @returns {Element} */
const elementOf = (key) => groupPart(key) ?? [null, key];

/** What is known, with one fact otherwise. @param {Known} known @param {Element} element @param {Value | undefined} value @returns {Known} */
function supposed(known, [number, path], value) {
  const turn = (/** @type {Values} */ values) => {
    const { [path]: _, ...others } = values;
    return value === undefined ? others : { ...others, [path]: value };
  };
  if (number === null) return { ...known, values: turn(known.values) };
  const allies = known.allies.map((ally, each) =>
    each === number ? { ...ally, values: turn(ally.values) } : ally,
  );
  return { ...known, allies };
}

/** What decides the headline: which postures are possible, and which question leaves the fewest. */
class Headline {
  /** @param {Advisor} advisor @param {Known} known */
  constructor(advisor, known) {
    this.advisor = advisor;
    this.known = known;
  }

  /** How many postures are possible. @param {Known} known */
  possible(known) {
    const { circuit, pack } = this.advisor;
    const complete = known.listed && known.values[COMPLETE] === true;
    const groups = known.allies.map((ally) => new Scene(circuit, (name) => ally.values[name] ?? null));
    /** @param {number} counted */
    const bounds = (counted) => {
      const truths = groups.map((group) => group.truth(counted));
      const least = truths.filter((truth) => truth === true).length;
      return [least, complete ? truths.filter((truth) => truth !== false).length : null];
    };
    const scene = new Scene(circuit, (name) =>
      name.startsWith("count ") ? bounds(Number(name.slice("count ".length))) : (known.values[name] ?? null),
    );
    return pack.postures.filter((each) => scene.truth(this.advisor.definition(each.name)) !== false).length;
  }

  /** The key of the question that leaves the fewest postures; the first of several alike. @param {string[]} keys */
  mostDeciding(keys) {
    const left = new Map(keys.map((key) => [key, this.leftAfter(key, this.known)]));
    const fewest = Math.min(...left.values());
    const alike = keys.filter((key) => left.get(key) === fewest);
    if (alike.length < 2) return alike[0] ?? null;
    const after = new Map(alike.map((key) => [key, this.leftAfterTwo(key, keys)]));
    return alike.reduce((best, key) => (Number(after.get(key)) < Number(after.get(best)) ? key : best));
  }

  /** How many postures are left after an answer, on average. @param {string} key @param {Known} known */
  leftAfter(key, known) {
    return this.average(this.answers(key).map((value) => this.possible(supposed(known, elementOf(key), value))));
  }

  /** How many are left after an answer and the question that then tells most. @param {string} key @param {string[]} keys */
  leftAfterTwo(key, keys) {
    const afterwards = this.answers(key).map((value) => supposed(this.known, elementOf(key), value));
    return this.average(
      afterwards.map((known) => Math.min(...keys.map((other) => this.leftAfter(other, known)))),
    );
  }

  /** @param {number[]} left */
  average(left) {
    return left.length ? left.reduce((a, b) => a + b, 0) / left.length : this.possible(this.known);
  }

  /** The answers to a question that rules tell apart. @param {string} key @returns {Value[]} */
  answers(key) {
    if (key === ALLIES) return [];
    const path = groupPart(key)?.[1] ?? key;
    const { kind, values } = this.advisor.words.fact(path);
    return kind === "number" ? this.starts(path) : values;
  }

  /** The first number of each stretch that rules treat alike. @param {string} path */
  starts(path) {
    const { circuit, pack } = this.advisor;
    const found = new Set([0]);
    const follow = (/** @type {number} */ number) => {
      const node = circuit.nodes[number];
      if (node.is === "between" && node.name === path) {
        found.add(node.low);
        if (node.high !== null) found.add(node.high + 1);
      }
      if (node.is === "count") follow(node.of);
      if (node.is === "and" || node.is === "or") node.of.forEach(follow);
    };
    for (const { when } of [...pack.definitions, ...pack.rules]) follow(when);
    return [...found].sort((a, b) => a - b);
  }
}

/** What is open in a case, with all its facts or without one. */
class Look {
  /** @param {Advisor} advisor @param {Known} known */
  constructor(advisor, known) {
    this.advisor = advisor;
    this.known = known;
    this.verdicts = new Verdicts(advisor.circuit, known);
    this.waiting = new Waiting(this.verdicts);
    /** @type {Map<number | null, Values>} */
    this.places = new Map();
  }

  /** By key of an unknown fact: what waits for it. @returns {Map<string, Set<string>>} */
  wanted() {
    /** @type {Map<string, Set<string>>} */
    const found = new Map();
    for (const [kind, key] of this.all()) found.set(key, (found.get(key) ?? new Set()).add(kind));
    for (const key of found.keys()) {
      const part = groupPart(key);
      if (part && !this.advisor.mayFit(part[1], this.known.allies[part[0]].values)) found.delete(key);
    }
    return found;
  }

  /** Everything that is open, with the key of each fact it waits for. @returns {Iterable<[string, string]>} */
  *all() {
    const { pack } = this.advisor;
    const isPossible = (/** @type {number} */ when) => !(this.verdicts.false[when] & MOVEMENT);
    const possible = pack.postures.filter((each) => isPossible(this.advisor.definition(each.name)));
    for (const posture of possible) {
      yield* this.missing("posture", this.advisor.definition(posture.name), null);
      yield* this.inText(posture.headline, null);
      yield* this.inText(posture.why, null);
    }
    if (possible.map((each) => each.name).join() !== "out_of_scope") {
      for (const { when } of pack.readiness) yield* this.missing("readiness", when, null);
      if (this.known.case === null) yield ["heading", "case"];
      if (this.known.as_of === null) yield ["heading", "as_of"];
    }
    for (const rule of pack.rules) {
      const lanes = ~this.verdicts.false[rule.when];
      const places = rule.over === "ally" ? [...numbersOf(lanes & this.verdicts.allies)] : lanes & MOVEMENT ? [null] : [];
      for (const number of places) yield* this.rule(rule, number);
    }
  }

  /** A rule that may speak: its condition, its place in the report, and its words.
   * @param {Rule} rule @param {number | null} number @returns {Iterable<[string, string]>} */
  *rule(rule, number) {
    yield* this.missing("rule", rule.when, number);
    for (const [, when] of rule.priorities) {
      if (when === null || this.verdicts.truth(when, laneOf(number)) === true) break;
      yield* this.missing("words", when, number);
    }
    for (const when of [rule.unless, ...rule.first]) {
      if (when !== null) yield* this.missing("words", when, number);
    }
    const texts = [rule.title, rule.summary, rule.ours, rule.each, rule.risk, ...rule.steps, rule.because, rule.limits];
    for (const text of texts) if (text !== null) yield* this.inText(text, number);
  }

  /** @param {string} kind @param {number} when @param {number | null} number @returns {Iterable<[string, string]>} */
  *missing(kind, when, number) {
    for (const element of this.waiting.elements(when, number)) yield [kind, keyOf(element)];
  }

  /** @param {Text} text @param {number | null} number @returns {Iterable<[string, string]>} */
  *inText(text, number) {
    const { words, circuit } = this.advisor;
    const place = this.place(number);
    const look = (/** @type {string} */ name) => /** @type {any} */ (place[name] ?? null);
    const kept = this.advisor.openNames.get(text) ?? new Map();
    this.advisor.openNames.set(text, kept);
    const said = words.reads(text).map(look).join();
    if (!kept.has(said)) kept.set(said, [...words.awaited(partsOf(text), look)]);
    for (const name of kept.get(said)) {
      const when = circuit.definitions.get(name);
      if (when !== undefined) yield* this.missing("words", when, number);
      else yield ["words", keyOf([name.startsWith("ally.") ? number : null, name])];
    }
  }

  /** What is known of the movement, or of one group and its movement. @param {number | null} number @returns {Values} */
  place(number) {
    let found = this.places.get(number);
    if (!found) {
      const own = number === null ? this.known.values : { ...this.place(null), ...this.known.allies[number].values };
      const over = number === null ? "movement" : "ally";
      const definitions = this.advisor.pack.definitions.filter((each) => each.over === over);
      const truths = definitions.map((each) => [each.name, this.verdicts.truth(each.when, laneOf(number))]);
      found = /** @type {Values} */ ({ ...own, ...Object.fromEntries(truths) });
      this.places.set(number, found);
    }
    return found;
  }
}

/** Everything that was answered so far, and where the interview stands. */
export class Interview {
  /** @param {Advisor} advisor @param {Partial<State>} [state] */
  constructor(advisor, { answers = {}, groups = [], asked = [], at = null, left = null } = {}) {
    this.advisor = advisor;
    this.answers = answers;
    this.groups = groups;
    this.asked = asked;
    this.at = at;
    this.left = left;
    this.movementKeys = advisor.pack.facts
      .map((fact) => fact.path)
      .filter((path) => path.includes(".") && !path.startsWith("ally."));
    this.secondPass = advisor.pack.facts
      .map((fact) => fact.path)
      .filter((path) => path.startsWith("ally.") && path !== NAME && !FIRST_PASS.includes(path));
  }

  /** An interview in which everything that a case says is answered. @param {Advisor} advisor @param {Case} given */
  static fromCase(advisor, given) {
    const { values, allies, listed, case: label, as_of } = known(given);
    let found = new Interview(advisor);
    /** @type {Record<string, any>} */
    const all = { ...values, case: label, as_of };
    for (const key of [...found.movementKeys, ...HEADING]) {
      if (all[key] != null) found = found.withAnswer(key, all[key]);
    }
    for (const ally of allies) {
      found = found.addGroup(ally.name);
      for (const [path, value] of Object.entries(ally.values)) {
        found = found.withAnswer(groupKey(found.groups.length - 1, path), /** @type {Value} */ (value));
      }
    }
    if (values[COMPLETE] === false) return found.withAnswer(ALLIES, "more");
    if (!listed || values[COMPLETE] !== true) return found;
    return found.withAnswer(ALLIES, allies.length ? "all" : "none");
  }

  /** @param {Partial<State>} changes */
  changed(changes) {
    return new Interview(this.advisor, { ...this, ...changes });
  }

  /** What was answered, as a case; what was not said is unknown. @returns {Case} */
  get case() {
    /** @type {any} */
    const data = {};
    for (const [key, answer] of Object.entries(this.answers)) {
      if (UNSAID.includes(String(answer)) || key === ALLIES) continue;
      const [section, name] = key.split(".");
      if (name === undefined) data[section] = answer;
      else (data[section] ??= {})[name] = answer;
    }
    const closing = String(this.answers[ALLIES]);
    const isClosed = CLOSINGS.includes(closing);
    if (this.groups.length || isClosed) {
      data.allies = this.groups.map(({ name, answers }) => ({
        name,
        ...Object.fromEntries(
          Object.entries(answers)
            .filter(([, answer]) => !UNSAID.includes(String(answer)))
            .map(([path, answer]) => [path.slice("ally.".length), answer]),
        ),
      }));
    }
    if (isClosed) data.allies_complete = closing !== "more";
    return data;
  }

  /** Whether groups may still be added before the advice is whole. */
  get listIsOpen() {
    return this.answers[ALLIES] === undefined;
  }

  /** What is known, nonviolence assumed where that is asked for, and one more group while the list is open.
   * @param {boolean} assumed @returns {Known} */
  sight(assumed) {
    const found = known(this.case);
    if (assumed) found.values[NONVIOLENT] ??= true;
    if (!this.listIsOpen) return found;
    return { ...found, allies: [...found.allies, { name: "one more", values: {} }], listed: true };
  }

  /** What still waits for each unknown fact, those of one more group included. */
  get allWaiting() {
    if (!this.keptAll) {
      const found = new Look(this.advisor, this.sight(true)).wanted();
      if (known(this.case).values[NONVIOLENT] === undefined) {
        const own = new Look(this.advisor, this.sight(false)).wanted().get(NONVIOLENT);
        if (own) found.set(NONVIOLENT, own);
      }
      this.keptAll = found;
    }
    return this.keptAll;
  }

  /** What still waits for each unknown fact; for the list of groups, what one more may bring. */
  get waiting() {
    if (!this.keptWaiting) {
      const found = new Map(this.allWaiting);
      for (const key of this.oneMore) {
        found.delete(key);
        found.set(ALLIES, new Set([...(found.get(ALLIES) ?? []), ...(this.allWaiting.get(key) ?? [])]));
      }
      this.keptWaiting = found;
    }
    return this.keptWaiting;
  }

  /** The keys that one more group would bring. */
  get oneMore() {
    return [...this.allWaiting.keys()].filter((key) => groupPart(key)?.[0] === this.groups.length);
  }

  /** The keys of all questions there can be, in the order they are asked. @returns {Iterable<string>} */
  *allKeys() {
    yield* this.movementKeys;
    for (const number of this.groups.keys()) yield* FIRST_PASS.map((path) => groupKey(number, path));
    yield ALLIES;
    for (const number of this.groups.keys()) yield* this.secondPass.map((path) => groupKey(number, path));
    yield* HEADING;
  }

  /** What was answered to a question; nothing where nothing was. @param {string} key @returns {Value | undefined} */
  answerTo(key) {
    const part = groupPart(key);
    if (!part) return this.answers[key];
    const group = this.groups[part[0]];
    return part[1] === NAME ? group?.name : group?.answers[part[1]];
  }

  /** Whether a fact can still change which headline is given. @param {string} key */
  decidesHeadline(key) {
    return this.waiting.get(key)?.has("posture") ?? false;
  }

  /** Whether a fact can still change which advice is given, not only its words. @param {string} key */
  decides(key) {
    return this.decidesHeadline(key) || (this.waiting.get(key)?.has("rule") ?? false);
  }

  /** The keys of the questions that are still open, in the order they come. */
  get toAsk() {
    if (!this.keptToAsk) {
      const { waiting } = this;
      const open = [...this.allKeys()].filter((key) => waiting.has(key) && this.answerTo(key) === undefined);
      const deciding = open.filter((key) => waiting.get(key)?.has("posture"));
      const known = this.sight(this.answers[NONVIOLENT] !== undefined);
      const first = deciding.length ? new Headline(this.advisor, known).mostDeciding(deciding) : null;
      const place = (/** @type {string} */ key) => (key === first ? 0 : this.decides(key) ? 1 : 2);
      this.keptToAsk = open
        .map((key) => ({ key, place: place(key) }))
        .sort((a, b) => a.place - b.place)
        .map(({ key }) => key);
    }
    return this.keptToAsk;
  }

  /** What is asked for next: to settle the headline, to make the advice more exact, or its words. */
  get purpose() {
    if (!this.toAsk.length) return "done";
    if (this.toAsk.some((key) => this.decidesHeadline(key))) return "headline";
    return this.toAsk.some((key) => this.decides(key)) ? "advice" : "words";
  }

  /** How many questions can still come: until the headline is settled, in all, and with each group more. */
  get progress() {
    return {
      toHeadline: this.toAsk.filter((key) => this.decidesHeadline(key)).length,
      atMost: this.toAsk.length,
      eachGroup: this.oneMore.length,
      answered: this.asked.length,
    };
  }

  /** The question to ask now; null when everything that matters is answered. */
  nextQuestion() {
    const key = this.at ?? this.toAsk[0];
    return key === undefined ? null : this.question(key);
  }

  /** The question of a key. @param {string} key @returns {Question} */
  question(key) {
    const { words } = this.advisor;
    const part = groupPart(key);
    const path = part?.[1] ?? key;
    const fact = words.fact(path);
    const target = this.answers["movement.target"];
    const aim = target === undefined || UNSAID.includes(String(target)) ? null : target;
    const told = (/** @type {string} */ name) => words.fitting(words.ofFact(path, name), aim);
    const begun = this.groups.length > 0;
    const closings = CLOSINGS.filter((value) => begun !== (value === "none"));
    const choices =
      key === ALLIES
        ? closings.map((value) => ({ value, text: words.say(`interview-list-${value}`) }))
        : fact.values.map((value) => ({ value, text: words.fitting(words.choice(path, value), aim) }));
    return {
      key,
      kind: key === ALLIES ? "groups" : fact.kind,
      section: part || key === ALLIES ? ALLIES : HEADING.includes(key) ? "case" : key.split(".")[0],
      text: key === ALLIES && begun ? words.say("interview-other-groups") : told("question"),
      hint: told("hint"),
      because: told("because"),
      choices,
      group: part ? this.groups[part[0]].name : null,
      answer: this.answerTo(key) ?? null,
    };
  }

  /** The interview with an answer that was checked. @param {string} key @param {Value} answer */
  withAnswer(key, answer) {
    const part = groupPart(key);
    const asked = this.asked.includes(key) ? this.asked : [...this.asked, key];
    const left = key === this.left ? null : this.left;
    /** @type {Partial<State>} */
    const changes = part
      ? { groups: this.groups.map((group, number) => (number === part[0] ? answered(group, part[1], answer) : group)) }
      : { answers: { ...this.answers, [key]: answer } };
    return this.changed({ ...changes, asked, left }).forward();
  }

  /** The interview at the open question that was left again, if that still matters. */
  forward() {
    const matters = this.left !== null && this.waiting.has(this.left);
    return this.at === null && this.left === null ? this : this.changed({ at: matters ? this.left : null, left: null });
  }

  /** The interview with one more group. @param {string} name */
  addGroup(name) {
    const { [ALLIES]: _, ...answers } = this.answers;
    return this.changed({
      answers,
      groups: [...this.groups, { name, answers: {} }],
      asked: [...this.asked, groupKey(this.groups.length, NAME)],
      at: null,
      left: null,
    });
  }

  /** The interview without the group of this number, and what was said of it. @param {number} number */
  removeGroup(number) {
    const groups = this.groups.filter((_, each) => each !== number);
    const { [ALLIES]: closing, ...others } = this.answers;
    const keepsClosing = groups.length && closing !== undefined;
    const asked = this.asked
      .filter((key) => groupPart(key)?.[0] !== number)
      .map((key) => {
        const part = groupPart(key);
        return part && part[0] > number ? groupKey(part[0] - 1, part[1]) : key;
      });
    const answers = keepsClosing ? { ...others, [ALLIES]: closing } : others;
    return this.changed({ answers, groups, asked, at: null, left: null });
  }

  /** The interview at the question answered before this one, its answer kept. */
  back() {
    const place = this.at !== null && this.asked.includes(this.at) ? this.asked.indexOf(this.at) : this.asked.length;
    return place ? this.changed({ at: this.asked[place - 1], left: this.leaving }) : this;
  }

  /** The interview at a question. @param {string} key */
  jump(key) {
    return this.changed({ at: key, left: this.leaving });
  }

  get leaving() {
    return this.at !== null && this.answerTo(this.at) === undefined ? this.at : this.left;
  }
}

/** @param {Group} group @param {string} path @param {Value} answer @returns {Group} */
const answered = (group, path, answer) =>
  path === NAME
    ? { ...group, name: String(answer) }
    : { ...group, answers: { ...group.answers, [path]: answer } };
