import { shown, type Key } from '#assessment/key.ts';
import type { Marked, Part } from '#assessment/mark.ts';

/** What a learner is asked to do, in words, under the stem. */
export const howTo: Record<Key['kind'], string> = {
  single: 'Choose one.',
  several: 'Choose all that apply.',
  statements: 'True or false? Answer each one.',
  order: 'Put these in order. Move an item with its buttons.',
  match: 'Sort each one into its group.',
  estimate: 'Say what you expect, then see the figure.',
  written: 'Answer in a sentence or two. Then hold it against a checklist.',
};

/** The button that shows what comes of an answer, and the one that asks again. */
export const buttons: Record<Key['kind'], { check: string; again: string }> = {
  single: { check: 'Check my answer', again: 'Try it again' },
  several: { check: 'Check my answer', again: 'Try it again' },
  statements: { check: 'Check my answer', again: 'Try it again' },
  order: { check: 'Check my answer', again: 'Try it again' },
  match: { check: 'Check my answer', again: 'Try it again' },
  estimate: { check: 'See the figure', again: 'Guess again' },
  written: { check: 'See the checklist', again: 'Write it again' },
};

/** How sure a learner may say they are; the words kept in the record, and the words shown. */
export const certainties = { unsure: 'Unsure', fairly: 'Fairly sure', certain: 'Certain' } as const;
export type Certainty = keyof typeof certainties;

/** Added to the result where the learner said how sure they were. */
export function certaintyWords(outcome: Marked['outcome'], certainty: Certainty | undefined): string {
  if (!certainty || (outcome !== 'right' && outcome !== 'wrong')) return '';
  if (certainty === 'certain')
    return outcome === 'right'
      ? '. You were certain.'
      : '. You were certain, so this is one to look at again.';
  return certainty === 'fairly' ? '. You were fairly sure.' : '. You were unsure.';
}

/** The result of a moment from a conversation: a choice is not wrong, but another may be better supported. */
export const momentWords = {
  right: 'The best supported choice here',
  wrong: 'Another choice is better supported here',
} as const;

/** The result in a few words; never by colour alone. */
export function resultWords(marked: Marked, key: Key): string {
  if (marked.outcome === 'unanswered') {
    return `Not ${shown[key.kind].inParts ? 'all ' : ''}answered yet. ${howTo[key.kind]}`;
  }
  if (marked.outcome === 'right') return 'Right';
  if (marked.outcome === 'self-checked')
    return `You ticked ${marked.parts.filter((part) => part === 'ticked').length} of ${marked.parts.length}`;
  if (marked.outcome === 'estimated') {
    if (marked.off === 0) return 'Your guess is the published figure';
    const by = `${Math.abs(marked.off)} ${marked.off > 0 ? 'above' : 'below'} the published figure`;
    return marked.close ? `Close: ${by}` : `Your guess is ${by}`;
  }
  if (!shown[key.kind].inParts) return 'Not quite';
  return `Not quite: ${marked.parts.filter((part) => part === 'right').length} of ${marked.parts.length} right`;
}

/** What became of one part, in words for everyone. Nothing is said of an option that was rightly left. */
export function partWords(part: Part, key: Key): string {
  if (part === 'missed') return key.kind === 'single' ? 'This is the right one' : 'This one is right too';
  return {
    right: 'Right',
    'wrongly-chosen': 'Not this one',
    'rightly-left': '',
    misplaced: 'Belongs elsewhere',
    ticked: 'Yours does this',
    'not-ticked': 'Not in yours yet',
  }[part];
}

/** Opens why the options that were not chosen, and are not right, are not. */
export const othersWords = (number: number): string =>
  number === 1 ? 'Why not the other one' : `Why not the others (${number})`;
