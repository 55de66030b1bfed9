import { describe, expect, test } from 'vitest';
import { checkProblems } from '#assessment/check-problems.ts';
import type { Check } from '#assessment/check.schema.ts';
import { firstForm, forms } from '#assessment/first-form.ts';
import { readContent } from '#build/read-content.ts';
import { aSite } from '../helpers/a-site.ts';
import { aSingle } from '../helpers/questions.ts';

const asks = (objective: string, changed = {}) => ({ ...aSingle(), objective, ...changed });
const check = (changed: Partial<Check> = {}): Check => ({
  objectives: ['one', 'two', 'three'].map((id) => ({
    id,
    module: 'm',
    text: 'Do something that can be seen',
  })),
  confidence: [{ id: 'start', text: 'I could start.' }],
  a: [asks('one'), asks('two'), asks('three')],
  b: [asks('one'), asks('two'), asks('three')],
  ...changed,
});
const site = aSite({
  ids: { claim: ['C001'], module: ['m'], course: ['clinicians'] },
  addresses: { '/modules/m/': ['a-heading'] },
});
const kinds = (check: Check) =>
  checkProblems(
    { slug: 'clinicians', file: 'check.yaml', locate: () => ({ line: 1, column: 1 }), value: check },
    site,
  ).map(({ kind, what }) => `${kind}: ${what}`);

describe('a check in two forms', () => {
  test('is sound where both forms ask about the same things as often', () => {
    expect(kinds(check())).toEqual([]);
  });

  test('is told where a form leaves an objective out', () => {
    expect(kinds(check({ b: [asks('one'), asks('two'), asks('two')] }))).toEqual([
      'forms-differ: Form A asks once about “two”, and form B twice.',
      'forms-differ: Form A asks once about “three”, and form B not at all.',
    ]);
  });

  test('is told where a question points to nothing', () => {
    const wrong = asks('one', { claims: ['C999'], section: 'no-heading' });
    expect(kinds(check({ a: [wrong, asks('two'), asks('three')] }))).toEqual([
      expect.stringContaining('unknown-section'),
      expect.stringContaining('unknown-claim'),
    ]);
  });

  test('is told where a question has no right option', () => {
    const none = {
      ...asks('one'),
      options: asks('one').options.map(({ text, feedback }) => ({ text, feedback })),
    };
    expect(kinds(check({ a: [none, asks('two'), asks('three')] }))).toEqual([
      expect.stringContaining('no-right-answer'),
    ]);
  });
});

test('about half the learners meet form A first, and each always the same', () => {
  const seeds = Array.from({ length: 1000 }, (_, seed) => `${seed * 7919}-${seed}`);
  const first = seeds.filter((seed) => firstForm(seed, 'clinicians') === 'a').length;
  expect(first).toBeGreaterThan(440);
  expect(first).toBeLessThan(560);
  expect(firstForm('12-9', 'clinicians')).toBe(firstForm('12-9', 'clinicians'));
});

describe('the checks of the courses', async () => {
  const { content } = await readContent(process.cwd());
  const asked = content.modules.flatMap(({ questions }) => questions.value.map(({ stem }) => stem));
  const open = content.courses.filter(({ value }) => value.state === 'open');

  test.each(open.map((course) => [course.slug, course] as const))(
    '%s has one, about its own modules, with questions that no lesson asks',
    (slug, course) => {
      const check = content.checks.find((check) => check.slug === slug)!.value;
      for (const { module } of check.objectives) expect(course.value.modules).toContain(module);
      for (const form of forms) {
        expect(check[form].length).toBe(check.objectives.length);
        for (const { stem } of check[form]) expect(asked).not.toContain(stem);
      }
    },
  );
});
