import type { Keeping } from '#device/keeping.ts';
import type { Session } from '#device/lms/session.ts';
import type { Fact, FactKind, StoredFact } from '#facts/fact.ts';
import { fingerprint } from '#facts/join.ts';
import { isKnown } from '#facts/known.ts';
import type { Report } from '#packages/report.ts';
import { isHeld } from '#packages/written.ts';

/** What happens by itself while somebody reads. It goes with what they do next, or within so many milliseconds. */
const byItself: ReadonlySet<string> = new Set<FactKind>(['module-opened', 'place-reached', 'time-spent']);
const within = 15_000;

export interface Bookmarks {
  read(text: string): readonly StoredFact[];
  write(facts: readonly StoredFact[], room: number): { text: string; words: boolean };
  /** `fresh` are those of this visit. */
  report(facts: readonly Fact[], fresh: readonly Fact[]): Report;
}

export interface KeptByLms extends Keeping {
  /** Says everything that has not been said yet. Rejects where the learning system refuses. */
  save(): Promise<void>;
  leave(): Promise<void>;
  report(): Report;
}

/**
 * A record that a learning system keeps as one bookmark. Everything is held in this window, which stays while pages come and go in
 * its frame; each thing the learner does is with the learning system before it counts as kept.
 */
export function keptByLms(
  session: Session,
  bookmarks: Bookmarks,
  wordless: string,
  tell: (saved: boolean) => void,
): KeptByLms {
  const facts = new Map<string, StoredFact>();
  for (const fact of bookmarks.read(session.begunWith)) facts.set(fingerprint(fact), fact);
  const before = new Set(facts.keys());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let words = bookmarks.write([], session.room).words;

  const known = () => [...facts.values()].filter(isKnown);
  const fresh = () => [...facts].flatMap(([key, fact]) => (!before.has(key) && isKnown(fact) ? fact : []));
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    const bookmark = bookmarks.write([...facts.values()], session.room);
    words = bookmark.words;
    return [bookmark.text, bookmarks.report(known(), fresh())] as const;
  };
  const save = async () => {
    try {
      await session.save(...now());
      tell(true);
    } catch (refused) {
      tell(false);
      throw refused;
    }
  };
  /** Changes what is held; where the learning system refuses, it is as it was. */
  const changing = async (change: () => void) => {
    const before = [...facts];
    change();
    try {
      await save();
    } catch (refused) {
      facts.clear();
      for (const [key, fact] of before) facts.set(key, fact);
      throw refused;
    }
  };

  return {
    get wordless() {
      return words ? undefined : wordless;
    },
    all: async () => structuredClone([...facts.values()]),
    async put(keys, gone) {
      const added = keys.map((key) => [key, JSON.parse(key) as StoredFact] as const);
      const add = () => {
        added.forEach(([key, fact]) => facts.set(key, fact));
        gone.forEach((key) => facts.delete(key));
      };
      // What is written is held here where there is no room for it: there is nothing to tell the learning system.
      if (!words && added.length > 0 && added.every(([, fact]) => isHeld(fact))) return add();
      if (added.length === 0 || !added.every(([, { kind }]) => byItself.has(kind))) return changing(add);
      add();
      timer ??= setTimeout(() => void save().catch(() => {}), within);
    },
    clear: () => changing(() => facts.clear()),
    save: () => (timer === undefined ? Promise.resolve() : save()),
    leave: () => session.leave(...now()),
    report: () => bookmarks.report(known(), fresh()),
  };
}
