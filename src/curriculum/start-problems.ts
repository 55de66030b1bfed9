import type { KnownSite } from '#authoring/known-site.ts';
import { linkProblems } from '#authoring/link-problems.ts';
import type { Path, Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { idProblems } from '#authoring/unknown-id.ts';
import { courses } from '#curriculum/course.kind.ts';
import { modules } from '#curriculum/module.kind.ts';
import { minutesOfRoute, stepOf } from '#curriculum/start-route.ts';
import { comings, lengths, type Length, type Start } from '#curriculum/start.schema.ts';
import { scenarios } from '#proof/scenario.kind.ts';

/** How many minutes over its name a route may come to. */
const over: Record<Length, number> = { five: 2, twenty: 4, hour: 8 };

/** What may be wrong with the front door: an answer that is missing or given twice, a step that leads nowhere, a route that does not fit its time. */
export function startProblems(
  all: readonly Read<Start>[],
  site: Pick<KnownSite, 'known' | 'addresses' | 'spared' | 'of'>,
): Problem[] {
  const lessons = site.of(modules);
  const conversations = site.of(scenarios);
  const missingDoors = site
    .of(courses)
    .filter(
      ({ value }) =>
        value.state === 'open' &&
        all.length > 0 &&
        !all.some((door) => door.value.audience === value.audience) &&
        !site.spared.has(value.audience),
    )
    .map(({ value: { audience } }): Problem => ({
      file: `content/start/${audience}.yaml`,
      line: 1,
      column: 1,
      kind: 'missing-file',
      what: `The front door has no answers for ${audience}.`,
      why: 'Who says so on the first page would be led nowhere.',
      cure: `write content/start/${audience}.yaml after another of that folder`,
    }));
  return [...missingDoors, ...all.flatMap(problemsOf)];

  function problemsOf({ file, locate, value }: Read<Start>): Problem[] {
    const at = (path: Path) => ({ file, ...locate(path) });
    const problems: Problem[] = comings
      .filter((coming) => value.answers.filter((answer) => answer.coming === coming).length !== 1)
      .map((coming) => ({
        ...at(['answers']),
        kind: 'start-answer',
        what: `The front door needs one answer to “${coming}”, and has ${value.answers.filter((answer) => answer.coming === coming).length}.`,
        why: 'It asks the same of everybody, and each has to be led somewhere.',
        cure: `have “coming: ${coming}” once under “answers:”`,
      }));
    value.answers.forEach((answer, index) => {
      problems.push(
        ...idProblems(() => at(['answers', index, 'scene']), answer.scene, site.known('scenario'), site),
      );
      for (const length of Object.keys(lengths) as Length[]) {
        const path = ['answers', index, length];
        const steps = answer[length].map((step, place) => {
          problems.push(...linkProblems(() => at([...path, place, 'to']), step.to, site));
          const known = stepOf(step, lessons, conversations);
          const spared = step.to.split(/[/#]/).some((part) => site.spared.has(part));
          const worked = known && known.does !== 'other';
          if (!known && !spared)
            problems.push({
              ...at([...path, place]),
              kind: 'start-step',
              what: `“${step.to}” is no lesson and no conversation, and has no “text” or no “minutes” of its own.`,
              why: 'Readers would see neither what to do there nor how long it takes.',
              cure: 'add “text:” and “minutes:” under it',
            });
          if (worked && (step.text !== undefined || step.minutes !== undefined))
            problems.push({
              ...at([...path, place]),
              kind: 'start-step',
              what: `“${step.to}” has a title and minutes that are worked out, and others are written here.`,
              why: 'The two would part when the lesson changes.',
              cure: 'take “text:” and “minutes:” out',
            });
          return known;
        });
        const minutes = minutesOfRoute(steps);
        const most = lengths[length] + over[length];
        if (minutes > most)
          problems.push({
            ...at(path),
            kind: 'start-too-long',
            what: `“${length}” of “${answer.coming}” takes ${minutes} minutes; the most is ${most}.`,
            why: 'Somebody with so little time has something to go to.',
            cure: 'leave out the step that helps least, or lead to a section instead of a lesson',
          });
      }
    });
    return problems;
  }
}
