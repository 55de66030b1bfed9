import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { unknownId } from '#authoring/unknown-id.ts';
import type { Course } from '#curriculum/module.schema.ts';

/** What may be wrong with what a course calls finished: a part that is not in it, or more conversations than it has. */
export function finishedProblems(
  { file, locate, value }: Read<Course>,
  coursesWithChecks: ReadonlySet<string>,
  slug: string,
): Problem[] {
  const { finished, modules, scenarios } = value;
  if (!finished) return [];
  const problems = (finished.modules ?? []).flatMap((module, place) =>
    modules.includes(module)
      ? []
      : unknownId(
          { file, ...locate(['finished', 'modules', place]) },
          module,
          { one: 'module', ids: modules, home: 'to the modules of this course' },
          { why: 'Nobody could ever finish the course.' },
        ),
  );
  const say = (key: string, kind: string, what: string, why: string, cure: string) =>
    problems.push({ file, ...locate(['finished', key]), kind, what, why, cure });
  if ((finished.conversations ?? 0) > scenarios.length)
    say(
      'conversations',
      'more-conversations-than-there-are',
      `To finish the course takes ${finished.conversations} conversations; it has ${scenarios.length}.`,
      'Nobody could ever finish the course.',
      `write ${scenarios.length} or fewer`,
    );
  if (finished.check && !coursesWithChecks.has(slug))
    say(
      'check',
      'check-that-is-not-there',
      'To finish the course takes its check, and it has none.',
      'Nobody could ever finish the course.',
      `write content/courses/checks/${slug}.yaml, or take “check” out`,
    );
  if (finished.pass !== undefined && !coursesWithChecks.has(slug))
    say(
      'pass',
      'pass-without-a-check',
      `The course is passed from ${finished.pass} percent of its check, and it has none.`,
      'A learning system would wait for a score that never comes.',
      `write content/courses/checks/${slug}.yaml, or take “pass” out`,
    );
  if (finished.modules?.length === 0 && finished.conversations === 0 && !finished.check)
    say(
      'modules',
      'finished-without-doing',
      'To finish the course takes nothing.',
      'A learning system would call it completed as it is opened.',
      'name at least one module, or one conversation',
    );
  return problems;
}
