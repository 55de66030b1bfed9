import type { Question, SeveralQuestion } from '#assessment/question.schema.ts';

/** The options among which a learner chooses; `one` where a single one is right. Nothing for what is answered in another way. */
export function optionsOf(question: Question): { all: SeveralQuestion['options']; one: boolean } | undefined {
  switch (question.kind) {
    case 'single':
      return { all: question.options, one: true };
    case 'several':
      return { all: question.options, one: false };
    case 'statements':
    case 'order':
    case 'match':
    case 'estimate':
    case 'written':
      return undefined;
    default:
      return question satisfies never;
  }
}
