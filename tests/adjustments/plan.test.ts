import { planParts, stepParts } from '#facts/fact.ts';
import { describe, expect, test } from 'vitest';
import { adjustmentPlansIn, emptyStep, factsAbout, isDay, suggestedReview } from '#adjustments/plan.ts';
import { factsOf, wordingOf } from '#adjustments/plan-whole.ts';
import { recogniseFact, type Fact, type NewFact } from '#facts/fact.ts';
import { join } from '#facts/join.ts';
import { aPlan, aStep } from './a-plan.ts';

let made = 0;
const newId = () => `fact-${String(++made).padStart(6, '0')}`;
const at = (second: number, ...facts: NewFact[]) =>
  facts.map(
    (fact, index): Fact =>
      ({
        id: newId(),
        at: new Date(Date.UTC(2026, 10, 21, 10, 0, second) + index).toISOString(),
        v: 1,
        ...fact,
      }) as Fact,
  );
const put = (adjustment: string, state: 'in' | 'out' = 'in', plan = 'plan-0001'): NewFact => ({
  kind: 'adjustment-planned',
  plan,
  adjustment,
  state,
});

describe('a plan worked out from facts', () => {
  test('comes back as it was remembered, its steps in their order', () => {
    const plan = aPlan({
      steps: [aStep(), aStep({ adjustment: 'own-7k', title: 'A lamp' }), aStep({ adjustment: 'buddy' })],
    });
    const facts = at(0, ...factsOf(plan));
    expect(facts.every((fact) => recogniseFact(fact) === 'known')).toBe(true);
    const [found, ...others] = adjustmentPlansIn(facts.toReversed());
    expect(wordingOf(found!)).toBe(wordingOf(plan));
    expect(others).toEqual([]);
  });

  test('the latest words hold', () => {
    const written = (text: string): NewFact => ({
      kind: 'adjustment-plan-written',
      plan: 'plan-0001',
      part: 'know',
      text,
    });
    expect(adjustmentPlansIn([...at(2, written('Carol.')), ...at(1, written('Nobody.'))])[0]?.know).toBe(
      'Carol.',
    );
  });

  test('what was taken out is gone, and comes back with its words', () => {
    const words: NewFact = {
      kind: 'adjustment-plan-written',
      plan: 'plan-0001',
      adjustment: 'buddy',
      part: 'try',
      text: 'Bilal.',
    };
    const out = [...at(1, put('buddy'), words, put('start-later')), ...at(2, put('buddy', 'out'))];
    expect(adjustmentPlansIn(out)[0]?.steps).toEqual([emptyStep('start-later')]);
    expect(adjustmentPlansIn([...out, ...at(3, put('buddy'))])[0]?.steps[0]?.try).toBe('Bilal.');
  });

  test('two devices that changed different parts lose neither', () => {
    const start = at(0, ...factsOf(aPlan()));
    const change = (part: 'know' | 'signs', text: string): NewFact => ({
      kind: 'adjustment-plan-written',
      plan: 'plan-0001',
      part,
      text,
    });
    const both = join(
      [...start, ...at(5, change('know', 'Carol.'))],
      [...start, ...at(6, change('signs', 'Late.'))],
    );
    expect(adjustmentPlansIn(both)[0]).toMatchObject({
      know: 'Carol.',
      signs: 'Late.',
      work: 'The first hour.',
    });
  });

  test('the plan that was changed last comes first', () => {
    const facts = [...at(1, put('buddy', 'in', 'plan-000a')), ...at(2, put('buddy', 'in', 'plan-000b'))];
    expect(adjustmentPlansIn(facts).map(({ id }) => id)).toEqual(['plan-000b', 'plan-000a']);
  });

  test('a plan with nothing in it is no plan', () => {
    expect(adjustmentPlansIn(at(0, put('buddy'), put('buddy', 'out')))).toEqual([]);
  });

  test('everything about one plan can be found, to take it off the device', () => {
    const mine = at(0, ...factsOf(aPlan()));
    const others = at(1, put('buddy', 'in', 'plan-000b'), { kind: 'module-opened', module: 'm' });
    expect(factsAbout([...mine, ...others], 'plan-0001')).toEqual(mine);
  });
});

test('a plan has no place for a name or a diagnosis', () => {
  expect(Object.keys(aPlan()).sort()).toEqual(['at', 'id', 'steps', ...planParts].sort());
  expect(
    [...planParts, ...stepParts].filter((part) => /name|diagnos|illness|health|medic/.test(part)),
  ).toEqual([]);
  expect(Object.keys(aStep()).sort()).toEqual(['adjustment', ...stepParts].sort());
});

test.each([
  ['2026-11-30', 4, '2026-12-28'],
  ['2027-03-20', 4, '2027-04-17'],
  ['2028-02-28', 1, '2028-03-06'],
  ['', 4, ''],
])('from %s for %i weeks, the review is on %s', (from, weeks, review) => {
  expect(suggestedReview(from, weeks)).toBe(review);
});

test.each([
  ['2026-12-05', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2026-13-01', false],
  ['5 December', false],
  ['', false],
])('%s is a day: %s', (text, answer) => expect(isDay(text)).toBe(answer));
