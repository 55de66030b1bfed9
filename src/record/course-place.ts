import type { Fact } from '#facts/fact.ts';
import {
  begunCourses,
  progressOf,
  type CourseOutline,
  type ModuleOutline,
  type ModuleProgress,
} from '#record/progress.ts';

/** A course with what each part of it takes, as /courses/places.json says it. */
export interface CoursePlaces extends CourseOutline {
  audience: string;
  title: string;
  modules: PlacedModule[];
}
export interface PlacedModule extends ModuleOutline {
  minutes: number;
  /** In the order of the lesson; `minutes` with the questions that stand in each. */
  sections: { slug: string; title: string; minutes: number }[];
}

export interface PlaceInCourse {
  course: CoursePlaces;
  module: PlacedModule;
  section: { slug: string; title: string } | undefined;
  /** Minutes left in that lesson, and in the whole course with it. */
  inLesson: number;
  inCourse: number;
}

/** How long a lesson still takes: what comes from the section last reached on, and what is written at its end. */
export function minutesLeft(module: PlacedModule, progress: Pick<ModuleProgress, 'state' | 'place'>): number {
  if (progress.state === 'finished') return 0;
  const at = module.sections.findIndex(({ slug }) => slug === progress.place);
  if (at < 0) return module.minutes;
  const behind = module.sections.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0);
  return Math.max(1, module.minutes - behind);
}

/**
 * The course worked on last, and where to go on in it; nothing where none was begun, or all that was begun is finished. A
 * lesson that stands in several courses counts for the one whose door was used last.
 */
export function placeInCourses(
  facts: readonly Fact[],
  courses: readonly CoursePlaces[],
  door?: string,
): PlaceInCourse | undefined {
  const progress = courses.map((course) => {
    const { modules, goOn } = progressOf(facts, course);
    return {
      course,
      audience: course.audience,
      parts: modules,
      goOn,
      latest: modules.reduce((max, { latest = '' }) => (latest > max ? latest : max), ''),
    };
  });
  const begun = begunCourses(progress, door)
    .filter(({ goOn }) => goOn)
    .sort(
      (one, other) =>
        (one.latest < other.latest ? 1 : one.latest > other.latest ? -1 : 0) ||
        Number(other.audience === door) - Number(one.audience === door),
    )[0];
  if (!begun?.goOn) return undefined;
  const { course, parts, goOn } = begun;
  const progressIn = (slug: string) => parts.find(({ module }) => module === slug);
  const module = course.modules.find(({ slug }) => slug === goOn.module);
  if (!module) return undefined;
  const leftOf = (one: PlacedModule) => minutesLeft(one, progressIn(one.slug) ?? { state: 'not-started' });
  return {
    course,
    module,
    section: module.sections.find(({ slug }) => slug === goOn.section),
    inLesson: leftOf(module),
    inCourse: course.modules.reduce((sum, one) => sum + leftOf(one), 0),
  };
}
