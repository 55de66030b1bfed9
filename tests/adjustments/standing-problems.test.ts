import { describe, expect, test } from 'vitest';
import type { Adjustment } from '#adjustments/adjustment.schema.ts';
import { standingProblems } from '#adjustments/standing-problems.ts';
import { matchSchema } from '#assessment/question.schema.ts';
import { anAdjustment, read } from './an-adjustment.ts';

const question = matchSchema.parse({
  id: 'law-or-practice',
  kind: 'match',
  objective: 'ask',
  section: 'what-people-want',
  stem: 'Law, or good practice?',
  groups: ['The law requires it', 'Good practice, which no law requires'],
  items: [
    { text: 'Stopping jokes', group: 'The law requires it', feedback: 'It may be harassment.' },
    { text: 'Starting later', group: 'Good practice, which no law requires', feedback: 'You may try it.' },
    { text: 'Saying thanks', group: 'Good practice, which no law requires', feedback: 'You may say it.' },
  ],
  claims: ['C001'],
});
const kinds = (different: Partial<Adjustment>) =>
  standingProblems([read(anAdjustment(different))], { spared: new Set() }, [question]).map(
    ({ kind }) => kind,
  );
const sorted = { question: 'law-or-practice', item: 'Starting later' };

describe('a card that a lesson sorts', () => {
  test('is held to nothing where no question names it', () => expect(kinds({})).toEqual([]));

  test('may say the same as the lesson', () => {
    expect(kinds({ rests: 'guidance', sorted })).toEqual([]);
    expect(kinds({ rests: 'law', sorted: { ...sorted, item: 'Stopping jokes' } })).toEqual([]);
  });

  test('is found where it says law and the lesson says that no law asks for it', () => {
    expect(kinds({ rests: 'law', sorted })).toEqual(['other-standing']);
    expect(kinds({ rests: 'practice', sorted: { ...sorted, item: 'Stopping jokes' } })).toEqual([
      'other-standing',
    ]);
  });

  test('names a question and an item that are there', () => {
    expect(kinds({ sorted: { ...sorted, question: 'law-or-custom' } })).toEqual(['unknown-question']);
    expect(kinds({ sorted: { ...sorted, item: 'Starting earlier' } })).toEqual(['unknown-item']);
  });
});
