import { describe, expect, test } from 'vitest';
import { statuses, strengths } from '#evidence/claim.schema.ts';
import { isOfficial, isOfficialToday } from '#evidence/official.ts';
import { strengthWords, words } from '#evidence/words.ts';

describe('what is official', () => {
  test('is official however it was read', () =>
    expect(strengths.filter((strength) => isOfficial({ strength }))).toEqual([
      'official',
      'official-second-hand',
    ]));

  test('may be said today only while it is current', () => {
    const today = statuses.filter((status) => isOfficialToday({ strength: 'official-second-hand', status }));
    expect(today).toEqual(['current']);
    expect(isOfficialToday(undefined)).toBe(false);
  });

  test('read second-hand has a label and a meaning of its own', () => {
    expect(strengthWords['official-second-hand']).not.toBe(strengthWords.official);
    expect(words.strengthMeanings['official-second-hand']).toContain('somebody else');
  });
});
