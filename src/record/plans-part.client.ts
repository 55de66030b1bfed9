import { keepBegun } from '#record/begun.client.ts';
import { inParts } from '#record/in-parts.client.ts';
import { made } from '#record/made.client.ts';
import { lookInWords, plansIn, type Plan } from '#record/plans.ts';
import { words as planWords } from '#record/plan-words.ts';
import type { Shown } from '#record/shown.ts';
import { words } from '#record/words.ts';

/** Ends what the questions kept, where they are asked anew. */
let stop = new AbortController();

/** The plans made in lessons, and the question how it went where its time has come. */
export function showPlans(shown: Shown): Node[] {
  const { facts, now, linkTo, longDay, dayOf } = shown;
  const plans = plansIn(facts, now);
  if (plans.length === 0) return [];
  const told = made('p', { role: 'status' });
  stop.abort();
  stop = new AbortController();
  const { signal } = stop;
  return [
    ...inParts(
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
            if (plan.ask === look) return [asking(plan, weeks, shown, told, signal)];
            return due > now
              ? [made('p', { class: 'aside' }, words.asksFrom(weeks, longDay(dayOf(due))))]
              : [];
          }),
        ),
      ],
      () => 8,
    ),
    told,
  ];
}

function asking(
  plan: Plan,
  weeks: string,
  { add }: Shown,
  told: HTMLElement,
  signal: AbortSignal,
): HTMLElement {
  const group = (legend: string, name: string, options: [value: string, said: string][]) =>
    made(
      'fieldset',
      {},
      made('legend', {}, legend),
      ...options.map(([value, said]) =>
        made('label', {}, made('input', { type: 'radio', name: `${name}-${plan.id}`, value }), said),
      ),
    );
  const came = group(words.didItCome, 'came', [
    ['came', words.yesAnswer],
    ['did-not-come', words.no],
  ]);
  const did = group(words.didYou, 'did', [
    ['did', words.yesAnswer],
    ['partly', words.someOfIt],
    ['did-not', words.no],
  ]);
  did.hidden = true;
  const form = made(
    'form',
    { class: 'screen-only' },
    made('p', {}, made('strong', {}, `${planWords.since(weeks)}.`)),
    came,
    did,
    made('button', { class: 'button button-quiet', type: 'submit' }, words.keepAnswer),
  );
  const chosen = (set: HTMLElement) => set.querySelector<HTMLInputElement>('input:checked')?.value;
  form.onchange = () => {
    did.hidden = chosen(came) !== 'came';
  };
  const forget = keepBegun(form, `look-back ${plan.id} ${plan.ask ?? ''}`, signal);
  form.onsubmit = (event) => {
    event.preventDefault();
    const moment = chosen(came);
    if (!plan.ask || (moment !== 'came' && moment !== 'did-not-come')) {
      told.textContent = planWords.sayFirst;
      return;
    }
    const done = chosen(did);
    const known = (['did', 'partly', 'did-not'] as const).find((one) => one === done);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    forget();
    void add({
      kind: 'plan-looked-at',
      module: plan.module,
      plan: plan.id,
      look: plan.ask,
      came: moment,
      ...(moment === 'came' && known && { did: known }),
      text: '',
    });
  };
  return form;
}
