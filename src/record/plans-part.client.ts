import { inParts } from '#record/in-parts.client.ts';
import { made } from '#record/made.client.ts';
import { lookInWords, plansIn } from '#record/plans.ts';
import type { Shown } from '#record/shown.ts';
import { words } from '#record/words.ts';

/** The plans made in lessons, and what was answered when their time came. */
export function showPlans({ facts, now, linkTo, longDay, dayOf }: Shown): Node[] {
  const plans = plansIn(facts, now);
  return inParts(
    plans,
    (plan) => [
      made(
        'article',
        { class: 'card' },
        made('h3', {}, linkTo('module', plan.module, 'plan')),
        made('p', { class: 'text' }, `${plan.when}\n${plan.then}`.trim()),
        ...(plan.hindrance.trim() ? [made('p', { class: 'text' }, words.mayHinder(plan.hindrance))] : []),
        made('p', { class: 'aside' }, words.madeOn(longDay(dayOf(plan.at)))),
        ...plan.looks.flatMap(({ look, weeks, due, answer }) => {
          if (answer)
            return [
              made(
                'p',
                { class: 'text' },
                words.after(weeks, `${lookInWords(answer)} ${answer.text}`.trim()),
              ),
            ];
          if (plan.ask === look) return [made('p', {}, words.askedAbove)];
          return due > now ? [made('p', { class: 'aside' }, words.asksFrom(weeks, longDay(dayOf(due))))] : [];
        }),
      ),
    ],
    () => 8,
  );
}
