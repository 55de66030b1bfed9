import fc from 'fast-check';
import type { Fact, NewFact } from '#facts/fact.ts';
import type { Order } from '#facts/order.ts';

let made = 0;

/** A fact as it would be stored; only what matters to the test is named. */
export const aFact = (fact: NewFact & { at?: string; id?: string; order?: Order }): Fact => ({
  id: `fact-${String(++made).padStart(6, '0')}`,
  at: '2026-05-03T10:00:00.000Z',
  v: 1,
  ...fact,
});

const name = fc.string({ minLength: 1, maxLength: 20 });
const text = fc.string({ maxLength: 60 });
const answer = fc.jsonValue({ maxDepth: 3 }).filter((value) => !JSON.stringify(value).includes('__proto__'));

const kinds = {
  'module-opened': fc.record({ module: name }),
  'place-reached': fc.record({ module: name, section: name }),
  'module-finished': fc.record({ module: name }),
  'question-answered': fc.record(
    {
      module: name,
      question: name,
      edition: name,
      answer,
      outcome: fc.constantFrom('right', 'wrong'),
      certainty: fc.constantFrom('unsure', 'fairly', 'certain'),
    },
    { requiredKeys: ['module', 'question', 'edition', 'answer', 'outcome'] },
  ),
  'answer-self-checked': fc.record({
    module: name,
    question: name,
    edition: name,
    text,
    ticked: fc.uniqueArray(fc.nat(5)),
    of: fc.constant(6),
  }),
  'answer-begun': fc.record({ module: name, question: name, edition: name, text }),
  'check-begun': fc.record({
    course: name,
    form: fc.constantFrom('a', 'b'),
    answers: fc.array(fc.record({ question: name, edition: name, answer }), { maxLength: 3 }),
    confidence: fc.array(fc.record({ item: name, level: fc.nat(10) }), { maxLength: 3 }),
  }),
  'reflection-part-written': fc.record({
    module: name,
    part: fc.constantFrom('learned', 'differently', 'happened'),
    text,
  }),
  'plan-made': fc.record({ module: name, when: text, then: text, hindrance: text }),
  'plan-looked-at': fc.record(
    {
      module: name,
      plan: name,
      look: fc.constantFrom('two-weeks', 'eight-weeks'),
      came: fc.constantFrom('came', 'did-not-come'),
      did: fc.constantFrom('did', 'partly', 'did-not'),
      text,
    },
    { requiredKeys: ['module', 'plan', 'look', 'came', 'text'] },
  ),
  'check-finished': fc.record({
    course: name,
    form: fc.constantFrom('a', 'b'),
    answers: fc.array(
      fc.record({
        question: name,
        edition: name,
        objective: name,
        answer,
        outcome: fc.constantFrom('right', 'wrong', 'unanswered'),
      }),
      { maxLength: 3 },
    ),
    confidence: fc.array(fc.record({ item: name, level: fc.nat(10) }), { maxLength: 3 }),
  }),
  'adjustment-planned': fc.record({
    plan: name,
    adjustment: name,
    state: fc.constantFrom('in', 'out'),
  }),
  'adjustment-plan-written': fc.record(
    {
      plan: name,
      adjustment: name,
      part: fc.constantFrom('work', 'know', 'signs', 'then', 'title', 'try', 'who', 'from', 'review'),
      text,
    },
    { requiredKeys: ['plan', 'part', 'text'] },
  ),
  'paper-written': fc.record({
    paper: name,
    sheet: name,
    form: fc.integer({ min: 1, max: 9 }),
    field: name,
    value: text,
  }),
  'minutes-corrected': fc.record({
    date: fc.constantFrom('2026-05-03', '2026-11-21'),
    page: name,
    minutes: fc.nat(600),
    note: text,
  }),
  'note-written': fc.record({ module: name, note: name, text }),
  'reflection-written': fc.record({ module: name, text }),
  'scenario-started': fc.record({ scenario: name, run: name }),
  'scenario-choice': fc.record(
    { scenario: name, run: name, scene: name, choice: name, edition: name },
    { requiredKeys: ['scenario', 'run', 'scene', 'choice'] },
  ),
  'scenario-rewound': fc.record({ scenario: name, run: name, turns: fc.nat(100) }),
  'scenario-ended': fc.record({ scenario: name, run: name, ending: name }),
  'moment-answered': fc.record(
    {
      scenario: name,
      scene: name,
      edition: name,
      choice: name,
      outcome: fc.constantFrom('best', 'weaker'),
      certainty: fc.constantFrom('unsure', 'fairly', 'certain'),
    },
    { requiredKeys: ['scenario', 'scene', 'edition', 'choice', 'outcome'] },
  ),
  'sentence-written': fc.record({ scenario: name, text }),
  'session-attended': fc.record({
    session: name,
    title: name,
    date: fc.constantFrom('2026-05-03', '2026-11-21'),
    minutes: fc.nat(600),
    did: text,
  }),
  'time-spent': fc.record({ page: name, seconds: fc.nat(3600) }),
} satisfies Record<Fact['kind'], fc.Arbitrary<object>>;

const time = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2099-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any fact of this release. Few ids, so that two facts often claim the same one. */
export const anyFact: fc.Arbitrary<Fact> = fc
  .constantFrom(...(Object.keys(kinds) as Fact['kind'][]))
  .chain((kind) =>
    fc
      .tuple(
        fc.constantFrom('aaaaaaaa-1', 'bbbbbbbb-2', 'cccccccc-3'),
        time,
        kinds[kind] as fc.Arbitrary<object>,
      )
      .map(([id, at, fields]) => JSON.parse(JSON.stringify({ id, at, v: 1, kind, ...fields })) as Fact),
  );

export const anyRecord = fc.array(anyFact, { maxLength: 12 });
