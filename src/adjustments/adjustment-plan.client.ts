/** What the plan page runs: writing the plan, keeping it on this device, and taking it away on paper or in a file. */
import { all, one as required } from '#adjustments/hooks.client.ts';
import type { Hook } from '#adjustments/hooks.ts';
import { onPaper } from '#adjustments/paper.client.ts';
import { planWords as words } from '#adjustments/plan-words.ts';
import {
  adjustmentPlansIn,
  changesIn,
  emptyPlan,
  emptyStep,
  factsAbout,
  factsOf,
  inPlace,
  longestPart,
  placeOf,
  planHeads,
  planParts,
  stepParts,
  suggestedReview,
  wordingOf,
} from '#adjustments/plan.ts';
import type { AdjustmentPlan, PlanChange, PlanStep } from '#adjustments/plan.ts';
import {
  reviewEntries,
  sheetOf,
  sheetText,
  titleIn,
  type Copy,
  type Sheet,
} from '#adjustments/plan-sheet.ts';
import { element } from '#device/element.ts';
import { paperAsked } from '#adjustments/paper-asked.client.ts';
import { planAsked } from '#adjustments/plan-asked.client.ts';
import { newId } from '#device/ids.ts';
import { dayOf, saveAsFile, textOf } from '#device/files.ts';
import { openRecord } from '#device/record-store.ts';
import { calendarFile } from '#facts/calendar-file.ts';
import { largestFile } from '#facts/carried-file.ts';
import { whileWriting } from '#device/while-writing.ts';
import type { AdjustmentPlanPart, Fact } from '#facts/fact.ts';
import { keptTexts, othersBeside, type KeptTexts, type WrittenText } from '#facts/kept-texts.ts';

const page = required(document, 'plan-page');
const one = <Found extends HTMLElement>(name: Hook, inside: ParentNode = page) =>
  required<Found>(inside, name);
/** The field of a part, of the plan or of a step. */
const fieldOf = (inside: ParentNode, hook: 'part' | 'step-part', part: string) =>
  all<Field>(inside, hook, part)[0];
const status = one('plan-status');
const list = one<HTMLOListElement>('steps');
const chooser = one<HTMLSelectElement>('choose-adjustment');
const template = one<HTMLTemplateElement>('step-template');
const store = await openRecord();
const which = one<HTMLSelectElement>('which-paper');
const whose = one<HTMLSelectElement>('whose');
const sign = one<HTMLInputElement>('sign');
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
let plan: AdjustmentPlan = emptyPlan('');
let changes: PlanChange[] = [];

/** The cards by their names; a name that is gone leads to the card that took it in. */
const options = new Map(
  [...chooser.options].flatMap((option) =>
    [option.value, ...(option.dataset['formerly'] ?? '').split(' ').filter(Boolean)].map(
      (name) => [name, option] as const,
    ),
  ),
);
const guide = (adjustment: string) => {
  const option = options.get(adjustment);
  return option && { title: option.text, review: JSON.parse(option.dataset['review'] ?? '[]') as string[] };
};
const titleOf = titleIn(guide);
const say = (text: string) => (status.textContent = text);
const kept = (text: string) =>
  say(store.words.kept ? text : store.words.held ? store.words.held : words.forgets(text, store.why ?? ''));

type Field = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement;
type Place = { part: AdjustmentPlanPart; step?: PlanStep | undefined };

/** What the plan says in each of its places; whoever wrote there without knowing of each other loses nothing. */
let texts: KeptTexts;
let heads: ReadonlyMap<string, WrittenText[]> = new Map();
const places = new Map<Field, Place>();
/** Where something was written since it was last kept. */
const touched = new Set<Field>();
const nameOf = ({ part, step }: Place) => placeOf(part, step?.adjustment);
const holderOf = ({ step }: Place) => (step ?? plan) as unknown as Record<string, string>;

function begin() {
  const { id } = plan;
  texts = keptTexts(
    (place, text) => ({ kind: 'adjustment-plan-written', plan: id, ...inPlace(place), text }),
    newId,
  );
}

/** Keeps what differs from what is kept. Every change is one fact; the plan is worked out from them. */
async function write(fields: Iterable<Field>, settled: boolean): Promise<void> {
  const news = [...fields].flatMap((field) => {
    const place = places.get(field);
    // A day that is only half typed is no day yet.
    if (!place || !field.validity.valid) return [];
    holderOf(place)[place.part] = field.value;
    return texts.change(nameOf(place), field.value) ?? [];
  });
  if (settled) texts.settle();
  if (news.length === 0) {
    if (settled && !store.kept) await store.tryAgain();
    return;
  }
  await store.addAll(news);
  kept(words.kept);
  await showSheet();
}
const keepTouched = (settled: boolean) => {
  const fields = [...touched];
  touched.clear();
  return write(fields, settled);
};

/** A field in which more stands than is kept. */
const beingWritten = (field: Field, place: Place) =>
  field === document.activeElement && field.value !== texts.text(nameOf(place));

/** Takes over what another tab or device wrote: of each place that nobody is writing in here. */
function follow() {
  for (const [field, place] of places) {
    if (!field.isConnected) places.delete(field);
    const name = nameOf(place);
    const standing = beingWritten(field, place) ? field.value : texts.text(name);
    if (texts.follow(name, heads.get(name) ?? [], standing))
      field.value = holderOf(place)[place.part] = texts.text(name);
    const others = () => othersBeside(heads.get(name) ?? [], field.value);
    // A day or a choice is the last that was made; texts are shown side by side.
    if (field instanceof HTMLSelectElement || field.type === 'date') continue;
    if (others().length === 0 && field.dataset['others'] === undefined) continue;
    void import('#device/other-texts.ts').then(({ showOtherTexts }) =>
      showOtherTexts(field, others(), ({ id }) => texts.see(name, id)),
    );
  }
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
    const field = fieldOf(item, 'step-part', part);
    if (!field) continue;
    field.value = step[part];
    if (!(field instanceof HTMLSelectElement) && field.type !== 'date') field.maxLength = longestPart;
    // Each has a name of its own, for what may stand beside it.
    field.id ||= `step-${newId(8)}`;
    places.set(field, { part, step });
    field.addEventListener('change', async () => {
      await keepTouched(true);
      if (part === 'title') one('step-title', item).textContent = titleOf(step);
      const review = fieldOf(item, 'step-part', 'review');
      if (part !== 'from' || !review || review.value !== '') return;
      review.value = suggestedReview(step.from, Number(trial) || 4);
      await write([review], true);
      if (review.value) kept(words.reviewSet(Number(trial) || 4));
    });
  }
  one('step-remove', item).setAttribute('aria-label', words.takeOut(name));
  one('step-remove', item).addEventListener('click', async () => {
    plan.steps = plan.steps.filter((other) => other !== step);
    items.delete(step.adjustment);
    await store.add({ kind: 'adjustment-planned', plan: plan.id, adjustment: step.adjustment, state: 'out' });
    item.remove();
    kept(words.takenOut(name));
    await afterSteps();
    one('steps-heading').focus();
  });
  return item;
}

/** What depends on which steps there are: the list to choose from, and the sheets. */
async function afterSteps() {
  changes = changesIn(await store.all(), plan.id);
  for (const [value, option] of options)
    option.disabled =
      Boolean(option.hidden) || (plan.steps.some((step) => step.adjustment === value) && value !== '');
  one('none-yet').hidden = plan.steps.length > 0;
  await showSheet();
}

async function showPlan() {
  for (const { part, field } of fields) field.value = plan[part];
  sign.checked = plan.sign === 'yes';
  items.clear();
  list.replaceChildren(...plan.steps.map(itemOf));
  follow();
  await afterSteps();
}

/** Where each part of the plan is written; a line to sign is ticked. */
const fields = planParts.flatMap((part) => {
  const field = fieldOf(page, 'part', part);
  return field ? [{ part, field }] : [];
});

/** The items of the list, by what is tried. */
const items = new Map<string, HTMLElement>();
function itemOf(step: PlanStep): HTMLElement {
  const item = items.get(step.adjustment) ?? showStep(step);
  items.set(step.adjustment, item);
  return item;
}

/** The plan as it stands in the record now, with the steps that another tab or device put in or took out. */
async function takeOver(now: AdjustmentPlan | undefined, facts: readonly Fact[]) {
  heads = planHeads(facts, plan.id);
  const steps = now?.steps ?? [];
  for (const step of plan.steps)
    if (!steps.some(({ adjustment }) => adjustment === step.adjustment)) {
      items.get(step.adjustment)?.remove();
      items.delete(step.adjustment);
    }
  plan.steps = steps.map(
    (step) => plan.steps.find(({ adjustment }) => adjustment === step.adjustment) ?? step,
  );
  for (const step of plan.steps) if (!items.has(step.adjustment)) list.append(itemOf(step));
  plan.sign = now?.sign ?? '';
  sign.checked = plan.sign === 'yes';
  follow();
  await afterSteps();
}

async function addStep(adjustment: string) {
  if (adjustment === '' || plan.steps.some((step) => step.adjustment === adjustment)) return;
  // A thing that was taken out before comes back with what was written about it.
  await store.add({ kind: 'adjustment-planned', plan: plan.id, adjustment, state: 'in' });
  const found = adjustmentPlansIn(await store.all()).find((other) => other.id === plan.id);
  const step = found?.steps.find((other) => other.adjustment === adjustment) ?? emptyStep(adjustment);
  if (!plan.steps.some((other) => other.adjustment === adjustment)) plan.steps.push(step);
  const mine = plan.steps.find((other) => other.adjustment === adjustment) ?? step;
  const item = itemOf(mine);
  if (!item.isConnected) list.append(item);
  await afterSteps();
  chooser.value = '';
  fieldOf(item, 'step-part', options.has(adjustment) ? 'try' : 'title')?.focus();
  kept(words.added(titleOf(step)));
}

/** The paper that is chosen, filled in. Those beside the plan come when one of them is chosen. */
async function sheet(): Promise<Sheet> {
  const copy = whose.value === 'own' ? 'own' : 'ours';
  if (which.value === 'plan') return sheetOf(plan, guide, copy, changes);
  const { isPaper, paperOf } = await import('#adjustments/plan-papers.ts');
  return paperOf(isPaper(which.value) ? which.value : 'plan', plan, guide, copy, changes);
}

/** The latest that was asked for is shown, in whatever order they are ready. */
let asked = 0;
async function showSheet() {
  const mine = ++asked;
  const paper = await sheet();
  if (mine !== asked) return;
  one('sheet').replaceChildren(...onPaper(paper));
  one<HTMLTextAreaElement>('text').value = sheetText(paper);
  one<HTMLButtonElement>('calendar').disabled = reviewEntries(plan).length === 0;
}

/** Opens a plan: the one asked for, the last one changed, or a new one. */
async function openPlan(id?: string) {
  await keepTouched(true);
  const facts = await store.all();
  const plans = adjustmentPlansIn(facts);
  plan = plans.find((found) => found.id === id) ?? (id ? emptyPlan(id) : (plans[0] ?? emptyPlan(newId())));
  heads = planHeads(facts, plan.id);
  begin();
  await showPlan();
  await showOthers();
}

async function showOthers() {
  const others = adjustmentPlansIn(await store.all()).filter((other) => other.id !== plan.id);
  one('other-plans').hidden = others.length === 0;
  one('other-plans-list').replaceChildren(
    ...others.map((other) => {
      const names = other.steps.map(titleOf).join(', ') || words.withoutStep;
      const button = element('button', words.otherPlan(names, dayOf(other.at)));
      button.type = 'button';
      button.className = 'other';
      button.addEventListener('click', async () => {
        await turnTo(other.id);
        say(words.opened);
        one('steps-heading').focus();
      });
      return element('li', button);
    }),
  );
}

async function turnTo(id: string) {
  history.replaceState(null, '', `${location.pathname}#plan=${encodeURIComponent(id)}`);
  await openPlan(id);
}

async function load(file: File) {
  const { planTooLarge, readPlanFile } = await import('#adjustments/plan-file.ts');
  const read =
    file.size > largestFile
      ? planTooLarge
      : await textOf(file).then(
          (text = 'not UTF-8') => readPlanFile(text),
          () => ({ ok: false as const, why: words.unreadable }),
        );
  const told = one('loaded');
  if (!read.ok) {
    told.textContent = words.unchanged(read.why);
    return;
  }
  const here = adjustmentPlansIn(await store.all());
  const same = here.find((other) => wordingOf(named(other)) === wordingOf(named(read.plan)));
  if (same) {
    await turnTo(same.id);
    told.textContent = words.alreadyHere;
    return;
  }
  // A plan of that id may have moved on here: what is here and what came both stay.
  const id = here.some((other) => other.id === read.plan.id) ? newId() : read.plan.id;
  await store.addAll(factsOf({ ...read.plan, id }));
  await turnTo(id);
  told.textContent = here.length > 0 ? words.loadedBeside : words.loaded;
}

/** With the titles of the guide, as a file has them. */
const named = (some: AdjustmentPlan): AdjustmentPlan => ({
  ...some,
  steps: some.steps.map((step) => ({ ...step, title: titleOf(step) })),
});

for (const { part, field } of fields) {
  if (!(field instanceof HTMLSelectElement)) field.maxLength = longestPart;
  field.id ||= `part-${part}`;
  places.set(field, { part });
}
sign.addEventListener('change', async () => {
  plan.sign = sign.checked ? 'yes' : '';
  const news = texts.change(placeOf('sign'), plan.sign);
  if (news) await store.addAll([news]);
  kept(words.kept);
  await showSheet();
});
one('add').addEventListener('click', () => void addStep(chooser.value));
one('add-own').addEventListener('click', () => void addStep(`own-${newId(8)}`));
for (const choosing of [which, whose]) choosing.addEventListener('change', () => void showSheet());
const printPaper = async () => {
  await keepTouched(true);
  await showSheet();
  print();
};
const printCopy = (copy: Copy) => {
  which.value = 'plan';
  whose.value = copy;
  void printPaper();
};
one('print-ours').addEventListener('click', () => printCopy('ours'));
one('print-own').addEventListener('click', () => printCopy('own'));
one('print').addEventListener('click', () => void printPaper());
one('copy').addEventListener('click', async () => {
  const area = one<HTMLTextAreaElement>('text');
  const told = one('copied');
  try {
    await navigator.clipboard.writeText(area.value);
    told.textContent = words.copied;
  } catch {
    area.focus();
    area.select();
    told.textContent = words.notCopied;
  }
});
one('word').addEventListener('click', async () => {
  const told = one('copied');
  await keepTouched(true);
  try {
    // The library is large, so it comes only to whoever asks for a file.
    const { wordFile } = await import('#adjustments/word-file.client.ts');
    const paper = await sheet();
    saveAsFile(`${paper.title}.docx`, wordType, await wordFile(paper));
    told.textContent = words.made;
  } catch {
    told.textContent = words.notMade;
  }
});
one('calendar').addEventListener('click', () => {
  saveAsFile('catch-up.ics', 'text/calendar', calendarFile(reviewEntries(plan), new Date().toISOString()));
});
one('save').addEventListener('click', async () => {
  const { writePlanFile } = await import('#adjustments/plan-file.ts');
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
  say(words.newPlan);
  fieldOf(page, 'part', 'work')?.focus();
});
const sure = one<HTMLElement>('sure-to-remove');
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
    say(words.gone);
  } catch {
    say(words.notRemoved);
  }
  sure.hidden = true;
  one('steps-heading').focus();
});
for (const event of ['input', 'change'])
  page.addEventListener(event, ({ target }) => {
    const field = target as Field;
    if (places.has(field)) touched.add(field);
  });
whileWriting(page, (settled) => void keepTouched(settled));
store.onChange(async () => {
  await showOthers();
  const facts = await store.all();
  await takeOver(
    adjustmentPlansIn(facts).find((other) => other.id === plan.id),
    facts,
  );
});

begin();
await openPlan(planAsked());
one('editor').hidden = false;
const paper = paperAsked(which);
if (paper) {
  which.value = paper;
  which.closest('details')!.open = true;
  await showSheet();
  which.focus();
}
if (!store.words.kept) say(store.words.held ?? words.notKept(store.why ?? ''));

export {};
