/** The forms of what the page reads and gives; `groundswell schema pack` describes the first in full. */

export type Value = string | number | boolean;
export type Truth = boolean | null;
export type State = "yes" | "no" | "unknown";
/** How many groups surely meet a condition, and how many might; null where there is no limit. */
export type Bounds = [number, number | null];
/** What is known by name: facts, definitions, and counts. */
export type Values = Record<string, Value | Bounds | null | undefined>;
/** A fact of the movement (null and its path), or of the group of a number. */
export type Element = [number | null, string];

/** A message: a text, or pieces of which some are put in or depend on what is put in. */
export type Tree = string | Piece[];
export type Piece = string | { $: string } | Choice;
export interface Choice {
  by: string;
  of: [string | number, Tree][];
  else: Tree;
}

export interface Among {
  is: "among";
  name: string;
  values: Value[];
}
export interface Between {
  is: "between";
  name: string;
  low: number;
  high: number | null;
}
export type Comparison = Among | Between;
export interface And {
  is: "and";
  of: number[];
}
export interface Or {
  is: "or";
  of: number[];
}
export interface Count {
  is: "count";
  of: number;
  low: number;
  high: number | null;
}
export type Condition = Comparison | And | Or | Count;

/** A test of a text. */
export type Test =
  | Comparison
  | { is: "known"; name: string; wanted: boolean }
  | { is: "and"; of: Test[] }
  | { is: "or"; of: Test[] };
export type Part =
  | string
  | { say: string; as?: string[]; forms?: Record<string, string> }
  | { if: [Test, Part[]][]; else: Part[] };
/** A text of a pack: its parts, with a language where that is not the one of the pack. */
export type Text = Part[] | { language: string; text: Part[] };

export interface Fact {
  path: string;
  message: string;
  kind: "word" | "yes_no" | "number" | "text";
  ordered: boolean;
  changeable: boolean;
  values: Value[];
  asked_of: Record<string, Value[]>;
  asked_also_of: Record<string, Value[]>;
}
export interface Definition {
  name: string;
  over: "ally" | "movement";
  when: number;
  says: string;
  says_not: string;
}
export interface Posture {
  name: string;
  headline: Text;
  why: Text;
}
export interface Cited {
  document: string;
  passages: string[];
  pack: string;
  label: string;
  sections: string[];
  short: string;
  title: string;
  url: string | null;
}
export interface Rule {
  id: string;
  over: "ally" | "movement";
  when: number;
  priorities: [string, number | null][];
  unless: number | null;
  first: number[];
  most: number | null;
  supersedes: string[];
  basis: string;
  evidence: string;
  source: Cited;
  title: Text;
  summary: Text;
  ours: Text | null;
  each: Text | null;
  risk: Text | null;
  steps: Text[];
  because: Text;
  limits: Text;
}
export interface Precedent {
  posture: string;
  case: string;
  as_of: string;
  did: string;
  then: string;
  source: string;
  certainty: string;
  facts: Record<string, Value>;
}
/** A pack as `groundswell rules export` writes it. */
export interface Pack {
  schema: "groundswell/pack/1";
  language: {
    code: string;
    direction: "ltr" | "rtl";
    name: string;
    thousands: string;
    review: string | null;
  };
  pack: { names: string[]; version: string; digest: string };
  facts: Fact[];
  fitted: Record<string, string>;
  conditions: Condition[];
  definitions: Definition[];
  postures: Posture[];
  rules: Rule[];
  readiness: { check: string; when: number; fact: string }[];
  silences: { when: number; why: string; perhaps: Text | null }[];
  precedents: Precedent[];
  turned: string[];
  sheets: { name: string; title: string; helps: string[] }[];
  messages: Record<string, Record<string, Tree>>;
}

/** One movement at one moment, as a case file holds it; every fact may be left out. */
export interface Case {
  case?: string | null;
  as_of?: string | null;
  movement?: Record<string, Value | null>;
  turnout?: Record<string, Value | null>;
  negotiation?: Record<string, Value | null>;
  coalition?: Record<string, Value | null>;
  context?: Record<string, Value | null>;
  allies?: Group[] | null;
  allies_complete?: boolean | null;
}
export interface Group {
  name: string;
  [fact: string]: Value | null;
}
/** What is known of a case, by the paths of facts. */
export interface Known {
  values: Values;
  allies: { name: string; values: Values }[];
  listed: boolean;
  case: string | null;
  as_of: string | null;
}

export interface Said {
  fact: string;
  value: Value;
  phrase: string;
}
export interface Recommendation {
  rule: string;
  ally: string | null;
  priority: string;
  title: string;
  summary: string;
  steps: string[];
  because: string;
  limits: string;
  basis: string;
  source: Cited;
  evidence: string;
  facts: Said[];
  next_step: string | null;
  risk: string | null;
  gave_way_to: string | null;
  may_give_way_to: { rule: string; title: string; facts: string[] }[];
  unless: State | null;
  ours: string | null;
}
export interface AllyAdvice {
  name: string;
  natural: Truth;
  strategic: Truth;
  peeled_off: Truth;
  support: string | null;
  closeness: string | null;
  loyalty: string | null;
  mobilized: Truth;
  in_coalition: Truth;
  next_step: string | null;
  reach: string | null;
  silence: string | null;
}
export interface OpenQuestion {
  fact: string;
  question: string;
  decides: string[];
  about: string;
  allies: string[];
  because: string;
}
export interface Change {
  facts: Said[];
  postures: string[];
  headlines: string[];
  comes: { rule: string; title: string }[];
}
export interface Stood {
  case: string;
  as_of: string;
  did: string;
  then: string;
  source: string;
  certainty: string;
  shared: Said[];
}
/** Everything the rules have to say about one case; `groundswell schema advice` describes it. */
export interface Advice {
  schema: "groundswell/advice/1";
  case: string | null;
  as_of: string | null;
  pack: { names: string[]; version: string; digest: string };
  engine: string;
  posture: string;
  possible_postures: string[];
  headline: string;
  why: string;
  assumptions: { fact: string; value: Value }[];
  warnings: string[];
  recommendations: Recommendation[];
  readiness: { check: string; state: State; fact: string }[];
  allies: AllyAdvice[];
  facts: Said[];
  definitions: Record<string, Truth>;
  open_questions: OpenQuestion[];
  changes: Change[];
  stood_here: Stood[];
  withheld: number | null;
  language: string;
  review: string | null;
}

/** A question to put to a person: its answer is given back under `key`. */
export interface Question {
  key: string;
  kind: "word" | "yes_no" | "number" | "text" | "groups";
  section: string;
  text: string;
  hint: string;
  because: string;
  choices: { value: Value; text: string }[];
  group: string | null;
  answer: Value | null;
}
