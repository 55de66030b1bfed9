import { expect, test } from 'vitest';
import { referenceFile } from '#build/reference-files.ts';

const source = {
  id: 'burns-2007-eqolise',
  type: 'article-journal' as const,
  title: 'The effectiveness of supported employment',
  author: [{ family: 'Burns', given: 'T.' }, { literal: 'and others' }],
  'container-title': 'The Lancet',
  issued: { 'date-parts': [[2007]] },
  volume: 370,
  page: '1146-1152',
  DOI: '10.1016/S0140-6736(07)61516-5',
  note: 'Abstract read',
};

test('a source as RIS is a journal article that a program for references knows', () => {
  const lines = referenceFile([source], 'ris').split(/\r?\n/);
  expect(lines[0]).toBe('TY  - JOUR');
  expect(lines).toEqual(
    expect.arrayContaining(['AU  - Burns, T.', 'DO  - 10.1016/S0140-6736(07)61516-5', 'VL  - 370']),
  );
  expect(lines.join('\n')).not.toContain('Abstract read');
});

test('a source as BibTeX has its own name to cite it by', () => {
  const file = referenceFile([source], 'bib');
  expect(file).toMatch(/^@article\{/);
  expect(file).toContain('10.1016/S0140-6736(07)61516-5');
  expect(file).toContain('370');
});

test('several sources are one file', () => {
  expect(referenceFile([source, { ...source, id: 'other' }], 'ris').match(/^TY {2}- /gm)).toHaveLength(2);
});
