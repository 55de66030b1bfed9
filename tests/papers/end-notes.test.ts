import { describe, expect, test } from 'vitest';
import { noteOfFirst, noteOfJigsaw, noteOfPlace, noteOfSentences } from '#papers/end-notes.ts';

describe('under what to do first', () => {
  test('nothing is said where something stands out', () => {
    expect(noteOfFirst({ first: ['a'], placed: 2 })).toBe('');
  });
  test('it is told apart whether nothing was answered or nothing is low', () => {
    expect(noteOfFirst({ first: [], placed: 0 })).toMatch(/^Nothing yet/);
    expect(noteOfFirst({ first: [], placed: 3 })).toMatch(/^Nothing stands out/);
  });
});

test('a list of sentences says why it is empty, and nothing where it is not', () => {
  expect(noteOfSentences([])).toMatch(/^Nothing yet: the sentences/);
  expect(noteOfSentences(['One.'])).toBe('');
});

describe('under a place', () => {
  test.each([
    [[], ''],
    [
      [{ does: 'forms', names: ['Library', 'Jobcentre'] }],
      'Library and Jobcentre both say “forms”. Who does it for whom?',
    ],
    [
      [{ does: 'forms', names: ['Library', 'Jobcentre', 'Team'] }],
      'Library, Jobcentre and Team all say “forms”. Who does it for whom?',
    ],
    [
      [
        { does: 'forms', names: ['A', 'B'] },
        { does: 'sums', names: ['A', 'C'] },
      ],
      'A and B both say “forms”. Who does it for whom? A and C both say “sums”. Who does it for whom?',
    ],
  ])('the overlaps of %o', (overlaps, note) => expect(noteOfPlace({ overlaps })).toBe(note));
});

describe('under a jigsaw', () => {
  test.each([
    [
      ['Money', 'Jobs, and staying'],
      [],
      'Gaps: Money; Jobs, and staying. Nobody is named as the place to come to first.',
    ],
    [[], ['Library'], 'There is somebody in every place. One way in: Library.'],
    [
      [],
      ['Library', 'Team', 'Jobcentre'],
      'There is somebody in every place. 3 ways in: Library, Team and Jobcentre. To somebody outside, which is the door?',
    ],
  ])('gaps %o and ways in %o', (gaps, entries, note) => expect(noteOfJigsaw({ gaps, entries })).toBe(note));
});
