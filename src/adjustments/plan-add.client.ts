/** What the page of an adjustment and the list of them run: putting one into the plan on this device, or taking it out. */
import { adjustmentPlansIn } from '#adjustments/plan.ts';
import { openRecord } from '#device/record-store.ts';
import { all, around, says } from '#adjustments/hooks.client.ts';
import { planAsked } from '#adjustments/plan-asked.client.ts';
import { words } from '#adjustments/list-words.ts';
import { newId } from '#device/ids.ts';

/** Asked each time, because a list may show copies of its cards. */
const buttons = () => all<HTMLButtonElement>(document, 'add-to-plan');
const [status] = all(document, 'plan-added');
const store = await openRecord();
/** The plan that a press on this page goes into, once there is one. */
let made: string | undefined;
const wayOn = document.createElement('a');
wayOn.textContent = words.openPlan;
wayOn.className = 'way-on';

const current = async () => {
  const plans = adjustmentPlansIn(await store.all());
  return plans.find((plan) => plan.id === made) ?? plans.find((plan) => plan.id === planAsked()) ?? plans[0];
};

const show = async () => {
  const plan = await current();
  for (const button of buttons()) {
    const planned = plan?.steps.some((step) => step.adjustment === says(button, 'add-to-plan')) ?? false;
    (all(button, 'words')[0] ?? button).textContent = planned ? words.added : words.add;
    button.setAttribute('aria-pressed', String(planned));
    button.hidden = false;
  }
};

document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? around<HTMLButtonElement>(target, 'add-to-plan') : null;
  if (!button) return;
  const plan = await current();
  const state = button.getAttribute('aria-pressed') === 'true' ? 'out' : 'in';
  made = plan?.id ?? made ?? newId();
  await store.add({
    kind: 'adjustment-planned',
    plan: made,
    adjustment: says(button, 'add-to-plan'),
    state,
  });
  await show();
  if (!status) return;
  status.textContent = words.nowIn(state, (await current())?.steps.length ?? 0, store.kept);
  // The way on stands next to what was pressed, where the keyboard goes next.
  if (!status.dataset['href']) return;
  wayOn.href = status.dataset['href'];
  button.after(' ', wayOn);
});

store.onChange(() => void show());
addEventListener('pageshow', () => void show());
void show();

export {};
