const advisors = new Map(packs.map((pack) => [pack.language.code, new $advice.Advisor(pack)]));

const advisorOf = (language = packs[0].language.code) => {
  const found = advisors.get(language);
  if (!found) throw new RangeError(`there is no language ${language}; there are ${languages.join(", ")}`);
  return found;
};

/** The codes of the languages that there are, the usual one first. */
export const languages = packs.map((pack) => pack.language.code);

/** The advice on a case: the object that "groundswell advise --format json" prints. */
export const advise = (given, language) => advisorOf(language).advise(given);

/** The report on advice, in Markdown. */
export const toMarkdown = (advice) => new $report.Report(advice, advisorOf(advice.language).words).markdown();

/** The question to ask next about a case, or null when everything that matters is answered.
 * Keys in `unsaid` were asked, and stay unknown: they are not asked again. */
export function nextQuestion(given, { language, unsaid = [] } = {}) {
  const found = $interview.Interview.fromCase(advisorOf(language), given);
  return unsaid.reduce((interview, key) => interview.withAnswer(key, "dont_know"), found).nextQuestion();
}

/** A case in the text of a file, and what of it cannot be read. */
export const readCase = (text, language) => $file.readCase(text, advisorOf(language).words);
