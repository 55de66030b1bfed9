import { recordFormat } from '#facts/carried-file.ts';
import type { StoredFact } from '#facts/fact.ts';

/** The record as the text of a file. `written` is an ISO time. One fact a line, so that two files can be compared. */
export function writeRecordFile(facts: readonly StoredFact[], written: string): string {
  const lines = facts.map((fact) => JSON.stringify(fact)).join(',\n');
  return `{"format":"${recordFormat}","v":1,"written":${JSON.stringify(written)},"facts":[\n${lines}\n]}\n`;
}
