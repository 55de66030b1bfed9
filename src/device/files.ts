import type { StoredFact } from '#facts/fact.ts';
import { largestFile, readRecordFile, tooLarge, writeRecordFile } from '#facts/record-file.ts';
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

/** Hands the learner a file. */
export function saveAsFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Some browsers start reading only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Reads a file that the learner picked; one that is far too large is refused unread. Never rejects. */
export async function readPickedFile(file: File): Promise<ReadRecord> {
  if (file.size > largestFile) return tooLarge;
  try {
    return readRecordFile(await file.text());
  } catch {
    return { ok: false, why: 'The browser could not read this file.' };
  }
}

/** The learner's own day of an ISO time: 2026-05-03. */
export function dayOf(at: string): string {
  const when = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
}
