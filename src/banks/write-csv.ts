import Papa from 'papaparse';
import type { Question } from '#assessment/question.schema.ts';
import { columns, rowOf } from '#banks/csv-columns.ts';
import type { Home } from '#banks/tags.ts';

/**
 * Questions as a table that a spreadsheet opens: with a mark for UTF-8, and with an apostrophe before what it would run as a
 * formula (OWASP, “CSV injection”).
 */
export const csvOf = (questions: readonly { question: Question; home: Home }[]): string =>
  '\uFEFF' +
  Papa.unparse([[...columns], ...questions.map(({ question, home }) => rowOf(question, home))], {
    newline: '\r\n',
    escapeFormulae: true,
  }) +
  '\r\n';
