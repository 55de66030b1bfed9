/** What the page of a plan runs: writing the plan, keeping it on this device, and taking it away on paper or in a file. */
import { one as required } from '#adjustments/hooks.client.ts';
import type { Hook } from '#adjustments/hooks.ts';
import { fieldOf, openPlanOn } from '#adjustments/open-plan.client.ts';
import { planAsked } from '#adjustments/plan-asked.client.ts';
import { planFields, writtenParts } from '#adjustments/plan-fields.client.ts';
import { planSteps } from '#adjustments/plan-steps.client.ts';
import { planToTakeAway } from '#adjustments/plan-to-take-away.client.ts';
import { planWords as words } from '#adjustments/plan-words.ts';
import { adjustmentPlansIn, emptyPlan, longestPart } from '#adjustments/plan.ts';
import { plansHere } from '#adjustments/plans-here.client.ts';
import { newId } from '#device/ids.ts';
import type { RecordStore } from '#device/record-store.ts';
import { whileWriting } from '#device/while-writing.ts';

/** Opens the plan that the address asks for, the last one changed, or a new one; from then on the page keeps what is written. */
export async function openPlanPage(page: HTMLElement, store: RecordStore): Promise<void> {
  const one = <Found extends HTMLElement>(name: Hook) => required<Found>(page, name);
  const open = openPlanOn(page, store);
  const fields = planFields(open, () => papers.show());
  const steps = planSteps(open, fields, () => papers.show());
  const papers = planToTakeAway(open, () => fields.keepTouched(true));
  const plans = plansHere(open, openPlan);
  const sign = one<HTMLInputElement>('sign');

  async function openPlan(id?: string) {
    await fields.keepTouched(true);
    const facts = await store.all();
    const here = adjustmentPlansIn(facts);
    open.plan = here.find((plan) => plan.id === id) ?? (id ? undefined : here[0]) ?? emptyPlan(id ?? newId());
    fields.begin(facts);
    for (const part of writtenParts) {
      const field = fieldOf(page, 'part', part);
      if (field) field.value = open.plan[part];
    }
    sign.checked = open.plan.sign === 'yes';
    await steps.show();
    await plans.show();
  }

  for (const part of writtenParts) {
    const field = fieldOf(page, 'part', part);
    if (!field) continue;
    if (!(field instanceof HTMLSelectElement)) field.maxLength = longestPart;
    field.id ||= `part-${part}`;
    fields.keepIn(field, { part });
  }
  sign.addEventListener('change', () => void fields.keepPart('sign', sign.checked ? 'yes' : ''));
  const chooser = one<HTMLSelectElement>('choose-adjustment');
  one('add').addEventListener('click', () => void steps.add(chooser.value));
  one('add-own').addEventListener('click', () => void steps.add(`own-${newId(8)}`));
  for (const event of ['input', 'change']) page.addEventListener(event, ({ target }) => fields.touch(target));
  whileWriting(page, (settled) => void fields.keepTouched(settled));

  fields.begin([]);
  store.onChange(async () => {
    await plans.show();
    const facts = await store.all();
    const now = adjustmentPlansIn(facts).find(({ id }) => id === open.plan.id);
    steps.takeOver(now?.steps ?? []);
    open.plan.sign = now?.sign ?? '';
    sign.checked = open.plan.sign === 'yes';
    fields.follow(facts);
    await steps.settle();
  });
  await openPlan(planAsked());
  one('editor').hidden = false;
  await papers.showAsked();
  if (!store.words.kept) open.say(store.words.held ?? words.notKept(store.why ?? ''));
}
