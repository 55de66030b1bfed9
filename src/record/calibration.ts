import type { Certainty } from '#facts/fact.ts';
import type { Try } from '#record/tries.ts';
import { words } from '#record/words.ts';

export interface Calibration {
  /** How many answers were given with each certainty, most certain first, and how many of them were right. */
  levels: { certainty: Certainty; answers: number; right: number }[];
  /** The certainty-based mark, and the best it could have been. */
  mark: number;
  best: number;
  /** Questions that the learner was certain of, and wrong, when they last met them; the latest first. */
  certainAndWrong: Try[];
}

/**
 * Certainty-based marking as A. R. Gardner-Medwin devised it at University College London: with these numbers a learner does
 * best by saying how sure they really are.
 */
export const marks: Record<Certainty, { right: number; wrong: number }> = {
  unsure: { right: 1, wrong: 0 },
  fairly: { right: 2, wrong: -2 },
  certain: { right: 3, wrong: -6 },
};

const mostCertainFirst: Certainty[] = ['certain', 'fairly', 'unsure'];

/** How well the learner knows what they know. Answers without a certainty are left out: nobody has to say. */
export function calibrationOf(tries: readonly Try[]): Calibration {
  const said = tries.filter(({ certainty }) => certainty);
  const levels = mostCertainFirst.map((certainty) => {
    const answers = said.filter((answer) => answer.certainty === certainty);
    return {
      certainty,
      answers: answers.length,
      right: answers.filter(({ outcome }) => outcome === 'right').length,
    };
  });
  const latest = new Map(tries.map((answer) => [answer.question, answer]));
  return {
    levels,
    mark: said.reduce(
      (sum, { certainty, outcome }) => sum + marks[certainty!][outcome === 'right' ? 'right' : 'wrong'],
      0,
    ),
    best: said.length * marks.certain.right,
    certainAndWrong: [...latest.values()]
      .filter(({ certainty, outcome }) => certainty === 'certain' && outcome !== 'right')
      .reverse(),
  };
}

/** “Of the 8 you were certain of, 6 were right.” */
export const levelInWords = ({ certainty, answers, right }: Calibration['levels'][number]): string =>
  answers === 1 ? words.one(certainty, right === 1) : words.of(certainty, answers, right);
