import { minutesOf } from '#record/cpd.ts';
import type { Fact } from '#facts/fact.ts';
import { begunCourses, progressOf, type CourseOutline, type ModuleProgress } from '#record/progress.ts';

/** The parts of a course as a path, and where on it the learner is. */
export interface CoursePath {
  course: string;
  audience: string | undefined;
  title: string;
  parts: (ModuleProgress & { questions: number | undefined })[];
  done: number;
  /** The part where the learner is, and the title of the section last reached there. */
  here:
    | { module: string; title: string; section: string | undefined; sectionTitle: string | undefined }
    | undefined;
  /** About how many minutes are left; `own` where the learner’s own pace was used. */
  left: { minutes: number; own: boolean };
}

/** From so many finished and measured parts on, the learner’s own pace is believed; and never beyond these bounds. */
const enough = 2;
const slowest = 2.5;
const quickest = 0.4;

export function coursePath(facts: readonly Fact[], outline: CourseOutline): CoursePath {
  const { modules, goOn } = progressOf(facts, outline);
  const parts = modules.map((module, place) => ({
    ...module,
    questions: outline.modules[place]?.questions?.length,
  }));
  const section = outline.modules
    .find(({ slug }) => slug === goOn?.module)
    ?.sections?.find(({ slug }) => slug === goOn?.section);
  const pace = paceOf(facts, outline, modules);
  const estimated = outline.modules.reduce(
    (sum, { minutes = 0 }, place) => sum + (modules[place]?.state === 'finished' ? 0 : minutes),
    0,
  );
  return {
    course: outline.course,
    audience: outline.audience,
    title: outline.title ?? outline.course,
    parts,
    done: parts.filter(({ state }) => state === 'finished').length,
    here: goOn && { ...goOn, sectionTitle: section?.title },
    left: { minutes: Math.round(estimated * (pace ?? 1)), own: pace !== undefined },
  };
}

/** How long the learner takes for what is estimated as one minute; undefined where too little was measured. */
function paceOf(
  facts: readonly Fact[],
  outline: CourseOutline,
  modules: readonly ModuleProgress[],
): number | undefined {
  const spent = new Map<string, number>();
  for (const fact of facts) {
    const slug = fact.kind === 'time-spent' ? fact.page.split('/')[2] : undefined;
    if (fact.kind === 'time-spent' && fact.page.startsWith('/modules/') && slug)
      spent.set(slug, (spent.get(slug) ?? 0) + fact.seconds);
  }
  const measured = outline.modules.flatMap(({ slug, minutes = 0 }, place) => {
    const own = minutesOf(spent.get(slug) ?? 0);
    return modules[place]?.state === 'finished' && own > 0 && minutes > 0 ? [{ own, minutes }] : [];
  });
  if (measured.length < enough) return undefined;
  const sum = (of: 'own' | 'minutes') => measured.reduce((total, one) => total + one[of], 0);
  return Math.min(slowest, Math.max(quickest, sum('own') / sum('minutes')));
}

/** The paths that were begun, the one worked on last first. */
export function begunPaths(paths: readonly CoursePath[], door?: string): CoursePath[] {
  const latest = ({ parts }: CoursePath) =>
    parts.reduce((newest, { latest = '' }) => (latest > newest ? latest : newest), '');
  return begunCourses(paths, door).sort((one, other) =>
    latest(one) < latest(other) ? 1 : latest(one) > latest(other) ? -1 : 0,
  );
}
