import { describe, expect, test } from 'vitest';
import { routeProblems } from '#curriculum/route-problems.ts';
import { routesOf } from '#curriculum/routes.ts';
import type { Course } from '#curriculum/module.schema.ts';

const aModule = (slug: string, everything = 10) => ({
  slug,
  value: { title: `About ${slug}`, summary: 'Why it is worth it.' },
  minutes: { read: 5, everything },
  whole: true,
  questions: { value: [1, 2, 3, 4].map((at) => ({ id: `${slug}-${at}`, stem: `What is ${at}?` })) },
});
const modules = ['a', 'b', 'c', 'd'].map((slug) => aModule(slug));
const scenarios = [{ slug: 'talk', value: { title: 'A talk', summary: 'Somebody talks.', minutes: 12 } }];
const routes: NonNullable<Course['routes']> = {
  twenty: {
    scenario: 'talk',
    questions: ['a-1', 'b-1', 'b-2', 'd-4'],
    sentence: 'What would you like work to be?',
  },
  hour: { modules: ['c', 'a'], scenario: 'talk' },
  groups: [
    { title: 'First', modules: ['a'], scenarios: [] },
    { title: 'Second', modules: ['b', 'c'], scenarios: ['talk'] },
    { title: 'Third', modules: ['d'], scenarios: [] },
  ],
};
const aCourse = (over: Partial<Course> = {}) => ({
  slug: 'course',
  file: 'courses/course.yaml',
  locate: () => ({ line: 1, column: 1 }),
  value: {
    title: 'A course',
    audience: 'clinicians' as const,
    summary: 'What it is.',
    state: 'open' as const,
    outcomes: ['Ask about work'],
    modules: ['a', 'b', 'c', 'd'],
    scenarios: ['talk'],
    routes,
    ...over,
  },
});
const kinds = (over: Partial<Course>, all = modules) =>
  routeProblems([aCourse(over)], all, ['talk']).map(({ kind }) => kind);

describe('the routes of a course', () => {
  test('hold their parts, in the order of the course, with what each takes', () => {
    const found = routesOf(aCourse(), modules, scenarios)!;
    expect(found.twenty.questions.map(({ id, module }) => [id, module.slug])).toEqual([
      ['a-1', 'a'],
      ['b-1', 'b'],
      ['b-2', 'b'],
      ['d-4', 'd'],
    ]);
    expect(found.twenty.minutes).toBe(15);
    expect(found.hour.modules.map(({ slug }) => slug)).toEqual(['a', 'c']);
    expect(found.hour.minutes).toEqual({ read: 22, everything: 32 });
    expect(found.groups.map(({ title, minutes }) => [title, minutes.everything])).toEqual([
      ['First', 10],
      ['Second', 32],
      ['Third', 10],
    ]);
    expect(found.everything).toEqual({ read: 32, everything: 52 });
  });

  test('are in order where every part stands in one group', () => {
    expect(kinds({})).toEqual([]);
  });

  test.each<[string, Partial<Course>, string]>([
    ['an open course has none', { routes: undefined }, 'course-without-routes'],
    [
      'a part is in no group',
      { routes: { ...routes, groups: routes.groups.slice(1) } },
      'part-without-group',
    ],
    ['a group has a part that the course has not', { modules: ['a', 'b', 'c'] }, 'group-part'],
    [
      'a part is in two groups',
      { routes: { ...routes, groups: [...routes.groups, routes.groups[0]!] } },
      'group-part',
    ],
    [
      'a question is not asked in the course',
      { routes: { ...routes, twenty: { ...routes.twenty, questions: ['a-1', 'a-2', 'a-3', 'x'] } } },
      'unknown-question',
    ],
    [
      'a conversation is not in the course',
      { routes: { ...routes, hour: { modules: ['a'], scenario: 'x' } } },
      'unknown-scenario',
    ],
    [
      'the hour has a lesson that the course has not',
      { routes: { ...routes, hour: { modules: ['x'] } } },
      'unknown-module',
    ],
  ])('are told where %s', (_title, over, kind) => {
    expect(kinds(over)).toContain(kind);
  });

  test('are told where the hour is longer than one', () => {
    expect(kinds({}, [aModule('a', 40), aModule('b'), aModule('c', 40), aModule('d')])).toEqual([
      'hour-too-long',
    ]);
  });

  test('are not asked of a course that is only planned', () => {
    expect(kinds({ state: 'planned', routes: undefined })).toEqual([]);
  });
});
