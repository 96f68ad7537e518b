/** The codes of the languages that there are, the usual one first. */
export declare const languages: string[];
/** The advice on a case: the object that "groundswell advise --format json" prints.
 * Throws RangeError with all that cannot be read of the case. */
export declare function advise(given: Case, language?: string): Advice;
/** The report on advice, in Markdown. */
export declare function toMarkdown(advice: Advice): string;
/** The question to ask next about a case, or null when everything that matters is answered.
 * Keys in `unsaid` were asked, and stay unknown: they are not asked again. */
export declare function nextQuestion(
  given: Case,
  options?: { language?: string; unsaid?: string[] },
): Question | null;
/** A case in the text of a file, and what of it cannot be read. */
export declare function readCase(
  text: string,
  language?: string,
): { case: Case; problems: { line: number | null; text: string }[] };
