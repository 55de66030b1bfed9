import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyser } from '#search/analyse.ts';
import { excerpt as excerptOf } from '#search/excerpt.ts';
import { lexiconOf } from '#search/lexicon.ts';
import { searchWords } from './search-words.ts';

const analyse = analyser(lexiconOf(searchWords));
const excerpt = (text: string, terms: ReadonlyMap<string, number>, length?: number) =>
  excerptOf(analyse, text, terms, length);

const long =
  'The first sentence is about nothing much, and goes on for a while. The second one is no better, though it is short. ' +
  'Here stands the relapse that was asked for, with the admission beside it. After it comes more text that nobody asked for, at length.';
const marks = ({ text, words }: ReturnType<typeof excerpt>) =>
  words.map(([from, to]) => text.slice(from, to));

test('a short text is given whole', () => {
  const shown = excerpt('Relapse and work', new Map([['relaps', 1]]));
  expect(shown).toEqual({ text: 'Relapse and work', words: [[0, 7]] });
});

test('a long text is given where it says most', () => {
  const shown = excerpt(
    long,
    new Map([
      ['relaps', 1],
      ['admiss', 1],
    ]),
    90,
  );
  expect(shown.text).toMatch(/^Here stands/);
  expect(shown.text).toMatch(/ …$/);
  expect(marks(shown)).toEqual(['relapse', 'admission']);
});

test('a word and its parts are marked once', () => {
  const shown = excerpt(
    'The IPS-25 scale',
    new Map([
      ['ip', 1],
      ['25', 1],
      ['ips25', 1],
    ]),
  );
  expect(marks(shown)).toEqual(['IPS-25']);
});

test('what is marked is always in the excerpt, in order and apart', () => {
  const words = fc.array(fc.constantFrom('work', 'relapse', 'note.', 'IPS-25', 'a', 'Ärzte', 'benefit;'), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 10, max: 120 }), (some, length) => {
      const shown = excerpt(
        some.join(' '),
        new Map([
          ['relaps', 1],
          ['note', 0.5],
          ['ips25', 1],
        ]),
        length,
      );
      let reached = -1;
      for (const [from, to] of shown.words) {
        expect(from).toBeGreaterThan(reached);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(shown.text.length);
        reached = to;
      }
    }),
  );
});
