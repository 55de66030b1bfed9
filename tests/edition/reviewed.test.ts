import { expect, test } from 'vitest';
import { coursesWith, reviewOf, reviewsOverdue } from '#edition/reviewed.ts';

const review = (by: string, at?: string, due = '2027-11-20') => ({
  by,
  on: '2026-11-20',
  due,
  ...(at !== undefined && { at }),
});
const courses = [{ slug: 'clinicians', value: { modules: ['asking'], scenarios: ['matthew'] } }];

test('a lesson says who read it, else who read its course, else who read the whole', () => {
  const edition = {
    reviewed: [review('all'), review('course', '/courses/clinicians/'), review('lesson', '/modules/asking/')],
  };
  const by = (address: string, slug: string) => reviewOf(edition, address, coursesWith(courses, slug))?.by;
  expect(by('/modules/asking/', 'asking')).toBe('lesson');
  expect(by('/scenarios/matthew/', 'matthew')).toBe('course');
  expect(by('/modules/other/', 'other')).toBe('all');
});

test('nothing is said where nobody has read it', () => {
  expect(reviewOf(undefined, '/modules/asking/')).toBeUndefined();
  expect(reviewOf({ reviewed: [review('lesson', '/modules/asking/')] }, '/modules/other/')).toBeUndefined();
});

test('a review is overdue the day after it was due', () => {
  const edition = { reviewed: [review('one', undefined, '2026-11-28'), review('two', '/a/', '2026-01-01')] };
  expect(reviewsOverdue(edition, '2026-11-28').map(({ by }) => by)).toEqual(['two']);
  expect(reviewsOverdue(edition, '2026-11-29').map(({ by }) => by)).toEqual(['two', 'one']);
});
