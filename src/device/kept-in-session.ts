import type { Keeping } from '#device/keeping.ts';
import type { StoredFact } from '#facts/fact.ts';

const name = 'within-reach-session';

/**
 * A record for as long as the window is open: what a browser keeps of a session is gone when the window closes, and another
 * window does not see it. All or nothing, because a session is written whole.
 */
export const keptInSession = (
  session: () => Pick<Storage, 'getItem' | 'setItem'> = () => sessionStorage,
): Keeping => {
  const read = () => new Map(JSON.parse(session().getItem(name) ?? '[]') as [string, StoredFact][]);
  const write = (kept: Iterable<[string, StoredFact]>) => session().setItem(name, JSON.stringify([...kept]));
  return {
    all: async () => [...read().values()],
    async put(keys, gone) {
      const kept = read();
      for (const key of keys) kept.set(key, JSON.parse(key) as StoredFact);
      for (const key of gone) kept.delete(key);
      write(kept);
    },
    clear: async () => write([]),
  };
};
