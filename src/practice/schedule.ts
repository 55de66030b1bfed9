import { createEmptyCard, fsrs, Rating, type Grade } from 'ts-fsrs';
import { morningOf } from '#facts/days.ts';
import type { Certainty } from '#facts/fact.ts';

/** One answer that says something about what the learner knows: to a question, or in a moment from a conversation. */
export type Review = {
  question: string;
  edition: string;
  at: string;
  outcome: 'right' | 'partly' | 'wrong';
  certainty?: Certainty | undefined;
};

export type Scheduled = {
  question: string;
  /** When it is about to fade, as an ISO time. */
  due: string;
  /** Answered once, but the question has been rewritten since: it counts as new. */
  changed: boolean;
};

/** In milliseconds. */
const sameSitting = 3 * 3_600_000;

/** Nothing by chance, and no steps within a day: a reader comes back on another day, or not. */
const memory = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 365 });

/**
 * When each answered question should be asked again: the day on which FSRS expects one in ten to be forgotten. How sure the
 * learner was counts as how easily it came; wrong is forgotten, however sure they were. What was never answered is
 * left out, since reading the module comes first. Soonest first; what has been rewritten comes after what is due.
 *
 * `asked` is what stands on the site now: a review of another edition is not a review of this one.
 */
export function schedule(
  reviews: readonly Review[],
  asked: readonly { question: string; edition: string }[],
  now: string,
): Scheduled[] {
  const byQuestion = new Map<string, Review[]>();
  for (const review of reviews) {
    const known = byQuestion.get(review.question);
    if (known) known.push(review);
    else byQuestion.set(review.question, [review]);
  }
  return asked
    .flatMap(({ question, edition }): Scheduled[] => {
      const all = byQuestion.get(question);
      if (!all) return [];
      const [first, ...later] = all
        .filter((review) => review.edition === edition)
        .sort((one, other) => (one.at < other.at ? -1 : 1));
      if (!first) return [{ question, due: now, changed: true }];
      const start = new Date(first.at);
      let { card } = memory.next(createEmptyCard(start), start, gradeOf(first));
      for (const review of later) card = memory.next(card, new Date(review.at), gradeOf(review)).card;
      // From the morning of that day where the learner is, so that a habit need not come later each time; but not in the
      // same sitting.
      const last = Date.parse((later.at(-1) ?? first).at);
      const morning = morningOf(card.due.toISOString());
      const due = Date.parse(morning) < last + sameSitting ? morningOf(morning, 1) : morning;
      return [{ question, due, changed: false }];
    })
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
}

/** What to practise now, and what comes back after that. */
export function dueNow(
  scheduled: readonly Scheduled[],
  now: string,
): { due: Scheduled[]; ahead: Scheduled[] } {
  return {
    due: scheduled.filter(({ due }) => due <= now),
    ahead: scheduled.filter(({ due }) => due > now),
  };
}

function gradeOf({ outcome, certainty }: Review): Grade {
  if (outcome === 'wrong') return Rating.Again;
  if (outcome === 'partly' || certainty === 'unsure') return Rating.Hard;
  return certainty === 'certain' ? Rating.Easy : Rating.Good;
}
