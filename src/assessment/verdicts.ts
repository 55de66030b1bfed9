import { words } from '#assessment/page-words.ts';
import type { Question } from '#assessment/question.schema.ts';

/** A part of a question as its answer tells it: what was offered, what it is, and why. */
export type Verdict = { text: string; verdict: string; feedback: string };

/** The answer to a question, part by part, in the author's order; none for a figure, which is told by itself. */
export function verdictsOf(question: Question): Verdict[] {
  switch (question.kind) {
    case 'single':
    case 'several':
      return question.options.map(({ text, correct, feedback }) => ({
        text,
        verdict: correct ? words.verdicts.right : words.verdicts.not,
        feedback,
      }));
    case 'statements':
      return question.statements.map(({ text, answer, feedback }) => ({
        text,
        verdict: answer ? words.true : words.false,
        feedback,
      }));
    case 'order':
      return question.items.map(({ text, feedback }, index) => ({
        text,
        verdict: words.verdicts.place(index + 1),
        feedback,
      }));
    case 'match':
      return question.items.map(({ text, group, feedback }) => ({ text, verdict: group, feedback }));
    case 'written':
      return question.checklist.map(({ text, feedback }) => ({
        text,
        verdict: words.verdicts.does,
        feedback,
      }));
    case 'estimate':
      return [];
  }
}
