import type { Question } from '#assessment/question.schema.ts';

/** What marking needs of a question, and nothing of its words: small enough to travel with each question of a page. */
export type Key =
  | { kind: 'single' | 'several'; correct: boolean[] }
  | { kind: 'statements'; answers: boolean[] }
  | { kind: 'order'; count: number }
  | { kind: 'match'; places: number[]; groups: number }
  | { kind: 'estimate'; figure: number; within: number; unit: string }
  | { kind: 'written'; count: number };

export function keyOf(question: Question): Key {
  switch (question.kind) {
    case 'single':
    case 'several':
      return { kind: question.kind, correct: question.options.map((option) => Boolean(option.correct)) };
    case 'statements':
      return { kind: 'statements', answers: question.statements.map((statement) => statement.answer) };
    case 'order':
      return { kind: 'order', count: question.items.length };
    case 'match':
      return {
        kind: 'match',
        places: question.items.map((item) => question.groups.indexOf(item.group)),
        groups: question.groups.length,
      };
    case 'estimate':
      return { kind: 'estimate', figure: question.figure, within: question.within, unit: question.unit };
    case 'written':
      return { kind: 'written', count: question.checklist.length };
  }
}
