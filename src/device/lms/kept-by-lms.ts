import type { Keeping } from '#device/keeping.ts';
import type { Session } from '#device/lms/session.ts';
import type { Fact, FactKind, StoredFact } from '#facts/fact.ts';
import { fingerprint } from '#facts/join.ts';
import { isKnown } from '#facts/known.ts';
import type { Report } from '#packages/report.ts';
import { isHeld } from '#packages/written.ts';

/** What happens by itself while somebody reads. It goes with what they do next. */
const byItself: ReadonlySet<string> = new Set<FactKind>(['module-opened', 'place-reached', 'time-spent']);
/** Single steps of which there are many. Each is handed over at once, and several are kept by one request. */
const steps: ReadonlySet<string> = new Set<FactKind>([
  'question-answered',
  'scenario-started',
  'scenario-choice',
  'scenario-rewound',
  'moment-answered',
]);
/** So long a step and what happened by itself may wait, in milliseconds. */
export const longest = { step: 60_000, byItself: 180_000 };

/** Does something later, and gives what calls it off. */
export type Later = (work: () => void, milliseconds: number) => () => void;
const later: Later = (work, milliseconds) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

/** How it stands with what was done last: kept, handed over and kept within a minute, or refused. */
export type Told = 'saved' | 'waiting' | 'refused';

export interface Bookmarks {
  read(text: string): readonly StoredFact[];
  write(facts: readonly StoredFact[], room: number): { text: string; words: boolean };
  /** `fresh` are those of this visit. */
  report(facts: readonly Fact[], fresh: readonly Fact[]): Report;
}

export interface KeptByLms extends Keeping {
  /** Says everything that has not been said yet. Rejects where the learning system refuses. */
  save(): Promise<void>;
  /** Says everything and ends the session. Gives whether it was kept. */
  leave(): Promise<boolean>;
  report(): Report;
}

/**
 * A record that a learning system keeps as one bookmark. Everything is held in this window, which stays while pages come and go in
 * its frame. What the learner finishes or writes is kept before it counts as kept. Answers and choices are handed over at
 * once; systems that wait for a commit get one a minute at most for them, and nothing is called saved before it.
 */
export function keptByLms(
  session: Session,
  bookmarks: Bookmarks,
  wordless: string,
  tell: (how: Told) => void,
  after: Later = later,
): KeptByLms {
  const facts = new Map<string, StoredFact>();
  for (const fact of bookmarks.read(session.begunWith)) facts.set(fingerprint(fact), fact);
  const before = new Set(facts.keys());
  let words = bookmarks.write([], session.room).words;
  /** The save that is to come; nothing where nothing waits. */
  let due: { for: keyof typeof longest; callOff: () => void } | undefined;
  /** Whether the last save is long enough ago for a single step. */
  let rested = true;
  let endRest: (() => void) | undefined;

  const known = () => [...facts.values()].filter(isKnown);
  const fresh = () => [...facts].flatMap(([key, fact]) => (!before.has(key) && isKnown(fact) ? fact : []));
  const now = () => {
    const bookmark = bookmarks.write([...facts.values()], session.room);
    words = bookmark.words;
    return [bookmark.text, bookmarks.report(known(), fresh())] as const;
  };
  const wait = (what: keyof typeof longest) => {
    if (due && (due.for === what || what === 'byItself')) return;
    due?.callOff();
    due = { for: what, callOff: after(() => void save().catch(() => {}), longest[what]) };
  };
  const save = async () => {
    const waited = due?.for;
    due?.callOff();
    due = undefined;
    try {
      await session.save(...now());
    } catch (refused) {
      tell('refused');
      if (waited) wait(waited);
      throw refused;
    }
    rested = false;
    endRest?.();
    endRest = after(() => (rested = true), longest.step);
    tell('saved');
  };
  const handOver = async () => {
    if (rested || !session.give) return save();
    if (!session.give(...now())) {
      tell('refused');
      throw new Error('The learning system did not take it.');
    }
    tell('waiting');
    wait('step');
  };
  /** Changes what is held; where the learning system refuses, it is as it was. */
  const changing = async (change: () => void, say = save) => {
    const before = [...facts];
    change();
    try {
      await say();
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
      const all = (test: (fact: StoredFact) => boolean) =>
        added.length > 0 && added.every(([, fact]) => test(fact));
      const add = () => {
        added.forEach(([key, fact]) => facts.set(key, fact));
        gone.forEach((key) => facts.delete(key));
      };
      // What is written is held here where there is no room for it: there is nothing to tell the learning system.
      if (!words && all(isHeld)) return add();
      if (all(({ kind }) => byItself.has(kind))) {
        add();
        return wait('byItself');
      }
      return changing(add, all(({ kind }) => steps.has(kind) || byItself.has(kind)) ? handOver : save);
    },
    clear: () => changing(() => facts.clear()),
    save: () => (due ? save() : Promise.resolve()),
    leave() {
      due?.callOff();
      return session.leave(...now());
    },
    report: () => bookmarks.report(known(), fresh()),
  };
}
