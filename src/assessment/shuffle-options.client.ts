import { shown, type Key } from '#assessment/key.ts';
import { shownOrder } from '#assessment/shown-order.ts';

/**
 * Puts the options of each question in this device's order, the same after every reload. Called before anything else on the
 * page, while question.css still keeps the options unseen; a question that can be read already stays as it is.
 */
export function shuffleOptions(seed: string | undefined, root: ParentNode = document): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-question]')) {
    const { kind } = JSON.parse(form.dataset.key!) as Key;
    const list = form.querySelector('fieldset > :is(ul, ol)');
    if (seed && list && shown[kind].shuffled && !isRead(list)) {
      const parts = new Map([...list.children].map((item) => [partOf(item), item]));
      const order = shownOrder(kind, parts.size, `${seed}:${form.dataset.question}`);
      list.append(...order.map((part) => parts.get(part)!));
    }
    form.dataset.ready = '';
  }
}

/** The number of an option or item in the author's own order. */
function partOf(item: Element): number {
  const control = item.matches('[data-part]') ? item : item.querySelector('input, [data-part]')!;
  return Number((control as HTMLElement).dataset.part ?? (control as HTMLInputElement).value);
}

function isRead(list: Element): boolean {
  const { top, bottom } = list.getBoundingClientRect();
  return (
    getComputedStyle(list).visibility !== 'hidden' && bottom > 0 && top < innerHeight && list.isConnected
  );
}
