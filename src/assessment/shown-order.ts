import { shown } from '#assessment/key.ts';
import type { Question } from '#assessment/question.schema.ts';
import { shuffled } from '#assessment/shuffle.ts';

/** How many parts a question shows in an order that can be changed: options or items. */
export function partCount(question: Question): number {
  switch (question.kind) {
    case 'single':
    case 'several':
      return question.options.length;
    case 'order':
    case 'match':
      return question.items.length;
    case 'statements':
    case 'estimate':
    case 'written':
      return 0;
  }
}

/**
 * The order in which options or items are shown. Statements and checklists keep the author's order: they are read as a
 * list. Items to be put in order are never shown already in order.
 */
export function shownOrder(kind: Question['kind'], count: number, seed: string): number[] {
  for (let attempt = 0; ; attempt += 1) {
    const order = shuffled(count, `${seed}:${attempt}`);
    if (!shown[kind].solved || count < 2 || order.some((part, place) => part !== place)) return order;
  }
}
