import { fnv1a } from '#assessment/fnv.ts';
import type { Question } from '#assessment/question.schema.ts';

/**
 * A short mark for what a question asks and which answer is right. An answer kept with another edition belongs to
 * another question: it is not shown as an answer to this one. Feedback may be mended without it.
 */
export function edition(question: Question): string {
  const { id, kind, stem } = question;
  return editionOf([id, kind, stem, askedOf(question)]);
}

function askedOf(question: Question): unknown[] {
  switch (question.kind) {
    case 'single':
    case 'several':
      return question.options.map((option) => [option.text, Boolean(option.correct)]);
    case 'statements':
      return question.statements.map((statement) => [statement.text, statement.answer]);
    case 'order':
      return question.items.map((item) => item.text);
    case 'match':
      return [question.groups, question.items.map((item) => [item.text, item.group])];
    case 'written':
      return question.checklist.map((item) => item.text);
    case 'estimate':
      return [question.figure, question.min, question.max, question.unit];
  }
}

/** What is asked where a scene of a conversation stands alone: all of it that the learner sees, and which choice is best. */
export type AskedScene = {
  who?: unknown;
  stage?: unknown;
  says?: unknown;
  choices?: readonly { id: string; say?: unknown; do?: unknown; best?: unknown }[] | undefined;
};

/** The same mark for a scene. What is thought there, the reasons, and where choices lead may be mended without it. */
export const editionOfScene = (
  scenario: string,
  scene: string,
  { who, stage, says, choices = [] }: AskedScene,
): string =>
  editionOf([
    scenario,
    scene,
    [who, stage, says],
    choices.map(({ id, say, do: does, best }) => [id, say, does, Boolean(best)]),
  ]);

/** The same mark for whatever else is asked, of all that must not change without notice. */
const editionOf = (asked: unknown): string => fnv1a(JSON.stringify(asked)).toString(36);
