import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesIn } from '#adjustments/plan.ts';
import { isPaper, paperKinds, paperOf } from '#adjustments/plan-papers.ts';
import { sitePages } from '#site/addresses.ts';
import { sheetText } from '#adjustments/plan-sheet.ts';
import type { Fact } from '#facts/fact.ts';
import { aPlan, aStep, guide } from './a-plan.ts';

const text = (kind: (typeof paperKinds)[number], plan = aPlan(), copy: 'ours' | 'own' = 'ours') =>
  sheetText(paperOf(kind, plan, guide, copy));
const refused = aStep({
  answer: 'no',
  reason: 'Nobody else can open at seven.',
  instead: 'A start at nine.',
});

test('there are seven papers, and no other name is one', () => {
  expect(paperKinds).toHaveLength(7);
  expect(isPaper('ask')).toBe(true);
  expect(isPaper('toString')).toBe(false);
});

describe('asking', () => {
  test('says what is hard and what is asked for, and when to look again', () => {
    const letter = text('ask');
    for (const said of [
      'The first hour.',
      'Start at ten on Mondays.',
      '28 December 2026',
      'reasonable adjustments',
    ])
      expect(letter).toContain(said);
  });
  test('keeps to itself who pays, and what the other side answered', () => {
    expect(text('ask', aPlan({ steps: [refused] }))).not.toMatch(/Nobody else can open|nine/);
  });
});

describe('answering', () => {
  test('a yes needs no reason', () => {
    const letter = text('answer', aPlan({ steps: [aStep({ answer: 'yes', reason: 'None.' })] }));
    expect(letter).toContain('Our answer: Yes');
    expect(letter).not.toContain('None.');
  });
  test('a no has its reason, and what is offered in its place', () => {
    const letter = text('answer', aPlan({ steps: [refused] }));
    expect(letter).toContain('Our answer: No');
    expect(letter).toContain('Nobody else can open at seven.');
    expect(letter).toContain('A start at nine.');
  });
});

describe('what was refused', () => {
  test('has what was refused and nothing that was agreed', () => {
    const steps = [refused, aStep({ adjustment: 'own-lamp', title: 'A lamp', answer: 'yes' })];
    expect(text('refused', aPlan({ steps }))).toContain('Start later');
    expect(text('refused', aPlan({ steps }))).not.toContain('A lamp');
  });
  test('weighs it, on the employer’s copy, by what makes a change reasonable', () => {
    const rows =
      paperOf('refused', aPlan({ steps: [refused] }), guide, 'ours').parts[0]?.steps?.[0]?.rows ?? [];
    expect(rows.map(({ name }) => name)).toContain('Would it work?');
  });
});

test('the note for the team says what may be known, and nothing else of the plan, whatever stands in it', () => {
  const word = fc.stringMatching(/^[a-z]{6,12}$/);
  fc.assert(
    fc.property(word, word, word, word, word, (work, signs, tried, ring, reason) => {
      const plan = aPlan({
        work,
        signs,
        then: signs,
        ring,
        unwell: ring,
        steps: [aStep({ try: tried, reason })],
      });
      const note = text('team', plan);
      expect(note).toContain('The team knows the hours.');
      const own = text('team', aPlan({ know: '' }));
      for (const secret of [work, signs, tried, ring, reason])
        if (!own.includes(secret)) expect(note).not.toContain(secret);
    }),
  );
});

test('the review asks the questions of the card, with a place for what was found', () => {
  const sheet = paperOf('review', aPlan(), guide, 'ours');
  expect(sheet.parts[0]?.steps?.[0]?.ask).toContain('Which mornings went better?');
});

test('every paper can be made of an empty plan, for both', () => {
  for (const kind of paperKinds)
    for (const copy of ['ours', 'own'] as const) {
      const sheet = paperOf(kind, aPlan({ work: '', know: '', signs: '', then: '', steps: [] }), guide, copy);
      expect(sheet.parts.length).toBeGreaterThan(0);
      expect(sheet.title).not.toBe('');
    }
});

describe('the log of a plan', () => {
  const fact = (day: string, adjustment: string, state: 'in' | 'out', plan = 'plan-0001') =>
    ({
      id: `${day}${adjustment}${state}`,
      at: `${day}T10:00:00.000Z`,
      v: 1,
      kind: 'adjustment-planned',
      plan,
      adjustment,
      state,
    }) as Fact;

  test('has what came and went, of this plan', () => {
    expect(
      changesIn(
        [
          fact('2026-12-01', 'buddy', 'out'),
          fact('2026-11-20', 'buddy', 'in'),
          fact('2026-11-20', 'lamp', 'in', 'plan-0002'),
        ],
        'plan-0001',
      ).map(({ at, adjustment, state }) => [at.slice(0, 10), adjustment, state]),
    ).toEqual([
      ['2026-11-20', 'buddy', 'in'],
      ['2026-12-01', 'buddy', 'out'],
    ]);
  });
  test('leaves out what was put in and taken out again on one day', () => {
    expect(
      changesIn(
        [
          { ...fact('2026-11-20', 'buddy', 'in') },
          { ...fact('2026-11-20', 'buddy', 'out'), at: '2026-11-20T11:00:00.000Z' },
        ],
        'plan-0001',
      ),
    ).toEqual([]);
  });
});

test('content may ask for each paper by an address, and for no other', () => {
  const page = sitePages.find(({ address }) => address === '/adjustments/plan/');
  expect(page && 'anchors' in page ? page.anchors : []).toEqual(
    paperKinds.filter((kind) => kind !== 'plan').map((kind) => `paper=${kind}`),
  );
});
