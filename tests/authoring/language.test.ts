import { describe, expect, test } from 'vitest';
import { abbreviationProblems, readingProblems, wordProblems } from '#authoring/language-problems.ts';
import { readingOf, sentencesIn } from '#authoring/reading.ts';

const place = { file: 'index.mdx', line: 1, column: 1 };
const kinds = (problems: { kind: string }[]) => problems.map(({ kind }) => kind);

describe('reading', () => {
  test('short words in short sentences have a low grade, long ones a high one', () => {
    expect(readingOf('The cat sat on the mat. The dog ran to the door.').grade).toBeLessThan(3);
    expect(
      readingOf(
        'Interdisciplinary rehabilitation necessitates organisational accountability notwithstanding heterogeneity.',
      ).grade,
    ).toBeGreaterThan(12);
  });

  test('a number with a point and an initial do not end a sentence', () => {
    expect(sentencesIn('It was 1.63 times as likely. Dr Sethi asked why.')).toHaveLength(2);
  });

  test('an empty text has grade 0', () => {
    expect(readingOf('')).toMatchObject({ words: 0, grade: 0 });
  });

  test('a lesson harder than its readers have time for is told, and a sentence that never ends', () => {
    const text = `${'Notwithstanding organisational accountability, rehabilitation necessitates heterogeneity. '.repeat(3)}${'and so on '.repeat(20)}.`;
    expect(kinds(readingProblems({ text, place }, 9))).toEqual(['hard-to-read', 'long-sentence']);
  });
});

describe('words', () => {
  test.each([
    'He committed suicide.',
    'She suffers from depression.',
    'A schizophrenic man.',
    'hard-to-reach groups',
  ])('“%s” is told, with what to write instead', (text) => {
    const [problem] = wordProblems([{ text, place }]);
    expect(problem?.kind).toBe('word-to-avoid');
    expect(problem?.cure).toMatch(/^write /);
  });

  test('what an author overrules with a reason stands', () => {
    expect(wordProblems([{ text: 'the “benefit trap”', place, allowed: ['benefit trap'] }])).toEqual([]);
  });
});

describe('abbreviations', () => {
  test.each([
    'Individual placement and support (IPS) helps. IPS is free.',
    'In the trial known as SWAN, 219 people took part.',
    'IPS is individual placement and support.',
    'The NHS pays.',
  ])('“%s” explains what it uses', (text) => {
    expect(abbreviationProblems({ text, place }, [])).toEqual([]);
  });

  test('one that is used before it is explained is told once', () => {
    expect(kinds(abbreviationProblems({ text: 'Ask the CMHT. The CMHT will know.', place }, []))).toEqual([
      'unexplained-abbreviation',
    ]);
  });
});
