import { expect, test } from 'vitest';
import { analyser } from '#search/analyse.ts';
import { lexiconOf } from '#search/lexicon.ts';
import { searchWords } from './search-words.ts';

const analyse = analyser(lexiconOf(searchWords));

const terms = (text: string) =>
  analyse(text)
    .filter((word) => !word.stop)
    .map((word) => word.term);

test.each([
  ['organise', 'organize'],
  ['organisations', 'organization'],
  ['labour', 'labor'],
  ['behavioural', 'behavior'],
  ['counselling', 'counseling'],
  ['counsellor', 'counselor'],
  ['programmes', 'program'],
  ['advisor', 'advisers'],
  ['enrolled', 'enrol'],
  ['practising', 'practice'],
  ['analysing', 'analyzed'],
  ['judgement', 'judgment'],
  ['centre', 'center'],
  ['co-ordinator', 'coordinator'],
  ['naïve', 'naive'],
  ['doctor’s', "doctor's"],
  ['CPNs', 'cpn'],
  ['disclosure', 'disclosing'],
])('%s and %s are the same word', (one, other) => {
  expect(terms(one).at(-1)).toBe(terms(other).at(-1));
});

test.each([
  ['university', 'universal'],
  ['community', 'communication'],
  ['employer', 'employment'],
  ['medical', 'medication'],
  ['experiment', 'experience'],
  ['policy', 'police'],
])('%s and %s are not', (one, other) => {
  expect(terms(one)).not.toEqual(terms(other));
});

test('figures and abbreviations are kept', () => {
  expect(terms('s60, UC, £429.80 and 1,000 people')).toEqual(['s60', 'uc', '429.80', '1000', 'peopl']);
});

test('a word with a hyphen is found by its parts and written together', () => {
  expect(analyse('IPS-25').map((word) => [word.word, word.joined])).toEqual([
    ['ips', false],
    ['25', false],
    ['ips25', true],
  ]);
});

test('every word says where it stands', () => {
  const text = 'What the “fit note” says';
  expect(analyse(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'What',
    'the',
    'fit',
    'note',
    'says',
  ]);
});

test('words that every page has are told apart, and still there for phrases', () => {
  expect(analyse("I don't know what it is").map(({ word, stop }) => (stop ? `(${word})` : word))).toEqual([
    '(i)',
    '(dont)',
    'know',
    '(what)',
    '(it)',
    '(is)',
  ]);
});

test('names that objects have are words like others', () => {
  expect(terms('constructor __proto__ toString')).toEqual(['constructor', 'proto', 'tostr']);
});
