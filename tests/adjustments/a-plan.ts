import { emptyPlan, emptyStep, type AdjustmentPlan, type PlanStep } from '#adjustments/plan.ts';

export const aStep = (different: Partial<PlanStep> = {}): PlanStep => ({
  ...emptyStep('start-later'),
  try: 'Start at ten on Mondays.',
  who: 'I change the rota.',
  from: '2026-11-30',
  review: '2026-12-28',
  ...different,
});

/** A plan with one step; only what matters to the test is named. */
export const aPlan = (different: Partial<AdjustmentPlan> = {}): AdjustmentPlan => ({
  ...emptyPlan('plan-0001'),
  at: '2026-11-21T10:00:00.000Z',
  work: 'The first hour.',
  steps: [aStep()],
  know: 'The team knows the hours.',
  signs: 'I go quiet.',
  then: 'We speak within two days.',
  ...different,
});

export const guide = (adjustment: string) =>
  adjustment === 'start-later'
    ? { title: 'Start later', review: ['Which mornings went better?', 'What did it cost the others?'] }
    : undefined;
