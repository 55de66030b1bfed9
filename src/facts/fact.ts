import { isName } from '#facts/carried-file.ts';
import { longestText } from '#facts/longest-text.ts';
import type { Stamped } from '#facts/order.ts';

/**
 * A fact is something the learner did, with its own id and its time. The record is a list of facts and nothing else:
 * progress, hours and the CPD record are worked out from them each time.
 *
 * The words below are stored on learners' devices, so they are for ever: a kind or a field is never renamed and never
 * changes what it means. A fact may be given further fields; where the meaning must change, the kind gets a new `v`
 * or a new word, and the old shape is still read.
 *
 * The shapes are checked by hand-written tests, not by zod: facts come in through a file that the browser reads, zod
 * is larger than a whole page may be, and no author ever writes a fact. The compiler holds the table to the types.
 */

/** Any value that JSON can carry. What an answer looks like belongs to the kind of question. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

export interface FactFields {
  'module-opened': { module: string };
  'place-reached': { module: string; section: string };
  'module-finished': { module: string };
  'question-answered': {
    module: string;
    question: string;
    /** Which wording of the question was answered, so that a reworded one can be told apart. */
    edition: string;
    answer: Json;
    /** 'estimated' for a guess before a figure: it is neither right nor wrong. */
    outcome: 'right' | 'wrong' | 'estimated';
    certainty?: Certainty;
  };
  /**
   * A written answer and what its writer ticked in the checklist, by number. It is no `question-answered`, because nobody
   * judged it but the learner, and copies of the site from before this kind carry it on untouched.
   */
  'answer-self-checked': {
    module: string;
    question: string;
    edition: string;
    text: string;
    ticked: number[];
    /** How many lines the checklist had. */
    of: number;
  };
  /** A written answer before it was held against its checklist; an empty text where it was taken away. */
  'answer-begun': { module: string; question: string; edition: string; text: string };
  /** What is answered so far of a form of a check, before it is finished. */
  'check-begun': {
    course: string;
    form: 'a' | 'b';
    answers: { question: string; edition: string; answer: Json; certainty?: Certainty }[];
    confidence: { item: string; level: number }[];
  };
  /** An empty text means that the learner took the note away. */
  'note-written': { module: string; note: string; text: string };
  'reflection-written': { module: string; text: string };
  /** Looking back on a module as appraisal does: what I learned, what I will do differently, what happened then. */
  'reflection-part-written': { module: string; part: ReflectionPart; text: string };
  /** An if-then plan in the learner's words. Three empty texts mean that it was taken away. */
  'plan-made': { module: string; when: string; then: string; hindrance: string };
  /** The second look at a plan; `plan` is the id of its `plan-made`. `did` only where the moment came. */
  'plan-looked-at': {
    module: string;
    plan: string;
    look: PlanLook;
    came: 'came' | 'did-not-come';
    did?: 'did' | 'partly' | 'did-not';
    text: string;
  };
  /** One form of a course's check, whole. `outcome` is what marking gave; an answer left out is 'unanswered'. */
  'check-finished': {
    course: string;
    form: 'a' | 'b';
    answers: CheckAnswer[];
    /** From 0 to 10; an item left out is not in the list. */
    confidence: { item: string; level: number }[];
  };
  /**
   * An adjustment put into a plan between two people at work, or taken out of it. `plan` is a random id, and no part of a
   * plan is a place for a name or a diagnosis; `adjustment` is one of the guide or “own-…”.
   */
  'adjustment-planned': { plan: string; adjustment: string; state: 'in' | 'out' };
  /** One part of such a plan, or of one adjustment in it. An empty text means that it was taken away. */
  'adjustment-plan-written': { plan: string; adjustment?: string; part: PlanPart | StepPart; text: string };
  /**
   * One answer on a working paper, or an empty text where it was taken away; so two devices that filled in different
   * places lose neither. `sheet` is a random id, because an adviser fills in the same paper with many people; no paper
   * asks for a name or a diagnosis. `form` is the version of the paper, `field` the place in it (`field/row/column`).
   */
  'paper-written': { paper: string; sheet: string; form: number; field: string; value: string };
  /** The learner's own minutes for a day (2026-05-03) and a page, in place of the measured ones. */
  'minutes-corrected': { date: string; page: string; minutes: number; note: string };
  'scenario-started': { scenario: string; run: string };
  /** `edition` says which wording of the scene was met; records from before it was kept have none. */
  'scenario-choice': { scenario: string; run: string; scene: string; choice: string; edition?: string };
  /** The first `turns` choices of this run were kept, the later ones taken back. */
  'scenario-rewound': { scenario: string; run: string; turns: number };
  'scenario-ended': { scenario: string; run: string; ending: string };
  /**
   * A scene met in a conversation and asked again by itself, on another day. `choice` is what the learner would say or do
   * now, `outcome` whether that was the choice marked best in this edition of the scene.
   */
  'moment-answered': {
    scenario: string;
    scene: string;
    edition: string;
    choice: string;
    outcome: 'best' | 'weaker';
    certainty?: Certainty;
  };
  /** The one sentence the learner means to use next time. An empty text means that they took it away. */
  'sentence-written': { scenario: string; text: string };
  /**
   * A session for a team that the learner says they took part in: which, on which day (2026-05-03), how many minutes, and
   * what was done. The title is kept as well, because a session may leave the site and the record stays.
   */
  'session-attended': { session: string; title: string; date: string; minutes: number; did: string };
  /** `page` is the address inside the site, such as /modules/work-and-health/, wherever the site is served from. */
  'time-spent': { page: string; seconds: number };
}

export type ReflectionPart = 'learned' | 'differently' | 'happened';
export type PlanLook = 'two-weeks' | 'eight-weeks';
/**
 * The parts of a plan of adjustments that are texts. It has no place for a name or a diagnosis. Those from `unwell` on came
 * later, and a record from before has none of them.
 */
export const planParts = [
  /** Which part of the work is hard. */
  'work',
  /** Who may know what. */
  'know',
  'signs',
  /** What happens when the signs show. */
  'then',
  /** On a day when somebody is too unwell to work. */
  'unwell',
  /** Whom to ring, with the person’s yes. */
  'ring',
  /** How the person is reached when they are off. */
  'reach',
  /** What happens when there is a new manager. */
  'manager',
  /** When to look again, beside the date. */
  'triggers',
  /** “yes” where both want to sign it. */
  'sign',
] as const;
/** The parts of one thing to try in such a plan. A day is written 2026-12-05. Those from `pays` on came later. */
export const stepParts = [
  /** What the writer called it; empty for an adjustment of the guide. */
  'title',
  'try',
  'who',
  'from',
  'review',
  /** Who pays, and what changes in the pay. */
  'pays',
  /** What was answered to it: yes, but or no. */
  'answer',
  /** Why, where the answer is no, or yes with something added. */
  'reason',
  /** What is offered in its place. */
  'instead',
  /** What the review found: kept, changed or dropped, and why. */
  'outcome',
] as const;
export type PlanPart = (typeof planParts)[number];
export type StepPart = (typeof stepParts)[number];
export type Certainty = 'unsure' | 'fairly' | 'certain';
export interface CheckAnswer {
  question: string;
  edition: string;
  objective: string;
  answer: Json;
  outcome: 'right' | 'wrong' | 'unanswered';
  certainty?: Certainty;
}

export type FactKind = keyof FactFields;

interface Stamp extends Stamped {
  /** A random name, made where the fact happened. */
  id: string;
  /** The version of the shape of this kind. */
  v: 1;
  /** Of a text: the ids of the texts in the same place that its writer had seen (`headsOf`). */
  after?: string[];
}

export type FactOf<Kind extends FactKind> = Stamp & { kind: Kind } & FactFields[Kind];
/** A fact that this release knows: whoever reads facts is given these and no others. */
export type Fact = { [Kind in FactKind]: FactOf<Kind> }[FactKind];

/**
 * A fact from a newer release, of a kind or a shape that this one does not know. It is kept, joined and written to files
 * untouched, and shown nowhere, so that a record loses nothing by passing through an older copy of the site.
 */
export interface NewerFact extends Stamped {
  v: number;
  kind: string;
}

/** What a device keeps and a file carries. */
export type StoredFact = Fact | NewerFact;

/** A fact before the record has given it a time, and an id where it has none. */
export type NewFact = {
  [Kind in FactKind]: { kind: Kind } & FactFields[Kind] & Partial<Pick<Stamp, 'id' | 'after'>>;
}[FactKind];

/** In characters. Five of the longest texts, each letter of them written as six. */
const largestFact = 600_000;
const deepestAnswer = 8;

type Test<Value> = (value: unknown) => value is Value;

const name: Test<string> = isName;
const text: Test<string> = (value): value is string =>
  typeof value === 'string' && value.length <= longestText;
const upTo =
  (most: number): Test<number> =>
  (value): value is number =>
    typeof value === 'number' && value >= 0 && value <= most;
const oneOf =
  <Word extends string>(...words: Word[]): Test<Word> =>
  (value): value is Word =>
    (words as unknown[]).includes(value);
const perhaps =
  <Value>(test: Test<Value>): Test<Value | undefined> =>
  (value): value is Value | undefined =>
    value === undefined || test(value);

const whole: Test<number> = (value): value is number => Number.isInteger(value) && upTo(1000)(value);
const listOf =
  <Value>(test: Test<Value>): Test<Value[]> =>
  (value): value is Value[] =>
    Array.isArray(value) && value.length <= 200 && value.every(test);
const shapeOf =
  <Shape>(tests: { [Field in keyof Shape]-?: Test<Shape[Field]> }): Test<Shape> =>
  (value): value is Shape =>
    typeof value === 'object' && value !== null && fits(value as Record<string, unknown>, tests);
const fits = (value: Record<string, unknown>, tests: object): boolean =>
  Object.entries(tests as Record<string, Test<unknown>>).every(([field, test]) =>
    test(Object.hasOwn(value, field) ? value[field] : undefined),
  );
const day: Test<string> = (value): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const certainty = oneOf('unsure', 'fairly', 'certain');

/** JSON that is neither so deep that it would exhaust the stack, nor trying to reach an object's prototype. */
const json: Test<Json> = (value): value is Json => isJson(value, deepestAnswer);

function isJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === 0) return false;
  if (Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((inner) => isJson(inner, depth - 1));
}

const shapes: { [Kind in FactKind]: { [Field in keyof FactFields[Kind]]-?: Test<FactFields[Kind][Field]> } } =
  {
    'module-opened': { module: name },
    'place-reached': { module: name, section: name },
    'module-finished': { module: name },
    'question-answered': {
      module: name,
      question: name,
      edition: name,
      answer: json,
      outcome: oneOf('right', 'wrong', 'estimated'),
      certainty: perhaps(certainty),
    },
    'answer-self-checked': {
      module: name,
      question: name,
      edition: name,
      text,
      ticked: listOf(whole),
      of: whole,
    },
    'answer-begun': { module: name, question: name, edition: name, text },
    'check-begun': {
      course: name,
      form: oneOf('a', 'b'),
      answers: listOf(
        shapeOf<FactFields['check-begun']['answers'][number]>({
          question: name,
          edition: name,
          answer: json,
          certainty: perhaps(certainty),
        }),
      ),
      confidence: listOf(shapeOf<{ item: string; level: number }>({ item: name, level: upTo(10) })),
    },
    'note-written': { module: name, note: name, text },
    'reflection-written': { module: name, text },
    'reflection-part-written': { module: name, part: oneOf('learned', 'differently', 'happened'), text },
    'plan-made': { module: name, when: text, then: text, hindrance: text },
    'plan-looked-at': {
      module: name,
      plan: name,
      look: oneOf('two-weeks', 'eight-weeks'),
      came: oneOf('came', 'did-not-come'),
      did: perhaps(oneOf('did', 'partly', 'did-not')),
      text,
    },
    'check-finished': {
      course: name,
      form: oneOf('a', 'b'),
      answers: listOf(
        shapeOf<CheckAnswer>({
          question: name,
          edition: name,
          objective: name,
          answer: json,
          outcome: oneOf('right', 'wrong', 'unanswered'),
          certainty: perhaps(certainty),
        }),
      ),
      confidence: listOf(shapeOf<{ item: string; level: number }>({ item: name, level: upTo(10) })),
    },
    'adjustment-planned': { plan: name, adjustment: name, state: oneOf('in', 'out') },
    'adjustment-plan-written': {
      plan: name,
      adjustment: perhaps(name),
      part: oneOf(...planParts, ...stepParts),
      text,
    },
    'paper-written': { paper: name, sheet: name, form: whole, field: name, value: text },
    'minutes-corrected': { date: day, page: name, minutes: upTo(1440), note: text },
    'scenario-started': { scenario: name, run: name },
    'scenario-choice': { scenario: name, run: name, scene: name, choice: name, edition: perhaps(name) },
    'scenario-rewound': { scenario: name, run: name, turns: upTo(10_000) },
    'scenario-ended': { scenario: name, run: name, ending: name },
    'moment-answered': {
      scenario: name,
      scene: name,
      edition: name,
      choice: name,
      outcome: oneOf('best', 'weaker'),
      certainty: perhaps(certainty),
    },
    'sentence-written': { scenario: name, text },
    'session-attended': { session: name, title: name, date: day, minutes: upTo(1440), did: text },
    'time-spent': { page: name, seconds: upTo(86_400) },
  };

export const factKinds = Object.keys(shapes) as FactKind[];

/** Whatever a clock may say in four digits of a year: one that has failed begins again long ago, or far ahead. */
const timeShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

const isTime: Test<string> = (value): value is string =>
  typeof value === 'string' && timeShape.test(value) && !Number.isNaN(Date.parse(value));

const isOrder = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'at' in value &&
  isTime(value.at) &&
  'n' in value &&
  Number.isSafeInteger(value.n) &&
  (value.n as number) >= 0;

/** What a value from outside is: a fact this release knows, a fact from a newer release (`NewerFact`), or not a fact. */
export function recogniseFact(value: unknown): 'known' | 'newer' | 'not-a-fact' {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not-a-fact';
  const { id, at, v, kind, order, after, zone } = value as Record<string, unknown>;
  const stamped =
    typeof id === 'string' &&
    /^[\w-]{8,64}$/.test(id) &&
    isTime(at) &&
    (order === undefined || isOrder(order)) &&
    perhaps(listOf(name))(after) &&
    (zone === undefined || (Number.isInteger(zone) && Math.abs(zone as number) <= 900)) &&
    Number.isInteger(v) &&
    (v as number) >= 1 &&
    name(kind);
  if (!stamped || !isJson(value, deepestAnswer + 1) || JSON.stringify(value).length > largestFact)
    return 'not-a-fact';
  if ((v as number) > 1 || !Object.hasOwn(shapes, kind)) return 'newer';
  return fits(value as Record<string, unknown>, shapes[kind as FactKind]) ? 'known' : 'not-a-fact';
}
