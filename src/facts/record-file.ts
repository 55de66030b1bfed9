import { fieldsOf, jsonIn, largestFile, mostFacts, recordFormat } from '#facts/carried-file.ts';
import { recogniseFact } from '#facts/fact.ts';
import { words } from '#facts/file-words.ts';
import type { StoredFact } from '#facts/fact.ts';
import { fingerprint } from '#facts/join.ts';

/** Facts that were read have been written out whole already: nothing of that is done twice. */
const keys = new WeakMap<StoredFact, string>();
/** The fingerprint of a fact that came out of a file. */
export const keyOf = (fact: StoredFact): string => keys.get(fact) ?? fingerprint(fact);

/** So many facts are read at once; then whatever else waits has its turn. */
const atOnce = 1000;

export type ReadRecord =
  | {
      ok: true;
      facts: StoredFact[];
      /** How many of the facts come from a newer release: they are kept and carried on, but nothing here shows them. */
      newer: number;
      /** What was left out and why, in plain words; empty where the whole file was read. */
      skipped: { why: string; count: number }[];
    }
  | { ok: false; why: string };

/**
 * Reads the text of a file that may be anything. A fact is taken exactly as it stands or left out: nothing is mended.
 * Facts of an unknown kind or a newer shape are taken (see `recogniseFact`); a file whose own version is newer is
 * refused whole, because what its parts mean is not known.
 */
export function readRecordFile(text: string): ReadRecord {
  const reading = readingRecord(text);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** The same a little at a time, so that a page that reads a large file still answers. */
export function* readingRecord(text: string): Generator<void, ReadRecord> {
  if (text.length > largestFile) return tooLarge;
  // Told before it is read: a file may be nearly all facts, and each of them is work.
  if (countOf('"kind":', text, mostFacts) > mostFacts) return tooMany;
  if (text.trim() === '') return refuse(words.empty);
  const file = jsonIn(text);
  if (file === undefined) return refuse(words.damaged);
  const { format: its, v, facts } = fieldsOf(file);
  if (its !== recordFormat) return refuse(words.other);
  if (typeof v === 'number' && v > 1) return refuse(words.newer);
  if (v !== 1 || !Array.isArray(facts)) return refuse(words.holdsNone);
  if (facts.length > mostFacts) return tooMany;

  const taken = new Map<string, StoredFact>();
  let newer = 0;
  let strange = 0;
  let twice = 0;
  for (const [place, value] of (facts as unknown[]).entries()) {
    if (place % atOnce === 0) yield;
    const kind = recogniseFact(value);
    if (kind === 'not-a-fact') {
      strange++;
      continue;
    }
    const key = fingerprint(value as StoredFact);
    if (taken.has(key)) {
      twice++;
      continue;
    }
    taken.set(key, value as StoredFact);
    keys.set(value as StoredFact, key);
    if (kind === 'newer') newer++;
  }
  const skipped = [
    { why: words.strange, count: strange },
    { why: words.twice, count: twice },
  ].filter(({ count }) => count > 0);
  return { ok: true, facts: [...taken.values()], newer, skipped };
}

/** How often `part` stands in `text`; counted no further than just beyond `most`. */
function countOf(part: string, text: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && count <= most; at = text.indexOf(part, at + part.length))
    count++;
  return count;
}

const refuse = (why: string): ReadRecord => ({ ok: false, why });

/** For a file of other bytes than the site writes: an editor may have saved it in another encoding, which loses letters. */
export const notOurText: ReadRecord = refuse(words.notOurText);

/** For a file that is refused by its size alone, before it is read. */
export const tooLarge: ReadRecord = refuse(words.tooLarge);

const tooMany: ReadRecord = refuse(words.tooMany(mostFacts));
