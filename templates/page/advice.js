// @ts-check
/**
 * The advice on one case: the posture, what is advised and in which order, and what is still open.
 *
 * @typedef {import("./types").Pack} Pack
 * @typedef {import("./types").Rule} Rule
 * @typedef {import("./types").Case} Case
 * @typedef {import("./types").Advice} Advice
 * @typedef {import("./types").Recommendation} Recommendation
 * @typedef {import("./types").Truth} Truth
 * @typedef {import("./types").Value} Value
 * @typedef {import("./types").Values} Values
 * @typedef {import("./types").Text} Text
 * @typedef {import("./types").Said} Said
 * @typedef {import("./types").State} State
 * @typedef {import("./types").Known} Known
 * @typedef {import("./circuit.js").Waits} Waits
 * @typedef {number | null} Place
 */
import { contradictions, known, NONVIOLENT, persons, TARGET } from "./case.js";
import { changes } from "./changes.js";
import { ALLIES, Circuit, MOVEMENT, Verdicts, Waiting, countKey, laneOf, numbersOf } from "./circuit.js";
import { byText, Reasons } from "./reasons.js";
import { Words } from "./words.js";

export const UNDETERMINED = "undetermined";
export const PRIORITIES = ["now", "next", "later", "keep_in_mind", "hold_off"];
const WEIGHT = { now: 5, next: 4, later: 3, keep_in_mind: 2, hold_off: 1 };

/** How much a posture that waits counts: more than all rules together. */
const POSTURE_WEIGHT = 1000;
/** What is left of a rule's weight for the facts it waits for after the first. */
const LATER_FACTS = 0.01;
/** So many precedents are told, that share so many facts at least, of which so many are named. */
const [MOST_STOOD, LEAST_SHARED, MOST_SHARED] = [2, 3, 2];

/** @param {Truth} truth @returns {State} */
const state = (truth) => (truth === null ? "unknown" : truth ? "yes" : "no");

/** A fact's path as it is written outside conditions: allies[].support. @param {string} path */
export const outside = (path) => path.replace(/^ally\./, "allies[].");

/** A pack prepared for advising: all that is the same in every case. */
export class Advisor {
  /** @param {Pack} pack */
  constructor(pack) {
    this.pack = pack;
    this.words = new Words(pack);
    this.circuit = new Circuit(pack);
    this.reasons = new Reasons(this.circuit);
    this.place = new Map(pack.facts.map((fact, place) => [fact.path, place]));
    /** @type {Map<string, Rule>} */
    this.rules = new Map(pack.rules.map((rule) => [rule.id, rule]));
    /** By text and what is known of what it reads: the names that could still change it.
     * @type {Map<Text, Map<string, string[]>>} */
    this.openNames = new Map();
    /** @type {Map<string, Rule[]>} */
    this.rivals = new Map();
    for (const rule of pack.rules) {
      for (const other of rule.supersedes) {
        this.rivals.set(other, [...(this.rivals.get(other) ?? []), rule]);
      }
    }
  }

  /** The number of a definition's condition. @param {string} name */
  definition(name) {
    return /** @type {number} */ (this.circuit.definitions.get(name));
  }

  /** The advice on a case. @param {Case} given @returns {Advice} */
  advise(given) {
    return new Evaluation(this, given).advice();
  }

  /** What is known of the movement, or of the group of a name and its movement.
   * @param {Case} given @param {string | null} name @returns {Values} */
  valuesOf(given, name) {
    const found = new Evaluation(this, given);
    return found.values(name === null ? null : found.groups.findIndex((group) => group.name === name));
  }

  /** The facts behind some names: definitions are followed down to what they read.
   * @param {Iterable<string>} names @returns {Set<string>} */
  factsBehind(names) {
    /** @type {Set<string>} */
    const found = new Set();
    for (const name of names) {
      const when = this.circuit.definitions.get(name);
      if (when === undefined) found.add(name);
      else for (const fact of this.factsBehind(this.namesIn(when))) found.add(fact);
    }
    return found;
  }

  /** The facts and definitions that a condition mentions. @param {number} number @returns {Set<string>} */
  namesIn(number) {
    const node = this.circuit.nodes[number];
    if (node.is === "count") return new Set([...this.namesIn(node.of), ALLIES]);
    if (node.is === "and" || node.is === "or") {
      return new Set(node.of.flatMap((part) => [...this.namesIn(part)]));
    }
    return new Set([node.name]);
  }

  /** Whether a fact may be asked of a group; what is not known speaks never against it.
   * @param {string} path @param {Values} group */
  fits(path, group) {
    return Object.entries(this.words.fact(path).asked_of).every(([key, values]) => mayBe(group, key, values));
  }

  /** Whether the questionnaire asks a fact of a group. @param {string} path @param {Values} group */
  mayFit(path, group) {
    const also = Object.entries(this.words.fact(path).asked_also_of);
    return this.fits(path, group) || also.some(([key, values]) => mayBe(group, key, values));
  }
}

/** Whether a fact of a group has one of some values, or is not known.
 * @param {Values} group @param {string} key @param {Value[]} values */
function mayBe(group, key, values) {
  const value = group[`ally.${key}`];
  return value === undefined || values.includes(/** @type {Value} */ (value));
}

/** Puts groups in an order that does not depend on the file. @param {{name: string}} a @param {{name: string}} b */
function byName(a, b) {
  const [one, other] = [a, b].map(({ name }) => name.toUpperCase().toLowerCase().replaceAll("ς", "σ"));
  return byPoints(one, other) || byPoints(a.name, b.name);
}

/** Compares texts sign by sign. @param {string} a @param {string} b */
function byPoints(a, b) {
  const [one, other] = [[...a], [...b]].map((signs) => signs.map((sign) => sign.codePointAt(0) ?? 0));
  const place = one.findIndex((sign, number) => sign !== other[number]);
  if (place < 0) return one.length - other.length;
  return place < other.length ? one[place] - other[place] : 1;
}

/** The case as it is advised: groups by name, and nonviolence assumed where nothing is said.
 * @param {Known} given @returns {Known} */
function assumed(given) {
  return {
    ...given,
    values: { ...given.values, [NONVIOLENT]: given.values[NONVIOLENT] ?? true },
    allies: [...given.allies].sort(byName),
  };
}

/** Which rules that fired are advised: what each gives way to, and how soon it is due. */
class Standing {
  /** @param {Advisor} advisor @param {Verdicts} verdicts */
  constructor(advisor, verdicts) {
    this.advisor = advisor;
    this.verdicts = verdicts;
    this.groups = [...Array(verdicts.number).keys()];
  }

  /** What a rule says; one over groups, of this one, or without a number, of any.
   * @param {Rule} rule @param {Place} number @returns {Truth} */
  fired(rule, number) {
    if (rule.over === "movement") return this.verdicts.truth(rule.when);
    if (number !== null) return this.verdicts.truth(rule.when, laneOf(number));
    return any(this.groups.map((each) => this.fired(rule, each)));
  }

  /** Whether what a rule gives way to by itself is so. @param {Rule} rule @param {Place} number */
  unless(rule, number) {
    return rule.unless === null ? false : this.verdicts.truth(rule.unless, laneOf(number));
  }

  /** Whether a rule fired and does not give way by itself. @param {Rule} rule @param {Place} number @returns {Truth} */
  takesPlace(rule, number) {
    if (rule.over === "movement" || number !== null || rule.unless === null) {
      const fired = this.fired(rule, number);
      return fired && this.unless(rule, number) ? false : fired;
    }
    const left = this.groups.filter((each) => this.unless(rule, each) !== true);
    return any(left.map((each) => this.fired(rule, each)));
  }

  /** The rule that this one gives way to, if any. @param {Rule} rule @param {Place} number */
  winner(rule, number) {
    const rivals = this.advisor.rivals.get(rule.id) ?? [];
    return rivals.find((other) => this.takesPlace(other, number))?.id ?? null;
  }

  /** Where a rule fired and gives way to nothing. @param {Rule} rule */
  lanes(rule) {
    const numbers = rule.over === "ally" ? this.groups : [null];
    return numbers
      .filter((number) => this.takesPlace(rule, number) && !this.winner(rule, number))
      .reduce((lanes, number) => lanes | laneOf(number), 0n);
  }

  /** The first priority whose condition surely holds. @param {Rule} rule @param {Place} number */
  priority(rule, number) {
    const lane = laneOf(number);
    const found = rule.priorities.find(([, when]) => when === null || this.verdicts.true[when] & lane);
    return /** @type {[string, any]} */ (found)[0];
  }

  /** The groups that a rule names of those for which it fired. @param {Rule} rule @param {number[]} numbers */
  chosen(rule, numbers) {
    if (rule.most === null && !rule.first.length) return numbers;
    const lanes = rule.most === null ? ~0n : this.lanes(rule);
    const place = (/** @type {number} */ number) =>
      rule.first.map((each) => (this.verdicts.true[each] & laneOf(number) ? "0" : "1")).join("");
    return numbers
      .filter((number) => lanes & laneOf(number))
      .sort((a, b) => byText(place(a), place(b)))
      .slice(0, rule.most ?? undefined);
  }
}

/** @param {Truth[]} verdicts @returns {Truth} */
const any = (verdicts) => (verdicts.includes(true) ? true : verdicts.includes(null) ? null : false);

/** One case before one advisor: everything that is worked out on the way to the advice. */
class Evaluation {
  /** @param {Advisor} advisor @param {Case} given */
  constructor(advisor, given) {
    this.advisor = advisor;
    this.pack = advisor.pack;
    this.words = advisor.words;
    this.written = known(given);
    this.known = assumed(this.written);
    this.groups = this.known.allies;
    this.verdicts = new Verdicts(advisor.circuit, this.known);
    this.waiting = new Waiting(this.verdicts);
    this.standing = new Standing(advisor, this.verdicts);
    this.target = /** @type {Value | null} */ (this.known.values[TARGET] ?? null);
    /** @type {Values} */
    this.ofMovement = { ...this.known.values };
    for (const each of advisor.circuit.counted) {
      this.ofMovement[countKey(each)] = this.verdicts.bounds(each);
    }
    this.definitions = this.definitionsOver("movement", null);
    Object.assign(this.ofMovement, this.definitions);
    this.ofGroups = this.groups.map((group, number) => ({
      ...this.ofMovement,
      ...group.values,
      ...this.definitionsOver("ally", number),
    }));
    /** What waits for each fact, with its weight. @type {Map<string, Map<string, number>>} */
    this.decides = new Map();
    /** @type {Map<string, Set<string>>} */
    this.missing = new Map();
    /** @type {Map<string, Set<string>>} */
    this.orders = new Map();
    /** What rules over groups wait for. @type {Waits | null} */
    this.waitsOfAllies = null;
  }

  /** @param {string} over @param {Place} number @returns {Record<string, Truth>} */
  definitionsOver(over, number) {
    const found = this.pack.definitions.filter((each) => each.over === over);
    return Object.fromEntries(
      found.map((each) => [each.name, this.verdicts.truth(each.when, laneOf(number))]),
    );
  }

  /** All of it, put together. @returns {Advice} */
  advice() {
    const possible = this.pack.postures.filter((each) => this.definitions[each.name] !== false);
    const recommendations = this.recommendations();
    const questions = this.openQuestions();
    const posture = possible.length === 1 ? possible[0].name : UNDETERMINED;
    const isAssumed = this.written.values[NONVIOLENT] === undefined;
    return {
      schema: "groundswell/advice/1",
      case: this.written.case,
      as_of: this.written.as_of,
      pack: this.pack.pack,
      engine: "meaning",
      posture,
      possible_postures: possible.map((each) => each.name),
      ...this.headline(possible, questions),
      assumptions: isAssumed ? [{ fact: NONVIOLENT, value: true }] : [],
      warnings: [...contradictions(this.words, this.known), ...persons(this.words, this.written)],
      recommendations,
      readiness: this.pack.readiness.map(({ check, when, fact }) => ({
        check,
        state: state(this.verdicts.truth(when)),
        fact,
      })),
      allies: this.allyAdvice(recommendations),
      facts: this.pack.facts
        .filter(({ path }) => this.known.values[path] !== undefined)
        .map(({ path }) => this.said(path, /** @type {Value} */ (this.known.values[path]), null)),
      definitions: this.definitions,
      open_questions: questions,
      changes: changes(this, possible.map((each) => each.name)),
      stood_here: this.stoodHere(recommendations, posture),
      withheld: null,
      language: this.pack.language.code,
      review: this.pack.language.review,
    };
  }

  /** A fact with its value in words. @param {string} path @param {Value} value @param {Value | null} [target] @returns {Said} */
  said(path, value, target = null) {
    const phrase = this.words.fitting(this.words.phrase(path, value), target);
    return { fact: outside(path), value, phrase };
  }

  /** The headline and why; where the posture is open, what it may be and what settles it.
   * @param {import("./types").Posture[]} possible @param {import("./types").OpenQuestion[]} questions */
  headline(possible, questions) {
    const headlines = possible.map((each) => this.words.render(each.headline, this.ofMovement));
    if (possible.length === 1) {
      return { headline: headlines[0], why: this.words.render(possible[0].why, this.ofMovement) };
    }
    const names = new Set(possible.map((each) => each.name));
    const deciding = questions.filter((each) => each.decides.some((name) => names.has(name)));
    const key = headlines.length === 2 ? "headline-likely" : "headline-open";
    const told = this.words.anyOf(headlines.map((each) => this.words.quote(each)));
    const asked = deciding.slice(0, 3).map((each) => each.question);
    const why = asked.length
      ? this.words.say("settle-first", { questions: asked.join(" ") })
      : this.words.say("settled-elsewhere");
    return { headline: this.words.say(key, { headlines: told }), why };
  }

  /** Every rule that fired, in the order of the report. @returns {Recommendation[]} */
  recommendations() {
    const rank = (/** @type {Recommendation} */ each) => PRIORITIES.indexOf(each.priority);
    const closeness = this.words.fact("ally.closeness").values;
    const order = [...this.groups.keys()].sort((a, b) => {
      const [one, other] = [a, b].map((number) => this.groups[number].values);
      const near = (/** @type {Values} */ v) => closeness.indexOf(/** @type {any} */ (v["ally.closeness"]));
      const loyal = (/** @type {Values} */ v) => Number(v["ally.loyalty"] !== "wavering");
      return near(other) - near(one) || loyal(one) - loyal(other) || a - b;
    });
    return this.pack.rules
      .map((rule) => {
        const fires = (/** @type {Place} */ number) => this.standing.fired(rule, number) === true;
        const places =
          rule.over === "ally" ? this.standing.chosen(rule, order.filter(fires)) : fires(null) ? [null] : [];
        const phrases = places.length ? this.phrases(rule) : null;
        const group = places.map((number) => this.recommended(rule, number, phrases));
        return group.sort((a, b) => rank(a) - rank(b)); // the most urgent first
      })
      .filter((group) => group.length)
      .sort((a, b) => rank(a[0]) - rank(b[0]))
      .flat();
  }

  /** The texts of a rule, as far as they are the same for every group. @param {Rule} rule */
  phrases(rule) {
    const told = (/** @type {import("./types").Text} */ text) => this.words.render(text, this.ofMovement);
    const ours = rule.ours === null ? null : told(rule.ours) || null;
    return {
      title: told(rule.title),
      summary: [told(rule.summary), ours].filter(Boolean).join(" "),
      ours,
      steps: rule.steps.map(told).filter(Boolean),
      because: told(rule.because),
      limits: told(rule.limits),
    };
  }

  /** One rule that fired, in words. @param {Rule} rule @param {Place} number @param {any} phrases @returns {Recommendation} */
  recommended(rule, number, phrases) {
    const winner = this.standing.winner(rule, number);
    return {
      rule: rule.id,
      ally: number === null ? null : this.groups[number].name,
      priority: this.standing.priority(rule, number),
      ...phrases,
      basis: rule.basis,
      source: rule.source,
      evidence: rule.evidence,
      facts: this.restsOn(rule, number),
      next_step: this.aboutAlly(rule.each, number),
      risk: this.aboutAlly(rule.risk, number),
      gave_way_to: winner,
      may_give_way_to: winner ? [] : this.mayGiveWay(rule, number),
      unless: rule.unless === null ? null : state(this.standing.unless(rule, number)),
    };
  }

  /** @param {import("./types").Text | null} text @param {Place} number */
  aboutAlly(text, number) {
    if (text === null || number === null) return null;
    return this.words.render(text, this.ofGroups[number], this.groups[number].name);
  }

  /** What is known of the movement, or of one group and its movement. @param {Place} number @returns {Values} */
  values(number) {
    return number === null ? this.ofMovement : this.ofGroups[number];
  }

  /** The facts that made a rule fire, in the order of the vocabulary. @param {Rule} rule @param {Place} number */
  restsOn(rule, number) {
    const values = this.values(number);
    const look = (/** @type {string} */ name) => values[name] ?? null;
    const { reasons, place } = this.advisor;
    const names = reasons.grounds(rule.when, true, look);
    const order = (/** @type {string} */ name) => place.get(name) ?? 0;
    return [...names]
      .sort((a, b) => order(a) - order(b))
      .map((name) => {
        const value = name === ALLIES ? reasons.meant(rule.when, look) : values[name];
        return this.said(name, /** @type {Value} */ (value), this.target);
      });
  }

  /** The open rules that would take the place of this one. @param {Rule} rule @param {Place} number */
  mayGiveWay(rule, number) {
    const rivals = this.advisor.rivals.get(rule.id) ?? [];
    return rivals
      .filter((other) => this.standing.takesPlace(other, number) === null)
      .map((other) => {
        const lanes = other.over === "ally" && number === null ? this.waiting.allies : laneOf(number);
        const facts = new Set(this.waiting.waits(other.when, lanes).map(([path]) => outside(path)));
        return { rule: other.id, title: this.title(other), facts: [...facts] };
      });
  }

  /** @param {Rule} rule */
  title(rule) {
    return this.words.render(rule.title, this.ofMovement);
  }

  // The groups.

  /** How each group is read: supporters first, then the closest. @param {Recommendation[]} recommendations */
  allyAdvice(recommendations) {
    /** @type {Map<string, string>} */
    const steps = new Map();
    for (const each of recommendations) {
      if (each.ally && each.next_step && stands(each) && !steps.has(each.ally)) {
        steps.set(each.ally, each.next_step);
      }
    }
    const rank = (/** @type {string} */ path, /** @type {number} */ number) =>
      this.words.fact(path).values.indexOf(/** @type {any} */ (this.groups[number].values[path]));
    const order = [...this.groups.keys()].sort(
      (a, b) =>
        rank("ally.support", b) - rank("ally.support", a) ||
        rank("ally.closeness", b) - rank("ally.closeness", a) ||
        a - b,
    );
    return order.map((number) => {
      const { name, values } = this.groups[number];
      const found = /** @type {any} */ (this.ofGroups[number]);
      const fact = (/** @type {string} */ key) => /** @type {any} */ (values[`ally.${key}`] ?? null);
      return {
        name,
        natural: found.natural_ally,
        strategic: found.strategic_ally,
        peeled_off: found.peeled_off,
        support: fact("support"),
        closeness: fact("closeness"),
        loyalty: fact("loyalty"),
        mobilized: fact("mobilized"),
        in_coalition: fact("in_coalition"),
        next_step: steps.get(name) ?? null,
        reach: fact("reach"),
        silence: steps.has(name) ? null : this.silence(number) || this.notKnownYet(number),
      };
    });
  }

  /** Why no rule speaks of a group, or what may be so. @param {number} number @returns {string | null} */
  silence(number) {
    const lane = laneOf(number);
    const { silences } = this.pack;
    const sure = silences.find(({ when }) => this.verdicts.true[when] & lane);
    if (sure) return sure.why;
    for (const { when, perhaps } of silences) {
      if (this.verdicts.truth(when, lane) !== null) continue;
      const said = this.aboutAlly(perhaps, number);
      if (said) return said;
    }
    return null;
  }

  /** That nothing can be advised about a group yet, and what most rules would have to know. @param {number} number */
  notKnownYet(number) {
    this.waitsOfAllies ??= this.pack.rules
      .filter((rule) => rule.over === "ally")
      .flatMap((rule) => this.waiting.waits(rule.when, this.waiting.allies))
      .map(([path, lanes]) => /** @type {[string, bigint]} */ ([path, this.fitting(path, lanes)]));
    /** @type {Map<string, number>} */
    const waits = new Map();
    for (const [path, lanes] of this.waitsOfAllies) {
      if (!(lanes & laneOf(number)) || !path.startsWith("ally.")) continue;
      if (this.groups[number].values[path] !== undefined) continue;
      const topic = this.words.topic(path);
      waits.set(topic, (waits.get(topic) ?? 0) + 1);
    }
    const topics = [...waits].sort((a, b) => b[1] - a[1]).slice(0, 2).map(([topic]) => topic);
    return topics.length ? this.words.say("nothing-yet", { topics: this.words.inARow(topics) }) : null;
  }

  // The open questions.

  /** Some lanes without the groups of which a fact is seldom worth a question. @param {string} path @param {bigint} lanes */
  fitting(path, lanes) {
    if (!path.startsWith("ally.")) return lanes;
    return [...numbersOf(lanes)]
      .filter((number) => !this.advisor.fits(path, this.groups[number].values))
      .reduce((left, number) => left & ~laneOf(number), lanes);
  }

  /** What a condition waits for, without questions that seldom fit a group. @param {number} when @param {bigint} among @returns {Waits} */
  waits(when, among) {
    const waits = this.waiting.waits(when, among);
    if (!waits.some(([path]) => path.startsWith("ally."))) return waits;
    /** @type {Set<string>} */
    const missing = new Set();
    for (const [path, lanes] of this.waiting.groups(when, among)) {
      const left = this.fitting(path, lanes);
      if (!left) continue;
      missing.add(path);
      const told = this.missing.get(path) ?? new Set();
      for (const number of numbersOf(left)) told.add(this.groups[number].name);
      this.missing.set(path, told);
    }
    return waits
      .filter(([path]) => missing.has(path) || !path.startsWith("ally."))
      .map(([path, lanes]) => [path, this.fitting(path, lanes) || lanes]);
  }

  /** The unknown facts that something waits for, the most deciding first. */
  openQuestions() {
    const rules = this.pack.rules;
    const weight = (/** @type {Rule} */ rule) =>
      Math.max(...rule.priorities.map(([name]) => WEIGHT[/** @type {keyof WEIGHT} */ (name)]));
    for (const { name } of this.pack.postures) {
      if (this.definitions[name] !== null) continue;
      for (const [path] of this.waits(this.advisor.definition(name), MOVEMENT)) {
        this.note(path, name, POSTURE_WEIGHT);
      }
    }
    for (const rule of rules) {
      if (rule.over === "ally") {
        this.addAllyRule(this.waits(rule.when, this.waiting.allies), rule.id, weight(rule));
      } else if (this.standing.fired(rule, null) === null) {
        this.addRule(this.waits(rule.when, MOVEMENT), rule.id, weight(rule));
      }
    }
    for (const rule of rules) {
      const waits = rule.unless === null ? [] : this.waits(rule.unless, this.standing.lanes(rule));
      const add = rule.over === "ally" ? this.addAllyRule : this.addRule;
      add.call(this, waits, rule.id, weight(rule) * LATER_FACTS);
      this.addOrder(rule);
    }
    return this.asked();
  }

  /** @param {string} path @param {string} name @param {number} weight */
  note(path, name, weight) {
    const found = this.decides.get(path) ?? new Map();
    this.decides.set(path, found.set(name, weight));
  }

  /** The fact that a rule's condition names first counts most. @param {Waits} waits @param {string} rule @param {number} weight */
  addRule(waits, rule, weight) {
    for (const [path] of waits) {
      this.note(path, rule, weight);
      weight *= LATER_FACTS;
    }
  }

  /** Of several groups the last decides how much a fact counts. @param {Waits} waits @param {string} rule @param {number} weight */
  addAllyRule(waits, rule, weight) {
    /** @type {Map<string, bigint>} */
    const waiting = new Map();
    for (const [path, lanes] of waits) waiting.set(path, (waiting.get(path) ?? 0n) | lanes);
    for (const [path, lanes] of waiting) {
      const last = BigInt(lanes.toString(2).length - 1);
      const there = waits.filter(([, where]) => (where >> last) & 1n).map(([each]) => each);
      this.note(path, rule, weight * LATER_FACTS ** there.indexOf(path));
    }
  }

  /** The facts that decide only how soon the advice of a rule is due. @param {Rule} rule */
  addOrder(rule) {
    let fired = this.standing.lanes(rule);
    for (const [, when] of rule.priorities) {
      if (when === null || !fired) return;
      for (const [path] of this.waits(when, fired)) {
        this.orders.set(path, (this.orders.get(path) ?? new Set()).add(rule.id));
      }
      fired &= ~this.verdicts.true[when];
    }
  }

  /** The questions, those that decide most first, those that only decide an order last. */
  asked() {
    const order = (/** @type {string} */ path) => this.advisor.place.get(path) ?? 0;
    const sum = (/** @type {string} */ path) =>
      [...(this.decides.get(path)?.values() ?? [])].reduce((a, b) => a + b, 0);
    const paths = [...this.decides.keys()].sort((a, b) => sum(b) - sum(a) || order(a) - order(b));
    const orders = [...this.orders.keys()].filter((path) => !this.decides.has(path));
    orders.sort((a, b) => order(a) - order(b));
    return [
      ...paths.map((path) => {
        const decides = [...(this.decides.get(path)?.keys() ?? [])];
        const about = this.advisor.rules.has(decides[0])
          ? this.titled(decides)
          : this.words.say("decides-headline");
        return this.question(path, decides, about);
      }),
      ...orders.map((path) => {
        const decides = [...(this.orders.get(path) ?? [])];
        const about = this.words.say("decides-how-soon", { titles: this.titled(decides) });
        return this.question(path, decides, about);
      }),
    ];
  }

  /** @param {string} path @param {string[]} decides @param {string} about */
  question(path, decides, about) {
    const told = (/** @type {string} */ part) =>
      this.words.fitting(this.words.ofFact(path, part), this.target);
    return {
      fact: outside(path),
      question: told("question"),
      decides,
      about,
      allies: [...(this.missing.get(path) ?? [])],
      because: told("because"),
    };
  }

  /** The titles of some rules: of two both, of more the first. @param {string[]} rules */
  titled(rules) {
    const shown = rules.length <= 2 ? rules : rules.slice(0, 1);
    const quoted = shown.map((id) => {
      const rule = /** @type {Rule} */ (this.advisor.rules.get(id));
      return this.words.quote(this.title(rule));
    });
    const titles = this.words.listing(quoted, "and");
    return rules.length > 2 ? this.words.say("titles-and-more", { titles }) : titles;
  }

  // Those who stood where this case stands.

  /** @param {Recommendation[]} recommendations @param {string} posture */
  stoodHere(recommendations, posture) {
    const rests = new Map(recommendations.flatMap((each) => each.facts.map((f) => [f.fact, f.value])));
    return this.pack.precedents
      .filter((each) => each.posture === posture && each.case !== this.written.case)
      .filter((each) => this.target === null || each.facts[TARGET] === this.target)
      .map((each) => {
        const shared = Object.entries(each.facts).filter(
          ([path, value]) => rests.get(path) === value && path !== NONVIOLENT,
        );
        return { each, shared };
      })
      .filter(({ shared }) => shared.length >= LEAST_SHARED)
      .sort((a, b) => b.shared.length - a.shared.length)
      .slice(0, MOST_STOOD)
      .map(({ each, shared }) => ({
        case: each.case,
        as_of: each.as_of,
        did: each.did,
        then: each.then,
        source: each.source,
        certainty: each.certainty,
        shared: shared.slice(0, MOST_SHARED).map(([path, value]) => this.said(path, value)),
      }));
  }
}

/** Whether it is advised: it gave way neither to another rule nor to what stands in its limits.
 * @param {Recommendation} each */
export const stands = (each) => each.gave_way_to === null && each.unless !== "yes";
