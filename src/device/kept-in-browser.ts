import type { Keeping } from '#device/keeping.ts';
import type { Shelf } from '#device/shelf.ts';
import type { StoredFact } from '#facts/fact.ts';

/** A record in this browser's own database: each fact under the whole of itself. */
export const keptOn = (shelf: Shelf): Keeping => ({
  all: () => shelf('readonly', (facts) => facts.getAll() as IDBRequest<StoredFact[]>),
  put: (keys, gone) =>
    shelf('readwrite', (facts) => {
      const done = keys.map((key): IDBRequest => facts.put(JSON.parse(key), key));
      return [...done, ...gone.map((key): IDBRequest => facts.delete(key))][0] ?? facts.count();
    }),
  clear: () => shelf('readwrite', (facts) => facts.clear()),
});
