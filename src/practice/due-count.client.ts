import { hooked, type All } from '#device/dom.ts';
import { preference } from '#device/preferences.ts';
import type { Hook } from '#practice/hooks.ts';

const all: All<Hook> = hooked;

/**
 * Pages without the scheduler, which is larger than they are, read here how much is due: practice/refreshers.client.ts works
 * it out from the record wherever the scheduler is at hand, and leaves the times beside the record. Fills and shows
 *
 *     <p data-due hidden><a href="/practice/">… <span data-count></span></a></p>
 *
 * where something is due.
 */
export function showDue(): void {
  const now = new Date().toISOString();
  const count = (preference('due') ?? '').split(' ').filter((due) => due && due <= now).length;
  for (const mark of all(document, 'due')) {
    mark.hidden = !count;
    for (const number of all(mark, 'count')) number.textContent = `${count}`;
  }
}
