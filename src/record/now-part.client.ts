import { preference } from '#device/preferences.ts';
import { keepBegun } from '#record/begun.client.ts';
import { inParts } from '#record/in-parts.client.ts';
import { made } from '#record/made.client.ts';
import { begunFor, goOn } from '#record/path-part.client.ts';
import { plansIn, type Plan } from '#record/plans.ts';
import { words as planWords } from '#record/plan-words.ts';
import type { Shown } from '#record/shown.ts';
import { words } from '#record/words.ts';

/** So many plans are asked after at once; the others open at a press. */
const atOnce = 2;

/** Ends what the questions kept, where they are asked anew. */
let stop = new AbortController();

/** What waits: the plans whose time has come, asked after right here; what comes back in practice; where to go on. */
export function showNow(shown: Shown): Node[] {
  const { facts, now, base, comingBack } = shown;
  const plans = plansIn(facts, now).filter(({ ask }) => ask);
  const [path] = begunFor(shown);
  const told = made('p', { role: 'status' });
  stop.abort();
  stop = new AbortController();
  const { signal } = stop;
  const asked = (some: readonly Plan[]) =>
    inParts(
      some,
      (plan) => [asking(plan, shown, told, signal)],
      () => 8,
    );
  const more = plans.slice(atOnce);
  // How many fade is known late; what this browser last knew keeps the room for it.
  const fades = (preference('due') ?? '').split(' ').some((due) => due && due <= now);
  const waits = [
    ...asked(plans.slice(0, atOnce)),
    ...(more.length > 0
      ? [made('details', {}, made('summary', {}, words.morePlans(more.length)), ...asked(more))]
      : []),
    ...(comingBack.said || fades
      ? [
          made(
            'p',
            { class: 'fades' },
            comingBack.said && made('a', { href: `${base}practice/` }, words.practise(comingBack.said)),
          ),
        ]
      : []),
    ...(path?.here ? [goOn(path, base, 'button')] : []),
  ];
  return [...(waits.length > 0 ? waits : [made('p', {}, words.nothingDue)]), told];
}

function asking(plan: Plan, { add, linkTo }: Shown, told: HTMLElement, signal: AbortSignal): HTMLElement {
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
    // The form goes with its answer, and what is being written in is never replaced.
    form.closest('section')?.querySelector('h2')?.focus();
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
  const weeks = plan.looks.find(({ look }) => look === plan.ask)?.weeks ?? '';
  return made(
    'article',
    { class: 'card' },
    made('p', {}, `${planWords.since(weeks)}: `, linkTo('module', plan.module, 'plan')),
    made('blockquote', { class: 'text' }, `${plan.when}\n${plan.then}`),
    form,
  );
}
