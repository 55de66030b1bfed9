import { morningOf } from '#facts/days.ts';
import { byOrder } from '#facts/order.ts';
import type { Fact, FactOf, PlanLook } from '#facts/fact.ts';
import { words } from '#record/plan-words.ts';

/** When a plan is looked at again, in days after it was made. */
export const looks: { look: PlanLook; days: number; weeks: string }[] = [
  { look: 'two-weeks', days: 14, weeks: words.twoWeeks },
  { look: 'eight-weeks', days: 56, weeks: words.eightWeeks },
];

export interface Plan {
  /** The id of the fact that made it. */
  id: string;
  module: string;
  when: string;
  then: string;
  hindrance: string;
  at: string;
  looks: { look: PlanLook; weeks: string; due: string; answer: FactOf<'plan-looked-at'> | undefined }[];
  /** The look whose time has come and that was not answered; the later one, where both have come. */
  ask: PlanLook | undefined;
}

/**
 * The latest plan of each module that was not taken away, in the order in which they were made. A plan made anew is another
 * plan, with its own two looks.
 */
export function plansIn(facts: readonly Fact[], now: string): Plan[] {
  const made = new Map<string, FactOf<'plan-made'>>();
  const answers = new Map<string, FactOf<'plan-looked-at'>>();
  for (const fact of [...facts].sort(byOrder)) {
    if (fact.kind === 'plan-made') made.set(fact.module, fact);
    if (fact.kind === 'plan-looked-at') answers.set(`${fact.plan} ${fact.look}`, fact);
  }
  return [...made.values()]
    .filter(({ when, then, hindrance }) => (when + then + hindrance).trim() !== '')
    .sort(byOrder)
    .map(({ id, module, when, then, hindrance, at }) => {
      // One that is only begun is kept, and asked after once it says both.
      const whole = when.trim() !== '' && then.trim() !== '';
      const all = (whole ? looks : []).map(({ look, days, weeks }) => ({
        look,
        weeks,
        due: morningOf(at, days),
        answer: answers.get(`${id} ${look}`),
      }));
      const come = all.filter(({ due }) => due <= now).at(-1);
      const ask = come && !come.answer ? come.look : undefined;
      return { id, module, when, then, hindrance, at, looks: all, ask };
    });
}

/** What was answered at a second look, in a sentence. */
export function lookInWords({ came, did }: Pick<FactOf<'plan-looked-at'>, 'came' | 'did'>): string {
  if (came === 'did-not-come') return words.didNotCome;
  if (!did) return words.came;
  return { did: words.did, partly: words.partly, 'did-not': words.didNot }[did];
}
