import { one as required } from '#adjustments/hooks.client.ts';
import type { Hook } from '#adjustments/hooks.ts';
import { fieldOf, type OpenPlan } from '#adjustments/open-plan.client.ts';
import type { PlanFields } from '#adjustments/plan-fields.client.ts';
import {
  adjustmentPlansIn,
  changesIn,
  emptyStep,
  longestPart,
  suggestedReview,
  type PlanStep,
} from '#adjustments/plan.ts';
import { planWords as words } from '#adjustments/plan-words.ts';
import { element } from '#device/element.ts';
import { newId } from '#device/ids.ts';
import { stepParts } from '#facts/fact.ts';

/** After how many weeks a trial is looked at again where its card does not say. */
const usualTrial = 4;

export interface PlanSteps {
  /** Shows the steps of the plan that is open now. */
  show(): Promise<void>;
  /** Puts a thing to try into the plan, once. */
  add(adjustment: string): Promise<void>;
  /** Takes over which steps the plan has now: another tab or device put some in or took some out. */
  takeOver(steps: readonly PlanStep[]): void;
  /** Brings up to date what depends on which steps there are. */
  settle(): Promise<void>;
}

/** The things to try in a plan, one item each. `afterSteps` follows when they are others than before. */
export function planSteps(open: OpenPlan, fields: PlanFields, afterSteps: () => Promise<void>): PlanSteps {
  const { page, store, options } = open;
  const one = <Found extends HTMLElement>(name: Hook, inside: ParentNode = page) =>
    required<Found>(inside, name);
  const list = one<HTMLOListElement>('steps');
  const chooser = one<HTMLSelectElement>('choose-adjustment');
  const template = one<HTMLTemplateElement>('step-template');
  const items = new Map<string, HTMLElement>();

  function itemOf(step: PlanStep): HTMLElement {
    const item = items.get(step.adjustment) ?? newItem(step);
    items.set(step.adjustment, item);
    return item;
  }

  function newItem(step: PlanStep): HTMLElement {
    const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
    const option = options.get(step.adjustment);
    const name = open.titleOf(step);
    one('step-title', item).textContent = name;
    one('step-own', item).hidden = option !== undefined;
    const hint = one('step-hint', item);
    hint.hidden = !option;
    if (option) {
      const { looks = '', url = '' } = option.dataset;
      one('step-looks', hint).textContent = looks;
      one<HTMLAnchorElement>('step-link', hint).href = url;
      one('step-link-name', hint).textContent = name;
    }
    const ask = open.guide(step.adjustment)?.review ?? [];
    one('step-ask', item).hidden = ask.length === 0;
    one('step-questions', item).replaceChildren(...ask.map((question) => element('li', question)));
    writeIn(item, step, Number(option?.dataset['trial']) || usualTrial);
    one('step-remove', item).setAttribute('aria-label', words.takeOut(name));
    one('step-remove', item).addEventListener('click', () => void takeOut(step, item, name));
    return item;
  }

  /** The fields of a step. Its first day suggests when to look again, `weeks` later. */
  function writeIn(item: HTMLElement, step: PlanStep, weeks: number): void {
    for (const part of stepParts) {
      const field = fieldOf(item, 'step-part', part);
      if (!field) continue;
      field.value = step[part];
      if (!(field instanceof HTMLSelectElement) && field.type !== 'date') field.maxLength = longestPart;
      // Each has a name of its own, for what may stand beside it.
      field.id ||= `step-${newId(8)}`;
      fields.keepIn(field, { part, step });
      field.addEventListener('change', async () => {
        await fields.keepTouched(true);
        if (part === 'title') one('step-title', item).textContent = open.titleOf(step);
        const review = fieldOf(item, 'step-part', 'review');
        if (part !== 'from' || !review || review.value !== '') return;
        review.value = suggestedReview(step.from, weeks);
        await fields.keep(review);
        if (review.value) open.sayKept(words.reviewSet(weeks));
      });
    }
  }

  async function takeOut(step: PlanStep, item: HTMLElement, name: string): Promise<void> {
    const { plan } = open;
    plan.steps = plan.steps.filter((other) => other !== step);
    items.delete(step.adjustment);
    await store.add({ kind: 'adjustment-planned', plan: plan.id, adjustment: step.adjustment, state: 'out' });
    item.remove();
    open.sayKept(words.takenOut(name));
    await settle();
    one('steps-heading').focus();
  }

  async function settle(): Promise<void> {
    const { plan } = open;
    open.changes = changesIn(await store.all(), plan.id);
    for (const [value, option] of options)
      option.disabled =
        Boolean(option.hidden) || (value !== '' && plan.steps.some(({ adjustment }) => adjustment === value));
    one('none-yet').hidden = plan.steps.length > 0;
    await afterSteps();
  }

  return {
    settle,
    async show() {
      items.clear();
      list.replaceChildren(...open.plan.steps.map(itemOf));
      fields.follow();
      await settle();
    },
    async add(adjustment) {
      const { plan } = open;
      const isIt = (step: PlanStep) => step.adjustment === adjustment;
      if (adjustment === '' || plan.steps.some(isIt)) return;
      await store.add({ kind: 'adjustment-planned', plan: plan.id, adjustment, state: 'in' });
      // A thing that was taken out before comes back with what was written about it.
      const kept = adjustmentPlansIn(await store.all()).find(({ id }) => id === plan.id);
      if (!plan.steps.some(isIt)) plan.steps.push(kept?.steps.find(isIt) ?? emptyStep(adjustment));
      const step = plan.steps.find(isIt) ?? emptyStep(adjustment);
      const item = itemOf(step);
      if (!item.isConnected) list.append(item);
      await settle();
      chooser.value = '';
      fieldOf(item, 'step-part', options.has(adjustment) ? 'try' : 'title')?.focus();
      open.sayKept(words.added(open.titleOf(step)));
    },
    takeOver(steps) {
      const { plan } = open;
      const isAmong = (some: readonly PlanStep[], name: string) =>
        some.some(({ adjustment }) => adjustment === name);
      for (const { adjustment } of plan.steps)
        if (!isAmong(steps, adjustment)) {
          items.get(adjustment)?.remove();
          items.delete(adjustment);
        }
      plan.steps = steps.map(
        (step) => plan.steps.find(({ adjustment }) => adjustment === step.adjustment) ?? step,
      );
      for (const step of plan.steps) if (!items.has(step.adjustment)) list.append(itemOf(step));
    },
  };
}
