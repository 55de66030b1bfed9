import { shown, type Key } from '#assessment/key.ts';
import type { Marked, Part } from '#assessment/mark.ts';
import { words } from '#assessment/words.ts';
import type { Certainty } from '#facts/fact.ts';

/** Added to the result where the learner said how sure they were. */
export function certaintyWords(outcome: Marked['outcome'], certainty: Certainty | undefined): string {
  if (!certainty || (outcome !== 'right' && outcome !== 'wrong')) return '';
  return words.wereSure[certainty === 'certain' && outcome === 'wrong' ? 'certainButWrong' : certainty];
}

/** The result in a few words; never by colour alone. */
export function resultWords(marked: Marked, key: Key): string {
  const { inParts } = shown[key.kind];
  switch (marked.outcome) {
    case 'unanswered':
      return (inParts ? words.notAllAnswered : words.unanswered)(words.howTo[key.kind]);
    case 'right':
      return words.right;
    case 'self-checked':
      return words.ticked(marked.parts.filter((part) => part === 'ticked').length, marked.parts.length);
    case 'estimated':
      return guessWords(marked.off, marked.close);
    case 'wrong':
      return inParts
        ? words.partlyRight(marked.parts.filter((part) => part === 'right').length, marked.parts.length)
        : words.notQuite;
  }
}

function guessWords(off: number, close: boolean): string {
  if (off === 0) return words.guess.exact;
  const how = close ? (['closeAbove', 'closeBelow'] as const) : (['above', 'below'] as const);
  return words.guess[how[off > 0 ? 0 : 1]](Math.abs(off));
}

/** What became of one part, in words for everyone. Nothing is said of an option that was rightly left. */
export const partWords = (part: Part, key: Key): string =>
  words.parts[part === 'missed' && key.kind === 'single' ? 'missedOne' : part];
