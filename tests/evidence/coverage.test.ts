import { describe, expect, test } from 'vitest';
import type { Claim } from '#evidence/claim.schema.ts';
import { coverageByTheme, datedByAge, due, sourcesByUse } from '#evidence/coverage.ts';

const aClaim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  statement: 'Most people asked said that they wanted work.',
  strength: 'moderate',
  sources: [{ source: 'survey' }],
  asOf: '2007',
  status: 'current',
  ...more,
});

describe('the state of the evidence', () => {
  test('a claim is taught, set aside with a reason, or neither', () => {
    const claims = [aClaim('C001'), aClaim('C002', { setAside: 'History only.' }), aClaim('C003')];
    expect(coverageByTheme([{ theme: 'Work', about: '', claims }], (id) => id === 'C001')).toEqual([
      { theme: 'Work', claims: 3, taught: 1, setAside: 1, neither: ['C003'] },
    ]);
  });

  test('dated claims come oldest first', () => {
    const claims = [
      aClaim('C001', { asOf: '2010', status: 'dated' }),
      aClaim('C002', { asOf: '2005-04', status: 'dated' }),
      aClaim('C003'),
    ];
    expect(datedByAge(claims).map(({ id }) => id)).toEqual(['C002', 'C001']);
  });

  test('a source named twice by one claim counts once', () => {
    expect(
      sourcesByUse([aClaim('C001', { sources: [{ source: 'a' }, { source: 'a', at: 'p. 2' }] })]),
    ).toEqual([['a', 1]]);
  });

  test('law is due when it was looked at six months ago, and not the month before', () => {
    const law = (checked: string) => aClaim('B01', { nations: ['england'], checked });
    expect(due([law('2026-05')], '2026-11-21')).toHaveLength(1);
    expect(due([law('2026-06')], '2026-11-21')).toHaveLength(0);
    expect(due([aClaim('C001')], '2026-11-21')).toEqual([]);
  });
});
