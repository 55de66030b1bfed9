import { expect, test } from 'vitest';
import { endingsIn } from '#practice/conversations-had.ts';
import { aFact } from '../facts/facts.ts';

test('an ending met twice is one ending', () => {
  const ended = (scenario: string, ending: string) =>
    aFact({ kind: 'scenario-ended', scenario, run: 'r', ending });
  const met = endingsIn([
    ended('matthew', 'quiet'),
    ended('matthew', 'quiet'),
    ended('matthew', 'proof'),
    ended('sent', 'open'),
  ]);
  expect([met.get('matthew')?.size, met.get('sent')?.size, met.get('disclosure')]).toEqual([2, 1, undefined]);
});
