import { expect, test } from 'vitest';
import { analyser } from '#search/analyse.ts';
import { lexiconOf } from '#search/lexicon.ts';
import { phrasesIn, synonyms } from '#search/synonyms.ts';
import { searchWords } from './search-words.ts';

const lexicon = lexiconOf(searchWords);
const analyse = analyser(lexicon);

const known = synonyms(
  analyse,
  [
    { id: 'fit-note', term: 'Fit note', also: ['sick note', 'Med 3'] },
    { id: 'atw', term: 'Access to Work (AtW)' },
    { id: 'better-off', term: 'Benefits counselling / better-off calculation' },
    { id: 'disability-confident', term: 'Disability Confident', also: ['two ticks (older)'] },
    { id: 'coordinator', term: 'Care coordinator', also: ['care co-ordinator'] },
    { id: 'disclosure', term: 'Disclosure', also: ['do I have to tell', 'tell my boss'] },
  ],
  { ...lexicon, same: [['boss', 'manager']], people: [] },
);
const found = (text: string) =>
  phrasesIn(analyse(text), known).map(({ ring, phrase }) => ring.term ?? phrase.text);

test.each([
  ['who signs a sick note now', ['fit-note']],
  ['sick notes', ['fit-note']],
  ['atw waiting time', ['atw']],
  ['access to work', ['atw']],
  ['benefit counseling', ['better-off']],
  ['better off calculation', ['better-off']],
  ['two ticks', ['disability-confident']],
  ['care co-ordinator', ['coordinator']],
  ['note of a sick day', []],
  ['constructor', []],
])('“%s” names %j', (text, terms) => {
  expect(found(text)).toEqual(terms);
});

test('phrases may overlap, and a longer one hides what is inside it', () => {
  expect(found('do i have to tell my boss')).toEqual(['disclosure', 'disclosure']);
});
