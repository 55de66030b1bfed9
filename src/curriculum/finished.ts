import type { Course } from '#curriculum/module.schema.ts';

/** What somebody has to have done for a learning system to call a course completed. */
export interface FinishedRule {
  /** Worked through to their last section, or marked as finished. */
  modules: readonly string[];
  /** So many different conversations, had to an ending. */
  conversations: number;
  /** Both forms of the check before and after. */
  check: boolean;
  /** From how many percent of the check after the course it is called passed; without it there is no verdict. */
  pass?: number | undefined;
}

/** What the course says; where it says nothing, the modules of its core hour and one conversation. */
export function finishedRuleOf(
  course: Pick<Course, 'modules' | 'scenarios' | 'routes' | 'finished'>,
): FinishedRule {
  const { finished, routes, modules, scenarios } = course;
  return {
    modules: finished?.modules ?? routes?.hour.modules ?? modules,
    conversations: finished?.conversations ?? Math.min(1, scenarios.length),
    check: finished?.check ?? false,
    ...(finished?.pass !== undefined && { pass: finished.pass }),
  };
}
