import type { Marked, Part } from '#assessment/mark.ts';
import type { EstimateQuestion, Question } from '#assessment/question.schema.ts';

/** What a learner is asked to do, in words, under the stem. */
export const howTo: Record<Question['kind'], string> = {
  single: 'Choose one.',
  several: 'Choose all that apply.',
  statements: 'True or false? Answer each one.',
  order: 'Put these in order. Move an item with its buttons.',
  match: 'Sort each one into its group.',
  estimate: 'Say what you expect, then see the figure.',
};

/** The result in a word or two; never by colour alone. */
export function resultWords(marked: Marked, question: Question): string {
  if (marked.outcome === 'unanswered') return question.kind === 'single' || question.kind === 'estimate' ? 'Not answered yet' : 'Not all answered yet';
  if (marked.outcome === 'right') return 'Right';
  if (marked.outcome === 'estimated') return estimateWords(marked, question as EstimateQuestion);
  const right = marked.parts.filter((part) => part === 'right').length;
  return question.kind === 'single' || question.kind === 'several'
    ? 'Not quite'
    : `Not quite: ${right} of ${marked.parts.length} right`;
}

function estimateWords({ close, off }: { close: boolean; off: number }, question: EstimateQuestion): string {
  if (off === 0) return 'Your guess is the published figure';
  const way = off > 0 ? 'above' : 'below';
  const by = `${Math.abs(off)} ${way} the published figure`;
  return close ? `Close: ${by}` : `Your guess is ${by}`.concat(question.unit === '%' ? ', in percentage points' : '');
}

/** What became of one part, in words for everyone and not by colour. */
export const partWords: Record<Part, string> = {
  right: 'Right',
  missed: 'This was a right one',
  'wrongly-chosen': 'Not this one',
  'rightly-left': 'Rightly left',
  misplaced: 'Belongs elsewhere',
};
