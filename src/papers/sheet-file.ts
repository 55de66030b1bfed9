import { fieldsOf, jsonIn, unprintable } from '#facts/carried-file.ts';
import { addressShape, longestValue, mostValues } from '#papers/sheet.ts';
import type { Sheet } from '#papers/sheet.ts';

const format = 'within-reach-paper';

/** In characters or bytes: more than a paper with every place full. */
export const largestSheetFile = 2_000_000;

export type ReadSheet = { ok: true; sheet: Sheet } | { ok: false; why: string };

/** A filled-in paper as the text of a file: the words as they stand, and nothing of how they came about. `written` is an ISO time. */
export function writeSheetFile({ id, paper, form, values }: Sheet, written: string): string {
  const sheet = {
    id,
    values: Object.fromEntries([...values].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
  return `${JSON.stringify({ format, v: 1, paper, form, written, sheet }, null, 2)}\n`;
}

/**
 * Reads the text of a file that may be anything, for the version `form` of `paper`. A sheet is taken exactly as it stands
 * or refused whole, with the reason: half of one could leave out the half that mattered. Words for a place that this
 * version does not have are taken and carried on.
 */
export function readSheetFile(text: string, paper: string, form: number): ReadSheet {
  if (text.length > largestSheetFile) return sheetTooLarge;
  if (text.trim() === '') return refuse('The file is empty.');
  const file = jsonIn(text);
  if (file === undefined)
    return refuse('This is not a working paper: the file is damaged, or is something else.');
  const { format: its, v, written, paper: of, form: on, sheet } = fieldsOf(file);
  if (its === 'within-reach-record')
    return refuse('This is a whole record. Load it on the page “My record”; any paper in it comes along.');
  if (its !== format) return refuse('This file was not made by a working paper of this site.');
  if (typeof v !== 'number' || typeof on !== 'number' || !Number.isInteger(on) || on < 1 || v < 1)
    return damaged;
  if (of !== paper)
    return refuse('This file belongs to another working paper. Open that one, and load it there.');
  if (v > 1 || on > form)
    return refuse(
      'This file was made by a newer version of this site. Open the newest version here, then load it again.',
    );
  const { id, values } = fieldsOf(sheet);
  if (typeof id !== 'string' || !/^[\w-]{8,64}$/.test(id)) return damaged;
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return damaged;
  const entries = Object.entries(values);
  if (entries.length > mostValues)
    return refuse(
      `The file holds ${entries.length.toLocaleString('en-GB')} answers. A paper has at most ${mostValues}.`,
    );
  const taken = new Map<string, string>();
  for (const [address, value] of entries) {
    if (!addressShape.test(address))
      return refuse('The file is damaged: an answer in it has no place on any paper.');
    if (typeof value !== 'string') return refuse('The file is damaged: an answer in it is not a text.');
    if (value.length > longestValue)
      return refuse(`An answer in the file is longer than ${longestValue.toLocaleString('en-GB')} letters.`);
    if (unprintable.test(value)) return refuse('An answer in the file holds signs that no keyboard writes.');
    if (value !== '') taken.set(address, value);
  }
  if (taken.size === 0) return refuse('There is nothing written in this file.');
  return {
    ok: true,
    sheet: { id, paper, form: on, at: typeof written === 'string' ? written : '', values: taken },
  };
}

const refuse = (why: string): ReadSheet => ({ ok: false, why });
const damaged = refuse('The file is damaged: it says that it is a working paper, but holds none.');

/** For a file that is refused by its size alone, before it is read. */
export const sheetTooLarge: ReadSheet = refuse(
  'The file is far larger than any working paper. It was not loaded.',
);
