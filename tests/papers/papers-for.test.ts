import { expect, it } from 'vitest';
import { papersFor } from '#papers/papers-for.ts';
import { kitPaper, kitStates } from '#papers/papers.examples.ts';
import { paperSchema } from '#papers/paper.schema.ts';
import { readSheetFile } from '#papers/sheet-file.ts';

const whole = kitPaper(kitStates[0]!);
const short = kitPaper(kitStates[2]!);

it('the papers of a module are those that lead to it, by a link or by a statement', () => {
  const papers = [
    { slug: 'audit', value: whole },
    { slug: 'linked', value: { ...short, see: [{ text: 'Back', url: '/modules/disclosure/#words' }] } },
    { slug: 'other', value: { ...short, see: [{ text: 'Back', url: '/modules/disclosure-law/' }] } },
  ];
  const slugs = (module: string) => papersFor(papers, module).map(({ slug }) => slug);
  expect(slugs('disclosure')).toEqual(['linked']);
  expect(slugs('benefits-and-the-fear-of-trying')).toEqual(['audit']);
  expect(slugs('one-team')).toEqual([]);
});

it('the kit is made of papers that an author could have written, with every kind of field and of end', () => {
  for (const state of kitStates) expect(paperSchema.safeParse(kitPaper(state)).error).toBeUndefined();
  const kinds = whole.parts.flatMap(({ fields }) => fields.map(({ kind }) => kind as string));
  expect(new Set(kinds)).toEqual(new Set(['text', 'choice', 'ticks', 'scale', 'rows']));
  expect(whole.ends.map(({ kind }) => kind).sort()).toEqual(['first', 'jigsaw', 'run-chart', 'sentences']);
});

it.each(kitStates.filter(({ file }) => file))(
  'the file of the state “$title” is read as it says',
  (state) => {
    const { ok } = readSheetFile(state.file!.text, `kit-${state.id}`, 1);
    expect(ok).toBe(state.id !== 'wrong');
  },
);
