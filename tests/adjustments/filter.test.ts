import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  choiceIn,
  left,
  possible,
  ranked,
  type Choice,
  type Fitting,
} from '#adjustments/filter.ts';

const open: Choice = { barriers: [], feels: [], job: '', stage: '', nation: '' };
const aCard = (different: Partial<Fitting> = {}): Fitting => ({
  barriers: ['mornings', 'medication'],
  feels: ['sleep'],
  jobs: ['bakery', 'shop'],
  stages: ['staying'],
  sure: 0,
  ...different,
});

describe('what can be used at all', () => {
  test.each<[string, Partial<Choice>, boolean]>([
    ['everything, where nothing is asked', {}, true],
    ['a job it has an example from', { job: 'bakery' }, true],
    ['a job it has no example from', { job: 'lab' }, false],
    ['a time at which it is used', { stage: 'staying' }, true],
    ['another time', { stage: 'hiring' }, false],
    ['any nation, where it names none', { nation: 'northern-ireland' }, true],
  ])('%s', (_, wanted, answer) => expect(possible(aCard(), { ...open, ...wanted })).toBe(answer));

  test('a thing of Great Britain is not for Northern Ireland', () => {
    const scheme = aCard({ nations: ['england', 'wales', 'scotland'] });
    expect(possible(scheme, { ...open, nation: 'northern-ireland' })).toBe(false);
    expect(possible(scheme, { ...open, nation: 'wales' })).toBe(true);
  });
});

describe('the best first', () => {
  const both = aCard({ barriers: ['mornings', 'noise'] });
  const one = aCard({ barriers: ['noise'], feels: [] });
  const sure = aCard({ barriers: ['noise'], feels: [], sure: 2 });
  const none = aCard({ barriers: ['phone'], feels: [] });

  test('what answers more comes first, then what is surer', () => {
    const { fit, whole } = ranked([one, none, sure, both], { ...open, barriers: ['noise', 'mornings'] });
    expect(fit).toEqual([both, sure, one]);
    expect(whole).toBe(1);
  });

  test('of two that answer as much, what is for it above all comes first, even where another is surer', () => {
    const beside = aCard({ barriers: ['travel', 'noise'], feels: [], sure: 2 });
    expect(ranked([beside, one], { ...open, barriers: ['noise'] }).fit).toEqual([one, beside]);
  });

  test('what it feels like counts as something hard', () => {
    expect(ranked([one, both], { ...open, barriers: ['noise'], feels: ['sleep'] })).toEqual({
      fit: [both, one],
      whole: 1,
    });
  });

  test('with nothing hard all that is possible stays, in its order', () => {
    expect(ranked([one, none, both], open).fit).toEqual([one, none, both]);
  });
});

const words = fc.uniqueArray(fc.constantFrom('mornings', 'noise', 'phone', 'change'), { maxLength: 4 });
const jobs = fc.uniqueArray(fc.constantFrom('bakery', 'shop', 'lab'), { maxLength: 3 });
const card = fc.record({
  barriers: words,
  feels: fc.uniqueArray(fc.constantFrom('sleep', 'panic'), { maxLength: 2 }),
  jobs,
  stages: fc.uniqueArray(fc.constantFrom('hiring', 'staying'), { maxLength: 2 }),
  nations: fc.option(fc.constant(['wales'] as string[]), { nil: undefined }),
  sure: fc.constantFrom(0, 1, 2),
});
const choice = fc.record({
  barriers: words,
  feels: fc.uniqueArray(fc.constantFrom('sleep', 'panic'), { maxLength: 2 }),
  job: fc.constantFrom('', 'bakery', 'lab'),
  stage: fc.constantFrom('', 'hiring'),
  nation: fc.constantFrom('', 'wales', 'northern-ireland'),
});

describe('whatever is chosen', () => {
  test('one thing more never makes longer what answers all of it', () => {
    fc.assert(
      fc.property(
        fc.array(card),
        choice,
        fc.constantFrom('mornings', 'noise', 'phone'),
        (cards, chosen, more) => {
          const wider = ranked(cards, chosen).whole;
          const narrower = ranked(cards, {
            ...chosen,
            barriers: [...new Set([...chosen.barriers, more])],
          }).whole;
          expect(narrower).toBeLessThanOrEqual(wider);
        },
      ),
    );
  });

  test('the number beside an option is how many there are once it is chosen', () => {
    fc.assert(
      fc.property(fc.array(card), choice, (cards, chosen) => {
        const count = left(cards, chosen);
        for (const more of ['mornings', 'noise'])
          expect(count('barrier', more)).toBe(
            ranked(cards, { ...chosen, barriers: [...new Set([...chosen.barriers, more])] }).whole,
          );
        for (const job of ['', 'bakery', 'shop'])
          expect(count('job', job)).toBe(ranked(cards, { ...chosen, job }).whole);
        for (const nation of ['', 'wales', 'scotland'])
          expect(count('nation', nation)).toBe(ranked(cards, { ...chosen, nation }).whole);
        for (const stage of ['', 'staying'])
          expect(count('stage', stage)).toBe(ranked(cards, { ...chosen, stage }).whole);
      }),
    );
  });

  test('it comes back from the address as it went', () => {
    fc.assert(
      fc.property(choice, (chosen) => {
        expect(choiceIn(new URLSearchParams(addressOf(chosen).slice(1)))).toEqual(chosen);
      }),
    );
  });
});

describe('the choice in the address', () => {
  test('can be read', () => {
    expect(addressOf({ ...open, barriers: ['mornings', 'noise'], feels: ['sleep'], job: 'bakery' })).toBe(
      '#barrier=mornings&barrier=noise&feels=sleep&job=bakery',
    );
  });
  test('is nothing where nothing is asked', () => {
    expect(addressOf(open)).toBe('');
    expect(choiceIn(new URLSearchParams(''))).toEqual(open);
  });
  test('of an earlier release is read as far as it still asks something', () => {
    expect(choiceIn(new URLSearchParams('?barrier=noise&barrier=noise&stage=staying&size=small'))).toEqual({
      ...open,
      barriers: ['noise'],
      stage: 'staying',
    });
  });
});
