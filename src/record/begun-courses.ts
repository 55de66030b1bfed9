import type { ModuleProgress } from '#record/progress.ts';

/** As much of a course as says whether it was begun. */
interface Worked {
  audience?: string | undefined;
  parts: readonly Pick<ModuleProgress, 'module' | 'latest'>[];
}

/**
 * The courses that were begun. Lessons stand in several courses, and one that does begins none of them by itself: a course is
 * begun where a lesson was worked on that stands in no other, or where it is the course of the door that was used last.
 * Where that says nothing, it is the one course of which most was done.
 */
export function begunCourses<Course extends Worked>(courses: readonly Course[], door?: string): Course[] {
  const worked = ({ parts }: Course) => parts.filter(({ latest }) => latest);
  const holding = (module: string) =>
    courses.filter(({ parts }) => parts.some((part) => part.module === module)).length;
  const begun = courses.filter(
    (course) =>
      worked(course).length > 0 &&
      ((door !== undefined && course.audience === door) ||
        worked(course).some(({ module }) => holding(module) === 1)),
  );
  if (begun.length > 0) return begun;
  const [most] = [...courses].sort((one, other) => worked(other).length - worked(one).length);
  return most && worked(most).length > 0 ? [most] : [];
}
