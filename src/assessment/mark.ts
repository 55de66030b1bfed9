import type { Key } from '#assessment/key.ts';

/**
 * What a learner answered, as kept in the record. Numbers are places in the author's own order, never in the
 * order shown. `null` stands for a part not answered yet.
 * single: the option · several: the options · statements: true or false for each · order: item numbers in the order
 * chosen · match: the group for each item · estimate: the number guessed · written: the text, and the lines of the
 * checklist that the learner ticked.
 */
export type Answer = number | (number | boolean | null)[] | { text: string; ticked: number[] } | null;

/** How one part (an option, statement or item) was answered. */
export type Part =
  'right' | 'missed' | 'wrongly-chosen' | 'rightly-left' | 'misplaced' | 'ticked' | 'not-ticked';

export type Marked =
  | { outcome: 'unanswered' }
  | { outcome: 'right'; parts: Part[] }
  | { outcome: 'wrong'; parts: Part[] }
  /** Only for estimates: how far the guess was from the figure, in the question's unit. A guess is not a mistake. */
  | { outcome: 'estimated'; close: boolean; off: number }
  /** Only for written answers: the learner is the judge, so it is neither right nor wrong. */
  | { outcome: 'self-checked'; parts: Part[] };

/** Marks an answer. An empty or half-finished answer is unanswered, not wrong; so is one that does not fit the question. */
export function mark(key: Key, answer: Answer): Marked {
  const given = Array.isArray(answer) ? answer : [];
  switch (key.kind) {
    case 'single':
      if (typeof answer !== 'number' || key.correct[answer] === undefined) return { outcome: 'unanswered' };
      return marked(key.correct.map((correct, index) => optionPart(correct, index === answer)));
    case 'several': {
      const chosen = given.filter((index) => typeof index === 'number' && key.correct[index] !== undefined);
      if (chosen.length === 0) return { outcome: 'unanswered' };
      return marked(key.correct.map((correct, index) => optionPart(correct, chosen.includes(index))));
    }
    case 'statements':
      if (!key.answers.every((_, index) => typeof given[index] === 'boolean'))
        return { outcome: 'unanswered' };
      return marked(key.answers.map((right, index) => (given[index] === right ? 'right' : 'wrongly-chosen')));
    case 'order': {
      const places = Array.from({ length: key.count }, (_, index) => index);
      if (given.length !== key.count || !places.every((index) => given.includes(index)))
        return { outcome: 'unanswered' };
      return marked(places.map((index) => (given[index] === index ? 'right' : 'misplaced')));
    }
    case 'match': {
      const fits = (group: unknown) =>
        typeof group === 'number' && Number.isInteger(group) && group >= 0 && group < key.groups;
      if (!key.places.every((_, index) => fits(given[index]))) return { outcome: 'unanswered' };
      return marked(key.places.map((group, index) => (given[index] === group ? 'right' : 'misplaced')));
    }
    case 'estimate': {
      if (typeof answer !== 'number' || !Number.isFinite(answer)) return { outcome: 'unanswered' };
      const off = Math.round((answer - key.figure) * 1000) / 1000;
      return { outcome: 'estimated', close: Math.abs(off) <= key.within, off };
    }
    case 'written': {
      // A kept answer may come from a file that somebody edited.
      const { text, ticked } = (answer ?? {}) as { text?: unknown; ticked?: unknown };
      if (typeof text !== 'string' || !text.trim() || !Array.isArray(ticked))
        return { outcome: 'unanswered' };
      const parts = Array.from({ length: key.count }, (_, index) =>
        ticked.includes(index) ? 'ticked' : 'not-ticked',
      );
      return { outcome: 'self-checked', parts };
    }
  }
}

function optionPart(correct: boolean, chosen: boolean): Part {
  if (chosen) return correct ? 'right' : 'wrongly-chosen';
  return correct ? 'missed' : 'rightly-left';
}

function marked(parts: Part[]): Marked {
  return {
    outcome: parts.every((part) => part === 'right' || part === 'rightly-left') ? 'right' : 'wrong',
    parts,
  };
}
