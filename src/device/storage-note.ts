import type { RecordStore } from '#device/record-store.ts';

/** Shows the message the server wrote for a learner whose browser keeps nothing, and why. */
export function showStorageNote({ kept, why }: RecordStore): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-storage-note]')) note.hidden = kept;
  for (const reason of document.querySelectorAll('[data-storage-why]')) reason.textContent = why ?? '';
}
