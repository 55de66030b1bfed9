import { fieldsOf, jsonIn, largestFile } from '#facts/carried-file.ts';
import { recogniseFact } from '#facts/fact.ts';
import type { StoredFact } from '#facts/fact.ts';
import { fingerprint } from '#facts/join.ts';

const format = 'within-reach-record';

const mostFacts = 250_000;

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

/** The record as the text of a file. `written` is an ISO time. One fact a line, so that two files can be compared. */
export function writeRecordFile(facts: readonly StoredFact[], written: string): string {
  const lines = facts.map((fact) => JSON.stringify(fact)).join(',\n');
  return `{"format":"${format}","v":1,"written":${JSON.stringify(written)},"facts":[\n${lines}\n]}\n`;
}

/**
 * Reads the text of a file that may be anything. A fact is taken exactly as it stands or left out: nothing is mended.
 * Facts of an unknown kind or a newer shape are taken (see `recogniseFact`); a file whose own version is newer is
 * refused whole, because what its parts mean is not known.
 */
export function readRecordFile(text: string): ReadRecord {
  if (text.length > largestFile) return tooLarge;
  if (text.trim() === '') return refuse('The file is empty.');
  const file = jsonIn(text);
  if (file === undefined) return refuse('This is not a record: the file is damaged, or is something else.');
  const { format: its, v, facts } = fieldsOf(file);
  if (its !== format) return refuse('This file was not made by the record page of this site.');
  if (typeof v === 'number' && v > 1)
    return refuse(
      'This record was made by a newer version of this site. Open the newest version here, then load it again.',
    );
  if (v !== 1 || !Array.isArray(facts))
    return refuse('The file is damaged: it says that it is a record, but holds none.');
  if (facts.length > mostFacts)
    return refuse(
      `The file holds ${facts.length.toLocaleString('en-GB')} entries, more than one person could have made. It was not loaded.`,
    );

  const taken = new Map<string, StoredFact>();
  let newer = 0;
  let strange = 0;
  let twice = 0;
  for (const value of facts as unknown[]) {
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
    if (kind === 'newer') newer++;
  }
  const skipped = [
    { why: 'damaged, or not written by this site', count: strange },
    { why: 'in the file twice', count: twice },
  ].filter(({ count }) => count > 0);
  return { ok: true, facts: [...taken.values()], newer, skipped };
}

const refuse = (why: string): ReadRecord => ({ ok: false, why });

/** For a file of other bytes than the site writes: an editor may have saved it in another encoding, which loses letters. */
export const notOurText: ReadRecord = refuse(
  'The file is damaged: its text is not in the encoding that this site writes (UTF-8). It was not loaded.',
);

/** For a file that is refused by its size alone, before it is read. */
export const tooLarge: ReadRecord = refuse('The file is far larger than any record. It was not loaded.');
