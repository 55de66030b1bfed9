import { expect, test } from 'vitest';
import { shortCitation } from '#evidence/short-citation.ts';

const source = {
  id: 's',
  type: 'article-journal' as const,
  title: 'A long title',
  issued: { 'date-parts': [[2007, 5]] },
};

test.each([
  ['one author', [{ family: 'Burns' }], 'Burns 2007'],
  ['two authors', [{ family: 'Burns' }, { family: 'Catty' }], 'Burns and Catty 2007'],
  ['several', [{ family: 'Burns' }, { family: 'Catty' }, { family: 'Becker' }], 'Burns and others 2007'],
  [
    'one that is known, and others',
    [{ family: 'Burns' }, { literal: 'and others' }],
    'Burns and others 2007',
  ],
  ['a body', [{ literal: 'NICE' }], 'NICE 2007'],
  ['nobody named', undefined, 'A long title 2007'],
])('%s', (_, author, said) => {
  expect(shortCitation({ ...source, ...(author && { author }) })).toBe(said);
});
