// @ts-check
/**
 * What other programs ask of these rules.
 *
 * @typedef {import("./types").Pack} Pack
 * @typedef {import("./types").Case} Case
 * @typedef {import("./types").Advice} Advice
 */
import { Advisor } from "./advice.js";
import { readCase, readData } from "./file.js";
import { Interview } from "./interview.js";
import { Report } from "./report.js";

/** The reading of some packs, each in a language; the first is that where none is named. @param {Pack[]} packs */
export function api(packs) {
  const languages = packs.map((pack) => pack.language.code);
  /** @type {Map<string, Advisor>} */
  const advisors = new Map();
  const advisorOf = (language = languages[0]) => {
    const pack = packs.find((each) => each.language.code === language);
    if (!pack) throw new RangeError(`there is no language ${language}; there are ${languages.join(", ")}`);
    const found = advisors.get(language) ?? new Advisor(pack);
    advisors.set(language, found);
    return found;
  };
  return {
    /** The codes of the languages that there are, the usual one first. */
    languages,
    /** The advice on a case. Throws RangeError with all that cannot be read of it.
     * @param {Case} given @param {string} [language] */
    advise: (given, language) => advisorOf(language).advise(right(given, advisorOf(language))),
    /** The report on advice, in Markdown. @param {Advice} advice */
    toMarkdown: (advice) => new Report(advice, advisorOf(advice.language).words).markdown(),
    /** The question to ask next; keys in `unsaid` were asked, and stay unknown.
     * @param {Case} given @param {{ language?: string, unsaid?: string[] }} [how] */
    nextQuestion: (given, { language, unsaid = [] } = {}) => {
      const advisor = advisorOf(language);
      const found = Interview.fromCase(advisor, right(given, advisor));
      return unsaid.reduce((interview, key) => interview.withAnswer(key, "dont_know"), found).nextQuestion();
    },
    /** A case in the text of a file, and what of it cannot be read. @param {string} text @param {string} [language] */
    readCase: (text, language) => readCase(text, advisorOf(language).words),
  };
}

/** A case that holds nothing but what facts may hold. @param {Case} given @param {Advisor} advisor */
function right(given, advisor) {
  const { case: found, problems } = readData(given, advisor.words);
  if (problems.length) throw new RangeError(problems.map(({ text }) => text).join("\n"));
  return found;
}
