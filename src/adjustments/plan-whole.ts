import { planParts, stepParts, type NewFact, type PlanPart, type StepPart } from '#facts/fact.ts';
import type { AdjustmentPlan } from '#adjustments/plan.ts';

/** What has to be remembered so that a plan stands as it is given. */
export function factsOf(plan: AdjustmentPlan): NewFact[] {
  const written = (part: PlanPart | StepPart, text: string, adjustment?: string): NewFact[] =>
    text === ''
      ? []
      : [
          {
            kind: 'adjustment-plan-written',
            plan: plan.id,
            ...(adjustment === undefined ? {} : { adjustment }),
            part,
            text,
          },
        ];
  return [
    ...plan.steps.flatMap((step): NewFact[] => [
      { kind: 'adjustment-planned', plan: plan.id, adjustment: step.adjustment, state: 'in' },
      ...stepParts.flatMap((part) => written(part, step[part], step.adjustment)),
    ]),
    ...planParts.flatMap((part) => written(part, plan[part])),
  ];
}

/** The whole of what a plan says as one text: two plans that say the same are the same, whatever their ids. */
export const wordingOf = (plan: AdjustmentPlan): string =>
  JSON.stringify([
    planParts.map((part) => plan[part]),
    plan.steps.map((step) => [step.adjustment, ...stepParts.map((part) => step[part])]),
  ]);
