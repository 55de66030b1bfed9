import { beside, keepBeside } from '#browser/beside-the-record.ts';

/**
 * Pages without the scheduler, which is larger than they are, read here how many questions are due: it is worked out from the
 * record wherever the scheduler is at hand, and worked out anew each time.
 */
export const keepDueTimes = (times: readonly string[]): boolean => keepBeside('due', times.join(' '));

/** Fills and shows `<p data-due hidden><a href="/practice/"></a></p>` where something is due. */
export function showDue(): void {
  const now = new Date().toISOString();
  const count = (beside('due') ?? '').split(' ').filter((due) => due && due <= now).length;
  for (const mark of document.querySelectorAll<HTMLElement>('[data-due]')) {
    mark.hidden = count === 0;
    mark.querySelector('a')!.textContent = `${dueInWords(count)}: practise for five minutes`;
  }
}

export const dueInWords = (count: number): string =>
  count === 1 ? '1 question is about to fade' : `${count} questions are about to fade`;
