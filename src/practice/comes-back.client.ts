import { attribute, hooked } from '#device/dom.ts';
import type { RecordStore } from '#device/record-store.ts';
import { words } from '#practice/comes-back-words.ts';
import { showEndingsMet } from '#practice/endings-met.client.ts';
import { all } from '#practice/hooks.client.ts';
import { refreshers } from '#practice/refreshers.client.ts';
import type { Hook as OnPage } from '#scenario/hooks.ts';
import { tag } from '#site/locale.ts';

/** Says on the page of a conversation when the first of its moments comes back, and which endings of another were met. */
export async function showComesBack(store: RecordStore): Promise<void> {
  await showEndingsMet(store);
  const { due, ahead } = await refreshers(store);
  const hook: OnPage = 'scenario';
  const [page] = hooked(document, hook);
  const scenario = page && attribute(page, hook);
  const isOwn = (one: (typeof due)[number]) => one.kind === 'moment' && one.scenario === scenario;
  const next = due.some(isOwn) ? 'now' : ahead.find(isOwn)?.due;
  if (!next) return;
  for (const place of all(document, 'comes-back'))
    place.textContent =
      next === 'now' ? words.now : words.on(new Date(next).toLocaleDateString(tag, { dateStyle: 'full' }));
}
