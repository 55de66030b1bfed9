import type { Question } from '#assessment/question.schema.ts';
import { quotesClose } from '#banks/part-reasons.ts';
import { settled } from '#banks/plain-text.ts';
import { longestTag } from '#banks/tags.ts';
import type { ExportFormat } from '#banks/export-bank.ts';

/** What does not come through a format and back as it was. */
export type Loss = 'apostrophe' | 'arrow' | 'long-section' | 'quotes' | 'spaces';

/** For each kind of ours, what it is in a bank. Read by `npm run questions` and by docs/question-banks.md. */
export const becomes = {
  single: { xml: 'multichoice', gift: 'multiple choice', feedback: 'each option' },
  several: { xml: 'multichoice', gift: 'multiple choice', feedback: 'each option' },
  statements: { xml: 'matching', gift: 'matching', feedback: 'general' },
  order: { xml: 'ordering', gift: 'matching', feedback: 'general' },
  match: { xml: 'matching', gift: 'matching', feedback: 'general' },
  estimate: { xml: 'numerical', gift: 'numerical', feedback: 'general' },
  written: { xml: 'essay', gift: 'essay', feedback: 'general' },
} as const satisfies Record<
  Question['kind'],
  { xml: string; gift: string; feedback: 'each option' | 'general' }
>;

/** Why a question does not come back word for word, where it does not.  */
export function lossesOf(question: Question, format: ExportFormat): Loss[] {
  const losses: Loss[] = [];
  if (textsOf(question).some((text) => settled(text) !== text)) losses.push('spaces');
  if (format === 'csv') {
    // It looks like the mark that keeps a cell from being a formula, and goes with it.
    if (textsOf(question).some((text) => /^'[=+\-@]/.test(text))) losses.push('apostrophe');
    return losses;
  }
  if (question.section && `section:${question.section}`.length > longestTag) losses.push('long-section');
  // GIFT has nothing for whoever marks, so a checklist is found again by its quotation marks.
  if (
    format === 'gift' &&
    question.kind === 'written' &&
    !question.checklist.every(({ text }) => quotesClose(text))
  )
    losses.push('quotes');
  // In a pair, “->” stands between what belongs together, and GIFT has no way to write one that does not.
  if (
    format === 'gift' &&
    becomes[question.kind].gift === 'matching' &&
    textsOf(question).some((text) => text.includes('->'))
  )
    losses.push('arrow');
  return losses;
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
