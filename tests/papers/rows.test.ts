import { describe, expect, it } from 'vitest';
import { rowsIn, rowsToAdd } from '#papers/rows.ts';

describe('the rows of a table', () => {
  const values = new Map([
    ['services/b7/service', 'Added later'],
    ['services/2/service', 'Second'],
    ['services/10/service', 'Tenth'],
    ['services/1/service', ' '],
    ['other/1/service', 'Not ours'],
  ]);

  it('come in the order of the paper, then the added ones; empty ones are left out', () => {
    expect(rowsIn(values, 'services').map(({ id }) => id)).toEqual(['2', '10', 'b7']);
  });

  it('of a colleague are added under new names, and only once', () => {
    let count = 0;
    const newRow = () => `new${++count}`;
    const theirs = new Map([
      ['services/1/service', 'second'],
      ['services/2/service', 'Somebody else'],
    ]);
    const { added, rows, already } = rowsToAdd(values, theirs, 'services', newRow);
    expect({ rows, already }).toEqual({ rows: 1, already: 1 });
    expect([...added]).toEqual([['services/new1/service', 'Somebody else']]);
    const joined = new Map([...values, ...added]);
    expect(rowsToAdd(joined, theirs, 'services', newRow).rows).toBe(0);
  });
});
