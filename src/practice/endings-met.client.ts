import type { RecordStore } from '#device/record-store.ts';
import { endingsIn } from '#practice/conversations-had.ts';
import { words } from '#practice/met-words.ts';

/** Says of each conversation on a page how many of its endings were met (EndingsMet.astro). */
export async function showEndingsMet(store: RecordStore): Promise<void> {
  const endings = endingsIn(await store.all());
  for (const mark of document.querySelectorAll<HTMLElement>('[data-met]')) {
    const of = Number(mark.dataset['endings']);
    const met = Math.min(endings.get(mark.dataset['met'] ?? '')?.size ?? 0, of);
    mark.querySelectorAll('i').forEach((dot, at) => dot.classList.toggle('is-met', at < met));
    const said = mark.querySelector('[data-met-words]');
    if (said) said.textContent = met > 0 ? words.met(met, of) : words.endings(of);
  }
}
