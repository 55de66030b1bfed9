import { expect, it } from 'vitest';
import { practisedIn } from '#build/onward.ts';
import { readContent } from '#build/read-content.ts';

const { content } = await readContent(process.cwd());
const practised = practisedIn(content);

it('a lesson is practised in a conversation of its own course', () => {
  expect(practised.get('asking-about-work')?.slug).toBe('matthew');
  for (const [lesson, { slug }] of practised)
    expect(
      content.courses.some(({ value }) => value.modules.includes(lesson) && value.scenarios.includes(slug)),
      `${lesson}: ${slug}`,
    ).toBe(true);
});

it('no lesson sends anybody by the way to a conversation in which a life may be at risk', () => {
  expect([...practised.values()].filter(({ value }) => value.safety)).toEqual([]);
});
