import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesLeft, placeInCourses, type CoursePlaces } from '#record/course-place.ts';
import { aFact } from '../facts/facts.ts';

const module = (slug: string) => ({
  slug,
  title: slug.toUpperCase(),
  minutes: 12,
  sections: [
    { slug: 'first', title: 'First', minutes: 4 },
    { slug: 'second', title: 'Second', minutes: 3 },
    { slug: 'third', title: 'Third', minutes: 2 },
  ],
});
const course = (course: string, modules: string[]): CoursePlaces => ({
  course,
  audience: course,
  title: `The course for ${course}`,
  modules: modules.map(module),
});
const courses = [course('clinicians', ['a', 'both', 'c']), course('advisers', ['d', 'both'])];
const on = (day: number) => `2026-05-${String(day).padStart(2, '0')}T10:00:00.000Z`;
const opened = (module: string, day: number) => aFact({ kind: 'module-opened', module, at: on(day) });
const reached = (module: string, section: string, day: number) =>
  aFact({ kind: 'place-reached', module, section, at: on(day) });
const finished = (module: string, day: number) => aFact({ kind: 'module-finished', module, at: on(day) });

describe('where somebody was', () => {
  it('is nowhere before they began', () => {
    expect(placeInCourses([], courses)).toBeUndefined();
  });

  it('is the course they worked on last, with the section and what is left', () => {
    const where = placeInCourses([opened('a', 1), opened('d', 2), reached('d', 'second', 3)], courses);
    expect(where?.course.course).toBe('advisers');
    expect(where?.section?.title).toBe('Second');
    expect(where?.inLesson).toBe(8);
    expect(where?.inCourse).toBe(20);
  });

  it('in a lesson of two courses, is in the one whose door was used last', () => {
    expect(placeInCourses([opened('both', 1)], courses, 'advisers')?.course.course).toBe('advisers');
    expect(placeInCourses([opened('both', 1)], courses, 'clinicians')?.course.course).toBe('clinicians');
  });

  it('after a finished lesson, is at the next', () => {
    const where = placeInCourses([finished('a', 1)], courses);
    expect([where?.module.slug, where?.inLesson, where?.inCourse]).toEqual(['both', 12, 24]);
  });

  it('is nowhere when all that was begun is finished', () => {
    expect(placeInCourses([finished('d', 1), finished('both', 2)], [courses[1]!])).toBeUndefined();
  });

  it('never has less than a minute left of what is not finished, nor more than the whole', () => {
    fc.assert(
      fc.property(fc.constantFrom('first', 'second', 'third', 'gone', undefined), (place) => {
        const left = minutesLeft(module('a'), { state: 'started', ...(place && { place }) });
        expect(left).toBeGreaterThanOrEqual(1);
        expect(left).toBeLessThanOrEqual(12);
      }),
    );
  });
});
