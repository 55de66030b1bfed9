import { newId } from '#device/ids.ts';
import { byOrder, later, newestOf, stampAfter, type Order } from '#facts/order.ts';
import type { Fact, NewerFact, NewFact, StoredFact } from '#facts/fact.ts';
import { isKnown } from '#facts/known.ts';
import { fingerprint } from '#facts/join.ts';

export interface RecordStore {
  /** False where what the learner does is only held in memory, and lost when they leave the page. */
  readonly kept: boolean;
  /** Where it is not kept: why, in plain words. */
  readonly why: string | undefined;
  /**
   * Every fact that this release knows, in order, kept or only held in memory. Never rejects: what cannot be
   * read is left out and `why` is said.
   */
  all(): Promise<Fact[]>;
  /** The facts of newer releases, for the file that carries the whole record. Never rejects. */
  carried(): Promise<NewerFact[]>;
  /** Gives the fact an id, a time and its place after everything that is here. Settled once it is safely written, or held in memory where writing failed. Never rejects. */
  add(fact: NewFact): Promise<void>;
  /** Adds what is not there yet; overwrites nothing. Never rejects. */
  join(facts: readonly StoredFact[]): Promise<{ added: number; already: number }>;
  /** Takes these facts away for good, all or none, for all tabs. Rejects where the browser refuses, and then nothing is gone. */
  forget(facts: readonly StoredFact[]): Promise<void>;
  /** Takes everything away, for all tabs. Rejects where the browser refuses, and then nothing is gone. */
  erase(): Promise<void>;
  /** Calls back after each change, in this tab or another. Gives back a function that ends it. */
  onChange(listener: () => void): () => void;
}

/**
 * Does something with the shelf of facts in one transaction, and gives the request's result once the transaction is
 * complete: a tab killed before that has written nothing, one killed after it has lost nothing.
 *
 * This is the whole of what a library would do for us here. `idb` was measured at 1,250 bytes of brotli, two fifths
 * of what a reading page may carry; this is about 100.
 */
export type Shelf = <Result>(
  mode: IDBTransactionMode,
  work: (facts: IDBObjectStore) => IDBRequest<Result>,
) => Promise<Result>;

const title = 'within-reach-record';
const shelfName = 'facts';

let opened: Promise<RecordStore> | undefined;

/** The record of this device. One store serves the whole page, so that its parts agree even where it is only memory. */
export const openRecord = (): Promise<RecordStore> =>
  (opened ??= openShelf().then(recordOn, () => recordOn()));

/** Rejects where the browser refuses: storage switched off, a sandboxed frame, a damaged database. */
const openShelf = () =>
  new Promise<Shelf>((resolve, reject) => {
    const opening = indexedDB.open(title, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(shelfName);
    opening.onerror = reject;
    opening.onsuccess = () => {
      const db = opening.result;
      // A newer release in another tab must be able to change the database.
      db.onversionchange = () => db.close();
      resolve(
        (mode, work) =>
          new Promise((resolve, reject) => {
            const transaction = db.transaction(shelfName, mode);
            const request = work(transaction.objectStore(shelfName));
            transaction.oncomplete = () => resolve(request.result);
            // So that a page that goes now has written it: without this the browser may wait for more.
            if (mode === 'readwrite') transaction.commit?.();
            transaction.onabort = reject;
          }),
      );
    };
  });

/** A record on a shelf, or in memory where there is none. */
export function recordOn(shelf?: Shelf): RecordStore {
  let why = shelf ? undefined : 'The browser does not let this site keep anything.';
  /** Fingerprints: each is the whole fact as plain JSON, so that nothing in it can stop the others from being written. */
  const unsaved = new Set<string>();
  const listeners = new Set<() => void>();
  const channel = new BroadcastChannel(title);
  const tellHere = () => listeners.forEach((listener) => listener());
  /** The newest place in the order that is known of, here or in another tab. */
  let newest: Order | undefined;
  channel.onmessage = ({ data }: MessageEvent<Order | undefined>) => {
    begun = undefined;
    newest = later(newest, data);
    tellHere();
  };
  const tell = () => {
    channel.postMessage(newest);
    tellHere();
  };

  /** Facts that could not be written before are tried again with every write: room may have been made. */
  const save = async () => {
    const batch = [...unsaved];
    try {
      if (!shelf) return;
      // The key is the whole fact: putting the same one twice is harmless, and nothing can be overwritten.
      await shelf('readwrite', (facts) => batch.map((key) => facts.put(JSON.parse(key), key))[0]!);
      batch.forEach((key) => unsaved.delete(key));
      why = undefined;
    } catch {
      why = 'The browser did not keep it. There may be no room left on this device.';
    } finally {
      tell();
    }
  };

  const read = async <Found>(work: (facts: IDBObjectStore) => IDBRequest<Found[]>): Promise<Found[]> => {
    try {
      return shelf ? await shelf('readonly', work) : [];
    } catch {
      why = 'The browser could not read what is kept.';
      return [];
    }
  };

  const stored = async (): Promise<StoredFact[]> => {
    const kept: StoredFact[] = await read((facts) => facts.getAll() as IDBRequest<StoredFact[]>);
    const facts = [...kept, ...[...unsaved].map((key) => JSON.parse(key) as StoredFact)];
    newest = later(newest, newestOf(facts));
    return facts.sort(byOrder);
  };
  // Begun at once, because nothing can be set after the newest until it is known; the first who asks is given it.
  let begun: Promise<StoredFact[]> | undefined = stored();
  let ready = false;
  const known = begun.then(() => void (ready = true));
  const write = (facts: readonly StoredFact[]) => {
    begun = undefined;
    newest = later(newest, newestOf(facts));
    for (const fact of facts) unsaved.add(fingerprint(fact));
    return save();
  };

  return {
    get kept() {
      return !why;
    },
    get why() {
      return why;
    },
    async all() {
      const facts = begun ?? stored();
      begun = undefined;
      return (await facts).filter(isKnown);
    },
    async carried() {
      return (await stored()).filter((fact): fact is NewerFact => !isKnown(fact));
    },
    async add(news) {
      const now = new Date().toISOString();
      // As it is now, whatever the caller does with it later.
      const copy = JSON.parse(JSON.stringify(news)) as NewFact;
      // Not awaited where it is known: a page that goes has no time left for anything but the write itself.
      if (!ready) await known;
      await write([{ id: newId(), ...stampAfter(newest, now), v: 1, ...copy }]);
    },
    async join(facts) {
      const had = new Set<IDBValidKey>([...(await read((kept) => kept.getAllKeys())), ...unsaved]);
      const fresh = new Map(
        facts.map((fact) => [fingerprint(fact), fact]).filter(([key]) => !had.has(key as string)) as [
          string,
          StoredFact,
        ][],
      );
      if (fresh.size) await write([...fresh.values()]);
      return { added: fresh.size, already: facts.length - fresh.size };
    },
    async forget(facts) {
      const keys = facts.map(fingerprint);
      if (keys[0]) await shelf?.('readwrite', (kept) => keys.map((key) => kept.delete(key))[0]!);
      keys.forEach((key) => unsaved.delete(key));
      begun = undefined;
      tell();
    },
    async erase() {
      await shelf?.('readwrite', (facts) => facts.clear());
      unsaved.clear();
      begun = undefined;
      newest = undefined;
      tell();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
