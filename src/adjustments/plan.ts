import { byOrder } from '#facts/order.ts';
import { headsIn, type WrittenText } from '#facts/kept-texts.ts';
import { planParts, stepParts, type Fact, type PlanPart, type StepPart } from '#facts/fact.ts';

/** One thing to try: each part may be empty. */
export interface PlanStep extends Record<StepPart, string> {
  /** The file name of an adjustment of the guide, or “own-…” for something the two thought of themselves. */
  adjustment: string;
}

export const answers = ['yes', 'but', 'no'] as const;
export type Answer = (typeof answers)[number];

/** What two people agreed to try: each part may be empty. */
export interface AdjustmentPlan extends Record<PlanPart, string> {
  id: string;
  /** When it was last changed: ISO, in UTC. */
  at: string;
  steps: PlanStep[];
}

/** No two people agree on more. What a file brings beyond it stays in the record, and is shown nowhere. */
export const mostSteps = 200;

/** The longest text in one part, in characters: more would not leave the plan on one page. */
export const longestPart = 1000;

export const emptyPlan = (id: string): AdjustmentPlan => ({ id, at: '', steps: [], ...blank(planParts) });
export const emptyStep = (adjustment: string): PlanStep => ({ adjustment, ...blank(stepParts) });

/**
 * The plans of a record as they stand now, the last changed first. Each part is the latest that was written for it, so
 * two devices that changed different parts lose neither. A plan with nothing in it is left out.
 */
export function adjustmentPlansIn(facts: readonly Fact[]): AdjustmentPlan[] {
  const plans = new Map<string, AdjustmentPlan & { all: Map<string, PlanStep & { in: boolean }> }>();
  for (const fact of [...facts].sort(byOrder)) {
    if (fact.kind !== 'adjustment-planned' && fact.kind !== 'adjustment-plan-written') continue;
    if (!plans.has(fact.plan)) plans.set(fact.plan, { ...emptyPlan(fact.plan), all: new Map() });
    const plan = plans.get(fact.plan)!;
    plan.at = fact.at;
    const adjustment = fact.adjustment;
    if (adjustment !== undefined && !plan.all.has(adjustment))
      plan.all.set(adjustment, { ...emptyStep(adjustment), in: false });
    const step = adjustment === undefined ? undefined : plan.all.get(adjustment);
    if (fact.kind === 'adjustment-planned') step!.in = fact.state === 'in';
    else if (step && isOneOf(stepParts, fact.part))
      // A day that does not exist is none.
      step[fact.part] =
        (fact.part === 'from' || fact.part === 'review') && !isDay(fact.text) ? '' : fact.text;
    else if (!step && isOneOf(planParts, fact.part)) plan[fact.part] = fact.text;
  }
  return [...plans.values()]
    .map(({ all, ...plan }) => ({
      ...plan,
      steps: [...all.values()]
        .filter((step) => step.in)
        .slice(0, mostSteps)
        .map(({ in: _, ...step }) => step),
    }))
    .filter((plan) => plan.steps.length > 0 || planParts.some((part) => plan[part].trim() !== ''))
    .sort((one, other) => byOrder(other, one));
}

/** The name of a place in a plan: a part of the whole, or of one adjustment in it. */
export const placeOf = (part: PlanPart | StepPart, adjustment?: string): string =>
  JSON.stringify([part, adjustment]);

/** What a fact about the place of that name says of it. */
export function inPlace(place: string): { part: PlanPart | StepPart; adjustment?: string } {
  const [part, adjustment] = JSON.parse(place) as [PlanPart | StepPart, string | null];
  return adjustment === null ? { part } : { part, adjustment };
}

/** The texts of each place of a plan that nobody who wrote there later had seen. Takes the facts in their order. */
export const planHeads = (facts: readonly Fact[], plan: string): Map<string, WrittenText[]> =>
  headsIn(facts, (fact) =>
    fact.kind === 'adjustment-plan-written' && fact.plan === plan
      ? { place: placeOf(fact.part, fact.adjustment), text: fact.text }
      : undefined,
  );

/** Every fact of a plan: what has to go when it is taken off the device. */
export const factsAbout = (facts: readonly Fact[], plan: string): Fact[] =>
  facts.filter(
    (fact) =>
      (fact.kind === 'adjustment-planned' || fact.kind === 'adjustment-plan-written') && fact.plan === plan,
  );

/** One change of what is in a plan, for its log. */
export interface PlanChange {
  /** ISO, in UTC. */
  at: string;
  adjustment: string;
  state: 'in' | 'out';
}

/** What came into a plan and went out of it, in order. A thing that was put in and taken out again on one day is left out. */
export function changesIn(facts: readonly Fact[], plan: string): PlanChange[] {
  const all = [...facts]
    .sort(byOrder)
    .flatMap((fact): PlanChange[] =>
      fact.kind === 'adjustment-planned' && fact.plan === plan
        ? [{ at: fact.at, adjustment: fact.adjustment, state: fact.state }]
        : [],
    );
  const undone = (one: PlanChange, index: number) =>
    all.some(
      (other, place) =>
        other.adjustment === one.adjustment &&
        other.state !== one.state &&
        other.at.slice(0, 10) === one.at.slice(0, 10) &&
        (one.state === 'in' ? place > index : place < index),
    );
  return all.filter((one, index) => !undone(one, index));
}

/** The day of the review for a trial of so many weeks; empty where there is no first day. */
export function suggestedReview(from: string, weeks: number): string {
  if (!isDay(from)) return '';
  return new Date(Date.parse(`${from}T00:00:00Z`) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
}

/** A day that exists, written 2026-12-05. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const when = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(when.getTime()) && when.toISOString().startsWith(text);
}

const isOneOf = <Word extends string>(words: readonly Word[], word: string): word is Word =>
  (words as readonly string[]).includes(word);

const blank = <Part extends string>(parts: readonly Part[]): Record<Part, string> =>
  Object.fromEntries(parts.map((part) => [part, ''])) as Record<Part, string>;
