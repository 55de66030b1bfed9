import { isDay, planParts, stepParts } from '#adjustments/plan.ts';
import type { AdjustmentPlan, PlanStep } from '#adjustments/plan.ts';
import { fieldsOf, isName, jsonIn, largestFile } from '#facts/carried-file.ts';
import { longestText } from '#facts/fact.ts';

const format = 'within-reach-plan';

export type ReadPlan = { ok: true; plan: AdjustmentPlan } | { ok: false; why: string };

/**
 * A plan as the text of a file: the words as they stand, and nothing of how they came about. `titleOf` gives the title
 * of an adjustment of the guide, so that the file can be read where the guide has changed. `written` is an ISO time.
 */
export function writePlanFile(
  { id, work, steps, know, signs, then }: AdjustmentPlan,
  titleOf: (step: PlanStep) => string,
  written: string,
): string {
  const plan = {
    id,
    work,
    steps: steps.map((step) => ({ ...step, title: titleOf(step) })),
    know,
    signs,
    then,
  };
  return `${JSON.stringify({ format, v: 1, written, plan }, null, 2)}\n`;
}

/**
 * Reads the text of a file that may be anything. A plan is taken exactly as it stands or refused whole, with the reason:
 * half a plan could leave out the half that mattered.
 */
export function readPlanFile(text: string): ReadPlan {
  if (text.length > largestFile) return planTooLarge;
  if (text.trim() === '') return refuse('The file is empty.');
  const file = jsonIn(text);
  if (file === undefined) return refuse('This is not a plan: the file is damaged, or is something else.');
  const { format: its, v, written, plan } = fieldsOf(file);
  if (its === 'within-reach-record')
    return refuse('This is a whole record. Load it on the page “My record”; any plan in it comes along.');
  if (its !== format) return refuse('This file was not made by the plan page of this site.');
  if (typeof v === 'number' && v > 1)
    return refuse(
      'This plan was made by a newer version of this site. Open the newest version here, then load it again.',
    );
  const { id, steps, ...others } = fieldsOf(plan);
  if (v !== 1 || !isName(id) || !Array.isArray(steps))
    return refuse('The file is damaged: it says that it is a plan, but holds none.');
  const wrong = (where: string, value: unknown) => {
    if (typeof value !== 'string') return `The file is damaged: ${where} is not a text.`;
    return value.length > longestText
      ? `In the file ${where} is longer than ${longestText.toLocaleString('en-GB')} letters.`
      : undefined;
  };
  for (const part of planParts) {
    const why = wrong(partWords[part], others[part]);
    if (why) return refuse(why);
  }
  const seen = new Set<string>();
  const taken: PlanStep[] = [];
  for (const [index, value] of (steps as unknown[]).entries()) {
    const step = fieldsOf(value);
    const where = `step ${index + 1}`;
    const { adjustment } = step;
    if (!isName(adjustment)) return refuse(`The file is damaged: ${where} does not say what is tried.`);
    if (seen.has(adjustment)) return refuse(`In the file ${where} is there twice.`);
    seen.add(adjustment);
    for (const part of stepParts) {
      const why = wrong(where, step[part]);
      if (why) return refuse(why);
    }
    for (const part of ['from', 'review'] as const)
      if (step[part] !== '' && !isDay(step[part] as string))
        return refuse(`In the file ${where} has a day that does not exist.`);
    const of = (part: (typeof stepParts)[number]) => step[part] as string;
    taken.push({
      adjustment,
      title: of('title'),
      try: of('try'),
      who: of('who'),
      from: of('from'),
      review: of('review'),
    });
  }
  const of = (part: (typeof planParts)[number]) => others[part] as string;
  return {
    ok: true,
    plan: {
      id,
      at: typeof written === 'string' ? written : '',
      work: of('work'),
      steps: taken,
      know: of('know'),
      signs: of('signs'),
      then: of('then'),
    },
  };
}

const partWords = {
  work: '“what is hard”',
  know: '“who may know what”',
  signs: '“early signs”',
  then: '“what then”',
} as const;

const refuse = (why: string): ReadPlan => ({ ok: false, why });

/** For a file that is refused by its size alone, before it is read. */
export const planTooLarge: ReadPlan = refuse('The file is far larger than any plan. It was not loaded.');
