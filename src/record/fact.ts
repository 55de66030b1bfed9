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
    certainty?: 'unsure' | 'fairly' | 'certain';
  };
  /** An empty text means that the learner took the note away. */
  'note-written': { module: string; note: string; text: string };
  'reflection-written': { module: string; text: string };
  'scenario-started': { scenario: string; run: string };
  'scenario-choice': { scenario: string; run: string; scene: string; choice: string };
  /** The first `turns` choices of this run were kept, the later ones taken back. */
  'scenario-rewound': { scenario: string; run: string; turns: number };
  'scenario-ended': { scenario: string; run: string; ending: string };
  /** `page` is the address inside the site, such as /modules/work-and-health/, wherever the site is served from. */
  'time-spent': { page: string; seconds: number };
}

export type FactKind = keyof FactFields;

interface Stamp {
  /** A random UUID, made where the fact happened. */
  id: string;
  /** When it happened by the device's clock: ISO 8601, in UTC. */
  at: string;
  /** The version of the shape of this kind. */
  v: 1;
}

export type FactOf<Kind extends FactKind> = Stamp & { kind: Kind } & FactFields[Kind];
export type Fact = { [Kind in FactKind]: FactOf<Kind> }[FactKind];
/** A fact before the record has given it an id and a time. */
export type NewFact = { [Kind in FactKind]: { kind: Kind } & FactFields[Kind] }[FactKind];

/** The longest text a learner can write in one place, in characters. Forms must keep to it, or a file is not read back whole. */
export const longestText = 20_000;

const largestFact = 100_000;
const deepestAnswer = 8;

type Test<Value> = (value: unknown) => value is Value;

const name: Test<string> = (value): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 200;
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
      certainty: perhaps(oneOf('unsure', 'fairly', 'certain')),
    },
    'note-written': { module: name, note: name, text },
    'reflection-written': { module: name, text },
    'scenario-started': { scenario: name, run: name },
    'scenario-choice': { scenario: name, run: name, scene: name, choice: name },
    'scenario-rewound': { scenario: name, run: name, turns: upTo(10_000) },
    'scenario-ended': { scenario: name, run: name, ending: name },
    'time-spent': { page: name, seconds: upTo(86_400) },
  };

export const factKinds = Object.keys(shapes) as FactKind[];

/** From 1970, where a device whose clock has failed begins again. */
const timeShape = /^(19[7-9]|2\d\d)\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

/**
 * What a value from outside is: a fact this release knows; a fact from a newer release, which is kept and carried on
 * untouched though nothing here shows it (so a record loses nothing by passing through an older copy of the site);
 * or not a fact.
 */
export function recogniseFact(value: unknown): 'known' | 'newer' | 'not-a-fact' {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not-a-fact';
  const { id, at, v, kind } = value as Record<string, unknown>;
  const stamped =
    typeof id === 'string' &&
    /^[\w-]{8,64}$/.test(id) &&
    typeof at === 'string' &&
    timeShape.test(at) &&
    !Number.isNaN(Date.parse(at)) &&
    Number.isInteger(v) &&
    (v as number) >= 1 &&
    name(kind);
  if (!stamped || !isJson(value, deepestAnswer + 1) || JSON.stringify(value).length > largestFact)
    return 'not-a-fact';
  if ((v as number) > 1 || !Object.hasOwn(shapes, kind)) return 'newer';
  const tests = Object.entries(shapes[kind as FactKind]) as [string, Test<unknown>][];
  const fields = value as Record<string, unknown>;
  const asItShould = tests.every(([field, test]) =>
    test(Object.hasOwn(fields, field) ? fields[field] : undefined),
  );
  return asItShould ? 'known' : 'not-a-fact';
}
