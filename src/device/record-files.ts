import { words } from '#device/file-words.ts';
import { dayOf, saveAsFile, textOf } from '#device/files.ts';
import type { StoredFact } from '#facts/fact.ts';
import { largestFile } from '#facts/carried-file.ts';
import { mostFacts, notOurText, readingRecord, tooLarge, writeRecordFile } from '#facts/record-file.ts';
import type { ReadRecord } from '#facts/record-file.ts';

/** Hands the learner their whole record as a file; as several where one would be larger than may be loaded again. */
export function downloadRecord(facts: readonly StoredFact[]): void {
  const now = new Date().toISOString();
  const parts = inFiles(facts, now);
  parts.forEach((text, place) => {
    const part = parts.length > 1 ? `-${place + 1}-of-${parts.length}` : '';
    saveAsFile(`within-reach-record-${dayOf(now)}${part}.json`, 'application/json', text);
  });
}

/** The texts of the files that carry these facts: each may be loaded, in any order. */
export function inFiles(facts: readonly StoredFact[], now: string): string[] {
  const text = writeRecordFile(facts, now);
  const fits = facts.length <= mostFacts && new Blob([text]).size <= largestFile;
  if (fits || facts.length < 2) return [text];
  const half = Math.ceil(facts.length / 2);
  return [...inFiles(facts.slice(0, half), now), ...inFiles(facts.slice(half), now)];
}

/** How long the page may be kept from answering while a file is read. In milliseconds. */
const busy = 40;

/** Reads a file that the learner picked; one that is far too large is refused unread. The page answers meanwhile. Never rejects. */
export async function readPickedFile(file: File): Promise<ReadRecord> {
  if (file.size > largestFile) return tooLarge;
  try {
    const text = await textOf(file);
    if (text === undefined) return notOurText;
    const reading = readingRecord(text);
    for (let since = performance.now(); ;) {
      const step = reading.next();
      if (step.done) return step.value;
      if (performance.now() - since < busy) continue;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  } catch {
    return { ok: false, why: words.unreadable };
  }
}
