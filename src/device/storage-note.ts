import { hooked, type All } from '#device/dom.ts';
import type { Hook } from '#device/hooks.ts';
import type { RecordStore } from '#device/record-store.ts';

const all: All<Hook> = hooked;

/** Shows the message the server wrote for a learner whose browser keeps nothing, and why. */
export function showStorageNote({ kept, why }: Pick<RecordStore, 'kept' | 'why'>): void {
  for (const note of all(document, 'storage-note')) note.hidden = kept;
  for (const reason of all(document, 'storage-why')) reason.textContent = why ?? '';
}

/**
 * Shows the same message where a page keeps nothing itself, so that nobody writes on the next one in vain: tries a database
 * of its own, and takes it away again.
 */
export function noteRefusedStorage(): void {
  if (globalThis.keeping) return;
  const name = 'within-reach-try';
  const refused = () => showStorageNote({ kept: false, why: undefined });
  const timer = setTimeout(refused, 3000);
  try {
    const trying = indexedDB.open(name);
    trying.onerror = refused;
    trying.onsuccess = () => {
      clearTimeout(timer);
      trying.result.close();
      indexedDB.deleteDatabase(name);
    };
  } catch {
    refused();
  }
}
