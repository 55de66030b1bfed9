import { byOrder } from '#facts/order.ts';
import type { Fact, NewFact } from '#facts/fact.ts';
import { entriesOf } from '#packages/bookmark-entries.ts';
import { readers } from '#packages/bookmark-readers.ts';
import { firstDay, version } from '#packages/bookmark-terms.ts';
import type { Carried } from '#packages/carried.ts';
import { inLetters, reader } from '#packages/digits.ts';

/**
 * What a learner did, in few enough letters for the smallest learning systems: SCORM 1.2 promises 4,096. What they wrote and
 * which answers they gave are not in it. It is one line of base64url, because some systems cut a value at its end of line
 * or spoil what is not ASCII.
 *
 *     A seed··· day··  m key·· … q key·· … c key·· … (the thing worked on last stands last)
 *
 * Learning systems keep it, so the shape is for ever: what is new gets a letter of its own, and an old letter is still read.
 * Whatever a package does not know in it is passed by.
 */
export interface Bookmark {
  facts: Fact[];
  /** Decides the order in which options are shown. */
  seed: number;
}

/** What every learning system keeps. */
export const smallestRoom = 4096;
export const seeds = 64 ** 4;

/** The newest that fits into `room`; practice of single moments is what is left out first. */
export function writeBookmark({ facts, seed }: Bookmark, carried: Carried, room = smallestRoom): string {
  const entries = entriesOf([...facts].sort(byOrder), carried).sort((one, other) => one.last - other.last);
  const first = Math.min(...entries.flatMap(({ days }) => days.map(dayNumber)));
  const day = (at: string) => inLetters(dayNumber(at) - first, 2);
  const texts = entries.map((entry) => ({ text: entry.text(day), spare: entry.spare }));
  const head = version + inLetters(seed, 4) + inLetters(Number.isFinite(first) ? first : 0, 3);
  let over = head.length + texts.reduce((sum, { text }) => sum + text.length, 0) - room;
  return (
    head +
    texts
      .filter(({ text, spare }) => {
        if (over <= 0 || !spare) return true;
        over -= text.length;
        return false;
      })
      .map(({ text }) => text)
      .join('')
  );
}

/** What a bookmark says, of a package that holds this. Nothing where it is empty, damaged or of a newer shape. */
export function readBookmark(text: string, carried: Carried): Bookmark | undefined {
  const read = reader(text);
  if (read.part(1) !== version) return undefined;
  const seed = read.number(4);
  const first = read.number(3);
  if (seed === undefined || first === undefined) return undefined;
  const facts: Fact[] = [];
  const add = (day: number, fact: NewFact) => {
    const n = facts.length;
    // A time in the early morning of that day is in the past whenever this is read, and in the order of the bookmark.
    const at = new Date((firstDay + first + day) * 86_400_000 + n).toISOString();
    facts.push({
      id: `carried${String(n).padStart(5, '0')}`,
      at,
      order: { at: '1970-01-01T00:00:00.000Z', n },
      v: 1,
      ...fact,
    });
  };
  while (!read.ended) {
    const readEntry = readers[read.part(1) ?? ''];
    if (!readEntry) break;
    readEntry(read, carried, add);
  }
  return { facts, seed };
}

const dayNumber = (at: string) => Math.floor(Date.parse(at) / 86_400_000) - firstDay;
