// @ts-check
/**
 * What is said: messages, lists, facts in words, and the texts of rules.
 *
 * @typedef {import("./types").Pack} Pack
 * @typedef {import("./types").Tree} Tree
 * @typedef {import("./types").Part} Part
 * @typedef {import("./types").Test} Test
 * @typedef {import("./types").Text} Text
 * @typedef {import("./types").Value} Value
 * @typedef {import("./types").Values} Values
 */

/** So many things are named before it is said how many more there are. */
const SHOWN = 3;

/** So many signs of names a page takes beside one thing to do. */
const ROOM = 160;

/** Blanks at which a line may end: all but those that keep a French sign beside its word. */
const BREAKABLE = /(?:(?!(?<=«)[\u00a0\u202f](?=\S)|(?<=\S)[\u00a0\u202f](?=[:;?!»%]))\s)+/gu;

/** How a word begins in Spanish before which y becomes e, or o becomes u; not as in hielo. */
const SOUND = /^[^\p{L}\p{N}]*(?:(?<i>h?i(?![aeou])|y(?![aeiou]))|(?<o>h?o|8|11(?!\d)))/u;

/** The vowel with which a text begins for the ear in Spanish, where it matters. @param {string} text */
function soundOf(text) {
  const begins = SOUND.exec(text.slice(0, 40).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase());
  return begins?.groups?.i !== undefined ? "i" : begins?.groups?.o !== undefined ? "o" : "";
}

/** A text with one blank for any stretch of them. @param {string} text */
export const fold = (text) => text.replace(BREAKABLE, " ").trim();

/** A pack's words in one language. */
export class Words {
  /** @param {Pack} pack @param {string} [code] */
  constructor(pack, code = pack.language.code) {
    this.pack = pack;
    this.code = code;
    this.messages = pack.messages[code];
    this.plural = new Intl.PluralRules(code);
    this.facts = new Map(pack.facts.map((fact) => [fact.path, fact]));
    /** @type {Map<string, Words>} */
    this.others = new Map();
    /** @type {Map<Text, string[]>} */
    this.read = new Map();
  }

  /** The words of a text that is said in another language. @param {string} code */
  in(code) {
    if (code === this.code) return this;
    const found = this.others.get(code) ?? new Words(this.pack, code);
    this.others.set(code, found);
    return found;
  }

  /** Whether there is a message of this name. @param {string} key */
  has(key) {
    return key in this.messages;
  }

  /** A message with what it is told. @param {string} key @param {Record<string, string | number>} [told] */
  say(key, told = {}) {
    const tree = this.messages[key];
    if (tree === undefined) throw new Error(`there is no message ${key}`);
    return this.written(tree, told);
  }

  /** @param {Tree} tree @param {Record<string, string | number>} told @returns {string} */
  written(tree, told) {
    if (typeof tree === "string") return tree;
    return tree
      .map((piece) => {
        if (typeof piece === "string") return piece;
        if ("$" in piece) return this.number(told[piece.$]);
        const value = told[piece.by];
        const category = typeof value === "number" ? this.plural.select(value) : null;
        const found = piece.of.find(([key]) => key === value || key === category);
        return this.written(found?.[1] ?? piece.else, told);
      })
      .join("");
  }

  /** A value that is put in; numbers in groups of three. @param {string | number} value */
  number(value) {
    if (typeof value !== "number") return value;
    return String(value).replace(/\B(?=(\d{3})+$)/g, this.pack.language.thousands);
  }

  // Lists, dates, quotes.

  /** @param {string} message @param {string} behind @param {Iterable<string>} things */
  joined(message, behind, things) {
    const [whole = "", ...rest] = things;
    return rest.reduce((first, each) => this.linked(message, first, behind, each), whole);
  }

  /** Two things with what a message puts between them, which may heed how the second one begins.
   * @param {string} message @param {string} first @param {string} behind @param {string} each */
  linked(message, first, behind, each) {
    return this.say(message, { first, [behind]: each, sound: soundOf(each) });
  }

  /** @param {Iterable<string>} things */
  commas(things) {
    return this.joined("list-comma", "next", things);
  }

  /** Phrases in which there may be commas. @param {Iterable<string>} things */
  inARow(things) {
    return this.joined("list-long", "next", things);
  }

  /** @param {Iterable<string>} things */
  anyOf(things) {
    return this.joined("list-or", "last", things);
  }

  /** @param {Iterable<string>} things */
  allOf(things) {
    return this.joined("list-and", "last", things);
  }

  /** "a, b or c". @param {string[]} things @param {"and" | "or"} last */
  listing(things, last) {
    const final = things[things.length - 1];
    if (things.length === 1) return final;
    return this.linked(`list-${last}`, this.commas(things.slice(0, -1)), "last", final);
  }

  /** Names, `more` of which are not named. @param {string[]} things @param {number} more */
  listed(things, more = 0) {
    const first = this.commas(things);
    return more ? this.say("list-more", { first, n: more }) : first;
  }

  /** The first things, and how many more there are. @param {string[]} things */
  few(things) {
    const more = things.length - SHOWN;
    return more <= 0 ? this.listing(things, "and") : this.listed(things.slice(0, SHOWN), more);
  }

  /** @param {string} text */
  quote(text) {
    return this.say("quoted", { text });
  }

  /** A date in words. @param {string | null} asOf */
  moment(asOf) {
    if (!asOf) return "";
    const [year, month, day] = asOf.split("-");
    if (!month) return year;
    const told = { month: this.say(`month-${month}`), year };
    return day ? this.say("date-day", { ...told, day: Number(day) }) : this.say("date-month", told);
  }

  // Facts in words.

  /** @param {string} path */
  fact(path) {
    const fact = this.facts.get(path);
    if (!fact) throw new Error(`there is no fact ${path}`);
    return fact;
  }

  /** A part of what is said of a fact, where there is one. @param {string} path @param {string} part */
  ofFact(path, part) {
    const key = `${this.fact(path).message}.${part}`;
    return this.has(key) ? this.say(key) : "";
  }

  /** What a fact is called. @param {string} path */
  topic(path) {
    return this.say(this.fact(path).message);
  }

  /** How a report says that a fact has a value. @param {string} path @param {Value | null} value */
  phrase(path, value) {
    const topic = this.topic(path);
    if (value === null) return this.say("fact-not-known", { topic });
    const said = this.ofFact(path, `says-${asWritten(value)}`);
    return said || this.say("fact-is", { topic, value: String(value) });
  }

  /** How the questionnaire offers an answer. @param {string} path @param {Value} value */
  choice(path, value) {
    if (typeof value === "boolean") return this.say(`fact-${asWritten(value)}`);
    return this.ofFact(path, `choice-${value}`) || String(value);
  }

  /** Words about a fact, in the words for whom the demands are addressed to.
   * @param {string} text @param {Value | null} target */
  fitting(text, target) {
    const usual = this.fitted("leadership", null);
    const words = this.fitted("leadership", target);
    if (words === usual) return text;
    const otherwise = this.say("fitted-leadership.otherwise");
    return text.replaceAll(usual, words).replaceAll(otherwise, words);
  }

  /** The words under a fitting name. @param {string} name @param {Value | null} value */
  fitted(name, value) {
    const key = `fitted-${name}.is-${value}`;
    return value !== null && this.has(key) ? this.say(key) : this.say(`fitted-${name}`);
  }

  /** The fact that settles what stands under a fitting name; nothing for other names.
   * @param {string} name @returns {string | undefined} */
  factThatFits(name) {
    const { fitted } = this.pack;
    const base = name.slice(0, Math.max(0, name.lastIndexOf("_")));
    return fitted[name] ?? (this.has(`fitted-${name}`) ? fitted[base] : undefined);
  }

  // Texts of rules.

  /** A text for one case; `ally` is the name of the group it is about.
   * @param {Text} text @param {Values} known @param {string | null} [ally] @returns {string} */
  render(text, known, ally = null) {
    if (!Array.isArray(text)) return this.in(text.language).render(text.text, known, ally);
    /** @param {string} name @returns {Value | null} */
    const look = (name) => (name === "ally.name" ? ally : /** @type {any} */ (known[name] ?? null));
    return fold(this.parts(text, look));
  }

  /** @param {Part[]} parts @param {(name: string) => Value | null} look @returns {string} */
  parts(parts, look) {
    return parts
      .map((part) => {
        if (typeof part === "string") return part;
        if ("say" in part) return (part.as ?? []).reduce(changed, this.said(part.say, look, part.forms));
        const branch = part.if.find(([test]) => holds(test, look));
        return this.parts(branch ? branch[1] : part.else, look);
      })
      .join("");
  }

  /** @param {string} name @param {(name: string) => Value | null} look @param {Record<string, string>} [forms] */
  said(name, look, forms) {
    const settles = this.factThatFits(name);
    if (settles) return this.fitted(name, look(settles));
    const value = look(name);
    if (value === null) return this.say("not-known");
    if (forms) return (forms[this.plural.select(Number(value))] ?? forms.other).replace("{n}", String(value));
    const kind = this.facts.get(name)?.kind;
    return kind === "word" || kind === "yes_no" ? this.phrase(name, value) : plain(value);
  }

  /** The facts and definitions that a text reads. @param {Text} text @returns {string[]} */
  reads(text) {
    let found = this.read.get(text);
    if (!found) {
      const words = Array.isArray(text) ? this : this.in(text.language);
      found = [...new Set(words.namesRead(partsOf(text)))];
      this.read.set(text, found);
    }
    return found;
  }

  /** @param {Part[]} parts @returns {Iterable<string>} */
  *namesRead(parts) {
    for (const part of parts) {
      if (typeof part === "string") continue;
      if ("say" in part) yield this.factThatFits(part.say) ?? part.say;
      else {
        for (const [test, body] of part.if) {
          yield* namesAsked(test);
          yield* this.namesRead(body);
        }
        yield* this.namesRead(part.else);
      }
    }
  }

  /** The unknown facts and definitions that could still change a text.
   * @param {Part[]} parts @param {(name: string) => Value | null} look @returns {Iterable<string>} */
  *awaited(parts, look) {
    for (const part of parts) {
      if (typeof part === "string") continue;
      if ("say" in part) {
        const name = this.factThatFits(part.say) ?? part.say;
        if (look(name) === null) yield name;
        continue;
      }
      for (const [test, body] of [...part.if, /** @type {[null, Part[]]} */ ([null, part.else])]) {
        const verdict = test === null ? true : truth(test, look, false);
        if (test !== null && verdict === null) yield* openNames(test, look);
        if (verdict !== false) yield* this.awaited(body, look);
        if (verdict === true) break;
      }
    }
  }
}

/** @param {Text} text @returns {Part[]} */
export const partsOf = (text) => (Array.isArray(text) ? text : text.text);

/** A value as a case file writes it. @param {Value} value */
export const asWritten = (value) =>
  typeof value === "boolean" ? (value ? "yes" : "no") : String(value);

/** A value of no fact of words, as Python prints it. @param {Value} value */
const plain = (value) =>
  typeof value === "boolean" ? (value ? "True" : "False") : String(value);

/** @param {string} text @param {string} how */
function changed(text, how) {
  if (how === "lower") return text.toLowerCase();
  const [first = "", ...rest] = text;
  return first.toUpperCase() + rest.join("").toLowerCase();
}

/** Words as a sentence of their own. @param {string} words */
export function sentence(words) {
  return words.slice(0, 1).toUpperCase() + words.slice(1) + (/[.?!]$/.test(words) ? "" : ".");
}

/** How many of these names are written out. @param {string[]} names @param {number} most */
export function thatFit(names, most) {
  let signs = 0;
  const taken = names.slice(0, most).map((name) => (signs += [...name].length));
  return taken.filter((each) => each <= ROOM).length || Math.min(1, names.length);
}

/** Whether a test holds, where what is not known fits no condition.
 * @param {Test} test @param {(name: string) => Value | null} look */
const holds = (test, look) => truth(test, look, true) === true;

/** Whether a test holds; unless what is known is `final`, what is unknown leaves it open.
 * @param {Test} test @param {(name: string) => Value | null} look @param {boolean} final
 * @returns {boolean | null} */
function truth(test, look, final) {
  if (test.is === "and" || test.is === "or") {
    const decisive = test.is === "or";
    const verdicts = test.of.map((part) => truth(part, look, final));
    if (verdicts.includes(decisive)) return decisive;
    return verdicts.includes(null) ? null : !decisive;
  }
  const value = look(test.name);
  if (value === null) return final ? test.is === "known" && !test.wanted : null;
  if (test.is === "known") return test.wanted;
  return fits(test, value);
}

/** Whether a known value meets a comparison.
 * @param {import("./types").Comparison} test @param {Value} value */
export function fits(test, value) {
  if (test.is === "among") return test.values.includes(value);
  return typeof value === "number" && value >= test.low && (test.high === null || value <= test.high);
}

/** @param {Test} test @returns {Iterable<string>} */
function* namesAsked(test) {
  if (test.is === "and" || test.is === "or") for (const part of test.of) yield* namesAsked(part);
  else yield test.name;
}

/** @param {Test} test @param {(name: string) => Value | null} look @returns {Iterable<string>} */
function* openNames(test, look) {
  if (truth(test, look, false) !== null) return;
  if (test.is === "and" || test.is === "or") for (const part of test.of) yield* openNames(part, look);
  else yield test.name;
}
