import type { StoredFact } from '#facts/fact.ts';

/** Whether a fact is something the learner put into words, or a paper or plan: what the smallest bookmark has no room for. */
export function holdsWords(fact: StoredFact): boolean {
  switch (fact.kind) {
    case 'adjustment-planned':
      return true;
    case 'answer-begun':
    case 'session-attended':
    case 'answer-self-checked':
    case 'note-written':
    case 'reflection-written':
    case 'reflection-part-written':
    case 'plan-made':
    case 'plan-looked-at':
    case 'adjustment-plan-written':
    case 'paper-written':
    case 'minutes-corrected':
    case 'sentence-written':
      return Object.entries(fact).some(
        ([field, value]) => writtenIn.has(field) && typeof value === 'string' && value.trim() !== '',
      );
    default:
      return false;
  }
}

/** Whether the smallest bookmark has no place for it: what holds words, and a check that is not finished. */
export const isHeld = (fact: StoredFact): boolean => holdsWords(fact) || fact.kind === 'check-begun';

const writtenIn = new Set(['text', 'value', 'when', 'then', 'hindrance', 'note', 'did']);
