import { describe, expect, test } from 'vitest';
import { wordProblems } from '#authoring/language-problems.ts';
import { interfaceTexts, stringsIn } from '#build/interface-texts.ts';

const code = `import { counted } from '#site/in-words.ts';

/** The hard to reach, in a comment. */
export const en = {
  title: 'A plan', // hard to reach
  of: (name: string) =>
    \`Work for \${name}, who suffers from depression\`,
  quoted: "Don’t",
};
`;

describe('what the interface says', () => {
  test('is every string of its words, with the place where it stands, and no comment', () => {
    expect(
      stringsIn('src/a/words.en.ts', code).map(({ text, place }) => [text, place.line, place.column]),
    ).toEqual([
      ['A plan', 5, 10],
      ['Work for …, who suffers from depression', 7, 5],
      ['Don’t', 8, 11],
    ]);
  });

  test('is held to the words we avoid, like a lesson', () => {
    expect(wordProblems(stringsIn('src/a/words.en.ts', code))).toMatchObject([
      { file: 'src/a/words.en.ts', line: 7, kind: 'word-to-avoid' },
    ]);
  });

  test('is found in every room that has words', () => {
    const rooms = new Set(interfaceTexts(process.cwd()).map(({ place }) => place.file.split('/')[1]));
    expect([...rooms]).toEqual(expect.arrayContaining(['curriculum', 'evidence', 'figures', 'site']));
  });
});
