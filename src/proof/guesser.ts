import { optionsOf } from '#assessment/options-of.ts';
import type { Question } from '#assessment/question.schema.ts';

/**
 * A guesser who has read nothing and knows how tests are written. What it goes by are the classic faults of items (J. Millman,
 * C. H. Bishop and R. Ebel, “An analysis of test-wiseness”, Educational and Psychological Measurement 25, 1965): the right
 * option is the longest, the most hedged, echoes the stem, and holds no “always” or “never”.
 */
export type Cue = 'longest' | 'shortest' | 'hedged' | 'unabsolute' | 'echo' | 'first';

const hedge =
  /\b(may|might|can|could|some|sometimes|often|usually|perhaps|probably|likely|tends?|about|depends?|partly|mostly|if)\b/gi;
const absolute =
  /\b(always|never|all|none|every|everyone|everybody|nobody|only|must|cannot|impossible|entirely|completely|guarantees?|proves?|proved)\b/gi;
const smallWords =
  /^(the|and|that|this|with|what|which|who|you|she|her|him|his|has|have|had|for|from|are|was|were|not|but|into|than|they|them|their|your|would|will|does|when|how|one|about)$/;

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
const wordsOf = (text: string) =>
  new Set((text.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !smallWords.test(word)));

/** How much each option has of what the cue goes by; the guesser takes the most. */
export function weights(cue: Cue, stem: string, options: readonly string[]): number[] {
  const asked = wordsOf(stem);
  return options.map((option, place) => {
    switch (cue) {
      case 'longest':
        return option.length;
      case 'shortest':
        return -option.length;
      case 'hedged':
        return count(option, hedge);
      case 'unabsolute':
        return -count(option, absolute);
      case 'echo':
        return [...wordsOf(option)].filter((word) => asked.has(word)).length;
      case 'first':
        return -place;
    }
  });
}

/** Of equally good options the guesser takes any: the chance that it takes a right one. */
function chanceOf(weights: readonly number[], right: readonly boolean[]): number {
  const most = Math.max(...weights);
  const best = weights.flatMap((weight, place) => (weight === most ? [place] : []));
  return best.filter((place) => right[place]).length / best.length;
}

export type Guessed = {
  /** Questions in which one option is right. */
  questions: number;
  /** Share right by choosing at random, and by each cue alone. */
  chance: number;
  cues: Record<Cue, number>;
  /** Share right by the guesser, who lets the cues vote. */
  guesser: number;
};

/**
 * How the guesser fares on questions with one right option, where guessing pays most. It lets the cues vote: no absolute
 * word, longest, most hedged, echoes the stem; each option gets a vote from every cue of which it has the most.
 */
export function guess(questions: readonly Question[]): Guessed {
  const singles = questions.flatMap((question) => {
    const options = optionsOf(question);
    return options?.one ? [{ stem: question.stem, options: options.all }] : [];
  });
  const mean = (score: (stem: string, texts: string[], right: boolean[]) => number) =>
    singles.reduce(
      (sum, { stem, options }) =>
        sum +
        score(
          stem,
          options.map(({ text }) => text),
          options.map(({ correct }) => Boolean(correct)),
        ),
      0,
    ) / Math.max(1, singles.length);
  const by = (cue: Cue) => mean((stem, texts, right) => chanceOf(weights(cue, stem, texts), right));
  return {
    questions: singles.length,
    chance: mean((_, texts) => 1 / texts.length),
    cues: {
      longest: by('longest'),
      shortest: by('shortest'),
      hedged: by('hedged'),
      unabsolute: by('unabsolute'),
      echo: by('echo'),
      first: by('first'),
    },
    guesser: mean((stem, texts, right) => chanceOf(votes(stem, texts), right)),
  };
}

/** The votes for each option. */
export function votes(stem: string, options: readonly string[]): number[] {
  const total = options.map(() => 0);
  for (const cue of ['unabsolute', 'longest', 'hedged', 'echo'] as const) {
    const weight = weights(cue, stem, options);
    const most = Math.max(...weight);
    const least = Math.min(...weight);
    if (most === least) continue;
    weight.forEach((value, place) => (total[place]! += value === most ? 1 : 0));
  }
  return total;
}

/**
 * How the guesser fares on parts that are each right or wrong, as true or false: “false” where there is an absolute word,
 * “true” where there is a hedge, otherwise half a point. Options of questions with several right ones count as well.
 */
export function guessParts(questions: readonly Question[]): {
  parts: number;
  guesser: number;
  chance: number;
} {
  const parts = questions.flatMap((question) => {
    switch (question.kind) {
      case 'statements':
        return question.statements.map(({ text, answer }) => ({ text, right: answer }));
      case 'several':
        return question.options.map(({ text, correct }) => ({ text, right: Boolean(correct) }));
      case 'single':
      case 'order':
      case 'match':
      case 'estimate':
      case 'written':
        return [];
      default:
        return question satisfies never;
    }
  });
  const score = parts.reduce((sum, { text, right }) => {
    if (count(text, absolute)) return sum + Number(!right);
    return sum + (count(text, hedge) ? Number(right) : 0.5);
  }, 0);
  return { parts: parts.length, guesser: score / Math.max(1, parts.length), chance: 0.5 };
}

/** Share of wrong and of right options that hold an absolute word, with the words for an author to see. */
export function absolutes(questions: readonly Question[]): { wrong: number; right: number } {
  const options = questions.flatMap((question) => optionsOf(question)?.all ?? []);
  const share = (correct: boolean) => {
    const such = options.filter((option) => Boolean(option.correct) === correct);
    return such.filter(({ text }) => count(text, absolute) > 0).length / Math.max(1, such.length);
  };
  return { wrong: share(false), right: share(true) };
}
