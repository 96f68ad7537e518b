// @ts-check
/**
 * Case files: out as YAML that says what each fact means, or as JSON; in from both.
 *
 * Of YAML it reads what Groundswell writes and people fill in: sections, groups as a list, comments,
 * texts with and without quotes. What else there is in a file is told, line by line, never guessed.
 *
 * @typedef {import("./types").Case} Case
 * @typedef {import("./types").Value} Value
 * @typedef {import("./words.js").Words} Words
 * @typedef {{ line: number | null, text: string }} Problem
 */
import { SECTIONS } from "./case.js";
import { asWritten } from "./words.js";

const FORMAT = "groundswell/case/1";
const [LONGEST, MOST] = [200, 1000000];
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;

/** The text of a case file. @param {Case} given @param {Words} words @param {string} head */
export function yamlOf(given, words, head) {
  const line = (/** @type {string} */ path, /** @type {Value} */ value) => {
    const key = path.split(".").pop();
    const fact = words.fact(path);
    if (fact.kind === "text") return `${key}: ${JSON.stringify(String(value))}\n`;
    const meaning = fact.kind === "number" ? words.topic(path) : words.phrase(path, value);
    return `${`${key}: ${asWritten(value)}`.padEnd(34)}# ${meaning}\n`;
  };
  const parts = [...head.split("\n").map((each) => `# ${each}\n`), `\nformat: ${FORMAT}\n`];
  const labels = [given.case && line("case", given.case), given.as_of && line("as_of", given.as_of)];
  if (labels.some(Boolean)) parts.push("\n", ...labels.map((each) => each || ""));
  for (const section of SECTIONS) {
    const facts = Object.entries(given[section] ?? {}).filter(([, value]) => value !== null);
    if (facts.length) parts.push(`\n# ${words.say(`section-${section}`)}\n${section}:\n`);
    for (const [key, value] of facts) parts.push("  ", line(`${section}.${key}`, /** @type {Value} */ (value)));
  }
  if (given.allies) {
    parts.push(`\n# ${words.say("section-allies")}\nallies:${given.allies.length ? "\n" : " []\n"}`);
    for (const group of given.allies) {
      Object.entries(group).forEach(([key, value], place) =>
        parts.push(place ? "    " : "  - ", line(`ally.${key}`, /** @type {Value} */ (value))),
      );
    }
  }
  if (given.allies_complete != null) parts.push(line("allies_complete", given.allies_complete));
  return parts.join("");
}

/** A case as JSON. @param {Case} given */
export const jsonOf = (given) => `${JSON.stringify({ format: FORMAT, ...given }, null, 2)}\n`;

/** The case in the text of a file, and what of it cannot be read.
 * @param {string} text @param {Words} words @returns {{ case: Case, problems: Problem[] }} */
export function readCase(text, words) {
  const reading = new Reading(words);
  if (/^\s*\{/.test(text)) reading.json(text);
  else reading.yaml(text.replace(/^\ufeff/, ""));
  return reading.read();
}

/** The case in plain data, and what of it cannot be read.
 * @param {unknown} data @param {Words} words @returns {{ case: Case, problems: Problem[] }} */
export function readData(data, words) {
  const reading = new Reading(words);
  reading.data(data);
  return reading.read();
}

/** One file as it is read, fact by fact. */
class Reading {
  /** @param {Words} words */
  constructor(words) {
    this.words = words;
    /** @type {any} */
    this.found = {};
    /** @type {Problem[]} */
    this.problems = [];
  }

  /** @param {number | null} line @param {string} key @param {Record<string, string | number>} [told] */
  wrong(line, key, told) {
    this.problems.push({ line, text: this.words.say(`page-file-${key}`, told) });
  }

  /** What was read: each group has a name of its own. */
  read() {
    const names = (this.found.allies ?? []).map((/** @type {any} */ group) => alike(group.name ?? ""));
    const isUnclear = names.some((/** @type {string} */ name, /** @type {number} */ place) => !name || names.indexOf(name) !== place);
    if (isUnclear) this.wrong(null, "names");
    return { case: this.found, problems: this.problems };
  }

  /** @param {string} text */
  json(text) {
    try {
      this.data(JSON.parse(text));
    } catch {
      this.wrong(null, "no-json");
    }
  }

  /** @param {any} data */
  data(data) {
    if (data === null || typeof data !== "object" || Array.isArray(data)) return this.wrong(null, "no-json");
    for (const [key, value] of Object.entries(data)) {
      if (key === "allies" && value === null) continue;
      if (key === "allies" && Array.isArray(value)) value.forEach((group) => this.group(Object.entries(group ?? {})));
      else if (value !== null && typeof value === "object") {
        for (const [name, fact] of Object.entries(value)) this.fact(null, `${key}.${name}`, fact, this.section(key));
      } else this.fact(null, key, value, this.found);
    }
    if (Array.isArray(data.allies)) this.found.allies ??= [];
  }

  /** @param {[string, any][]} facts */
  group(facts) {
    const group = {};
    (this.found.allies ??= []).push(group);
    for (const [key, value] of facts) this.fact(null, `ally.${key}`, value, group);
  }

  /** @param {string} name */
  section(name) {
    return SECTIONS.some((each) => each === name) ? (this.found[name] ??= {}) : {};
  }

  /** @param {string} text */
  yaml(text) {
    /** @type {{ name: string, into: any } | null} */
    let section = null;
    /** How deep the lines of a section stand. @type {number | null} */
    let deep = null;
    /** @type {Set<string>} */
    const seen = new Set();
    text.split(/\r\n?|\n/).forEach((written, place) => {
      const number = place + 1;
      const begins = /^---\s*$/.test(written) && !Object.keys(this.found).length;
      if (/^\s*(#.*)?$/.test(written) || begins) return;
      const found = /^( *)(- +)?([A-Za-z_]+):(?:\s+(.*))?$/.exec(written);
      const value = found ? scalar(found[4] ?? "") : undefined;
      if (!found || value === undefined) return this.wrong(number, "no-line");
      const [, indent, dash, key] = found;
      if (!indent && !dash) {
        if (seen.has(key)) return this.wrong(number, "twice", { key });
        seen.add(key);
        deep = null;
        const isGroups = key === "allies";
        section = null;
        if (isGroups) this.found.allies = [];
        if (isGroups && (value === null || value === "[]")) section = { name: "ally", into: null };
        else if (value === null && SECTIONS.some((each) => each === key)) section = { name: key, into: this.section(key) };
        else this.fact(number, key, value, this.found);
        return;
      }
      const left = indent.length + (dash ?? "").length;
      if (left !== (deep ??= left)) return this.wrong(number, "no-line");
      if (section?.name === "ally" && dash) this.found.allies.push((section.into = {}));
      if (!section?.into) return this.wrong(number, "no-line");
      this.fact(number, `${section.name}.${key}`, value, section.into);
    });
  }

  /** @param {number | null} line @param {string} path @param {any} given @param {any} into */
  fact(line, path, given, into) {
    const key = path.split(".").pop() ?? "";
    if (path === "format") {
      if (given !== FORMAT) this.wrong(line, "format", { format: FORMAT });
      return;
    }
    const fact = this.words.facts.get(path);
    if (!fact || path === "allies") return this.wrong(line, "no-key", { key });
    if (given === null || given === undefined || String(given).trim() === "") return;
    const isText = line === null && fact.kind === "number" && typeof given !== "number";
    const value = isText ? undefined : valueOf(fact, given);
    if (key in into) return this.wrong(line, "twice", { key });
    if (value === undefined) {
      const allowed = fact.values.length ? this.words.commas(fact.values.map(asWritten)) : this.words.say(`kind-${fact.kind}.allowed`);
      return this.wrong(line, "no-value", { key, allowed });
    }
    into[key] = value;
  }
}

/** What a line says of a fact: null where it says nothing, undefined where it cannot be read.
 * @param {string} written @returns {string | null | undefined} */
function scalar(written) {
  const quoted = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*(?:#.*)?$/.exec(written);
  if (quoted) {
    if (quoted[1][0] === "'") return quoted[1].slice(1, -1).replaceAll("''", "'");
    return unescaped(quoted[1].slice(1, -1));
  }
  const plain = written.replace(/(^|\s)#.*$/, "").trim();
  if (/^["'&*!|>%@`{]/.test(plain) || (plain.startsWith("[") && plain !== "[]") || /:\s/.test(plain)) return undefined;
  return ["", "~", "null"].includes(plain) ? null : plain;
}

/** What a letter behind a backslash stands for in quotes. @type {Record<string, string>} */
const ESCAPES = { n: "\n", t: "\t", r: "\r", '"': '"', "\\": "\\", "/": "/", " ": " ", _: "\u00a0", N: "\u0085", L: "\u2028", P: "\u2029", 0: "\0", a: "\u0007", b: "\b", e: "\u001b", f: "\f", v: "\v" };

/** A text in double quotes, as it is meant; undefined where a backslash stands before something else.
 * @param {string} text */
function unescaped(text) {
  let isRight = true;
  const meant = text.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gu, (_, two, four, eight, letter) => {
    if (letter === undefined) return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(two ?? four ?? eight, 16)));
    isRight &&= letter in ESCAPES;
    return ESCAPES[letter];
  });
  return isRight ? meant : undefined;
}

/** A value as a fact holds it; undefined where it may not. @param {import("./types").Fact} fact @param {any} given
 * @returns {Value | undefined} */
export function valueOf(fact, given) {
  if (typeof given === "object" || (typeof given === "boolean" && fact.kind !== "yes_no")) return undefined;
  const text = String(given).trim();
  switch (fact.kind) {
    case "yes_no":
      return /^(yes|true)$/i.test(text) ? true : /^(no|false)$/i.test(text) ? false : undefined;
    case "number":
      return /^(0|[1-9]\d{0,8})$/.test(text) && Number(text) <= MOST ? Number(text) : undefined;
    case "word":
      return fact.values.find((value) => value === text);
    default:
      if ([...text].length > LONGEST || STEERING.test(text) || !/[^\s\p{M}\p{Cf}]/u.test(text)) return undefined;
      return fact.path !== "as_of" || isMoment(text) ? text : undefined;
  }
}

/** A number that was typed in Arabic or Persian digits, in ours. @param {string} text */
export const inOurDigits = (text) =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** Whether a text is a year, a year and month, or a day that there is. @param {string} text */
function isMoment(text) {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)) return false;
  const day = new Date(`${text}${"-01-01".slice(text.length - 4)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The same for all names that people cannot tell apart. @param {string} name */
export const alike = (name) =>
  name.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC").split(/\s+/).filter(Boolean).join(" ");
