import type { Question } from '#assessment/question.schema.ts';

/** How a kind of question is shown and answered. Travels with the pages that ask. */
export interface ShownTraits {
  /** Its parts stand in an order of the device’s own; what is read as a list keeps the author’s. */
  shuffled: boolean;
  /** As the author writes it, it is solved: so it is never shown in that order, and its reasons always are. */
  solved: boolean;
  /** It has no answer until every part has one. */
  inParts: boolean;
}

/** What a kind of question counts for. Asked only while the site is checked and built. */
export interface CountedTraits {
  /** What comes of an answer: right or wrong; a guess beside the figure; the learner’s own judgement. */
  judged: 'marked' | 'estimated' | 'self-checked';
  /** Something to work out or to write, and not only to choose. */
  active: boolean;
}

type Kind = Question['kind'];

/*
 * Every kind of question, a line each. Whoever treats kinds differently asks here, or has a switch that the compiler
 * holds to be whole: so a new kind is decided on everywhere, and forgotten nowhere.
 */
export const shown = {
  single: { shuffled: true, solved: false, inParts: false },
  several: { shuffled: true, solved: false, inParts: false },
  statements: { shuffled: false, solved: false, inParts: true },
  order: { shuffled: true, solved: true, inParts: true },
  match: { shuffled: true, solved: false, inParts: true },
  estimate: { shuffled: false, solved: false, inParts: false },
  written: { shuffled: false, solved: false, inParts: false },
} as const satisfies Record<Kind, ShownTraits>;

export const counted = {
  single: { judged: 'marked', active: false },
  several: { judged: 'marked', active: false },
  statements: { judged: 'marked', active: false },
  order: { judged: 'marked', active: true },
  match: { judged: 'marked', active: true },
  estimate: { judged: 'estimated', active: true },
  written: { judged: 'self-checked', active: true },
} as const satisfies Record<Kind, CountedTraits>;

/** The kinds whose answers are right or wrong. */
export type MarkedKind = {
  [One in Kind]: (typeof counted)[One]['judged'] extends 'marked' ? One : never;
}[Kind];

/** What marking needs of a question, and nothing of its words: small enough to travel with each question of a page. */
export type Key =
  | { kind: 'single' | 'several'; correct: boolean[] }
  | { kind: 'statements'; answers: boolean[] }
  | { kind: 'order'; count: number }
  | { kind: 'match'; places: number[]; groups: number }
  | { kind: 'estimate'; figure: number; within: number; unit: string }
  | { kind: 'written'; count: number };

/** Whether what a page carries is the key of a kind that is known here: a page that was kept may be of another release. */
export const isKey = (value: unknown): value is Key =>
  typeof value === 'object' && value !== null && 'kind' in value && Object.hasOwn(shown, String(value.kind));

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
