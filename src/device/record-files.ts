import { words } from '#device/file-words.ts';
import { dayOf, saveAsFile, textOf } from '#device/files.ts';
import type { StoredFact } from '#facts/fact.ts';
import { largestFile } from '#facts/carried-file.ts';
import { notOurText, readRecordFile, tooLarge, writeRecordFile } from '#facts/record-file.ts';
import type { ReadRecord } from '#facts/record-file.ts';

/** Hands the learner their whole record as a file. */
export function downloadRecord(facts: readonly StoredFact[]): void {
  const now = new Date();
  saveAsFile(
    `within-reach-record-${dayOf(now.toISOString())}.json`,
    'application/json',
    writeRecordFile(facts, now.toISOString()),
  );
}

/** Reads a file that the learner picked; one that is far too large is refused unread. Never rejects. */
export async function readPickedFile(file: File): Promise<ReadRecord> {
  if (file.size > largestFile) return tooLarge;
  try {
    const text = await textOf(file);
    return text === undefined ? notOurText : readRecordFile(text);
  } catch {
    return { ok: false, why: words.unreadable };
  }
}
