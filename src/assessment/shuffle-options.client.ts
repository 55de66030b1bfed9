import { all, keyIn, put, questionsIn, says } from '#assessment/hooks.client.ts';
import { shown } from '#assessment/key.ts';
import { shownOrder } from '#assessment/shown-order.ts';

/**
 * Puts the options of each question in this device's order, the same after every reload. Called before anything else on the
 * page, while question.css still keeps the options unseen; a question that can be read already stays as it is.
 */
export function shuffleOptions(seed: string | undefined, root: ParentNode = document): void {
  for (const form of questionsIn(root)) {
    const { kind } = keyIn(form);
    const list = form.querySelector('fieldset > :is(ul, ol)');
    if (seed && list && shown[kind].shuffled && !isRead(list)) {
      const parts = new Map([...list.children].map((item) => [partOf(item), item]));
      const order = shownOrder(kind, parts.size, `${seed}:${says(form, 'question')}`);
      list.append(...order.flatMap((part) => parts.get(part) ?? []));
    }
    put(form, 'ready');
  }
}

/** The number of an option or item in the author's own order. */
function partOf(item: Element): number {
  const input = item.querySelector('input');
  return Number(input ? input.value : says(all(item, 'part')[0] ?? item, 'part'));
}

function isRead(list: Element): boolean {
  const { top, bottom } = list.getBoundingClientRect();
  return (
    getComputedStyle(list).visibility !== 'hidden' && bottom > 0 && top < innerHeight && list.isConnected
  );
}
