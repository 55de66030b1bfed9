import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Carried } from '#packages/carried.ts';
import { readRecord } from '#packages/whole-record.ts';

/**
 * What learning systems were given to keep on the day of each file, and what was meant by it. They keep it for years: these
 * files are added to and never changed.
 */
interface Old {
  seed: number;
  /** What the package of that day held. */
  carried: Carried;
  lines: Record<string, { text: string; says: unknown[] }>;
}
const folder = 'tests/cases/old-bookmarks';
const files = readdirSync(folder).map((name) => {
  const { seed, carried, ...lines } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Omit<
    Old,
    'lines'
  > &
    Old['lines'];
  return { name, old: { seed, carried, lines } satisfies Old };
});

const meant = (text: string, carried: Carried) =>
  readRecord(text, carried)?.facts.map(({ id: _, at, v: __, order: ___, ...fact }) => ({
    day: at.slice(0, 10),
    ...fact,
  }));

describe.each(files)('a bookmark of $name', ({ old }) => {
  test.each(Object.entries(old.lines))('%s says what it said', (_, { text, says }) => {
    expect(readRecord(text, old.carried)?.seed).toBe(old.seed);
    expect(meant(text, old.carried)).toEqual(says);
  });

  test('says the same to a package with a new lesson, and with everything in another order', () => {
    const { carried } = old;
    const later: Carried = {
      modules: [
        { slug: 'a-new-lesson', sections: ['new'], questions: [{ id: 'new-one', edition: 'n1' }] },
        ...carried.modules.toReversed().map((module) => ({
          ...module,
          sections: ['new', ...module.sections.toReversed()],
          questions: module.questions.toReversed(),
        })),
      ],
      scenarios: carried.scenarios.toReversed().map((scenario) => ({
        ...scenario,
        choices: [{ scene: 'new', choice: 'new' }, ...scenario.choices.toReversed()],
        endings: ['new', ...scenario.endings],
      })),
      checks: carried.checks,
      pages: ['/new/', ...carried.pages],
    };
    for (const { text, says } of Object.values(old.lines)) expect(meant(text, later)).toEqual(says);
  });
});
