import type { Shelf } from '#device/shelf.ts';

/** A shelf that behaves as a browser's database does, as far as the record needs it, and fails when it is told to. */
export function pretendedShelf() {
  let kept = new Map<IDBValidKey, unknown>();
  const state = { full: false, unreadable: false };
  const shelf: Shelf = async (mode, work) => {
    await Promise.resolve();
    if (state.unreadable) throw new Error('InvalidStateError');
    const copy = new Map(kept);
    const facts = {
      put: (fact: unknown, key: IDBValidKey) => {
        copy.set(key, structuredClone(fact));
        return { result: key };
      },
      getAll: () => ({ result: [...copy.values()].map((fact) => structuredClone(fact)) }),
      count: () => ({ result: copy.size }),
      delete: (key: IDBValidKey) => {
        copy.delete(key);
        return { result: undefined };
      },
      clear: () => {
        copy.clear();
        return { result: undefined };
      },
    };
    const request = work(facts as unknown as IDBObjectStore);
    if (mode === 'readwrite') {
      if (state.full) throw new Error('QuotaExceededError');
      kept = copy;
    }
    return request.result;
  };
  return { shelf, state, size: () => kept.size };
}
