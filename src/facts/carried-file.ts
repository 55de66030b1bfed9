/**
 * What every reader of a file that somebody picked needs. The file may be anything: damaged, edited by hand, or made to do
 * harm.
 */

/** The value that a text of JSON holds, or undefined where it is none. Some editors put a mark at the start of a text. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** A file that somebody carries is never larger, in characters or bytes. A record of 50,000 facts is about 10 million. */
export const largestFile = 50_000_000;

/** A name as the site makes them, and no longer: of one line, so that it can stand in other formats. */
export const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 200 && !/\p{Cc}/u.test(value);

/** The own fields of what may be anything; none where it is no object. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.assign(Object.create(null) as Record<string, unknown>, value);
}

/** Control characters, and those that turn the direction of a text or hide in it. A new line and a tab are fine. */
export const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/;

/** What the file of a record says it is. */
export const recordFormat = 'within-reach-record';

/** Fifty a working day for nine years. What a device holds beyond it is saved as several files. */
export const mostFacts = 100_000;
