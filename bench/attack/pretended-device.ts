import type { News } from '#device/other-tabs.ts';
import { recordOn } from '#device/record-store.ts';
import { shelfIn } from '#device/shelf.ts';

/** What a browser does with its storage. `mute` opens and then answers nothing. */
export type Mood = 'well' | 'full' | 'refused' | 'mute';

type Connection = { closed: boolean; onclose: (() => void) | undefined };

/**
 * A device with a browser, as far as a record needs one: a database that several tabs share, a clock and a zone that
 * somebody may change, and messages between tabs. The code that decides and stores is the site's own.
 */
export function pretendedDevice(name: string) {
  let kept: Map<IDBValidKey, string> | undefined;
  let names = 0;
  const device = { mood: 'well' as Mood, time: Date.UTC(2026, 10, 1), zone: 0 };
  const tabs = new Set<ReturnType<typeof openTab>>();

  function openTab() {
    const tab = {
      alive: true,
      /** A page that the browser has frozen: it hears nothing. */
      deaf: false,
      hear: undefined as ((news: News) => void) | undefined,
      connections: [] as Connection[],
      record: undefined as unknown as ReturnType<typeof recordOn>,
    };
    const database = () => {
      const db = {
        closed: false,
        onclose: undefined as (() => void) | undefined,
        onversionchange: undefined,
        close: () => void (db.closed = true),
        createObjectStore: () => void (kept = new Map()),
        transaction: () => {
          if (db.closed || !kept) throw new DOMException('closed', 'InvalidStateError');
          return transactionOn(
            () => kept,
            (next) => (kept = next),
            device,
            tab,
          );
        },
      };
      tab.connections.push(db);
      return db;
    };
    const databases = {
      open: () => {
        if (device.mood === 'refused') throw new DOMException('refused', 'SecurityError');
        const request = {
          result: undefined as unknown,
          onsuccess: () => {},
          onerror: () => {},
          onupgradeneeded: () => {},
        };
        queueMicrotask(() => {
          const fresh = !kept;
          if (fresh) kept = new Map();
          request.result = database();
          if (fresh) request.onupgradeneeded();
          request.onsuccess();
        });
        return request;
      },
    };
    tab.record = recordOn(
      shelfIn(
        () => databases as unknown as IDBFactory,
        () => void tab.record.tryAgain(),
        1,
      ),
      {
        now: () => ({ at: new Date((device.time += 7)).toISOString(), zone: device.zone }),
        newId: () => `${name}-${String(++names).padStart(8, '0')}`,
        hearOthers: (hear) => {
          tab.hear = hear;
          return (news) => {
            for (const other of tabs)
              if (other !== tab && other.alive && !other.deaf) other.hear?.(structuredClone(news));
          };
        },
      },
    );
    tabs.add(tab);
    return tab;
  }

  return {
    device,
    name,
    openTab,
    kill(tab: ReturnType<typeof openTab>) {
      tab.alive = false;
      tabs.delete(tab);
    },
    /** The browser closes its database, with or without a word. */
    close(word: boolean) {
      for (const tab of tabs)
        for (const db of tab.connections) {
          db.closed = true;
          if (word) db.onclose?.();
        }
    },
    /** The browser clears what the site kept. */
    evict() {
      this.close(true);
      kept = undefined;
    },
    newName: () => `${name}-${String(++names).padStart(8, '0')}`,
  };
}

export type PretendedDevice = ReturnType<typeof pretendedDevice>;
export type Tab = ReturnType<PretendedDevice['openTab']>;

/** One transaction: all of it or nothing, and nothing where its tab was killed before its end. */
function transactionOn(
  kept: () => ReadonlyMap<IDBValidKey, string> | undefined,
  commit: (next: Map<IDBValidKey, string>) => void,
  device: { mood: Mood },
  tab: { alive: boolean },
) {
  let copy = new Map<IDBValidKey, string>();
  let wrote = false;
  const work: (() => void)[] = [];
  const request = (result: () => unknown) => {
    const made: { result?: unknown; onsuccess?: () => void } = {};
    work.push(() => {
      made.result = result();
      made.onsuccess?.();
    });
    return made;
  };
  const change = (act: () => unknown) =>
    request(() => {
      wrote = true;
      return act();
    });
  const transaction = {
    oncomplete: () => {},
    onabort: (_: unknown) => {},
    commit: () => {},
    objectStore: () => ({
      get: (key: IDBValidKey) => request(() => copy.get(key)),
      count: () => request(() => copy.size),
      getAll: () => request(() => [...copy.values()].map((fact): unknown => JSON.parse(fact))),
      getAllKeys: () => request(() => [...copy.keys()]),
      put: (fact: unknown, key: IDBValidKey) => change(() => copy.set(key, JSON.stringify(fact))),
      delete: (key: IDBValidKey) => change(() => copy.delete(key)),
      clear: () => change(() => copy.clear()),
    }),
  };
  const { mood } = device;
  queueMicrotask(() => {
    const now = kept();
    if (mood === 'mute' || !tab.alive) return;
    if (!now) return transaction.onabort(new Error('AbortError'));
    copy = new Map(now);
    for (const act of work) act();
    if (wrote && mood === 'full' && copy.size >= now.size)
      return transaction.onabort(new Error('QuotaExceededError'));
    if (wrote) commit(copy);
    transaction.oncomplete();
  });
  return transaction;
}
