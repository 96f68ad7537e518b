// @ts-check
/**
 * The page: asks, advises, explains, saves and prints. Answers are in its memory alone.
 *
 * @typedef {import("./types").Pack} Pack
 * @typedef {import("./types").Value} Value
 * @typedef {import("./report.js").Report} Reported
 * @typedef {import("./element.js").Child} Child
 */
import { Advisor } from "./advice.js";
import { h } from "./element.js";
import { alike, inOurDigits, jsonOf, readCase, valueOf, yamlOf } from "./file.js";
import { groupKey, groupPart, Interview, UNSAID } from "./interview.js";
import { mapOfAllies } from "./map.js";
import { oneLine } from "./markdown.js";
import { Report } from "./report.js";
import { explained } from "./why.js";

/** So many lines of a file are told that cannot be read. */
const MOST_PROBLEMS = 12;

/** The page in one language, with the answers so far. */
class Face {
  /** @param {Map<string, Pack>} packs @param {string} code */
  constructor(packs, code) {
    this.packs = packs;
    this.view = "start";
    /** What is said once: what was understood, or what is wrong. @type {Child[]} */
    this.told = [];
    /** The purpose of the questions when they were last asked. */
    this.purpose = "headline";
    /** Names that could not be kept, until they are shown again. @type {string[]} */
    this.refused = [];
    /** What the parts around the one that is shown were made for. */
    this.frame = "";
    /** Whether an answer is changed that was given before: one comes back to all answers then. */
    this.changing = false;
    this.advisor = new Advisor(/** @type {Pack} */ (packs.get(code)));
    this.words = this.advisor.words;
    this.interview = new Interview(this.advisor);
    addEventListener("beforeunload", (event) => {
      if (this.interview.asked.length && this.view !== "left") event.preventDefault();
    });
  }

  /** Speak a language from now on; answers stay. @param {string} code */
  speak(code) {
    this.advisor = new Advisor(/** @type {Pack} */ (this.packs.get(code)));
    this.words = this.advisor.words;
    this.interview = new Interview(this.advisor, this.interview);
  }

  /** @param {string} key @param {Record<string, string | number>} [told] */
  say(key, told) {
    return this.words.say(key, told);
  }

  /** Show a part of the page, and let who uses a keyboard or a screen reader begin there. @param {string} view */
  show(view) {
    this.view = view;
    if (view !== "question") this.changing = false;
    const { code, direction } = this.words.pack.language;
    Object.assign(document.documentElement, { lang: code, dir: direction });
    const parts = { start: this.start, question: this.ask, settled: this.settled, answers: this.answers, advice: this.advice, save: this.save };
    const main = h("main", { id: "main", tabindex: -1 }, this.notice(), parts[/** @type {keyof parts} */ (view)].call(this));
    // What stands around a question stays from one to the next: slow telephones draw less anew.
    const frame = [code, view, this.interview.asked.length > 0].join();
    if (frame === this.frame) document.getElementById("main")?.replaceWith(main);
    else document.body.replaceChildren(this.head(), main, this.foot());
    this.frame = frame;
    document.title = "Groundswell"; // browsers keep titles
    scrollTo(0, 0);
    main.focus();
  }

  notice() {
    const told = this.told.splice(0);
    return told.length && h("div", { class: "told", role: "status" }, told.map((line) => h("p", {}, line)));
  }

  head() {
    const to = (/** @type {string} */ view, /** @type {string} */ key) =>
      h("li", {}, h("button", { class: "link", "aria-current": this.view === view && "page", onclick: () => this.go(view) }, this.say(key)));
    const menu = [["question", "web-menu-questions"], ["answers", "web-menu-answers"], ["advice", "web-menu-advice"], ["save", "web-save"]];
    return h("header", { class: "top" },
      h("div", { class: "bar" },
        h("p", { class: "name" }, h("button", { class: "link", onclick: () => this.show("start") }, "Groundswell")),
        h("button", { class: "exit", onclick: () => this.leave() }, this.say("web-leave"))),
      this.interview.asked.length > 0 &&
        h("nav", { "aria-label": this.say("web-menu") }, h("ul", {}, menu.map(([view, key]) => to(view, key)))));
  }

  foot() {
    const languages = [...this.packs].map(([code, pack]) =>
      h("button", { class: "link", lang: code, dir: "auto", "aria-current": code === this.words.code && "true", onclick: () => {
        this.speak(code);
        this.show(this.view);
      } }, pack.language.name));
    return h("footer", { class: "foot" },
      h("p", {}, `${this.say("page-alone")} ${this.say("page-memory")} ${this.say("web-leave-forgets", { leave: this.say("web-leave") })}`),
      languages.length > 1 && h("div", { class: "languages", role: "group", "aria-label": this.say("web-language") }, languages));
  }

  /** Go to a part by the menu; the questions go on where they were. @param {string} view */
  go(view) {
    if (view === "question" && !this.interview.nextQuestion()) this.told.push(this.say("interview-all-asked"));
    this.show(view === "question" && !this.interview.nextQuestion() ? "advice" : view);
  }

  /** Forget everything, and show an empty page. */
  leave() {
    this.view = "left";
    this.interview = new Interview(this.advisor);
    document.body.replaceChildren();
    document.title = "";
    location.replace("about:blank");
  }

  // Where one begins.

  start() {
    const goOn = this.interview.asked.length > 0;
    const { toHeadline, atMost } = (goOn ? new Interview(this.advisor) : this.interview).progress;
    const minutes = this.say("interview-minutes", { n: Math.ceil(toHeadline / 4) });
    return [
      h("h1", {}, this.say("web-start-heading")),
      h("p", {}, this.say("web-start-about")),
      h("ul", {},
        h("li", {}, `${this.say("interview-length-headline", { n: toHeadline, minutes })} ${this.say("interview-length-in-all", { n: atMost })}`),
        h("li", {}, `${this.say("page-alone")} ${this.say("page-memory")}`),
        h("li", {}, this.say("web-start-save", { page: this.say("web-save") })),
        h("li", {}, this.say("interview-no-persons"))),
      h("div", { class: "buttons" },
        h("button", { onclick: () => this.go("question") }, this.say(goOn ? "web-start-go-on" : "web-start")),
        goOn && h("button", { class: "second", onclick: () => this.anew() }, this.say("web-forget"))),
      h("h2", {}, this.say("web-upload")),
      h("div", { class: "row" },
        h("label", { for: "file" }, this.say("web-upload-file")),
        h("p", { class: "hint", id: "file-hint" }, this.say("page-file-hint")),
        h("input", { type: "file", id: "file", accept: ".yaml,.yml,.json", "aria-describedby": "file-hint", onchange: (/** @type {any} */ event) => this.open(event.target.files[0]) })),
    ];
  }

  anew() {
    this.interview = new Interview(this.advisor);
    this.purpose = "headline";
    this.show("start");
  }

  /** Go on with a case file. @param {File} file */
  async open(file) {
    const { case: found, problems } = readCase(await file.text(), this.words);
    this.told = problems.slice(0, MOST_PROBLEMS).map(({ line, text }) => (line === null ? text : this.say("web-file-line", { line, text })));
    const isEmpty = !Object.keys(found).length;
    if (isEmpty && !this.told.length) this.told.push(this.say("page-file-empty"));
    const replaces = this.say("web-upload-replaces", { save: this.say("web-upload-save") });
    if (!this.told.length && this.interview.asked.length && !confirm(replaces)) return this.show("start");
    if (!this.told.length) {
      this.interview = Interview.fromCase(this.advisor, found);
      this.purpose = this.interview.purpose;
    }
    this.show(this.told.length ? "start" : "answers");
  }

  // The questions.

  ask() {
    const question = this.interview.nextQuestion();
    if (!question) return this.advice();
    const error = h("p", { class: "error", id: "error", role: "alert" });
    const group = question.group !== null && h("span", { class: "about" }, h("bdi", {}, question.group));
    const hint = question.hint ? h("p", { class: "hint", id: "hint" }, question.hint) : null;
    const body = question.choices.length
      ? h("fieldset", { "aria-describedby": hint && "hint" }, h("legend", {}, group, h("h1", {}, question.text)), hint, error,
          question.kind === "groups" && this.groups(),
          this.choices(question))
      : h("div", {}, group, h("h1", {}, h("label", { for: "answer" }, question.text)), hint, error,
          h("input", { type: "text", id: "answer", "data-key": question.key, autocomplete: "off", spellcheck: "false", dir: "auto", inputmode: question.kind === "number" && "numeric", class: question.kind === "number" && "short", "aria-describedby": hint && "hint", value: UNSAID.includes(String(question.answer)) ? "" : question.answer }));
    const unsaid = !question.choices.length && UNSAID.map((how) => h("button", { type: "button", class: "second", onclick: () => this.answered(question.key, how) }, this.say(`unsaid-${how}`)));
    return [
      this.howFar(question.section),
      h("form", { class: "question", autocomplete: "off", novalidate: true, onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault();
        this.submitted(question, /** @type {HTMLFormElement} */ (event.target), error);
      } },
      body,
      h("div", { class: "buttons" },
        h("button", {}, this.say("web-go-on")),
        unsaid,
        this.interview.asked.length > 0 && h("button", { type: "button", class: "link", onclick: () => {
          this.interview = this.interview.back();
          this.show("question");
        } }, this.say("web-back")))),
      question.because && h("p", { class: "note" }, this.say("interview-why-we-ask", { because: question.because })),
    ];
  }

  /** @param {string} section */
  howFar(section) {
    const { toHeadline, atMost, answered } = this.interview.progress;
    const isHeadline = this.interview.purpose === "headline";
    const left = isHeadline ? toHeadline : atMost;
    const toCome = this.say(isHeadline ? "interview-to-come-headline" : "interview-to-come", { n: left });
    return h("div", { class: "how-far" },
      h("p", {}, isHeadline ? this.say("interview-to-headline") : this.say(`section-${section}`)),
      h("progress", { max: answered + left, value: answered, "aria-label": this.say("web-how-far") }),
      h("p", {}, this.say("web-how-far.told", { n: answered, to_come: toCome })));
  }

  /** @param {import("./types").Question} question */
  choices({ key, choices, answer, kind }) {
    const offered = [...choices.map(({ value, text }) => ({ value: String(value), text })), ...UNSAID.map((how) => ({ value: how, text: this.say(`unsaid-${how}`) }))];
    const all = kind === "groups" ? offered.filter(({ value }) => value !== "rather_not_say") : offered;
    return all.map(({ value, text }, place) => h("div", { class: "choice" },
      h("input", { type: "radio", name: "answer", id: `answer-${place}`, value, checked: answer !== null && String(answer) === value, "data-key": key }),
      h("label", { for: `answer-${place}` }, text)));
  }

  /** The groups that are named, and a place for more. */
  groups() {
    const { groups } = this.interview;
    const label = this.say(groups.length ? "web-names-of-more-groups" : "web-names-of-groups");
    return [
      groups.length > 0 && h("ol", { class: "groups" }, groups.map(({ name }, number) => h("li", {}, h("bdi", {}, name), " ",
        h("button", { type: "button", class: "link", "aria-label": `${this.say("web-remove")}: ${name}`, onclick: () => {
          this.interview = this.interview.removeGroup(number);
          this.interview = this.interview.jump("allies");
          this.show("question");
        } }, this.say("web-remove"))))),
      h("div", { class: "row" }, h("label", { for: "new" }, label), h("p", { class: "hint", id: "new-hint" }, this.say("web-names-hint")),
        h("textarea", { id: "new", rows: 4, dir: "auto", autocomplete: "off", spellcheck: "false", "aria-describedby": "new-hint" }, this.refused.splice(0).join("\n")),
        h("div", { class: "buttons" }, h("button", { value: "add", class: groups.length > 0 && "second" }, this.say(groups.length ? "web-keep-and-add" : "web-groups-add")))),
      h("p", { class: "row" }, this.say("page-groups-all")),
    ];
  }

  /** Take what a form holds, or say what is wrong with it.
   * @param {import("./types").Question} question @param {HTMLFormElement} form @param {HTMLElement} error */
  submitted(question, form, error) {
    const fact = this.words.fact(groupPart(question.key)?.[1] ?? question.key);
    const typed = /** @type {HTMLTextAreaElement | null} */ (form.querySelector("#new"))?.value.trim();
    if (typed) return this.named(typed);
    const chosen = /** @type {HTMLInputElement | null} */ (form.querySelector("[name=answer]:checked"));
    const wrong = (/** @type {string} */ key, /** @type {any} */ told = {}) => {
      error.textContent = this.say(key, told);
      /** @type {HTMLElement | null} */ (form.querySelector("input"))?.focus();
    };
    if (question.choices.length) {
      if (!chosen) return wrong("interview-wrong-open", { dont_know: this.say("unsaid-dont_know") });
      const offered = question.choices.find(({ value }) => String(value) === chosen.value);
      return this.answered(question.key, offered ? offered.value : chosen.value);
    }
    const typedIn = /** @type {HTMLInputElement} */ (form.querySelector("#answer")).value;
    const text = question.kind === "number" ? inOurDigits(typedIn) : typedIn;
    if (!text.trim()) return wrong("interview-wrong-open", { dont_know: this.say("unsaid-dont_know") });
    const value = valueOf(fact, text);
    const part = groupPart(question.key);
    const isTaken = part?.[1] === "ally.name" && this.interview.groups.some(({ name }, number) => number !== part[0] && alike(name) === alike(text));
    if (isTaken) return wrong("interview-wrong-same-name");
    if (value !== undefined) return this.answered(question.key, value);
    if (question.kind === "number") return wrong("interview-wrong-number", { most: 1000000 });
    return question.key === "as_of" ? wrong("interview-wrong-moment") : wrong("page-wrong-text");
  }

  /** Add groups, one on each line; what is no name is told. @param {string} typed */
  named(typed) {
    this.refused = [];
    for (const line of typed.split(/[\r\n]+/)) {
      const name = line.replace(/^\s*(?:[-*•–—]|\d{1,3}[.)])\s+/, "").trim();
      if (!name) continue;
      const isTaken = this.interview.groups.some((group) => alike(group.name) === alike(name));
      const isName = valueOf(this.words.fact("ally.name"), name) !== undefined;
      const key = isTaken ? "interview-wrong-same-name" : isName ? "" : "page-wrong-text";
      if (key) this.told.push([h("bdi", {}, oneLine(name)), `: ${this.say(key)}`]);
      if (key) this.refused.push(name);
      else this.interview = this.interview.addGroup(name);
    }
    if (this.refused.length) this.interview = this.interview.jump("allies");
    this.show("question");
  }

  /** Take an answer, and go on; where the purpose of the questions turns, say what is settled.
   * @param {string} key @param {Value} value */
  answered(key, value) {
    this.interview = this.interview.withAnswer(key, value);
    if (this.changing) return this.show("answers");
    const { purpose } = this.interview;
    const turned = purpose !== this.purpose;
    this.purpose = purpose;
    if (purpose === "done") this.told.push(this.say("interview-all-asked"));
    this.show(purpose === "done" ? "advice" : turned ? "settled" : "question");
  }

  settled() {
    const report = this.report();
    const { headline } = report.advice;
    const isOne = report.advice.possible_postures.length === 1;
    const isWords = this.purpose === "words";
    const title = isWords ? this.say("interview-settled-advice.title") : isOne ? this.say("interview-settled-headline.title", { headline }) : headline;
    return [
      h("h1", {}, title),
      h("p", {}, report.advice.why),
      h("ol", {}, report.first.map((thing) => h("li", {}, thing.title))),
      h("p", {}, this.say(isWords ? "interview-more-words" : "interview-more-advice", { n: this.interview.progress.atMost })),
      h("div", { class: "buttons" },
        h("button", { onclick: () => this.show("advice") }, this.say("interview-read-now")),
        h("button", { class: "second", onclick: () => this.show("question") }, this.say("web-go-on-questions"))),
    ];
  }

  // What was answered.

  answers() {
    const questions = this.interview.asked.map((key) => this.interview.question(key));
    const shown = questions.filter(({ key }) => groupPart(key)?.[1] !== "ally.name");
    const sections = [...new Set(shown.map((each) => each.section))];
    const groups = [null, ...this.interview.groups.map((group) => group.name)];
    return [
      h("h1", {}, this.say("web-your-answers")),
      h("div", { class: "list" }, sections.map((section) => h("section", {},
        h("h2", {}, this.say(`section-${section}`)),
        groups.map((name) => this.answersOf(name, shown.filter((each) => each.section === section && each.group === name)))))),
      h("div", { class: "buttons" }, h("button", { onclick: () => this.go("question") }, this.say("web-go-on-questions"))),
    ];
  }

  /** The answers of a section about one group, or about the movement.
   * @param {string | null} name @param {import("./types").Question[]} questions */
  answersOf(name, questions) {
    const change = (/** @type {string} */ key) => () => {
      this.interview = this.interview.jump(key);
      this.changing = true;
      this.show("question");
    };
    return questions.length > 0 && [
      name !== null && h("h3", {}, h("bdi", {}, name)),
      h("dl", { class: "answers" }, questions.map((each) => h("div", {},
        h("dt", {}, each.text),
        h("dd", {}, this.inWords(each)),
        h("dd", { class: "change" }, h("button", { class: "link", "aria-label": `${this.say("web-change")}: ${each.text}`, onclick: change(each.key) }, this.say("web-change")))))),
    ];
  }

  /** @param {import("./types").Question} question */
  inWords({ answer, choices }) {
    const chosen = choices.find(({ value }) => value === answer);
    if (chosen) return chosen.text;
    return UNSAID.includes(String(answer)) ? this.say(`unsaid-${answer}`) : h("bdi", {}, String(answer));
  }

  // The advice.

  report() {
    const advice = this.advisor.advise(this.interview.case);
    return new Report(advice, this.words, { handOn: this.say("page-hand-on"), onPaper: (_, title) => title });
  }

  advice() {
    const report = this.report();
    const { advice } = report;
    const folded = (/** @type {string} */ title, /** @type {Child[]} */ parts, /** @type {number} */ count = 0) =>
      h("details", { class: "layer" }, h("summary", {}, h("h2", {}, title), count > 0 && h("span", { class: "count" }, ` ${count}`)), h("div", {}, parts));
    return [
      h("h1", {}, this.say(report.title.key, { ...report.title.told, case: isolated(report.title.told.case) })),
      h("p", { class: "keep" }, report.keeping),
      h("section", {},
        h("h2", { class: "headline" }, advice.headline),
        h("p", { class: "why" }, advice.why),
        report.first.length > 0 && h("h3", {}, report.firstTitle),
        h("ol", { class: "first" }, report.first.map((thing) => h("li", {}, h("strong", {}, thing.title), ` ${thing.text}`, this.ours(thing.ours), this.names(thing.groups, thing.more)))),
        report.assumed.map((line) => h("p", { class: "note" }, line))),
      advice.warnings.map((warning) => h("p", { class: "note" }, this.say("report-please-check", { warning }))),
      report.sections.map((section) => folded(section.title, section.entries.map((entry) => this.entry(report, entry)), section.entries.length)),
      report.talks && folded(report.readinessTitle, [this.table(["check", "answer"], advice.readiness.map((line) => [line.check, this.say(line.state === "unknown" ? "not-known" : `report-answer-${line.state}`)]))]),
      report.groups.length > 0 && folded(this.say("report-allies"), [
        mapOfAllies(report, this.words),
        this.table(report.risky ? ["group", "stands", "next", "risk"] : ["group", "stands", "next"], report.groups.map((group) => [h("bdi", {}, group.name), group.stands, group.next, ...(report.risky ? [group.risk || "—"] : [])]))], report.groups.length),
      (report.changes.length > 0 || report.questions.length > 0) && folded(this.say("report-changes"), [
        report.changes.length > 0 && this.table(["if", "then"], report.changes.map((change) => [change.if, change.then])),
        report.questions.length > 0 && h("p", {}, this.say("report-find-out-first")),
        h("ul", {}, report.questions.map((each) => h("li", {}, h("strong", {}, each.question), this.names(each.allies, 0), each.about && ` ${this.say("report-decides", { about: each.about })}`)))]),
      report.stoodHere.length > 0 && folded(this.say("report-stood"), [
        h("p", {}, this.say("report-they-did-next")),
        h("ul", {}, report.stoodHere.map((each) => h("li", {}, h("strong", {}, each.case), ` (${each.shared}). ${each.did} ${each.then} (${each.source})`)))]),
      report.standing.length > 0 && folded(this.say("report-trace"), [
        this.table(["advice", "said", "source", "rests-on"], report.standing.map((group) => [group[0].title, report.factsOf(group), this.words.commas([group[0].source.label, ...group[0].source.sections]), this.say(`evidence-${group[0].evidence}`)])),
        h("p", {}, report.restsOn),
        h("p", {}, report.legend.map(({ short, title, url }) => `${this.say(url ? "report-mark.at" : "report-mark", { mark: short, title, url: url ?? "" })} `), this.say("report-mark-ours", { mark: this.say("ours") }), report.groups.length > 0 && ` ${this.say("report-marks-allies")}`),
        report.needless.map((line) => h("p", {}, line))]),
      h("p", { class: "note" }, report.closing),
      h("div", { class: "buttons" },
        this.interview.toAsk.length > 0 && h("button", { onclick: () => this.show("question") }, this.say("web-go-on-questions")),
        h("button", { class: "second", onclick: () => print() }, this.say("web-print")),
        h("button", { class: "second", onclick: () => this.show("save") }, this.say("web-save"))),
    ];
  }

  /** @param {string} ours */
  ours(ours) {
    return ours ? h("span", {}, " ", h("em", {}, this.say("report-we-add")), ` ${ours}`) : null;
  }

  /** @param {string[]} names @param {number} more */
  names(names, more) {
    return names.length ? h("span", {}, ` (${this.words.listed(names.map(isolated), more)})`) : null;
  }

  /** One piece of advice, with how it is decided. @param {Reported} report @param {any} entry */
  entry(report, entry) {
    const definition = (/** @type {string} */ key, /** @type {string} */ text) => [h("dt", {}, this.say(`report-${key}.heading`)), h("dd", {}, text)];
    const rule = this.advisor.rules.get(entry.rule);
    const places = rule?.over === "ally" ? entry.groups : [null];
    return h("article", {},
      h("h3", {}, entry.title, " ", h("span", { class: "source" }, `(${entry.mark})`)),
      (entry.text || entry.ours) && h("p", {}, entry.text, this.ours(entry.ours)),
      entry.groups.length > 0 && h("p", {}, h("em", {}, this.say("report-for")), ` ${this.words.listed(entry.groups.map(isolated))}`),
      entry.steps.length > 0 && h("ul", {}, entry.steps.map((/** @type {string} */ step) => h("li", {}, step))),
      h("dl", {},
        entry.because && definition("why", entry.because),
        entry.limits && definition("not-if", entry.limits),
        entry.notSettled.map((/** @type {string} */ line) => definition("not-settled", line))),
      rule && h("details", { class: "how" }, h("summary", {}, this.say("web-why-how")),
        places.map((/** @type {string | null} */ name) => [name !== null && h("p", { class: "about" }, h("bdi", {}, name)),
          h("ul", { class: "tree" }, this.tree(explained(this.advisor, rule.when, this.advisor.valuesOf(this.interview.case, name))))])));
  }

  /** @param {import("./why.js").Explained} part @returns {HTMLElement} */
  tree({ truth, text, parts }) {
    const key = truth === null ? "not-known" : truth ? "yes" : "no";
    return h("li", {}, h("span", { class: `truth t-${key}` }, this.say(`web-why-${key}`)), ` ${text}`,
      parts.length > 0 && h("ul", { class: "tree" }, parts.map((part) => this.tree(part))));
  }

  /** A table whose rows are cards where there is no room. @param {string[]} columns @param {Child[][]} rows */
  table(columns, rows) {
    const titles = columns.map((name) => this.say(`report-column-${name}`));
    return h("div", { class: "wide", role: "region", "aria-label": titles[0], tabindex: 0 },
      h("table", { class: "cards full" },
        h("thead", {}, h("tr", {}, titles.map((title) => h("th", { scope: "col" }, title)))),
        h("tbody", {}, rows.map((row) => h("tr", {}, row.map((cell, place) =>
          place ? h("td", { "data-label": titles[place] }, cell) : h("th", { scope: "row" }, cell)))))));
  }

  // Keeping.

  save() {
    const file = (/** @type {string} */ name, /** @type {string} */ type, /** @type {() => string} */ text, /** @type {string} */ key) =>
      h("li", {}, h("button", { class: "second", onclick: () => download(name, type, text()) }, `${this.say(key)} (${name})`));
    const head = this.say("page-file-head");
    return [
      h("h1", {}, this.say("web-save")),
      h("p", { class: "keep" }, this.say("web-save-where")),
      h("p", {}, this.say("web-save-case")),
      h("ul", { class: "doors" },
        file("case.yaml", "application/yaml", () => yamlOf(this.interview.case, this.words, head), "web-save-yaml"),
        file("case.json", "application/json", () => jsonOf(this.interview.case), "web-save-json"),
        file("advice.md", "text/markdown", () => this.report().markdown(), "web-save-the-advice")),
      h("p", {}, this.say("page-print")),
    ];
  }
}

/** A name in a sentence, which runs its own way whatever stands around it. @param {string} name */
const isolated = (name) => (name ? `\u2068${oneLine(name)}\u2069` : "");

/** Let the browser save a text as a file. @param {string} name @param {string} type @param {string} text */
function download(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
}

/** Begin, in the language of the browser where there is one. @param {Pack[]} packs */
export function begin(packs) {
  const byCode = new Map(packs.map((pack) => [pack.language.code, pack]));
  const wanted = navigator.languages.map((tag) => tag.split("-")[0]).find((code) => byCode.has(code));
  new Face(byCode, wanted ?? packs[0].language.code).show("start");
}
