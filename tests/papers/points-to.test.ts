import { expect, test } from 'vitest';
import { kitPaper, kitStates } from '#papers/papers.examples.ts';
import { claimsOfPaper, modulesOfField } from '#papers/points-to.ts';
import type { ScaleField } from '#papers/paper.schema.ts';

const paper = kitPaper(kitStates[0]!);
const fields = paper.parts.flatMap((part) => part.fields);
const scale = fields.find((field): field is ScaleField => field.kind === 'scale')!;

test('the claims behind a paper are those of its lead, its lines and its statements', () => {
  expect(claimsOfPaper(paper)).toEqual([]);
  const [first, ...others] = scale.items;
  const cited = {
    lead: [{ text: 'What it is for.', claims: ['C1'] }],
    parts: [
      {
        id: 'one',
        title: 'One',
        say: [{ text: 'A line of law.', claims: ['C2', 'C3'] }],
        fields: [{ ...scale, items: [{ ...first!, claims: ['C4'] }, ...others] }],
      },
    ],
  };
  expect(claimsOfPaper(cited)).toEqual(['C1', 'C2', 'C3', 'C4']);
});

test('only statements lead to modules', () => {
  expect(fields.flatMap(modulesOfField)).toEqual(['benefits-and-the-fear-of-trying']);
});
