import { byOrder } from '#facts/order.ts';
import type { Fact } from '#facts/fact.ts';

export interface SectionOutline {
  slug: string;
  title: string;
}

export interface ModuleOutline {
  slug: string;
  title: string;
  minutes?: number;
  /** There to be passed through: done once the learner went on to another part of the course. */
  opening?: true;
  /** What one will be able to do, for the CPD record. */
  objectives?: string[];
  /** Where this is left out, any place is believed; otherwise a place that is no longer in the module is forgotten. */
  sections?: SectionOutline[];
  /** Ids. Where this is left out, all answers count; otherwise answers to questions that are gone do not. */
  questions?: string[];
}

export interface CourseOutline {
  course: string;
  /** For whom it is; needed where courses are told apart. */
  audience?: string;
  title?: string;
  modules: ModuleOutline[];
}

/** Whether what a page carries has the parts of an outline. */
export const isOutline = (value: unknown): value is CourseOutline =>
  typeof value === 'object' && value !== null && 'course' in value && 'modules' in value;

export interface ModuleProgress {
  module: string;
  title: string;
  state: 'not-started' | 'started' | 'finished';
  /** When it was last worked on. */
  latest?: string;
  finishedAt?: string;
  /** The section last reached. */
  place?: string;
  /** Questions answered at least once. */
  answered: number;
  /** Questions whose latest answer was right. */
  right: number;
}

export interface CourseProgress {
  modules: ModuleProgress[];
  /** Nothing where the course has not been begun, or is finished. */
  goOn: { module: string; title: string; section: string | undefined } | undefined;
}

/**
 * How far the learner is in a course. Facts may come in any order.
 * Where to go on: the module in hand that was worked on last; where none is in hand, the one after the last finished
 * one; where there is none after it, the first that was left out.
 */
export function progressOf(facts: readonly Fact[], outline: CourseOutline): CourseProgress {
  const ordered = [...facts].sort(byOrder);
  const modules = outline.modules.map(({ slug, title, sections, questions }): ModuleProgress => {
    const answers = new Map<string, boolean>();
    const progress: ModuleProgress = { module: slug, title, state: 'not-started', answered: 0, right: 0 };
    for (const fact of ordered) {
      if (!('module' in fact) || fact.module !== slug) continue;
      progress.latest = fact.at;
      if (fact.kind === 'module-finished') progress.finishedAt = fact.at;
      if (fact.kind === 'place-reached' && (!sections || sections.some(({ slug }) => slug === fact.section)))
        progress.place = fact.section;
      // A guess before a figure is neither right nor wrong: it is not counted.
      if (
        fact.kind === 'question-answered' &&
        fact.outcome !== 'estimated' &&
        (!questions || questions.includes(fact.question))
      )
        answers.set(fact.question, fact.outcome === 'right');
    }
    if (progress.latest) progress.state = progress.finishedAt ? 'finished' : 'started';
    progress.answered = answers.size;
    progress.right = [...answers.values()].filter(Boolean).length;
    return progress;
  });

  const openings = new Set(outline.modules.flatMap(({ slug, opening }) => (opening ? [slug] : [])));
  const wentOn = modules.some(({ module, latest }) => latest && !openings.has(module));
  for (const module of modules)
    if (wentOn && module.state === 'started' && openings.has(module.module)) module.state = 'finished';

  const left = modules.filter(
    ({ module, state }) => state !== 'finished' && !(wentOn && openings.has(module)),
  );
  const [inHand] = left
    .filter(({ latest }) => latest)
    .sort((one, other) => (one.latest! < other.latest! ? 1 : -1));
  const lastFinished = modules.findLastIndex(({ state }) => state === 'finished');
  const next = inHand ?? (lastFinished < 0 ? undefined : (modules[lastFinished + 1] ?? left[0]));
  return { modules, goOn: next && { module: next.module, title: next.title, section: next.place } };
}

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
