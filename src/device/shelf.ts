/**
 * Does something with the facts in one transaction, and gives the request's result once the transaction is complete: a tab
 * killed before that has written nothing, one killed after it has lost nothing. Rejects where the browser does not let
 * it, or does not answer.
 *
 * This is the whole of what a library would do for us here. `idb` was measured at 1,250 bytes of brotli, two fifths
 * of what a reading page may carry; this is about 300.
 */
export type Shelf = <Result>(
  mode: IDBTransactionMode,
  work: (facts: IDBObjectStore) => IDBRequest<Result>,
) => Promise<Result>;

export const recordName = 'within-reach-record';
const facts = 'facts';

/** The browser gives this site no database. `never`: it knows of none, so there is nothing in it either. */
export class NoDatabase extends Error {
  never: boolean;
  constructor(never: boolean) {
    super();
    this.never = never;
  }
}

/** How long a database may take to give a sign of life. In milliseconds; a page waits for it before it goes on in memory. */
const patience = 3000;

/**
 * The database of this device, whatever the browser does with it: refused, throwing, slow, silent, closed under the page,
 * taken away. It is opened when it is first used, and again when it was closed. `late` is called when one that was
 * given up answers after all.
 */
export function shelfIn(databases: () => IDBFactory, late = () => {}, wait = patience): Shelf {
  let opening: Promise<IDBDatabase> | undefined;
  let silent = false;

  /** Rejects when nothing was heard for so long; what is heard later is told of. */
  const inTime = <Result>(begin: (heard: () => void) => Promise<Result>) =>
    new Promise<Result>((resolve, reject) => {
      let givenUp = false;
      const timer = setTimeout(() => {
        silent = givenUp = true;
        reject(new Error('silent'));
      }, wait);
      const heard = () => {
        clearTimeout(timer);
        silent = false;
      };
      begin(heard)
        .finally(() => {
          heard();
          if (givenUp) setTimeout(late);
        })
        .then(resolve, reject);
    });

  const open = () =>
    (opening ??= new Promise<IDBDatabase>((resolve, reject) => {
      let request: IDBOpenDBRequest;
      try {
        request = databases().open(recordName, 1);
      } catch (error) {
        throw new NoDatabase(error instanceof ReferenceError);
      }
      request.onupgradeneeded = () => request.result.createObjectStore(facts);
      request.onerror = reject;
      request.onsuccess = () => {
        const db = request.result;
        const forget = () => (opening = undefined);
        // A newer release in another tab must be able to change the database.
        db.onversionchange = () => {
          db.close();
          forget();
        };
        db.onclose = forget;
        resolve(db);
      };
    }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    }));

  return async (mode, work) => {
    // One that has not answered yet is not waited for a second time.
    if (silent) throw new Error('silent');
    const run = (db: IDBDatabase, heard: () => void) =>
      new Promise<ReturnType<typeof work>>((resolve, reject) => {
        const transaction = db.transaction(facts, mode);
        const store = transaction.objectStore(facts);
        store.get(0).onsuccess = heard;
        const request = work(store);
        transaction.oncomplete = () => resolve(request);
        // So that a page that goes now has written it: without this the browser may wait for more.
        if (mode === 'readwrite') transaction.commit?.();
        transaction.onabort = reject;
      });
    const request = await inTime(async (heard) => {
      const had = opening;
      try {
        return await run(await open(), heard);
      } catch (error) {
        // Closed without a word since it was opened.
        if (!had || (error as DOMException).name !== 'InvalidStateError') throw error;
        opening = undefined;
        return run(await open(), heard);
      }
    });
    return request.result;
  };
}
