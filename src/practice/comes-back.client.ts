import type { RecordStore } from '#device/record-store.ts';
import { words } from '#practice/comes-back-words.ts';
import { showEndingsMet } from '#practice/endings-met.client.ts';
import { all } from '#practice/hooks.client.ts';
import { refreshers } from '#practice/refreshers.client.ts';
import { all as onPage, says } from '#scenario/hooks.client.ts';
import { tag } from '#site/locale.ts';

/** Says on the page of a conversation when the first of its moments comes back, and which endings of another were met. */
export async function showComesBack(store: RecordStore): Promise<void> {
  await showEndingsMet(store);
  const { due, ahead } = await refreshers(store);
  const [page] = onPage(document, 'scenario');
  const scenario = page && says(page, 'scenario');
  const isOwn = (one: (typeof due)[number]) => one.kind === 'moment' && one.scenario === scenario;
  const next = due.some(isOwn) ? 'now' : ahead.find(isOwn)?.due;
  if (!next) return;
  for (const place of all(document, 'comes-back'))
    place.textContent =
      next === 'now' ? words.now : words.on(new Date(next).toLocaleDateString(tag, { dateStyle: 'full' }));
}
