// @ts-check
/**
 * The report on advice: its parts in the order of the page, and the page in Markdown.
 *
 * @typedef {import("./types").Advice} Advice
 * @typedef {import("./types").Recommendation} Recommendation
 * @typedef {import("./types").AllyAdvice} AllyAdvice
 * @typedef {import("./types").OpenQuestion} OpenQuestion
 * @typedef {import("./types").Value} Value
 * @typedef {import("./types").Group} Group
 * @typedef {import("./words.js").Words} Words
 */
import { PRIORITIES, stands, UNDETERMINED } from "./advice.js";
import { TARGET } from "./case.js";
import { charted } from "./chart.js";
import { inline, Raw, tidy } from "./markdown.js";
import { sentence, thatFit } from "./words.js";

/** So many pieces of advice are printed with their steps and why. */
const IN_FULL = 3;
const [FIRST_THINGS, QUESTIONS] = [3, 3];
/** So many groups are named beside one of the first things to do. */
const MOST_NAMED = 5;
/** So many groups are named for whom something is left out. */
const MOST_LEFT_OUT = 3;
/** What all advice rests on, and the list of groups, whose number says nothing. */
const UNSAID = ["movement.nonviolent", "allies"];

/** How a page is told of what lies beside it: how to hand it on, and where a sheet on paper is.
 * @typedef {{ handOn: string, onPaper: (name: string, title: string) => string }} Look */

/** What a page made by a command says of them. @param {Words} words @returns {Look} */
const byCommand = (words) => ({
  handOn: words.say("report-hand-on"),
  onPaper: (name, title) => words.say("report-sheet", { title, command: `groundswell new --print ${name}` }),
});

/** Everything a report prints, in the order of the page. */
export class Report {
  /** @param {Advice} advice @param {Words} words @param {Look} [look] */
  constructor(advice, words, look = byCommand(words)) {
    this.advice = advice;
    this.words = words;
    this.look = look;
    this.target = advice.facts.find((each) => each.fact === TARGET)?.value ?? null;
    this.standing = this.thatStand();
    this.first = this.firstThings();
    const told = new Set(this.first.map((thing) => thing.rule));
    this.applies = advice.posture !== "out_of_scope";
    this.sections = PRIORITIES.map((name) => ({
      name,
      title: words.say(`priority-${name}`),
      entries: this.standing
        .map((group, place) => ({ group, inFull: place < IN_FULL }))
        .filter(({ group }) => group[0].priority === name)
        .map(({ group, inFull }) => this.entry(group, told, inFull)),
    })).filter((section) => section.entries.length);
    this.groups = this.applies ? this.allies() : [];
    this.risky = this.groups.some((group) => group.risk);
    this.talks = this.applies && this.talksMatter();
    this.questions = this.applies ? advice.open_questions.slice(0, QUESTIONS) : [];
  }

  /** What is advised, rule by rule: one over groups stands there for each of them. */
  thatStand() {
    /** @type {Map<string, Recommendation[]>} */
    const groups = new Map();
    for (const each of this.advice.recommendations.filter(stands)) {
      groups.set(each.rule, [...(groups.get(each.rule) ?? []), each]);
    }
    return [...groups.values()];
  }

  get title() {
    const { case: label, as_of: asOf } = this.advice;
    const end = label && asOf ? ".of-at" : label ? ".of" : asOf ? ".at" : "";
    return { key: `report-title${end}`, told: { case: label ?? "", moment: this.words.moment(asOf) } };
  }

  /** How to treat the page. */
  get keeping() {
    const { handOn } = this.look;
    if (!this.groups.length) return this.words.say("report-keep.plans", { hand_on: handOn });
    return this.words.say("report-keep.groups", {
      other_side: this.words.fitted("other_side", this.target),
      target: String(this.target ?? "None"),
      hand_on: handOn,
    });
  }

  get firstTitle() {
    return this.words.say(["report-first", "report-first", "report-first.two", "report-first.three"][this.first.length]);
  }

  get assumed() {
    return this.advice.assumptions.map(() => this.words.say("report-assumed-nonviolent"));
  }

  get closing() {
    return [this.words.say("report-closing"), this.advice.review].filter(Boolean).join(" ");
  }

  /** At most three things to do first; where advice is short, the most deciding questions. */
  firstThings() {
    const { posture, possible_postures: possible, open_questions: open } = this.advice;
    if (posture === "out_of_scope") return [];
    const tasks = this.standing
      .filter(([each]) => each.priority === "now" || each.priority === "next")
      .map((group) => this.task(group));
    const find = open.slice(0, FIRST_THINGS).map((question) => this.findingOut(question));
    const isAhead = posture === UNDETERMINED && open[0]?.decides.some((name) => possible.includes(name));
    const ahead = isAhead ? 1 : 0;
    return [...find.slice(0, ahead), ...tasks, ...find.slice(ahead)].slice(0, FIRST_THINGS);
  }

  /** @param {Recommendation[]} group */
  task(group) {
    const [advised] = group;
    const named = group.flatMap((each) => (each.ally === null ? [] : [each.ally]));
    const [text, ours] = inTwo(advised);
    const shown = thatFit(named, MOST_NAMED);
    return {
      rule: /** @type {string | null} */ (advised.rule),
      title: `${advised.title.replace(/\.+$/, "")}.`,
      text,
      ours,
      groups: named.slice(0, shown),
      more: named.length - shown,
    };
  }

  /** @param {OpenQuestion} question */
  findingOut({ question, about, allies }) {
    const groups = this.words.commas(allies);
    const key = groups ? "report-find-out.of-groups" : "report-find-out";
    const text = about ? this.words.say("report-decides", { about }) : "";
    const title = this.words.say(key, { question, groups });
    return { rule: null, title, text, ours: "", groups: [], more: 0 };
  }

  /** @param {Recommendation[]} group @param {Set<string | null>} told @param {boolean} inFull */
  entry(group, told, inFull) {
    const [shown] = group;
    const isTold = told.has(shown.rule) && shown.steps.length;
    const [text, ours] = isTold ? ["", ""] : inTwo(shown);
    const { label } = shown.source;
    const isSaid = shown.basis === "says" && shown.steps.length;
    return {
      rule: shown.rule,
      title: shown.title,
      label,
      mark: isSaid ? this.words.say("report-steps-ours", { label }) : label,
      text,
      ours,
      groups: group.flatMap((each) => (each.ally === null ? [] : [each.ally])),
      inFull,
      steps: shown.steps,
      because: shown.because,
      facts: this.factsOf(group),
      limits: group.every((each) => each.unless === "no") ? "" : shown.limits,
      notSettled: this.notSettled(shown),
    };
  }

  /** What could still take the place of a recommendation, and what decides that. @param {Recommendation} shown */
  notSettled({ may_give_way_to: others }) {
    if (!others.length) return [];
    const asked = others[0].facts.slice(0, 1).map((path) => {
      const inside = path.replace("allies[].", "ally.");
      const isOne = this.words.facts.has(inside) && inside !== "allies";
      const question = isOne ? this.words.ofFact(inside, "question") : this.words.say("report-which-groups");
      return this.words.fitting(question, this.target);
    });
    const deciding = asked.join(" ") || this.words.say("report-more-groups");
    return [this.words.say("report-perhaps", { title: others[0].title, asked: deciding })];
  }

  /** The facts that a rule rests on; for several groups those they share. @param {Recommendation[]} group */
  factsOf(group) {
    const shared = group[0].facts.filter(
      (said) =>
        !UNSAID.includes(said.fact) &&
        group.every((other) =>
          other.facts.some((each) => each.fact === said.fact && each.value === said.value && each.phrase === said.phrase),
        ),
    );
    const phrases = shared.map((said) => said.phrase);
    return this.words.inARow(phrases) || this.words.say(group[0].ally ? "rests-on-each" : "rests-on-nonviolence");
  }

  // The readiness for the table.

  /** Whether it may be time to think of the table. */
  talksMatter() {
    const { definitions, posture } = this.advice;
    const near = ["heads_for_the_table", "talks_are_near"].some((name) => definitions[name] !== false);
    return near && posture !== "sustain";
  }

  get readinessTitle() {
    const near = ["wants_to_negotiate", "heads_for_the_table", "talks_are_near"];
    const isNear = near.some((name) => this.advice.definitions[name] === true);
    return this.words.say(isNear ? "report-readiness.near" : "report-readiness");
  }

  /** The checks of the checklist by their answer. */
  get ready() {
    return ["yes", "unknown", "no"].flatMap((state) => {
      const checks = this.advice.readiness.filter((line) => line.state === state);
      const told = checks.map((line) => sentence(line.check)).join(" ");
      return told ? [{ before: this.words.say(`report-ready-${state}`), checks: told }] : [];
    });
  }

  // The groups.

  /** The groups, each once, with all that is advised about it and who carries the risk. */
  allies() {
    const about = this.standing.flat();
    return this.advice.allies.map((ally, place) => {
      const told = about.filter((each) => each.ally === ally.name);
      const once = (/** @type {(string | null)[]} */ texts) =>
        [...new Set(texts.flatMap((text) => (text ? [sentence(text)] : [])))].join(" ");
      return {
        number: place + 1,
        name: ally.name,
        ally,
        stands: this.words.fitting(this.words.inARow(this.whereItStands(ally)), this.target),
        next: once(told.map((each) => each.next_step)) || ally.next_step || ally.silence || "—",
        risk: once(told.map((each) => each.risk)),
      };
    });
  }

  /** Where a group stands, in the words of its facts. @param {AllyAdvice} ally */
  whereItStands(ally) {
    const support = this.inWords("support", ally.support);
    const closeness = this.inWords("closeness", ally.closeness);
    const found = [
      ally.natural ? this.words.say("report-natural", { words: support }) : support,
      ally.strategic ? this.words.say("report-strategic", { words: closeness }) : closeness,
    ];
    if (ally.loyalty !== null) found.push(this.words.phrase("ally.loyalty", ally.loyalty));
    if (ally.mobilized !== null) found.push(this.words.phrase("ally.mobilized", ally.mobilized));
    return found;
  }

  /** @param {string} name @param {Value | null} value */
  inWords(name, value) {
    if (value === null) return this.words.say(`report-${name}-not-known`);
    if (name === "closeness" && value === "none") return this.words.say("report-not-close");
    return this.words.phrase(`ally.${name}`, value);
  }

  // What would change it, where it comes from, what is left out.

  get changes() {
    return this.advice.changes.map((change) => ({
      if: this.words.joined("list-or-row", "last", change.facts.map((said) => said.phrase)),
      then: this.then(change),
    }));
  }

  /** @param {import("./types").Change} change */
  then({ headlines, comes }) {
    const quoted = (/** @type {string[]} */ texts) => texts.map((text) => this.words.quote(text));
    if (headlines.length) {
      return this.words.say("report-headline-becomes", { headlines: this.words.anyOf(quoted(headlines)) });
    }
    return this.words.say("report-new-under", {
      section: this.words.say("priority-now"),
      titles: this.words.allOf(quoted(comes.map((each) => each.title))),
    });
  }

  get stoodHere() {
    return this.advice.stood_here.map((each) => ({
      ...each,
      shared: this.words.inARow(each.shared.map((said) => said.phrase)),
    }));
  }

  /** The sheets that help with the work that is advised, in one line. */
  get onPaper() {
    const advised = new Set(this.standing.map(([each]) => each.rule));
    const sheets = this.words.pack.sheets.filter((each) => each.helps.some((rule) => advised.has(rule)));
    return this.words.inARow(sheets.map(({ name, title }) => this.look.onPaper(name, title)));
  }

  /** What the advice that is ours rests on: other sources, cases, practice. */
  get restsOn() {
    const ours = this.standing.filter(([each]) => each.basis === "ours").map(([each]) => each.source);
    const cited = this.advice.recommendations.filter((each) => each.basis !== "ours");
    const read = new Set(cited.map((each) => each.source.document));
    const names = ours.filter((source) => !read.has(source.document)).flatMap((source) => source.sections);
    const practice = ours.some((source) => read.has(source.document) || !source.sections.length);
    const named = [...new Set(names), ...(practice ? [this.words.say("evidence-practice")] : [])];
    return named.length ? this.words.say("ours-rests-on", { names: this.words.inARow(named) }) : "";
  }

  /** The sources that the advice rests on, each once, as its marks name them. */
  get legend() {
    const cited = this.standing.filter(([each]) => each.basis !== "ours").map(([each]) => each.source);
    return [...new Map(cited.map((source) => [source.document, source])).values()];
  }

  /** What fired and is not advised, because of what is so already. */
  get needless() {
    const standing = new Set(this.standing.map(([each]) => each.rule));
    const found = this.advice.recommendations.filter((each) => !standing.has(each.rule) && !each.gave_way_to);
    /** @type {Map<string, Recommendation[]>} */
    const titles = new Map();
    for (const each of found) titles.set(each.title, [...(titles.get(each.title) ?? []), each]);
    return [...titles].map(([title, those]) => {
      const names = those.flatMap((each) => (each.ally === null ? [] : [each.ally]));
      const told = { title, limits: those[0].limits };
      if (!names.length) return this.words.say("left-out-needless.for-all", told);
      const more = Math.max(0, names.length - MOST_LEFT_OUT);
      const groups = this.words.listed(names.slice(0, MOST_LEFT_OUT), more);
      return this.words.say("left-out-needless.for-groups", { ...told, groups });
    });
  }

  // The page in Markdown.

  /** The whole report in Markdown. */
  markdown() {
    const parts = [
      ...this.head(),
      ...this.advised(),
      ...this.table(),
      ...this.alliesInMarkdown(),
      ...this.whatChanges(),
      ...this.ending(),
    ];
    return tidy(parts.join("\n"));
  }

  /** A message whose told texts are escaped. @param {string} key @param {Record<string, any>} [told] */
  say(key, told = {}) {
    const safe = Object.entries(told).map(([name, value]) => [
      name,
      typeof value === "number" ? value : inline(value),
    ]);
    return this.words.say(key, Object.fromEntries(safe));
  }

  /** @param {string[]} names @param {number} [more] */
  listed(names, more = 0) {
    const first = inline(this.words.commas(names));
    return more ? this.words.say("list-more", { first, n: more }) : first;
  }

  /** What is added to what a source says. @param {string} ours */
  weAdd(ours) {
    return ours ? ` *${this.words.say("report-we-add")}* ${inline(ours)}` : "";
  }

  get forWhom() {
    return `*${this.words.say("report-for")}*`;
  }

  head() {
    const { advice } = this;
    const { key, told } = this.title;
    const first = this.first.map((thing, place) => {
      const groups = thing.groups.length
        ? ` ${this.say("report-for-groups", { for: new Raw(this.forWhom), groups: new Raw(this.listed(thing.groups, thing.more)) })}`
        : "";
      return `${place + 1}. **${inline(thing.title)}** ${inline(thing.text)}${this.weAdd(thing.ours)}${groups}`;
    });
    return [
      `# ${this.say(key, told)}\n`,
      `> ${inline(this.keeping)}\n`,
      `## ${inline(advice.headline)}\n`,
      `${inline(advice.why)}\n`,
      ...(first.length ? [`### ${inline(this.firstTitle)}\n`, ...first, ""] : []),
      ...this.assumed.map((line) => `*${inline(line)}*\n`),
      ...advice.warnings.map((warning) => `*${this.say("report-please-check", { warning })}*\n`),
    ];
  }

  advised() {
    const [why, notIf] = [this.words.say("report-why"), this.words.say("report-not-if")];
    const lines = this.sections.flatMap((section) => [
      `## ${inline(section.title)}\n`,
      ...section.entries.flatMap((entry) => [
        `**${inline(entry.title)}** (${inline(entry.inFull ? entry.mark : entry.label)})\n`,
        ...(entry.text || entry.ours ? [`${inline(entry.text)}${this.weAdd(entry.ours)}\n`] : []),
        ...(entry.groups.length ? [`${this.forWhom} ${this.listed(entry.groups)}\n`] : []),
        ...(entry.inFull ? entry.steps.map((step) => `- ${inline(step)}`) : []),
        ...(entry.inFull
          ? entry.because
            ? [`- *${why}* ${inline(entry.because)}`]
            : []
          : [`- *${why}* ${inline(entry.facts)}`]),
        ...(entry.limits ? [`- *${notIf}* ${inline(entry.limits)}`] : []),
        ...(entry.inFull ? entry.notSettled : []).map(
          (line) => `- *${this.words.say("report-not-settled")}* ${inline(line)}`,
        ),
        "",
      ]),
    ]);
    const { onPaper } = this;
    if (onPaper) lines.push(`*${this.words.say("report-on-paper")}* ${inline(onPaper)}\n`);
    return lines;
  }

  table() {
    if (!this.talks) return [];
    return [
      `## ${inline(this.readinessTitle)}\n`,
      ...this.ready.map((line) => `- **${inline(line.before)}** ${inline(line.checks)}`),
      "",
    ];
  }

  alliesInMarkdown() {
    if (!this.groups.length) return [];
    const { chart, offMap, numbered } = charted(this.advice.allies, this.words, this.target);
    const row = (/** @type {(string | false)[]} */ cells) =>
      `| ${cells.filter((cell) => cell !== false).join(" | ")} |`;
    const column = (/** @type {string} */ name) => this.words.say(`report-column-${name}`);
    return [
      `## ${this.words.say("report-allies")}\n`,
      ...(chart ? [`${chart}\n`] : []),
      ...(chart && offMap.length
        ? [`*${this.say("report-off-map", { groups: new Raw(this.listed(offMap)) })}*\n`]
        : []),
      row([
        numbered && column("number"),
        column("group"),
        column("stands"),
        column("next"),
        this.risky && column("risk"),
      ]),
      `|${"---|".repeat(3 + Number(numbered) + Number(this.risky))}`,
      ...this.groups.map((group) =>
        row([
          numbered && String(group.number),
          inline(group.name),
          inline(group.stands),
          inline(group.next),
          this.risky && inline(group.risk || "—"),
        ]),
      ),
      "",
    ];
  }

  whatChanges() {
    const { changes, questions } = this;
    if (!changes.length && !questions.length) return [];
    const column = (/** @type {string} */ name) => this.words.say(`report-column-${name}`);
    return [
      `## ${this.words.say("report-changes")}\n`,
      ...(changes.length
        ? [
            `| ${column("if")} | ${column("then")} |\n|---|---|`,
            ...changes.map((change) => `| ${inline(change.if)} | ${inline(change.then)} |`),
            "",
          ]
        : []),
      ...(questions.length ? [`${this.words.say("report-find-out-first")}\n`] : []),
      ...questions.map(({ question, allies, about }) => {
        const of = allies.length ? ` (${this.listed(allies)})` : "";
        const decides = about ? ` ${this.say("report-decides", { about })}` : "";
        return `- **${inline(question)}**${of}${decides}`;
      }),
      "",
    ];
  }

  ending() {
    const { stoodHere, restsOn } = this;
    const marks = this.legend.map(({ short, title, url }) =>
      url
        ? this.say("report-mark.at", { mark: short, title, url: new Raw(url) })
        : this.say("report-mark", { mark: short, title }),
    );
    return [
      ...(stoodHere.length
        ? [`## ${this.words.say("report-stood")}\n`, `${this.words.say("report-to-compare")}\n`]
        : []),
      ...stoodHere.map(
        (each) =>
          `- **${inline(each.case)}** (${inline(each.shared)}). ${inline(each.did)} ${inline(each.then)} (${inline(each.source)})`,
      ),
      "",
      ...(restsOn ? [`*${inline(restsOn)}*\n`] : []),
      ...(this.sections.length
        ? [
            [
              `*${this.words.say("report-marks")}*`,
              ...marks,
              this.say("report-mark-ours", { mark: this.words.say("ours") }),
              ...(this.groups.length ? [this.words.say("report-marks-allies")] : []),
            ].join(" ") + "\n",
          ]
        : []),
      ...this.needless.map((line) => `${inline(line)}\n`),
      inline(this.closing),
    ];
  }
}

/** A summary as what the source says, and what we add. @param {Recommendation} advised @returns {[string, string]} */
function inTwo({ summary, ours }) {
  const end = ours ?? "";
  const said = end && summary.endsWith(end) ? summary.slice(0, -end.length) : summary;
  return [said.trimEnd(), end];
}
