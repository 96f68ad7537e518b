// @ts-check
/** Text as Markdown that shows exactly its text: nothing that somebody wrote becomes markup. */
import { fold } from "./words.js";

/** Signs that steer a terminal, turn the direction of a whole line, or that no page may hold. */
const STEERING =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff\ufffe\uffff]/gu;

/** What can begin markup inside a line, bare web and mail addresses included; no "2.0". */
const INLINE =
  /[\\`*_\[\]<>&|~$#@^{}]|(?<=[\p{L}\p{N}_])[:.](?=[/\p{L}\p{N}_])(?!(?<=[\s(]\p{Nd}\.)\p{Nd}(?![\p{L}\p{N}_./:]))/gu;

/** What can begin a list or underline a heading at the start of a line. */
const LEADING = /^(\p{Nd}{0,9})([-+=.)])/u;

/** Text that is Markdown already. */
export class Raw {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}

/** A text on one line, without signs that steer. @param {string} text */
export const oneLine = (text) => fold(text.replace(STEERING, ""));

/** A text inside a line of Markdown. @param {string | Raw} value */
export function inline(value) {
  if (value instanceof Raw) return value.text;
  return oneLine(value).replace(INLINE, "\\$&").replace(LEADING, "$1\\$2");
}

/** A page without blanks at line ends, and with one empty line where there are several. @param {string} page */
export function tidy(page) {
  const lines = page.trim().split("\n").map((line) => line.trimEnd());
  return `${lines.join("\n").replace(/\n{3,}/g, "\n\n")}\n`;
}
