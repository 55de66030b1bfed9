import type { Problem } from '#authoring/problem.ts';
import type { BankQuestion } from '#banks/bank-question.ts';

/** What a reader of one format makes of a file: what it found, and what it could not read. */
export interface ReadBank<Found = BankQuestion> {
  readonly questions: readonly Found[];
  readonly problems: readonly Problem[];
}

/** What a question is called where something is told of it. */
export const calledBy = ({
  name,
  id,
  stem,
}: {
  name?: string | undefined;
  id?: string | undefined;
  stem?: readonly string[] | string | undefined;
}): string => (name || id || (typeof stem === 'string' ? stem : stem?.[0]) || '…').trim() || '…';

/** The most questions that are read from one file, and the most characters of one question. */
export const mostQuestions = 2_000;
export const longestQuestion = 50_000;

export const importFormats = ['gift', 'moodle-xml', 'aiken', 'csv'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** What a file is, by its ending and, where that may be several, by what stands in it. */
export function formatOf(file: string, text: string): ImportFormat {
  if (/\.(csv|tsv)$/i.test(file)) return 'csv';
  if (/^\s*</.test(text)) return 'moodle-xml';
  if (/\.gift$/i.test(file)) return 'gift';
  if (/^\s*ANSWER:/im.test(text) && /^\s*[A-Z][.)]\s/m.test(text)) return 'aiken';
  return 'gift';
}
