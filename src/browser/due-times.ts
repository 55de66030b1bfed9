/**
 * Pages without the scheduler, which is larger than they are, read here how many questions are due: browser/refreshers.ts works
 * it out from the record wherever the scheduler is at hand, and leaves the times beside the record. Fills and shows
 *
 *     <p data-due hidden><a href="/practice/">… <span data-count></span></a></p>
 *
 * where something is due. Small on purpose: it is part of pages that may carry 3 KB in all.
 */
export function showDue(): void {
  let times = '';
  try {
    times = localStorage['within-reach-due'] ?? '';
  } catch {
    // The browser keeps nothing, so nothing is due.
  }
  const now = new Date().toISOString();
  const count = times.split(' ').filter((due) => due && due <= now).length;
  for (const mark of document.querySelectorAll<HTMLElement>('[data-due]')) {
    mark.hidden = !count;
    mark.querySelector('[data-count]')!.textContent = `${count}`;
  }
}
