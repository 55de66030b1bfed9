import { strFromU8, strToU8, deflateSync, inflateSync } from 'fflate';
import type { StoredFact } from '#facts/fact.ts';
import { recogniseFact } from '#facts/fact.ts';
import { isKnown } from '#facts/known.ts';
import { readBookmark, seeds, writeBookmark } from '#packages/bookmark.ts';
import type { Carried } from '#packages/carried.ts';
import { inLetters, reader } from '#packages/digits.ts';
import { holdsWords } from '#packages/written.ts';

/**
 * The whole record as one line, for learning systems with room for it: `Z seed···· facts`, the facts deflated, in base64url.
 * Where even that has no room for everything, a bookmark and what was written: `A … . facts`. Where it has no room for that
 * either, the bookmark alone. Each is read for ever.
 */
export interface Written {
  text: string;
  /** Whether what the learner wrote is in it. */
  words: boolean;
}

export function writeRecord(
  facts: readonly StoredFact[],
  seed: number,
  carried: Carried,
  room: number,
): Written {
  const whole = `Z${inLetters(seed, 4)}${packed(facts)}`;
  if (whole.length <= room) return { text: whole, words: true };
  const bookmark = (most: number) => writeBookmark({ facts: facts.filter(isKnown), seed }, carried, most);
  const written = `.${packed(facts.filter(holdsWords))}`;
  const both = bookmark(room - written.length) + written;
  return both.length <= room ? { text: both, words: true } : { text: bookmark(room), words: false };
}

/** What such a line or a bookmark says; nothing where it is neither. */
export function readRecord(
  text: string,
  carried: Carried,
): { facts: StoredFact[]; seed: number } | undefined {
  if (text.startsWith('Z')) {
    const read = reader(text.slice(1));
    const seed = read.number(4);
    const facts = unpacked(text.slice(5));
    return facts && { facts, seed: (seed ?? 0) % seeds };
  }
  const [bookmark = '', written] = text.split('.');
  const read = readBookmark(bookmark, carried);
  return read && { ...read, facts: [...read.facts, ...((written && unpacked(written)) || [])] };
}

const packed = (facts: readonly StoredFact[]): string =>
  btoa(strFromU8(deflateSync(strToU8(JSON.stringify(facts)), { level: 9 }), true))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** The facts in it that are whole; nothing where it is damaged. A bookmark is no safer than a file. */
function unpacked(text: string): StoredFact[] | undefined {
  try {
    const bytes = strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
    const facts: unknown = JSON.parse(strFromU8(inflateSync(bytes)));
    return Array.isArray(facts) ? facts.filter(isFact) : undefined;
  } catch {
    return undefined;
  }
}

const isFact = (value: unknown): value is StoredFact => recogniseFact(value) !== 'not-a-fact';
