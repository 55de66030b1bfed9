import { describe, expect, it } from 'vitest';
import { firstOf } from '#papers/lowest-first.ts';
import { jigsawOf } from '#papers/jigsaw.ts';
import { columnsIn, sentencesFrom, withSentences } from '#papers/sentences.ts';

const row = (id: string, cells: Record<string, string>) => ({ id, cells: new Map(Object.entries(cells)) });

describe('sentences from rows', () => {
  it('are made where every column they name is filled in, in the person’s words', () => {
    const rows = [
      row('1', { task: 'serve customers', evidence: 'run a stall\nfor six years.' }),
      row('2', { task: 'start at seven', possible: 'a start at nine' }),
      row('3', { evidence: 'a licence' }),
    ];
    expect(sentencesFrom(rows, ['you need somebody to {task}. I have {evidence}.'])).toEqual([
      'You need somebody to serve customers. I have run a stall for six years.',
    ]);
  });

  it('take words with signs of their own as words', () => {
    expect(sentencesFrom([row('1', { task: '$& {evidence}' })], ['To {task}: go.'])).toEqual([
      'To $& {evidence}: go.',
    ]);
  });

  it('name their columns', () => {
    expect(columnsIn('a {one} b {two}')).toEqual(['one', 'two']);
  });
});

describe('sentences put into a text', () => {
  it('stand under what was there, each once', () => {
    expect(withSentences('', ['One.', 'Two.'], 100)).toBe('One.\nTwo.');
    expect(withSentences(' Mine. ', ['One.'], 100)).toBe('Mine.\nOne.');
    expect(withSentences('Mine.\nOne.', ['One.', 'Two.'], 100)).toBe('Mine.\nOne.\nTwo.');
  });

  it('go no further than there is room', () => {
    expect(withSentences('Mine.', ['One.'], 8)).toBe('Mine.\nOn');
  });
});

describe('the jigsaw', () => {
  const columns = { by: 'place', piece: 'who', does: 'does', entry: 'entry' };
  const places = [
    { id: 'money', label: 'Money' },
    { id: 'jobs', label: 'Jobs' },
    { id: 'stay', label: 'Staying' },
  ];
  const jigsaw = jigsawOf(
    [
      row('1', { who: 'Jobcentre', place: 'jobs', does: 'Finds vacancies', entry: 'yes' }),
      row('2', { who: 'IPS team', place: 'jobs', does: 'finds  vacancies.' }),
      row('3', { who: 'IPS team', place: 'jobs', does: 'meets employers', entry: 'yes' }),
      row('4', { who: 'Advice centre', place: 'money', does: 'sums', entry: 'no' }),
      row('5', { place: 'stay', does: 'nobody does it' }),
    ],
    places,
    columns,
  );

  it('has a gap where nobody is', () => {
    expect(jigsaw.gaps).toEqual(['Staying']);
  });

  it('has an overlap where two say that they do the same, however they write it', () => {
    expect(jigsaw.places[1]?.overlaps).toEqual([
      { does: 'Finds vacancies', names: ['Jobcentre', 'IPS team'] },
    ]);
    expect(jigsaw.places[0]?.overlaps).toEqual([]);
  });

  it('says who can be come to first', () => {
    expect(jigsaw.entries).toEqual(['Jobcentre', 'IPS team']);
  });
});

describe('what to do first', () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, first: id }));
  const levels = ['no', 'some', 'mostly', 'yes'];
  const placed: Record<string, string> = { a: 'some', b: 'no', c: 'mostly', d: 'no' };

  it('is what stands lowest, the earlier first, and no more than asked for', () => {
    const found = firstOf(items, levels, ({ id }) => placed[id], { most: 2, below: 'mostly' });
    expect(found.first.map(({ id }) => id)).toEqual(['b', 'd']);
    expect(found.placed).toBe(4);
  });

  it('is nothing where all is well, or nothing was said, or it was said in words nobody knows', () => {
    const none = { first: [], placed: 0 };
    expect(firstOf(items, levels, () => 'yes', { most: 2, below: 'mostly' }).first).toEqual([]);
    expect(firstOf(items, levels, () => undefined, { most: 2, below: 'mostly' })).toEqual(none);
    expect(firstOf(items, levels, () => 'perhaps', { most: 2, below: 'mostly' })).toEqual(none);
  });
});
