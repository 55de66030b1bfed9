import { describe, expect, test } from 'vitest';
import type { Key } from '#assessment/key.ts';
import { mark } from '#assessment/mark.ts';
import { certaintyWords, partWords, resultWords } from '#assessment/told.ts';

const several: Key = { kind: 'several', correct: [true, false, true] };
const single: Key = { kind: 'single', correct: [true, false] };
const guess: Key = { kind: 'estimate', figure: 50, within: 5, unit: '%' };

describe('what is told of an answer', () => {
  test.each([
    ['a choice that is right', single, 0, 'Right'],
    ['a choice that is not', single, 1, 'Not quite'],
    ['no choice', single, null, 'Not answered yet. Choose one.'],
    [
      'statements that were not all answered',
      { kind: 'statements', answers: [true, false] },
      [true, null],
      'Not all answered yet. True or false? Answer each one.',
    ],
    [
      'statements of which one is right',
      { kind: 'statements', answers: [true, false] },
      [true, true],
      'Not quite: 1 of 2 right',
    ],
    ['a guess that is the figure', guess, 50, 'Your guess is the published figure'],
    ['a guess close above', guess, 53, 'Close: 3 above the published figure'],
    ['a guess close below', guess, 45, 'Close: 5 below the published figure'],
    ['a guess far above', guess, 70, 'Your guess is 20 above the published figure'],
    ['a guess far below', guess, 10.5, 'Your guess is 39.5 below the published figure'],
    [
      'own words beside a checklist',
      { kind: 'written', count: 3 },
      { text: 'I would ask.', ticked: [0, 2] },
      'You ticked 2 of 3',
    ],
  ] as const)('%s', (_, key, answer, told) => {
    expect(resultWords(mark(key as Key, answer as never), key as Key)).toBe(told);
  });

  test.each([
    ['right', 'certain', '. You were certain.'],
    ['right', 'fairly', '. You were fairly sure.'],
    ['right', 'unsure', '. You were unsure.'],
    ['wrong', 'certain', '. You were certain, so this is one to look at again.'],
    ['wrong', 'fairly', '. You were fairly sure.'],
    ['wrong', 'unsure', '. You were unsure.'],
    ['right', undefined, ''],
    ['estimated', 'certain', ''],
    ['unanswered', 'certain', ''],
  ] as const)('of one that was %s and said to be %s', (outcome, certainty, told) => {
    expect(certaintyWords(outcome, certainty)).toBe(told);
  });

  test('an option that was missed is the right one where there is one, and right too where there are more', () => {
    expect(partWords('missed', single)).toBe('This is the right one');
    expect(partWords('missed', several)).toBe('This one is right too');
  });

  test('nothing is said of an option that was rightly left', () => {
    expect(partWords('rightly-left', several)).toBe('');
  });
});
