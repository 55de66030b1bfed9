import type { Key } from '#assessment/key.ts';
import type { Marked, Part } from '#assessment/mark.ts';

/** What a learner is asked to do, in words, under the stem. */
export const howTo: Record<Key['kind'], string> = {
  single: 'Choose one.',
  several: 'Choose all that apply.',
  statements: 'True or false? Answer each one.',
  order: 'Put these in order. Move an item with its buttons.',
  match: 'Sort each one into its group.',
  estimate: 'Say what you expect, then see the figure.',
};

/** The result in a few words; never by colour alone. */
export function resultWords(marked: Marked, key: Key): string {
  if (marked.outcome === 'unanswered') {
    const whole = key.kind === 'single' || key.kind === 'several' || key.kind === 'estimate';
    return `Not ${whole ? '' : 'all '}answered yet. ${howTo[key.kind]}`;
  }
  if (marked.outcome === 'right') return 'Right';
  if (marked.outcome === 'estimated') {
    if (marked.off === 0) return 'Your guess is the published figure';
    const by = `${Math.abs(marked.off)} ${marked.off > 0 ? 'above' : 'below'} the published figure`;
    return marked.close ? `Close: ${by}` : `Your guess is ${by}`;
  }
  if (key.kind === 'single' || key.kind === 'several') return 'Not quite';
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
  }[part];
}
