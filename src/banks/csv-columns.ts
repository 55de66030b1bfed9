import type { Question } from '#assessment/question.schema.ts';
import type { Home } from '#banks/tags.ts';

/** The most parts that any question has. */
export const mostParts = 8;

const fixed = [
  'id',
  'module',
  'check',
  'form',
  'objective',
  'section',
  'kind',
  'stem',
  'claims',
  'groups',
  'unit',
  'min',
  'max',
  'step',
  'figure',
  'within',
  'reveal',
  'example',
] as const;

/** The columns of our own CSV: what a question is, and then part, answer and feedback, eight times. */
export const columns: readonly string[] = [
  ...fixed,
  ...Array.from({ length: mostParts }, (_, index) => [
    `part ${index + 1}`,
    `answer ${index + 1}`,
    `feedback ${index + 1}`,
  ]).flat(),
];

/** What separates groups and claims within a cell. */
export const between = ' | ';

/** A list in one cell: with “|”, or line by line where one of them has that sign. */
const together = (list: readonly string[]): string =>
  list.join(list.some((one) => one.includes('|')) ? '\n' : between);
export const apart = (cell: string): string[] =>
  cell.split(cell.includes('\n') ? '\n' : '|').flatMap((one) => one.trim() || []);

interface Row {
  part: string;
  answer: string;
  feedback: string;
}

/** A question as the cells of a row, in the order of the columns. */
export function rowOf(question: Question, { module, check }: Home): string[] {
  const { own, parts } = cellsOf(question);
  const cells: Readonly<Record<string, string | number | undefined>> = {
    id: question.id,
    module,
    check: check?.course,
    form: check?.form,
    objective: question.objective,
    section: question.section,
    kind: question.kind,
    stem: question.stem,
    claims: question.claims.join(between),
    ...own,
    ...Object.fromEntries(
      parts.flatMap(({ part, answer, feedback }, index) => [
        [`part ${index + 1}`, part],
        [`answer ${index + 1}`, answer],
        [`feedback ${index + 1}`, feedback],
      ]),
    ),
  };
  return columns.map((column) => String(cells[column] ?? ''));
}

function cellsOf(question: Question): { own: Record<string, string | number>; parts: Row[] } {
  switch (question.kind) {
    case 'single':
    case 'several':
      return {
        own: {},
        parts: question.options.map(({ text, correct, feedback }) => ({
          part: text,
          answer: correct ? 'right' : 'wrong',
          feedback,
        })),
      };
    case 'statements':
      return {
        own: {},
        parts: question.statements.map(({ text, answer, feedback }) => ({
          part: text,
          answer: String(answer),
          feedback,
        })),
      };
    case 'order':
      return {
        own: {},
        parts: question.items.map(({ text, feedback }, index) => ({
          part: text,
          answer: `${index + 1}`,
          feedback,
        })),
      };
    case 'match':
      return {
        own: { groups: together(question.groups) },
        parts: question.items.map(({ text, group, feedback }) => ({ part: text, answer: group, feedback })),
      };
    case 'estimate': {
      const { unit, min, max, step, figure, within, reveal } = question;
      return { own: { unit, min, max, step, figure, within, reveal }, parts: [] };
    }
    case 'written':
      return {
        own: { example: question.example },
        parts: question.checklist.map(({ text, feedback }) => ({ part: text, answer: '', feedback })),
      };
  }
}
