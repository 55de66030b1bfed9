import type { Question } from '#assessment/question.schema.ts';
import { asBankQuestion } from '#banks/as-bank-question.ts';
import type { Home } from '#banks/tags.ts';
import { csvOf } from '#banks/write-csv.ts';
import { giftOf } from '#banks/write-gift.ts';
import { moodleXmlOf } from '#banks/write-moodle-xml.ts';

export const exportFormats = ['moodle-xml', 'gift', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const endings = { 'moodle-xml': 'xml', gift: 'gift', csv: 'csv' } as const satisfies Record<
  ExportFormat,
  string
>;

/** The questions of one lesson, or of one form of a check. */
export interface Group {
  /** The names of the category and of those it stands in, from the top. */
  readonly category: readonly string[];
  readonly home: Home;
  readonly questions: readonly Question[];
}

/** Questions as the text of one file. */
export function bankOf(groups: readonly Group[], format: ExportFormat): string {
  if (format === 'csv')
    return csvOf(groups.flatMap(({ questions, home }) => questions.map((question) => ({ question, home }))));
  const shelves = groups.map(({ category, questions, home }) => ({
    category,
    questions: questions.map((question) => asBankQuestion(question, home)),
  }));
  return format === 'gift' ? giftOf(shelves) : moodleXmlOf(shelves);
}
