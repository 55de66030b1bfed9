import { expect, test } from 'vitest';
import { buildIndex } from '#search/build-index.ts';
import { withFeedback } from '#search/feedback.ts';
import { loadIndex } from '#search/load-index.ts';
import { rank } from '#search/rank.ts';
import { understand } from '#search/understand.ts';
import { searchWords } from './search-words.ts';

const section = (slug: string, text: string) => ({ slug, title: slug, text });
const loaded = loadIndex(
  buildIndex({
    words: searchWords,
    modules: [
      {
        slug: 'lesson',
        title: 'Lesson',
        summary: 'About many things.',
        audience: [],
        sections: [
          section('one', 'Wages rise slowly. Payroll and rota are kept by the depot.'),
          section('two', 'Wages fall. Payroll and rota are kept at the depot as well.'),
          section('garden', 'Wages, tulips, bulbs, shed.'),
          section('four', 'Wages again. Payroll and rota are kept at a depot.'),
          section('five', 'Payroll and rota at the depot, and nothing else.'),
        ],
      },
    ],
  }),
);
const asked = (question: string) => {
  const { ideas } = understand(loaded, question);
  const ranked = rank(loaded, ideas);
  return { ranked, after: withFeedback(loaded, ideas, ranked) };
};
const ids = (entries: readonly { place: number }[]) =>
  entries.map(({ place }) => loaded.documents[place]!.id);

test('what speaks as the best results do comes before what does not', () => {
  const { ranked, after } = asked('wages');
  expect(ids(ranked).at(-1)).not.toBe('module:lesson#garden');
  expect(ids(after).at(-1)).toBe('module:lesson#garden');
});

test('nothing comes in that does not answer the question itself, and nothing is lost', () => {
  const { ranked, after } = asked('wages');
  expect(ids(after).toSorted()).toEqual(ids(ranked).toSorted());
  expect(ids(after)).not.toContain('module:lesson#five');
});

test('no result ever passes one that is clearly better, and without results there is nothing to do', () => {
  const { ranked, after } = asked('wages tulips');
  expect(ids(after)[0]).toBe(ids(ranked)[0]);
  expect(asked('zzzz').after).toEqual([]);
});
