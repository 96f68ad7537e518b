// @ts-check
/**
 * The map of allies as a Mermaid quadrant chart, for hosts that draw one from Markdown.
 *
 * @typedef {import("./types").AllyAdvice} AllyAdvice
 * @typedef {{ number: number, name: string, support: string, closeness: string }} Placed
 * @typedef {[string, number, number]} Point
 */
import { oneLine } from "./markdown.js";

export const SUPPORT = ["active_opponent", "passive_opponent", "neutral", "passive_ally", "active_ally"];
export const CLOSENESS = ["props_up", "close", "some", "none"];
const [LONGEST, LOWEST, HIGHEST] = [24, 0.02, 0.98];
const ACROSS = new Map(SUPPORT.map((word, number) => [word, 0.18 + 0.16 * number]));
const UP = new Map(CLOSENESS.map((word, number) => [word, [0.87, 0.63, 0.38, 0.16][number]]));
const SPACING = 0.055;
/** With more groups than this, in all or in a row, the chart shows numbers. */
const [MOST_NAMES, MOST_IN_A_ROW] = [12, 5];
/** So many marks stand on one letter. */
const MOST_MARKS = 3;

/** The chart, the groups that are not on it, and whether it has numbers.
 * @param {AllyAdvice[]} allies @param {import("./words.js").Words} words
 * @param {import("./types").Value | null} target */
export function charted(allies, words, target) {
  const groups = allies.map(({ name, support, closeness }, place) => ({
    number: place + 1,
    name: oneLine(name),
    support,
    closeness,
  }));
  const isPlaced = (/** @type {any} */ group) => group.support !== null && group.closeness !== null;
  const placed = /** @type {Placed[]} */ (groups.filter(isPlaced));
  if (!placed.length) return { chart: "", offMap: [], numbered: false };
  const numbered = isNumbered(placed);
  const told = { power: words.fitted("leadership", target), target: String(target ?? "None") };
  const say = (/** @type {string} */ part, /** @type {any} */ more = {}) => words.say(`picture-chart-${part}`, more);
  const points = [...(numbered ? withNumbers(placed) : withNames(placed))];
  const chart = [
    "```mermaid",
    "quadrantChart",
    `    accTitle: ${words.say("picture-map")}`,
    `    accDescr: ${say("said", told)}`,
    `    x-axis "${say("left")}" --> "${say("right")}"`,
    `    y-axis "${say("low", told)}" --> "${say("high")}"`,
    `    quadrant-1 "${say("both")}"`,
    `    quadrant-2 "${say("close")}"`,
    `    quadrant-3 "${say("neither")}"`,
    `    quadrant-4 "${say("with-you")}"`,
    ...points.map(([label, x, y]) => `    "${label}": [${clamped(x)}, ${clamped(y)}]`),
    "```",
  ].join("\n");
  const offMap = groups.filter((group) => !isPlaced(group)).map((group) => group.name);
  return { chart, offMap, numbered };
}

/** Whether so many groups have a place that their names have none. @param {Placed[]} placed */
function isNumbered(placed) {
  if (placed.length <= MOST_IN_A_ROW) return false;
  const rows = CLOSENESS.map((word) => placed.filter((group) => group.closeness === word).length);
  return placed.length > MOST_NAMES || Math.max(...rows) > MOST_IN_A_ROW;
}

/** @param {Placed[]} placed @returns {Iterable<Point>} */
function* withNames(placed) {
  for (const [word, height] of UP) {
    const row = placed.filter((group) => group.closeness === word);
    const top = height + (SPACING * (row.length - 1)) / 2;
    for (const [place, group] of row.entries()) {
      yield [label(group), ACROSS.get(group.support) ?? 0, top - place * SPACING];
    }
  }
}

/** @param {Placed[]} placed @returns {Iterable<Point>} */
function* withNumbers(placed) {
  for (const [closeness, height] of UP) {
    for (const [column, [support, across]] of [...ACROSS].entries()) {
      const here = placed.filter((group) => group.closeness === closeness && group.support === support);
      const text = short(runs(here.map((group) => group.number)), LONGEST);
      if (here.length) yield [text, across, height - SPACING * (column % 2)];
    }
  }
}

/** Numbers in a line, those in a row as from - to. @param {number[]} numbers */
function runs(numbers) {
  /** @type {number[][]} */
  const found = [];
  for (const number of numbers) {
    const last = found[found.length - 1];
    if (last?.[last.length - 1] === number - 1) last.push(number);
    else found.push([number]);
  }
  return found
    .map((run) => (run.length === 1 ? `${run[0]}` : `${run[0]}${run.length > 2 ? "-" : ", "}${run[run.length - 1]}`))
    .join(", ");
}

/** The name of a group as a label, or its number where no letter of the name is left. @param {Placed} group */
function label({ name, number }) {
  const isAscii = /^[\u0000-\u007f]*$/.test(name);
  const kept = isAscii
    ? name.replaceAll('"', "'").replaceAll("&", "+").replace(/[^A-Za-z0-9 '\-,()+]/g, " ")
    : name.replace(/[^\p{L}\p{N}\p{Mn}\p{Mc} '\-,()+\u200c\u200d]/gu, " ");
  const plain = kept.split(/\s+/).filter(Boolean).join(" ");
  return /[\p{L}\p{N}]/u.test(plain) ? short(plain, LONGEST) : String(number);
}

/** A text of at most `most` letters. @param {string} text @param {number} most */
function short(text, most) {
  const pieces = clusters(text);
  if (pieces.length <= most) return pieces.join("");
  return `${pieces.slice(0, most - 1).join("").trimEnd()}…`;
}

/** A text in pieces that must stay whole: a letter with its marks, an emoji with its joiners. @param {string} text */
export function clusters(text) {
  /** @type {string[]} */
  const found = [];
  let marks = 0;
  for (const sign of text) {
    const last = found.length - 1;
    const follows = /[\p{M}\u200d]/u.test(sign) || (last >= 0 && found[last].endsWith("\u200d"));
    if (last >= 0 && follows) {
      marks = /[\p{Mn}\p{Me}]/u.test(sign) ? marks + 1 : 0;
      if (marks <= MOST_MARKS) found[last] += sign;
    } else {
      found.push(sign);
      marks = 0;
    }
  }
  return found;
}

/** A coordinate as Mermaid reads it. @param {number} place */
const clamped = (place) => Math.min(HIGHEST, Math.max(LOWEST, place)).toFixed(2);
