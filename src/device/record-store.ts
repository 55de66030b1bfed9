import { newId } from '#device/ids.ts';
import type { Keeping } from '#device/keeping.ts';
import { keptOn } from '#device/kept-in-browser.ts';
import { words } from '#device/kept-words.ts';
import { hearOthers } from '#device/other-tabs.ts';
import { keptInSession } from '#device/kept-in-session.ts';
import { isShared } from '#device/shared.ts';
import { NoDatabase, shelfIn, type Shelf } from '#device/shelf.ts';
import { byOrder, later, newestOf, orderOf, stampAfter, type Order } from '#facts/order.ts';
import type { Fact, NewerFact, NewFact, StoredFact } from '#facts/fact.ts';
import { isKnown } from '#facts/known.ts';
import { fingerprint } from '#facts/join.ts';

/** Whether something is kept, and what is said of it. */
export interface Kept {
  /** False where what the learner does is only held in memory, and lost when they leave the page. */
  readonly kept: boolean;
  /** Where it is not kept: why, in plain words. */
  readonly why: string | undefined;
  /** What is said where it is held for as long as the window is open and no longer. */
  readonly held?: string | undefined;
}

export interface RecordStore extends Kept {
  /** The same of what the learner writes: some places have room for what was done and not for words. */
  readonly words: Kept;
  /**
   * Every fact that this release knows, in order, kept or only held in memory. Never rejects: what cannot be
   * read is left out and `why` is said.
   */
  all(): Promise<Fact[]>;
  /** The facts of newer releases, for the file that carries the whole record. Never rejects. */
  carried(): Promise<NewerFact[]>;
  /**
   * Gives the fact an id, a time and its place after everything that is here, and gives it back as it is stored. Settled
   * once it is safely written, or held in memory where writing failed. Never rejects.
   */
  add(fact: NewFact): Promise<Fact>;
  /**
   * Several facts, in this order and in one transaction: all are written, or none. One that comes with an id which this
   * page has written before takes the place of that one: a text that is being written on.
   */
  addAll(facts: readonly NewFact[]): Promise<Fact[]>;
  /** Writes once more what could not be written before: room may have been made. Never rejects. */
  tryAgain(): Promise<void>;
  /** Adds what is not there yet; overwrites nothing. Never rejects. */
  join(
    facts: readonly StoredFact[],
    keyOf?: (fact: StoredFact) => string,
  ): Promise<{ added: number; already: number }>;
  /** Takes these facts away for good, all or none, for all tabs. Rejects where the browser refuses, and then nothing is gone. */
  forget(facts: readonly StoredFact[]): Promise<void>;
  /** Takes everything away, for all tabs. Rejects where the browser refuses, and then nothing is gone. */
  erase(): Promise<void>;
  /** Calls back after each change, in this tab or another. Gives back a function that ends it. */
  onChange(listener: () => void): () => void;
}

declare global {
  /** What a copy of the site inside something else keeps the record in, in place of this browser's database. */
  var keeping: Promise<Keeping> | undefined;
}

let opened: Promise<RecordStore> | undefined;

/** The record of this device. One store serves the whole page, so that its parts agree even where it is only memory. */
export const openRecord = (): Promise<RecordStore> =>
  (opened ??= (async () => {
    const elsewhere = globalThis.keeping;
    const store = recordOn(
      elsewhere
        ? await elsewhere.catch(() => undefined)
        : isShared()
          ? keptInSession()
          : shelfIn(
              () => indexedDB,
              () => void store.tryAgain(),
            ),
    );
    // From here on it is known whether the browser keeps anything.
    await store.ready;
    return store;
  })());

/** What a record needs of the world around it: its time, names that nothing else has, and the other tabs. */
export interface World {
  now: () => { at: string; zone: number };
  newId: () => string;
  hearOthers: typeof hearOthers;
}

const browser: World = {
  now: () => {
    const clock = new Date();
    return { at: clock.toISOString(), zone: -clock.getTimezoneOffset() };
  },
  newId: () => newId(),
  hearOthers,
};

const reason = (error: unknown, otherwise: string) =>
  error instanceof NoDatabase ? words.refused : otherwise;

/** A record on a shelf or wherever else it is kept, or in memory where there is nowhere. `ready` is settled once it has been read. */
export function recordOn(
  place?: Shelf | Keeping,
  world: World = browser,
): RecordStore & { ready: Promise<void> } {
  const keeping = typeof place === 'function' ? keptOn(place) : place;
  let why = keeping ? undefined : words.refused;
  /** Fingerprints: each is the whole fact as plain JSON, so that nothing in it can stop the others from being written. */
  const unsaved = new Set<string>();
  /** What this page wrote under an id that it gave itself, and may write on. */
  const drafts = new Map<string, string>();
  /** What was written on since, and is still to be taken off the shelf. */
  const replaced = new Set<string>();
  const listeners = new Set<() => void>();
  const tellHere = () => listeners.forEach((listener) => listener());
  /** The newest place in the order that is known of, here or in another tab. */
  let newest: Order | undefined;
  const tellOthers = world.hearOthers((news) => {
    begun = undefined;
    if (news === 'erased') return forgetAll();
    newest = later(newest, news);
    tellHere();
  });
  /** What only this page knows goes as well: it would come back with the next write. */
  const forgetAll = () => {
    unsaved.clear();
    drafts.clear();
    replaced.clear();
    begun = undefined;
    newest = undefined;
    tellHere();
  };
  const tell = () => {
    tellOthers(newest);
    tellHere();
  };

  /** Facts that could not be written before are tried again with every write: room may have been made. */
  const save = async () => {
    const batch = [...unsaved];
    const gone = [...replaced];
    try {
      if (!keeping) return;
      await keeping.put(batch, gone);
      batch.forEach((key) => unsaved.delete(key));
      gone.forEach((key) => replaced.delete(key));
      why = undefined;
    } catch (error) {
      why = reason(error, words.full);
    } finally {
      tell();
    }
  };

  const read = async <Found>(look: () => Promise<Found[]> | undefined): Promise<Found[]> => {
    try {
      const found = await look();
      if (found && unsaved.size === 0) why = undefined;
      return found ?? [];
    } catch (error) {
      why ??= reason(error, words.unread);
      return [];
    }
  };

  const stored = async (): Promise<StoredFact[]> => {
    const kept = await read(() => keeping?.all());
    const held = [...unsaved].map((key) => JSON.parse(key) as StoredFact);
    // A write that was given up may have happened after all; one that was written on counts no more.
    const out = unsaved.size + replaced.size > 0 ? new Set([...unsaved, ...replaced]) : undefined;
    const facts = [...(out ? kept.filter((fact) => !out.has(fingerprint(fact))) : kept), ...held];
    newest = later(newest, newestOf(facts));
    return facts.sort(byOrder);
  };
  // Begun at once, because nothing can be set after the newest until it is known; the first who asks is given it.
  let begun: Promise<StoredFact[]> | undefined = stored();
  let isReady = false;
  const ready = begun.then(() => void (isReady = true));
  const write = (facts: readonly StoredFact[], keyOf = fingerprint) => {
    begun = undefined;
    newest = later(newest, newestOf(facts));
    for (const fact of facts) unsaved.add(keyOf(fact));
    return save();
  };

  const addAll = async (news: readonly NewFact[]) => {
    const { at: now, zone } = world.now();
    // As they are now, whatever the caller does with them later.
    const copies = JSON.parse(JSON.stringify(news)) as NewFact[];
    // Not awaited where it is known: a page that goes has no time left for anything but the write itself.
    if (!isReady) await ready;
    const facts = copies.map((copy) => {
      const fact = { id: world.newId(), ...stampAfter(newest, now), zone, v: 1, ...copy } as Fact;
      newest = later(newest, orderOf(fact));
      const before = copy.id && drafts.get(copy.id);
      if (before) {
        unsaved.delete(before);
        replaced.add(before);
      }
      if (copy.id) drafts.set(copy.id, fingerprint(fact));
      return fact;
    });
    if (facts.length > 0) await write(facts);
    return facts;
  };

  /** Takes something off the shelf; where the browser knows of none, nothing is on it. */
  const takeAway = async (work: Promise<unknown> | undefined) => {
    try {
      await work;
    } catch (error) {
      if (!(error instanceof NoDatabase && error.never)) throw error;
    }
  };

  return {
    ready,
    get kept() {
      return !why;
    },
    get why() {
      return why;
    },
    get words() {
      const held = keeping?.wordless;
      return { kept: !why && !held, why, held };
    },
    async all() {
      const facts = begun ?? stored();
      begun = undefined;
      return (await facts).filter(isKnown);
    },
    async carried() {
      return (await stored()).filter((fact): fact is NewerFact => !isKnown(fact));
    },
    add: async (news) => (await addAll([news]))[0]!,
    addAll,
    tryAgain: save,
    async join(facts, keyOf = fingerprint) {
      const had = new Set([...(await read(() => keeping?.all())).map(fingerprint), ...unsaved]);
      const fresh = new Map(
        facts.map((fact) => [keyOf(fact), fact] as const).filter(([key]) => !had.has(key)),
      );
      if (fresh.size) await write([...fresh.values()], keyOf);
      return { added: fresh.size, already: facts.length - fresh.size };
    },
    async forget(facts) {
      const keys = facts.map(fingerprint);
      if (keys[0]) await takeAway(keeping?.put([], keys));
      keys.forEach((key) => unsaved.delete(key));
      begun = undefined;
      tell();
    },
    async erase() {
      await takeAway(keeping?.clear());
      forgetAll();
      tellOthers('erased');
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
