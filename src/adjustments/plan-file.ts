import { fileWords as words } from '#adjustments/file-words.ts';
import { emptyPlan, emptyStep, isDay, mostSteps } from '#adjustments/plan.ts';
import type { AdjustmentPlan, PlanStep } from '#adjustments/plan.ts';
import { fieldsOf, isName, jsonIn, largestFile } from '#facts/carried-file.ts';
import { planParts, stepParts } from '#facts/fact.ts';
import { longestText } from '#facts/longest-text.ts';

const format = 'within-reach-plan';

export type ReadPlan = { ok: true; plan: AdjustmentPlan } | { ok: false; why: string };

/**
 * A plan as the text of a file: the words as they stand, and nothing of how they came about. `titleOf` gives the title
 * of an adjustment of the guide, so that the file can be read where the guide has changed. `written` is an ISO time.
 */
export function writePlanFile(
  plan: AdjustmentPlan,
  titleOf: (step: PlanStep) => string,
  written: string,
): string {
  const { at: _, steps, ...others } = plan;
  const kept = { ...others, steps: steps.map((step) => ({ ...step, title: titleOf(step) })) };
  return `${JSON.stringify({ format, v: 2, written, plan: kept }, null, 2)}\n`;
}

/** The parts that a file of the first version has; the others came later, and are empty in it. */
const first = ['work', 'know', 'signs', 'then', 'title', 'try', 'who', 'from', 'review'];

/**
 * Reads the text of a file that may be anything. A plan is taken exactly as it stands or refused whole, with the reason:
 * half a plan could leave out the half that mattered.
 */
export function readPlanFile(text: string): ReadPlan {
  if (text.length > largestFile) return planTooLarge;
  if (text.trim() === '') return refuse(words.empty);
  const file = jsonIn(text);
  if (file === undefined) return refuse(words.damaged);
  const { format: its, v, written, plan } = fieldsOf(file);
  if (its === 'within-reach-record') return refuse(words.record);
  if (its !== format) return refuse(words.other);
  if (typeof v === 'number' && v > 2) return refuse(words.newer);
  const { id, steps, ...others } = fieldsOf(plan);
  if ((v !== 1 && v !== 2) || !isName(id) || !Array.isArray(steps)) return refuse(words.holdsNone);
  if (steps.length > mostSteps) return refuse(words.tooMany(mostSteps));
  const wrong = (part: string, where: string, value: unknown) => {
    if (v === 1 && !first.includes(part)) return undefined;
    if (typeof value !== 'string') return words.noText(where);
    return value.length > longestText ? words.tooLong(where, longestText) : undefined;
  };
  const taken = { ...emptyPlan(id), at: typeof written === 'string' ? written : '' };
  for (const part of planParts) {
    const why = wrong(part, words.parts[part], others[part]);
    if (why) return refuse(why);
    const value = others[part];
    if (typeof value === 'string' && (v === 2 || first.includes(part))) taken[part] = value;
  }
  const seen = new Set<string>();
  for (const [index, value] of (steps as unknown[]).entries()) {
    const step = fieldsOf(value);
    const where = words.step(index + 1);
    const { adjustment } = step;
    if (!isName(adjustment)) return refuse(words.noAdjustment(where));
    if (seen.has(adjustment)) return refuse(words.twice(where));
    seen.add(adjustment);
    const read = emptyStep(adjustment);
    for (const part of stepParts) {
      const why = wrong(part, where, step[part]);
      if (why) return refuse(why);
      const said = step[part];
      if (typeof said === 'string' && (v === 2 || first.includes(part))) read[part] = said;
    }
    for (const day of [read.from, read.review])
      if (day !== '' && !isDay(day)) return refuse(words.noDay(where));
    taken.steps.push(read);
  }
  return { ok: true, plan: taken };
}

const refuse = (why: string): ReadPlan => ({ ok: false, why });

/** For a file that is refused by its size alone, before it is read. */
export const planTooLarge: ReadPlan = refuse(words.tooLarge);
