import { expect, test } from 'vitest';
import { siteContent } from '#build/site-content.ts';
import { lessonTable, routeTable } from '#curriculum/lesson-table.ts';
import { minutesOf } from '#curriculum/minutes.ts';

const content = await siteContent();

test('every published lesson has a line with its words and minutes, and no example has', () => {
  const table = lessonTable(content.modules);
  expect(table).not.toContain('_example');
  const { body, questions } = content.modules.find(({ slug }) => slug === 'fears-of-relapse')!;
  const { read, everything } = minutesOf(body, questions.value.length);
  expect(table).toMatch(new RegExp(`\\| fears-of-relapse \\| \\d+ \\|.*\\| ${read} / ${everything} \\|`));
});

test('every course has a line with its three routes, of which the first takes twenty minutes', () => {
  const rows = routeTable(content.courses, content.modules, content.scenarios).split('\n').slice(2);
  expect(rows).toHaveLength(content.courses.length);
  for (const row of rows) expect(Number(row.split('|')[2])).toBeLessThanOrEqual(20);
});
