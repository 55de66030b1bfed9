/** A browser's databases, as far as the record needs them, which do what a browser may do with them. */
export function pretendedDatabases({
  throws = false,
  refused = false,
  silent = false,
  mute = false,
}: { throws?: boolean; refused?: boolean; silent?: boolean; mute?: boolean } = {}) {
  let kept: Map<IDBValidKey, string> | undefined;
  let isFull = false;
  let count = 0;
  let answer = () => {};
  const until = silent ? new Promise<void>((resolve) => (answer = resolve)) : Promise.resolve();
  const open = new Set<{ closed: boolean; onclose?: () => void; onversionchange?: () => void }>();

  const connection = () => {
    const db = {
      closed: false,
      onclose: undefined as (() => void) | undefined,
      onversionchange: undefined as (() => void) | undefined,
      close: () => void (db.closed = true),
      transaction: () => {
        if (db.closed) throw new DOMException('The connection is closing.', 'InvalidStateError');
        count++;
        const copy = new Map(kept);
        const asked: { result?: unknown; onsuccess?: () => void }[] = [];
        const request = (work: () => unknown) => {
          const made: { result?: unknown; onsuccess?: () => void } = {};
          asked.push(made);
          queueMicrotask(() => (made.result = work()));
          return made;
        };
        let wrote = false;
        const store = {
          get: (key: IDBValidKey) => request(() => copy.get(key)),
          getAll: () => request(() => [...copy.values()].map((fact): unknown => JSON.parse(fact))),
          count: () => request(() => copy.size),
          put: (fact: unknown, key: IDBValidKey) => {
            wrote = true;
            return request(() => (copy.set(key, JSON.stringify(fact)), key));
          },
          delete: (key: IDBValidKey) => request(() => void copy.delete(key)),
          clear: () => request(() => void copy.clear()),
        };
        const transaction = {
          objectStore: () => store,
          commit: () => {},
          oncomplete: () => {},
          onabort: (_: unknown) => {},
        };
        if (!mute)
          setTimeout(() => {
            for (const made of asked) made.onsuccess?.();
            if (wrote && isFull) return transaction.onabort(new Event('abort'));
            kept = copy;
            transaction.oncomplete();
          });
        return transaction;
      },
      createObjectStore: () => (kept = new Map()),
    };
    open.add(db as never);
    return db;
  };

  const databases = {
    open: () => {
      if (throws) throw new DOMException('The operation is insecure.', 'SecurityError');
      const request = {
        result: undefined as unknown,
        onsuccess: () => {},
        onerror: (_: unknown) => {},
        onupgradeneeded: () => {},
      };
      void until.then(() => {
        if (refused) return request.onerror(new Event('error'));
        request.result = connection();
        if (!kept) request.onupgradeneeded();
        request.onsuccess();
      });
      return request;
    },
  };
  const each = (act: (db: { closed: boolean; onclose?: () => void }) => void) => {
    for (const db of open) act(db);
    open.clear();
  };
  return {
    databases: databases as unknown as IDBFactory,
    answer: () => answer(),
    full: (now: boolean) => (isFull = now),
    close: () => each((db) => ((db.closed = true), db.onclose?.())),
    closeSilently: () => each((db) => (db.closed = true)),
    takeAway: () => {
      each((db) => ((db.closed = true), db.onclose?.()));
      kept = undefined;
    },
    size: () => kept?.size ?? 0,
    transactions: () => count,
  };
}
