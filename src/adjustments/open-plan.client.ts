import { all, one as required } from '#adjustments/hooks.client.ts';
import { emptyPlan, type AdjustmentPlan, type PlanChange, type PlanStep } from '#adjustments/plan.ts';
import { titleIn, type GuideOf } from '#adjustments/plan-sheet.ts';
import { planWords as words } from '#adjustments/plan-words.ts';
import type { RecordStore } from '#device/record-store.ts';

/** The plan that lies open on its page, with what every part of the page needs. */
export interface OpenPlan {
  readonly page: HTMLElement;
  readonly store: RecordStore;
  plan: AdjustmentPlan;
  /** What came into the plan and went out of it. */
  changes: PlanChange[];
  /** The cards by their names; a name that is gone leads to the card that took it in. */
  readonly options: ReadonlyMap<string, HTMLOptionElement>;
  readonly guide: GuideOf;
  readonly titleOf: (step: PlanStep) => string;
  say(text: string): void;
  /** Says what was kept; where nothing is kept, that it is not. */
  sayKept(text: string): void;
}

export function openPlanOn(page: HTMLElement, store: RecordStore): OpenPlan {
  const status = required(page, 'plan-status');
  const options = new Map(
    [...required<HTMLSelectElement>(page, 'choose-adjustment').options].flatMap((option) =>
      [option.value, ...(option.dataset['formerly'] ?? '').split(' ').filter(Boolean)].map(
        (name) => [name, option] as const,
      ),
    ),
  );
  const guide: GuideOf = (adjustment) => {
    const option = options.get(adjustment);
    return option && { title: option.text, review: JSON.parse(option.dataset['review'] ?? '[]') as string[] };
  };
  const say = (text: string) => {
    status.textContent = text;
  };
  return {
    page,
    store,
    plan: emptyPlan(''),
    changes: [],
    options,
    guide,
    titleOf: titleIn(guide),
    say,
    sayKept: (text) =>
      say(store.words.kept ? text : (store.words.held ?? words.forgets(text, store.why ?? ''))),
  };
}

/** The field of a part, of the plan or of a step. */
export const fieldOf = (inside: ParentNode, hook: 'part' | 'step-part', part: string): Field | undefined =>
  all<Field>(inside, hook, part)[0];

export type Field = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement;
