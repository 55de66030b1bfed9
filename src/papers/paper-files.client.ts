/** A paper as a file: read, written, and asked for again by a calendar. */
import { dayOf, saveAsFile, textOf } from '#device/files.ts';
import { largestFile } from '#facts/carried-file.ts';
import type { ReadSheet } from '#papers/sheet-file.ts';
import type { Sheet } from '#papers/sheet.ts';
import { words } from '#papers/words.ts';

/** What reads and writes files comes when it is needed: most papers stay where they are. */
const sheetFiles = () => import('#papers/sheet-file.ts');

/** Reads a file that was picked, for version `form` of `paper`; one that is far too large is refused unread. Never rejects. */
export async function readSheet(file: File, paper: string, form: number): Promise<ReadSheet> {
  try {
    const { readSheetFile, sheetTooLarge } = await sheetFiles();
    return file.size > largestFile
      ? sheetTooLarge
      : readSheetFile((await textOf(file)) ?? 'not UTF-8', paper, form);
  } catch {
    return { ok: false, why: words.unreadable };
  }
}

/** Hands the reader a sheet as a file. */
export async function saveSheet(sheet: Omit<Sheet, 'at'>): Promise<void> {
  const { writeSheetFile } = await sheetFiles();
  const now = new Date().toISOString();
  saveAsFile(
    `${sheet.paper}-${dayOf(now)}.json`,
    'application/json',
    writeSheetFile({ ...sheet, at: now }, now),
  );
}

/** An entry for a calendar, so many weeks from today, to fill in the same paper again. */
export async function saveReminder(
  { id, paper }: Pick<Sheet, 'id' | 'paper'>,
  weeks: number,
  title: string,
): Promise<void> {
  const { calendarFile } = await import('#facts/calendar-file.ts');
  const due = new Date();
  due.setDate(due.getDate() + 7 * weeks);
  const entry = {
    id: `${paper}-${id}`,
    day: dayOf(due.toISOString()),
    title,
    text: words.againText,
    url: location.href.replace(/[#?].*$/, ''),
  };
  saveAsFile(`${paper}.ics`, 'text/calendar', calendarFile([entry], new Date().toISOString()));
}
