import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOrder } from '#facts/order.ts';
import { factKinds, recogniseFact, type Fact, type StoredFact } from '#facts/fact.ts';
import { isKnown } from '#facts/known.ts';
import { longestText } from '#facts/longest-text.ts';
import { aFact, anyFact } from './facts.ts';

const good = { id: '3f0c7c1e-5b0e-4d0e-9a53-0d8f6e1c2b3a', at: '2026-05-03T10:04:00.000Z', v: 1 };
const answered = {
  ...good,
  kind: 'question-answered',
  module: 'work-and-health',
  question: 'work-good',
  edition: 'a1',
  answer: 2,
  outcome: 'right',
};

const said = {
  ...good,
  kind: 'scenario-choice',
  scenario: 'matthew',
  run: 'r',
  scene: 'plan',
  choice: 'wait',
};
const moment = {
  ...good,
  kind: 'moment-answered',
  scenario: 'matthew',
  scene: 'plan',
  edition: 'a1',
  choice: 'wait',
  outcome: 'best',
};

describe('a fact from outside', () => {
  it('of any kind of this release is known', () => {
    fc.assert(fc.property(anyFact, (fact) => recogniseFact(fact) === 'known'));
  });

  it.each(factKinds)('is refused where any one field of %s that must be there is missing', (kind) => {
    const [sample] = fc.sample(
      anyFact.filter((fact) => fact.kind === kind),
      { numRuns: 1, seed: 7 },
    );
    const perhaps = ['certainty', 'did', 'adjustment', ...(kind === 'scenario-choice' ? ['edition'] : [])];
    for (const field of Object.keys(sample!).filter((key) => !perhaps.includes(key))) {
      const without: Record<string, unknown> = { ...sample };
      delete without[field];
      expect(recogniseFact(without), field).toBe('not-a-fact');
    }
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['a word', 'module-opened'],
    ['an id that is not one', { ...answered, id: '<img src=x>' }],
    ['a time that is not one', { ...answered, at: 'yesterday' }],
    ['a day that does not exist', { ...answered, at: '2026-13-45T10:00:00Z' }],
    ['a time with a year of five digits', { ...answered, at: '10001-01-01T00:00:00Z' }],
    ['a name of two lines', { ...answered, question: 'q\r\nATTENDEE:x' }],
    ['what was seen before as one text', { ...answered, after: 'fact-0001' }],
    ['a shape before the first', { ...answered, v: 0 }],
    ['half a shape', { ...answered, v: 1.5 }],
    ['an outcome that never was', { ...answered, outcome: 'brilliant' }],
    ['a moment judged as never before', { ...moment, outcome: 'right' }],
    ['a moment without an edition', { ...moment, edition: '' }],
    ['a moment whose choice is no name', { ...moment, choice: 2 }],
    ['a moment in a scene that is code', { ...moment, scene: { toString: 'x' } }],
    ['a moment with a certainty that never was', { ...moment, certainty: 3 }],
    ['an edition of a scene that is no name', { ...said, edition: ['a1'] }],
    ['a certainty that never was', { ...answered, certainty: 'very' }],
    ['a module without a name', { ...answered, module: '' }],
    ['a module that is not a name', { ...answered, module: { toString: 'x' } }],
    ['more than a day in one go', { ...good, kind: 'time-spent', page: '/x/', seconds: 90_000 }],
    ['time that runs backwards', { ...good, kind: 'time-spent', page: '/x/', seconds: -5 }],
    [
      'a text too long for any form',
      { ...good, kind: 'reflection-written', module: 'm', text: 'x'.repeat(longestText + 1) },
    ],
    [
      'a way to the prototype',
      JSON.parse(`{"__proto__":{"admin":true},${JSON.stringify(answered).slice(1)}`),
    ],
    ['a way to the prototype in the answer', { ...answered, answer: JSON.parse('{"__proto__":1}') }],
    ['a way to the prototype in a newer shape', { ...answered, v: 2, more: JSON.parse('[{"__proto__":1}]') }],
  ])('is refused when it has %s', (_, value) => {
    expect(recogniseFact(value)).toBe('not-a-fact');
  });

  const checked = (fields: object) => ({
    ...{ ...good, kind: 'check-finished', course: 'c', form: 'a', answers: [], confidence: [] },
    ...fields,
  });
  const selfChecked = (fields: object) => ({
    ...{ ...good, kind: 'answer-self-checked', module: 'm', question: 'q', edition: 'e', text: '' },
    ...{ ticked: [], of: 3, ...fields },
  });
  const corrected = (date: unknown) => ({
    ...{ ...good, kind: 'minutes-corrected', page: '/x/', minutes: 5, note: '' },
    date,
  });
  it.each([
    ['a number written as a text', { ...good, kind: 'time-spent', page: '/x/', seconds: '5' }, false],
    ['a number at its bound', { ...good, kind: 'time-spent', page: '/x/', seconds: 86_400 }, true],
    ['nought', { ...good, kind: 'time-spent', page: '/x/', seconds: 0 }, true],
    ['a whole number', selfChecked({ ticked: [0, 2], of: 1000 }), true],
    ['half a number where it is whole', selfChecked({ ticked: [1.5] }), false],
    ['a whole number beyond its bound', selfChecked({ of: 1001 }), false],
    ['a list that is none', selfChecked({ ticked: { length: 0 } }), false],
    ['two hundred in a list', selfChecked({ ticked: Array(200).fill(1) }), true],
    ['more in a list', selfChecked({ ticked: Array(201).fill(1) }), false],
    ['no shape in a list of them', checked({ answers: [null] }), false],
    ['a word in a list of shapes', checked({ confidence: ['item'] }), false],
    ['a shape in it', checked({ confidence: [{ item: 'i', level: 10 }] }), true],
    ['a shape with something missing', checked({ confidence: [{ item: 'i' }] }), false],
    ['a day', corrected('2026-05-03'), true],
    ['a day with more before it', corrected('x2026-05-03'), false],
    ['a day with more after it', corrected('2026-05-03T10:00'), false],
    ['a day in a list', corrected(['2026-05-03']), false],
    ['a time in a list', { ...answered, at: [good.at] }, false],
    ['a time that is no time', { ...answered, at: '2026-02-31T25:00:00Z' }, false],
    ['an id with more before it', { ...answered, id: `! ${good.id}` }, false],
    ['an id with more after it', { ...answered, id: `${good.id}\n` }, false],
    ['a zone at the end of the world', { ...answered, zone: -900 }, true],
    ['a zone beyond it', { ...answered, zone: 901 }, false],
    ['half a minute of zone', { ...answered, zone: 0.5 }, false],
    ['a zone in words', { ...answered, zone: '60' }, false],
    ['an order that begins', { ...answered, order: { at: good.at, n: 0 } }, true],
    ['an answer as deep as any', { ...answered, answer: [[[[[[[[1]]]]]]]] }, true],
    ['a deeper one', { ...answered, answer: [[[[[[[[[1]]]]]]]]] }, false],
  ])('with %s is told', (_, value, known) => {
    expect(recogniseFact(value)).toBe(known ? 'known' : 'not-a-fact');
  });

  it('is refused when it is nested deeply enough to exhaust the stack', () => {
    const deep = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000)) as unknown;
    expect(recogniseFact({ ...answered, answer: deep })).toBe('not-a-fact');
  });

  it('of the longest texts a page takes is read, whatever letters they hold', () => {
    for (const letter of ['"', '\u0001', '\ud800', '€'])
      expect(
        recogniseFact({
          id: 'abcdefgh',
          at: '2026-05-03T10:00:00Z',
          v: 1,
          kind: 'plan-made',
          module: 'm',
          when: letter.repeat(longestText),
          then: letter.repeat(longestText),
          hindrance: letter.repeat(longestText),
        }),
      ).toBe('known');
  });

  it('is refused when it is larger than anything a person writes', () => {
    expect(recogniseFact({ ...answered, answer: 'x'.repeat(700_000) })).toBe('not-a-fact');
  });

  it('of a kind that only a newer release knows is carried on', () => {
    expect(recogniseFact({ ...good, kind: 'not-yet-known', when: 'Monday' })).toBe('newer');
  });

  it('named like something every object has is only a kind from a newer release', () => {
    expect(recogniseFact({ ...good, kind: 'constructor' })).toBe('newer');
  });

  it('of a known kind and a newer shape is carried on', () => {
    expect(recogniseFact({ ...good, v: 2, kind: 'module-opened', course: 'clinicians' })).toBe('newer');
  });

  it('with a field that a later release added is known', () => {
    expect(recogniseFact({ ...answered, seed: 12 })).toBe('known');
  });

  it('of a choice in a conversation is known with the edition of its scene, and without it', () => {
    expect([recogniseFact(said), recogniseFact({ ...said, edition: 'a1' })]).toEqual(['known', 'known']);
  });

  it('keeps HTML as the text that it is', () => {
    expect(
      recogniseFact({ ...good, kind: 'reflection-written', module: 'm', text: '<script>alert(1)</script>' }),
    ).toBe('known');
  });

  it('from a device whose clock began again in 1970 is known', () => {
    expect(recogniseFact({ ...answered, at: '1970-01-01T00:00:00.000Z' })).toBe('known');
  });
});

describe('a fact that this release shows', () => {
  it.each(factKinds)('is one of the kind %s', (kind) => {
    const fact = { ...good, kind } as Fact;
    expect(isKnown(fact)).toBe(true);
    expect(isKnown({ ...fact, v: 2 } as unknown as StoredFact)).toBe(false);
  });
  it('is of no other kind, whatever every object has', () => {
    for (const kind of ['not-yet-known', 'constructor'])
      expect(isKnown({ ...good, kind } as unknown as StoredFact)).toBe(false);
  });
});

describe('the order of facts', () => {
  it('is by time, then by id', () => {
    const late = aFact({
      kind: 'module-opened',
      module: 'm',
      at: '2026-05-04T00:00:00.000Z',
      id: 'aaaaaaaa',
    });
    const second = aFact({ kind: 'module-opened', module: 'm', id: 'bbbbbbbb' });
    const first = aFact({ kind: 'module-opened', module: 'm', id: 'aaaaaaaa' });
    expect([late, second, first].sort(byOrder)).toEqual([first, second, late]);
  });
});
