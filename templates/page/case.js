// @ts-check
/**
 * A case: everything that was said about one movement at one moment.
 *
 * @typedef {import("./types").Case} Case
 * @typedef {import("./types").Known} Known
 * @typedef {import("./types").Values} Values
 * @typedef {import("./words.js").Words} Words
 */

/** The fact that advice takes for granted, and whom the demands are addressed to. */
export const NONVIOLENT = "movement.nonviolent";
export const TARGET = "movement.target";

/** The sections of a case that hold facts of the movement, in their order. */
export const SECTIONS = /** @type {const} */ (["movement", "turnout", "negotiation", "coalition", "context"]);

/** What is known of a case, by the paths of facts. @param {Case} given @returns {Known} */
export function known(given) {
  /** @type {Values} */
  const values = {};
  for (const section of SECTIONS) Object.assign(values, flat(section, given[section] ?? {}));
  if (given.allies_complete != null) values.allies_complete = given.allies_complete;
  return {
    values,
    allies: (given.allies ?? []).map(({ name, ...facts }) => ({ name, values: flat("ally", facts) })),
    listed: given.allies != null,
    case: given.case ?? null,
    as_of: given.as_of ?? null,
  };
}

/** The known facts of a section, by their paths. @param {string} section @param {object} facts @returns {Values} */
function flat(section, facts) {
  const found = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(found.map(([key, value]) => [`${section}.${key}`, value]));
}

/** Facts that do not go together, as gentle words. @param {Words} words @param {Known} given @returns {Iterable<string>} */
export function* contradictions(words, { values, allies }) {
  const status = /** @type {string} */ (values["negotiation.status"]);
  const talking = ["offered", "scheduled", "underway"].includes(status);
  const wish = values["negotiation.wish"];
  if (values["movement.stage"] === "after_a_deal" && wish === "wanted" && !talking) {
    yield words.say("contradiction-deal-and-talks");
  }
  if (status === "underway" && wish === "not_wanted") yield words.say("contradiction-talks-not-wanted");
  const against = allies.some(
    (ally) => ally.values["ally.in_coalition"] === true && ally.values["ally.support"] === "active_opponent",
  );
  if (against) yield words.say("contradiction-group-against");
}

const LETTER = "[\\p{L}\\p{N}_]";
const TITLES =
  "Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Gen|Col|Capt|Lt|Sgt|Sheikh|Imam|Pastor|Father|" +
  "General|Colonel|Captain|Major|Minister|President|Bishop|Judge";
const TELEPHONE = new RegExp(`(?<!${LETTER})\\+?\\(?\\p{Nd}(?:[\\s().\\-/]?\\p{Nd}){6,}(?!${LETTER})`, "u");
const [YEAR, MONTH, DAY] = ["(?:1[89]|20)\\p{Nd}\\p{Nd}", "(?:0?[1-9]|1[0-2])", "(?:[12]\\p{Nd}|3[01]|0?[1-9])"];
const DATE =
  `(?:${YEAR}[-./]${MONTH}[-./]${DAY}|${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\p{Nd}|3[01])|` +
  `${DAY}[-./ ]${MONTH}[-./ ]${YEAR}|${YEAR}(?:[-./]${MONTH})?)`;
const DATES = new RegExp(
  `(?<!(?:${LETTER}|[+(]))(?<!\\p{Nd}[\\s./-])${DATE}(?:[\\s/–-]{1,3}${DATE})*` +
    `(?:[T\\s]\\p{Nd}{1,2}[:.h]\\p{Nd}\\p{Nd}(?::\\p{Nd}\\p{Nd})?)?(?![\\s().\\-/]?\\p{Nd})(?!${LETTER})`,
  "gu",
);
const ADDRESS = /[^\s@]+@[^\s@]+\.[^\s@]+/u;
const ACCOUNT = new RegExp(`(?<!\\S)@${LETTER}{2,}`, "u");
const TITLED = new RegExp(
  `(?<!${LETTER})(?:${TITLES})\\.?\\s+[A-Z]${LETTER}+(?:\\s+[A-Z]${LETTER}+)*\\s*$`,
  "mu",
);

/** What looks like a person, and whether a text holds it. @type {[string, (text: string) => boolean][]} */
const MARKS = [
  ["telephone", (text) => TELEPHONE.test(text) && TELEPHONE.test(text.replace(DATES, "·"))],
  ["mail", (text) => ADDRESS.test(text)],
  ["person", (text) => TITLED.test(text)],
  ["account", (text) => ACCOUNT.test(text)],
];

/** A gentle warning for each kind of thing that seems to tell a person, with its places.
 * @param {Words} words @param {Known} given @returns {Iterable<string>} */
export function* persons(words, { case: label, allies }) {
  for (const [what, holds] of MARKS) {
    if (holds(label ?? "")) yield words.say("person-in-label", { what });
    const groups = allies.flatMap(({ name }, number) => (holds(name) ? [String(number + 1)] : []));
    if (groups.length === 1) yield words.say("person-in-group", { number: groups[0], what });
    if (groups.length > 1) {
      yield words.say("person-in-groups", { numbers: words.listing(groups, "and"), what });
    }
  }
}
