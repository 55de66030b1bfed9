import type { Course } from '#curriculum/module.schema.ts';

/**
 * When a module counts as worked through. `act`: somebody marked it as finished, or came to its last section and answered its
 * questions; `answers`: its questions are answered, right or wrong, and it was marked or its last section came on the screen;
 * `reading`: it was marked, or its last section came on the screen.
 */
export type WorkedThrough = 'act' | 'answers' | 'reading';

/** What somebody has to have done for a learning system to call a course completed. */
export interface FinishedRule {
  /** To be worked through, as `by` says. */
  modules: readonly string[];
  by: WorkedThrough;
  /** So many different conversations, had to an ending. */
  conversations: number;
  /** Both forms of the check before and after. */
  check: boolean;
  /** From how many percent of the check after the course it is called passed; without it there is no verdict. */
  pass?: number | undefined;
}

/** Without a word of the course, coming to the end of a page is not enough, and neither is every question asked for of somebody who says that they are done. */
const workedThroughBy = (answered: boolean | undefined): WorkedThrough =>
  answered === undefined ? 'act' : answered ? 'answers' : 'reading';

/** What the course says; where it says nothing, the modules of its core hour and one conversation. */
export function finishedRuleOf(
  course: Pick<Course, 'modules' | 'scenarios' | 'routes' | 'finished'>,
): FinishedRule {
  const { finished, routes, modules, scenarios } = course;
  return {
    modules: finished?.modules ?? routes?.hour.modules ?? modules,
    by: workedThroughBy(finished?.answered),
    conversations: finished?.conversations ?? Math.min(1, scenarios.length),
    check: finished?.check ?? false,
    ...(finished?.pass !== undefined && { pass: finished.pass }),
  };
}
