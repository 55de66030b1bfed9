import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '#build/check.ts';
import type { Content } from '#build/content.ts';
import { codeOf } from '#sessions/attendance-code.ts';
import { audiences } from '#site/audiences.ts';

let content: Content;
beforeAll(async () => {
  ({ content } = await checkContent(process.cwd()));
}, 60_000);

describe('the sessions of this site', () => {
  test.each(audiences)('%s have one for each length of time', (audience) => {
    const minutes = content.sessions
      .filter(({ value }) => value.audience === audience)
      .map(({ value }) => value.minutes);
    expect([...new Set(minutes)].sort((one, other) => one - other)).toEqual([10, 20, 45, 90]);
  });

  test('no two have the same code', () => {
    const codes = content.sessions.map(({ slug }) => codeOf(slug));
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('whoever leads one ends with people’s own plan, or with what they do next', () => {
    for (const { slug, value } of content.sessions)
      expect(
        value.steps.some(({ kind }) => kind === 'plan'),
        slug,
      ).toBe(true);
  });
});
