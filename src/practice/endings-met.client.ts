import type { RecordStore } from '#device/record-store.ts';
import { endingsIn } from '#practice/conversations-had.ts';
import { all, one, says } from '#practice/hooks.client.ts';
import { words } from '#practice/met-words.ts';

/** Says of each conversation on a page how many of its endings were met (EndingsMet.astro). */
export async function showEndingsMet(store: RecordStore): Promise<void> {
  const endings = endingsIn(await store.all());
  for (const mark of all(document, 'met')) {
    const of = Number(says(mark, 'endings'));
    const met = Math.min(endings.get(says(mark, 'met'))?.size ?? 0, of);
    mark.querySelectorAll('i').forEach((dot, at) => dot.classList.toggle('is-met', at < met));
    one(mark, 'met-words').textContent = met > 0 ? words.met(met, of) : words.endings(of);
  }
}
