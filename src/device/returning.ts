import type { RecordStore } from '#device/record-store.ts';

/** Whether this browser has kept anything of ours; true also where it does not say. A newcomer need not load what reads it. */
const mayHaveRecord = async (): Promise<boolean> => {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === 'within-reach-record');
  } catch {
    return true;
  }
};

/**
 * Gives the record to `show` where there may be one: now, after each change, and when the page comes back from the
 * browser's memory. A newcomer loads nothing of it.
 */
export function withRecord(show: (store: RecordStore) => Promise<void>): void {
  let store: RecordStore | undefined;
  const look = async () => {
    if (!store) {
      if (!(await mayHaveRecord())) return;
      const { openRecord } = await import('#device/record-store.ts');
      store = await openRecord();
      const opened = store;
      opened.onChange(() => void show(opened));
    }
    await show(store);
  };
  void look();
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void look();
  });
}
