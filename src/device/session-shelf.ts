import type { Shelf } from '#device/shelf.ts';

const name = 'within-reach-session';

/**
 * Facts for as long as the window is open: what a browser keeps of a session is gone when the window closes, and another
 * window does not see it. It does what a database does as far as the record needs it; all or nothing, because a session is
 * written whole.
 */
export const sessionShelf =
  (session: () => Storage = () => sessionStorage): Shelf =>
  (mode, work) =>
    new Promise((resolve) => {
      const kept = new Map<string, unknown>(
        JSON.parse(session().getItem(name) ?? '[]') as [string, unknown][],
      );
      const done = <Result>(result: Result) => ({ result });
      const facts = {
        put: (fact: unknown, key: string) => {
          kept.set(key, fact);
          return done(key);
        },
        getAll: () => done([...kept.values()]),
        getAllKeys: () => done([...kept.keys()]),
        count: () => done(kept.size),
        delete: (key: string) => done(void kept.delete(key)),
        clear: () => done(kept.clear()),
      };
      const { result } = work(facts as unknown as IDBObjectStore);
      if (mode === 'readwrite') session().setItem(name, JSON.stringify([...kept]));
      resolve(result);
    });
