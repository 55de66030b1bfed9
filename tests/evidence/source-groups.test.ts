import { expect, test } from 'vitest';
import { groupOf, isDescribed } from '#evidence/source-groups.ts';

test.each([
  ['s4-government-paper', 'report', 'first'],
  ['swiss-time-limited-ips', 'article-journal', 'research'],
  ['uc-act-2025', 'legislation', 'law'],
  ['pac-2010-hc404', 'report', 'reports'],
  ['independent-2026-02-06', 'article-newspaper', 'pages'],
] as const)('%s, a %s, is listed under “%s”', (id, type, group) => {
  expect(groupOf({ id, type })).toBe(group);
});

test('a title in square brackets is a description of ours', () => {
  expect(isDescribed({ title: '[On the review of clozapine monitoring]' })).toBe(true);
  expect(isDescribed({ title: 'Work [and] health' })).toBe(false);
});
