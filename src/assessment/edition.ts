import type { Question } from '#assessment/question.schema.ts';

/**
 * A short mark for what a question asks and which answer is right (FNV-1a, 32 bits). An answer kept with another
 * edition belongs to another question: it is not shown as an answer to this one. Feedback may be mended without it.
 */
export function edition(question: Question): string {
  const { id, kind, stem } = question;
  const asked =
    question.kind === 'single' || question.kind === 'several'
      ? question.options.map((option) => [option.text, Boolean(option.correct)])
      : question.kind === 'statements'
        ? question.statements.map((statement) => [statement.text, statement.answer])
        : question.kind === 'order'
          ? question.items.map((item) => item.text)
          : question.kind === 'match'
            ? [question.groups, question.items.map((item) => [item.text, item.group])]
            : question.kind === 'written'
              ? question.checklist.map((item) => item.text)
              : [question.figure, question.min, question.max, question.unit];
  let hash = 2166136261;
  for (const letter of JSON.stringify([id, kind, stem, asked]))
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 16777619);
  return (hash >>> 0).toString(36);
}
