/** What the plan page runs: writing the plan, keeping it on this device, and taking it away on paper or in a file. */
import { largestPlanFile, planTooLarge, readPlanFile, writePlanFile } from '#adjustments/plan-file.ts';
import {
  adjustmentPlansIn,
  emptyPlan,
  emptyStep,
  factsAbout,
  factsOf,
  longestPart,
  mostSteps,
  planParts,
  stamped,
  stepParts,
  suggestedReview,
  wordingOf,
} from '#adjustments/plan.ts';
import type { AdjustmentPlan, PlanStep } from '#adjustments/plan.ts';
import { reviewEntries, sheetOf, sheetText, titleIn, type Sheet } from '#adjustments/plan-sheet.ts';
import { element } from '#device/element.ts';
import { planAsked } from '#adjustments/plan-asked.client.ts';
import { newId } from '#device/ids.ts';
import { dayOf, saveAsFile } from '#device/files.ts';
import { openRecord } from '#device/record-store.ts';
import { calendarFile } from '#facts/calendar-file.ts';
import type { AdjustmentPlanPart } from '#facts/fact.ts';

const page = document.querySelector<HTMLElement>('[data-plan-page]')!;
const one = <Found extends HTMLElement>(name: string, inside: ParentNode = page) =>
  inside.querySelector<Found>(`[data-${name}]`)!;
const status = one('plan-status');
const list = one<HTMLOListElement>('steps');
const chooser = one<HTMLSelectElement>('choose-adjustment');
const template = one<HTMLTemplateElement>('step-template');
const store = await openRecord();
let plan: AdjustmentPlan = emptyPlan('');

const options = new Map([...chooser.options].map((option) => [option.value, option]));
const guide = (adjustment: string) => {
  const option = options.get(adjustment);
  return option && { title: option.text, review: JSON.parse(option.dataset['review'] ?? '[]') as string[] };
};
const titleOf = titleIn(guide);
const say = (text: string) => (status.textContent = text);
const kept = (text: string) =>
  say(store.kept ? text : `${text} This browser will forget it when you leave. ${store.why}`);

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Keeps a part where it differs from what is kept. Every change is one fact; the plan is worked out from them. */
async function write(field: Field, part: AdjustmentPlanPart, step?: PlanStep): Promise<void> {
  const holder = (step ?? plan) as unknown as Record<string, string>;
  const text = field.value;
  // A day that is only half typed is no day yet.
  if (holder[part] === text || !field.validity.valid) return;
  holder[part] = text;
  const adjustment = step?.adjustment;
  await store.add({
    kind: 'adjustment-plan-written',
    plan: plan.id,
    ...(adjustment === undefined ? {} : { adjustment }),
    part,
    text,
  });
  kept('Kept on this device.');
  showSheets();
}

function showStep(step: PlanStep): HTMLElement {
  const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const option = options.get(step.adjustment);
  const name = titleOf(step);
  one('step-title', item).textContent = name;
  one('step-own', item).hidden = option !== undefined;
  const hint = one('step-hint', item);
  const { looks = '', trial = '', url = '' } = option?.dataset ?? {};
  hint.hidden = !option;
  if (option) {
    one('step-looks', hint).textContent = looks;
    one<HTMLAnchorElement>('step-link', hint).href = url;
    one('step-link-name', hint).textContent = name;
  }
  const ask = guide(step.adjustment)?.review ?? [];
  one('step-ask', item).hidden = ask.length === 0;
  one('step-questions', item).replaceChildren(...ask.map((question) => element('li', question)));
  for (const part of stepParts) {
    const field = item.querySelector<Field>(`[data-step-part=${part}]`)!;
    field.value = step[part];
    if (field.type !== 'date') field.maxLength = longestPart;
    field.addEventListener('change', async () => {
      await write(field, part, step);
      if (part === 'title') one('step-title', item).textContent = titleOf(step);
      const review = item.querySelector<Field>('[data-step-part=review]')!;
      if (part !== 'from' || review.value !== '') return;
      review.value = suggestedReview(step.from, Number(trial) || 4);
      await write(review, 'review', step);
      if (review.value)
        kept(`Review set for ${Number(trial) || 4} weeks later. Change it if another day is better.`);
    });
  }
  one('step-remove', item).setAttribute('aria-label', `Take out: ${name}`);
  one('step-remove', item).addEventListener('click', async () => {
    plan.steps = plan.steps.filter((other) => other !== step);
    await store.add({ kind: 'adjustment-planned', plan: plan.id, adjustment: step.adjustment, state: 'out' });
    item.remove();
    kept(`Taken out: ${name}.`);
    afterSteps();
    one('steps-heading').focus();
  });
  return item;
}

/** What depends on which steps there are: the list to choose from, and the sheets. */
function afterSteps() {
  for (const [value, option] of options)
    option.disabled = plan.steps.some((step) => step.adjustment === value) && value !== '';
  one('none-yet').hidden = plan.steps.length > 0;
  for (const adding of page.querySelectorAll<HTMLButtonElement>('[data-add], [data-add-own]'))
    adding.disabled = plan.steps.length >= mostSteps;
  showSheets();
}

function showPlan() {
  for (const part of planParts) page.querySelector<Field>(`[data-part=${part}]`)!.value = plan[part];
  list.replaceChildren(...plan.steps.map(showStep));
  afterSteps();
}

async function addStep(adjustment: string) {
  if (adjustment === '' || plan.steps.some((step) => step.adjustment === adjustment)) return;
  // A thing that was taken out before comes back with what was written about it.
  await store.add({ kind: 'adjustment-planned', plan: plan.id, adjustment, state: 'in' });
  const found = adjustmentPlansIn(await store.all()).find((other) => other.id === plan.id);
  const step = found?.steps.find((other) => other.adjustment === adjustment) ?? emptyStep(adjustment);
  plan.steps.push(step);
  const item = showStep(step);
  list.append(item);
  afterSteps();
  chooser.value = '';
  item
    .querySelector<Field>(options.has(adjustment) ? '[data-step-part=try]' : '[data-step-part=title]')!
    .focus();
  kept(`Added: ${titleOf(step)}.`);
}

function showSheets() {
  for (const copy of ['ours', 'own'] as const) {
    const sheet = sheetOf(plan, guide, copy);
    one(`sheet-${copy}`).replaceChildren(...paper(sheet));
    one<HTMLTextAreaElement>(`text-${copy}`).value = sheetText(sheet);
  }
  const days = reviewEntries(plan, '').length;
  one<HTMLButtonElement>('calendar').disabled = days === 0;
}

function paper({ title, note, parts, foot }: Sheet): HTMLElement[] {
  const written = (text: string) => {
    const made = element('p', text.trim());
    made.className = text.trim() === '' ? 'blank' : 'written';
    return made;
  };
  return [
    element('h2', title),
    element('p', note),
    ...parts.map(({ heading, text, steps }) => {
      const section = element('section', element('h3', heading));
      if (text !== undefined) section.append(written(text));
      if (steps) section.append(steps.length === 0 ? written('') : element('ol', ...steps.map(stepOnPaper)));
      return section;
    }),
    element('p', `${foot}: `, blank()),
  ];

  function stepOnPaper({ title, rows, ask }: NonNullable<Sheet['parts'][number]['steps']>[number]) {
    const item = element('li', element('h4', title));
    const table = element(
      'dl',
      ...rows.map(({ name, text }) =>
        element('div', element('dt', name), element('dd', text.trim() === '' ? blank() : text.trim())),
      ),
    );
    item.append(table);
    if (ask.length > 0) item.append(element('p', `To ask at the review: ${ask.join(' ')}`));
    return item;
  }
}

function blank(): HTMLElement {
  const line = element('span');
  line.className = 'line';
  return line;
}

/** Whatever is still being typed, as when printing is asked for by the keyboard. */
async function flush() {
  const field = document.activeElement;
  if (field instanceof HTMLElement && page.contains(field))
    field.dispatchEvent(new Event('change', { bubbles: false }));
}

/** Opens a plan: the one asked for, the last one changed, or a new one. */
async function openPlan(id?: string) {
  const plans = adjustmentPlansIn(await store.all());
  plan = plans.find((found) => found.id === id) ?? (id ? emptyPlan(id) : (plans[0] ?? emptyPlan(newId())));
  showPlan();
  await showOthers();
}

async function showOthers() {
  const others = adjustmentPlansIn(await store.all()).filter((other) => other.id !== plan.id);
  one('other-plans').hidden = others.length === 0;
  one('other-plans-list').replaceChildren(
    ...others.map((other) => {
      const names = other.steps.map(titleOf).join(', ') || other.work.slice(0, 60) || 'without a step yet';
      const button = element('button', `${names} (changed ${dayOf(other.at)})`);
      button.type = 'button';
      button.className = 'other';
      button.addEventListener('click', async () => {
        await turnTo(other.id);
        say('Opened.');
        one('steps-heading').focus();
      });
      return element('li', button);
    }),
  );
}

async function turnTo(id: string) {
  history.replaceState(null, '', `${location.pathname}?plan=${id}`);
  await openPlan(id);
}

async function load(file: File) {
  const read =
    file.size > largestPlanFile
      ? planTooLarge
      : await file
          .text()
          .then(readPlanFile, () => ({ ok: false as const, why: 'The browser could not read this file.' }));
  const told = one('loaded');
  if (!read.ok) {
    told.textContent = `${read.why} Nothing here has changed.`;
    return;
  }
  const here = adjustmentPlansIn(await store.all());
  const same = here.find((other) => wordingOf(named(other)) === wordingOf(named(read.plan)));
  if (same) {
    await turnTo(same.id);
    told.textContent = 'This plan is already here, word for word. It is open now.';
    return;
  }
  // A plan of that id may have moved on here: what is here and what came both stay.
  const id = here.some((other) => other.id === read.plan.id) ? newId() : read.plan.id;
  await store.join(stamped(factsOf({ ...read.plan, id }), Date.now(), newId));
  await turnTo(id);
  told.textContent = `Loaded${here.length > 0 ? ' beside the plan that was here' : ''}. It is open now.`;
}

/** With the titles of the guide, as a file has them. */
const named = (some: AdjustmentPlan): AdjustmentPlan => ({
  ...some,
  steps: some.steps.map((step) => ({ ...step, title: titleOf(step) })),
});

for (const part of planParts) {
  const field = page.querySelector<Field>(`[data-part=${part}]`)!;
  field.maxLength = longestPart;
  field.addEventListener('change', () => void write(field, part));
}
one('add').addEventListener('click', () => void addStep(chooser.value));
one('add-own').addEventListener('click', () => void addStep(`own-${newId(8)}`));
for (const copy of ['ours', 'own'] as const) {
  one(`print-${copy}`).addEventListener('click', () => {
    page.dataset['print'] = copy;
    print();
  });
  one(`copy-${copy}`).addEventListener('click', async () => {
    const area = one<HTMLTextAreaElement>(`text-${copy}`);
    const told = one('copied');
    try {
      await navigator.clipboard.writeText(area.value);
      told.textContent = 'Copied. Read it once before you send it.';
    } catch {
      area.closest('details')!.open = true;
      area.focus();
      area.select();
      told.textContent = 'The browser does not let this page copy. The text is marked: copy it yourself.';
    }
  });
}
one('calendar').addEventListener('click', () => {
  const entries = reviewEntries(plan, location.origin + location.pathname);
  saveAsFile('reviews.ics', 'text/calendar', calendarFile(entries, new Date().toISOString()));
});
one('save').addEventListener('click', () => {
  const now = new Date().toISOString();
  saveAsFile(`within-reach-plan-${dayOf(now)}.json`, 'application/json', writePlanFile(plan, titleOf, now));
});
one<HTMLInputElement>('load').addEventListener('change', ({ currentTarget }) => {
  const input = currentTarget as HTMLInputElement;
  const file = input.files?.[0];
  if (file) void load(file).finally(() => (input.value = ''));
});
one('new-plan').addEventListener('click', async () => {
  await turnTo(newId());
  say('A new plan. The others stay on this device.');
  page.querySelector<Field>('[data-part=work]')!.focus();
});
const sure = one<HTMLElement>('sure');
one('remove-plan').addEventListener('click', () => {
  sure.hidden = false;
  one('remove-really').focus();
});
one('remove-not').addEventListener('click', () => {
  sure.hidden = true;
  one('remove-plan').focus();
});
one('remove-really').addEventListener('click', async () => {
  try {
    await store.forget(factsAbout(await store.all(), plan.id));
    history.replaceState(null, '', location.pathname);
    await openPlan();
    say('Gone from this device. Files and paper are yours to look after.');
  } catch {
    say('The browser refused. Nothing is gone.');
  }
  sure.hidden = true;
  one('steps-heading').focus();
});
addEventListener('beforeprint', () => void flush());
document.addEventListener('visibilitychange', () => void flush());
// Another tab wrote: what is being typed here is left alone.
store.onChange(async () => {
  await showOthers();
  const now = adjustmentPlansIn(await store.all()).find((other) => other.id === plan.id);
  if (now && !page.contains(document.activeElement) && wordingOf(now) !== wordingOf(plan)) {
    plan = now;
    showPlan();
  }
});

await openPlan(planAsked());
one('editor').hidden = false;
if (!store.kept) say(`What you write here will not be kept. ${store.why}`);

export {};
