import { globSync, readFileSync } from 'node:fs';
import { expect, test } from './test.ts';

/** What a built page says of itself, without its menu. */
const said = (path: string) =>
  readFileSync(`dist${path}index.html`, 'utf8')
    .replace(/^[\s\S]*<main/, '<main')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const number = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1]);

test('the sources are as many wherever they are counted', () => {
  const counted = number(said('/evidence/'), /All (\d+) sources/);
  expect(counted).toBeGreaterThan(100);
  expect(number(said('/evidence/sources/'), /(\d+) sources, those that carry most/)).toBe(counted);
  expect(globSync('dist/evidence/sources/*/index.html').length).toBeGreaterThanOrEqual(counted);
});

test('the lessons of a course are as many in the list of courses, on each of them and in the record', () => {
  const { courses } = JSON.parse(readFileSync('dist/record/site.json', 'utf8')) as {
    courses: { course: string; title: string; modules: { slug: string }[] }[];
  };
  expect(courses.length).toBeGreaterThan(0);
  const list = said('/courses/');
  for (const { title, modules } of courses) {
    const card = list.slice(list.indexOf(` ${title} `));
    expect(number(card, /(\d+) lessons/), title).toBe(modules.length);
    for (const [place, { slug }] of modules.entries())
      expect(said(`/modules/${slug}/`).replace(/ ,/g, ',')).toContain(
        `${title}, part ${place + 1} of ${modules.length}`.replace(/ ,/g, ','),
      );
  }
});
