import type { Question } from '#assessment/question.schema.ts';
import { shuffled } from '#assessment/shuffle.ts';

/** How many parts a question shows: options, statements or items. */
export function partCount(question: Question): number {
  if (question.kind === 'estimate') return 0;
  if (question.kind === 'statements') return question.statements.length;
  return 'options' in question ? question.options.length : question.items.length;
}

/**
 * The order in which the parts are shown. Statements keep the author's order: they are read as a list.
 * Items to be put in order are never shown already in order.
 */
export function shownOrder(question: Question, seed: string): number[] {
  const count = partCount(question);
  if (question.kind === 'statements') return Array.from({ length: count }, (_, index) => index);
  for (let attempt = 0; ; attempt += 1) {
    const order = shuffled(count, `${seed}:${attempt}`);
    if (question.kind !== 'order' || order.some((part, place) => part !== place)) return order;
  }
}
