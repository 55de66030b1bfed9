import type { Question } from '#assessment/question.schema.ts';

/**
 * What a learner answered, as kept in the record. Numbers are places in the author's own order, never in the
 * order shown. `null` stands for a part not answered yet.
 * single: the option · several: the options · statements: true or false for each · order: item numbers in the order
 * chosen · match: the group for each item · estimate: the number guessed.
 */
export type Answer = number | (number | boolean | null)[] | null;

/** How one part (an option, statement or item) was answered. */
export type Part = 'right' | 'missed' | 'wrongly-chosen' | 'rightly-left' | 'misplaced';

export type Marked =
  | { outcome: 'unanswered' }
  | { outcome: 'right'; parts: Part[] }
  | { outcome: 'wrong'; parts: Part[] }
  /** Only for estimates: how far the guess was from the figure, in the question's unit. A guess is not a mistake. */
  | { outcome: 'estimated'; close: boolean; off: number };

/** Marks an answer. An empty or half-finished answer is unanswered, not wrong; an answer that does not fit the question is unanswered. */
export function mark(question: Question, answer: Answer): Marked {
  switch (question.kind) {
    case 'single': {
      if (typeof answer !== 'number' || !question.options[answer]) return { outcome: 'unanswered' };
      return marked(question.options.map((option, index) => optionPart(Boolean(option.correct), index === answer)));
    }
    case 'several': {
      const chosen = list(answer).filter((index) => typeof index === 'number' && question.options[index]);
      if (chosen.length === 0) return { outcome: 'unanswered' };
      return marked(question.options.map((option, index) => optionPart(Boolean(option.correct), chosen.includes(index))));
    }
    case 'statements': {
      const given = list(answer);
      if (!question.statements.every((_, index) => typeof given[index] === 'boolean')) return { outcome: 'unanswered' };
      return marked(
        question.statements.map((statement, index) => (given[index] === statement.answer ? 'right' : 'wrongly-chosen')),
      );
    }
    case 'order': {
      const given = list(answer);
      const complete =
        given.length === question.items.length && question.items.every((_, index) => given.includes(index));
      if (!complete) return { outcome: 'unanswered' };
      return marked(question.items.map((_, index) => (given[index] === index ? 'right' : 'misplaced')));
    }
    case 'match': {
      const given = list(answer);
      if (!question.items.every((_, index) => typeof given[index] === 'number' && question.groups[given[index] as number]))
        return { outcome: 'unanswered' };
      return marked(
        question.items.map((item, index) => (question.groups[given[index] as number] === item.group ? 'right' : 'misplaced')),
      );
    }
    case 'estimate': {
      if (typeof answer !== 'number' || !Number.isFinite(answer)) return { outcome: 'unanswered' };
      const off = Math.round((answer - question.figure) * 1000) / 1000;
      return { outcome: 'estimated', close: Math.abs(off) <= question.within, off };
    }
  }
}

const list = (answer: Answer): (number | boolean | null)[] => (Array.isArray(answer) ? answer : []);

function optionPart(correct: boolean, chosen: boolean): Part {
  if (chosen) return correct ? 'right' : 'wrongly-chosen';
  return correct ? 'missed' : 'rightly-left';
}

function marked(parts: Part[]): Marked {
  return { outcome: parts.every((part) => part === 'right' || part === 'rightly-left') ? 'right' : 'wrong', parts };
}
