import { ownWakingDay } from '#facts/days.ts';
import { byOrder } from '#facts/order.ts';
import type { Certainty, Fact } from '#facts/fact.ts';

/** An answer that says something about what the learner knows. */
export interface Try {
  /** The id of a question, or of a moment (`momentId`). */
  question: string;
  edition: string;
  at: string;
  /** 'partly' where the learner ticked some of a checklist. */
  outcome: 'right' | 'partly' | 'wrong';
  certainty: Certainty | undefined;
}

/** The scenes that stand on the site now and can be asked by themselves, by `momentId`, with the choice marked best. */
export type Moments = ReadonlyMap<string, { edition: string; best: string }>;

/** A scene as practice names it. No id of a question has a slash. */
export const momentId = (scenario: string, scene: string): string => `${scenario}/${scene}`;

/**
 * An answer given sooner than this after the last one repeats what was just read, in milliseconds: twelve hours, or three with
 * a morning in between, where the learner was.
 */
const sinceReading = 12 * 3_600_000;
const overNight = 3 * 3_600_000;

/**
 * The first answer to each edition of a question, and each later one that did not follow straight upon another: right after
 * reading the reasons anybody is right. Guesses before a figure are left out. In order of time.
 *
 * What was said in a conversation counts as an answer where its scene is one of `moments`; one from a record that did not
 * keep the edition yet is taken to be of the present one.
 */
export function triesIn(facts: readonly Fact[], moments: Moments = new Map()): Try[] {
  const last = new Map<string, Fact>();
  const tries: Try[] = [];
  for (const fact of [...facts].sort(byOrder)) {
    const answer = answerIn(fact, moments);
    if (!answer) continue;
    const { at } = fact;
    const key = JSON.stringify([answer.question, answer.edition]);
    const before = last.get(key);
    last.set(key, fact);
    const since = Date.parse(at) - Date.parse(before?.at ?? at);
    const nextDay = (last: Fact) => since >= overNight && ownWakingDay(fact) !== ownWakingDay(last);
    if (!before || since >= sinceReading || nextDay(before)) tries.push({ ...answer, at });
  }
  return tries;
}

function answerIn(fact: Fact, moments: Moments): Omit<Try, 'at'> | undefined {
  switch (fact.kind) {
    case 'question-answered': {
      const { question, edition, outcome, certainty } = fact;
      return outcome === 'estimated' ? undefined : { question, edition, outcome, certainty };
    }
    case 'answer-self-checked': {
      const ticked = new Set(fact.ticked).size;
      const outcome = ticked === 0 ? 'wrong' : ticked < fact.of ? 'partly' : 'right';
      return { question: fact.question, edition: fact.edition, outcome, certainty: undefined };
    }
    case 'moment-answered': {
      const { scenario, scene, edition, certainty } = fact;
      const outcome = fact.outcome === 'best' ? 'right' : 'wrong';
      return { question: momentId(scenario, scene), edition, outcome, certainty };
    }
    case 'scenario-choice': {
      const question = momentId(fact.scenario, fact.scene);
      const moment = moments.get(question);
      if (!moment) return undefined;
      const outcome = fact.choice === moment.best ? 'right' : 'wrong';
      return { question, edition: fact.edition ?? moment.edition, outcome, certainty: undefined };
    }
    default:
      return undefined;
  }
}
