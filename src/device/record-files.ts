import { dayOf, saveAsFile } from '#device/files.ts';
import type { StoredFact } from '#facts/fact.ts';
import { largestFile, mostFacts } from '#facts/carried-file.ts';
import { writeRecordFile } from '#facts/written-record.ts';

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
