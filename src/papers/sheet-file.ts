import { fieldsOf, isName, jsonIn, largestFile } from '#facts/carried-file.ts';
import { longestText } from '#facts/longest-text.ts';
import { words } from '#papers/file-words.ts';
import { addressShape } from '#papers/sheet-limits.ts';
import type { Sheet } from '#papers/sheet.ts';

const format = 'within-reach-paper';

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
  if (text.length > largestFile) return sheetTooLarge;
  if (text.trim() === '') return refuse(words.emptyFile);
  const file = jsonIn(text);
  if (file === undefined) return refuse(words.noPaper);
  const { format: its, v, written, paper: of, form: on, sheet } = fieldsOf(file);
  if (its === 'within-reach-record') return refuse(words.wholeRecord);
  if (its !== format) return refuse(words.notOurs);
  if (typeof v !== 'number' || typeof on !== 'number' || !Number.isInteger(on) || on < 1 || v < 1)
    return damaged;
  if (of !== paper) return refuse(words.otherPaper);
  if (v > 1 || on > form) return refuse(words.newer);
  const { id, values } = fieldsOf(sheet);
  if (!isName(id)) return damaged;
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return damaged;
  const entries = Object.entries(values);
  const taken = new Map<string, string>();
  for (const [address, value] of entries) {
    if (!addressShape.test(address)) return refuse(words.noPlace);
    if (typeof value !== 'string') return refuse(words.noText);
    if (value.length > longestText) return refuse(words.tooLong(longestText));
    if (value !== '') taken.set(address, value);
  }
  if (taken.size === 0) return refuse(words.nothingWritten);
  return {
    ok: true,
    sheet: { id, paper, form: on, at: typeof written === 'string' ? written : '', values: taken },
  };
}

const refuse = (why: string): ReadSheet => ({ ok: false, why });
const damaged = refuse(words.damaged);

/** For a file that is refused by its size alone, before it is read. */
export const sheetTooLarge: ReadSheet = refuse(words.tooLarge);
