import { optionsOf } from '#assessment/options-of.ts';
import type { Question } from '#assessment/question.schema.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';

/**
 * What can be seen of an option without understanding it. A choosing is won by its form where the right option is the longest,
 * the kindest, the one with the question mark … (J. Millman, C. H. Bishop and R. Ebel, “An analysis of test-wiseness”,
 * Educational and Psychological Measurement 25, 1965, for the classic cues; the others were found by fitting).
 */
export interface Choosing {
  file: string;
  /** Where it stands in its file: the id of a question, or of a scene. */
  id: string;
  /** What is asked, or what was said just before. */
  asked: string;
  options: readonly string[];
  /** The place of the right or best option. */
  right: number;
}

const hedge =
  /\b(may|might|can|could|some|sometimes|often|usually|perhaps|maybe|probably|likely|tends?|about|depends?|partly|mostly|if|would)\b/gi;
const absolute =
  /\b(always|never|all|none|every|everyone|everybody|nobody|only|must|cannot|impossible|entirely|completely|guarantees?|proves?|proved)\b/gi;
const warmth =
  /\b(thanks?|thank you|sorry|glad|good|well done|understand|together|help|care|hear|sounds|feel|welcome|please|brave|hard|happy|kind)\b/gi;
const offer = /\b(I'll|I’ll|I will|I can|let me|I could|we can|we could|we'll|we’ll|I'd be|I’d be)\b/gi;
const negation = /\b(not|no|don[’']t|doesn[’']t|isn[’']t|won[’']t|can[’']t|nothing|without|nor)\b/gi;
const smallWords =
  /^(the|and|that|this|with|what|which|who|you|she|her|him|his|has|have|had|for|from|are|was|were|not|but|into|than|they|them|their|your|would|will|does|when|how|one|about)$/;

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
const wordsOf = (text: string) =>
  new Set((text.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !smallWords.test(word)));

/** How much an option has of each thing that shows. */
const seen = {
  long: (option: string) => option.length,
  sentences: (option: string) => count(option, /[.!?…](?=\s|["”’]|$)/g),
  asks: (option: string) => Number(option.includes('?')),
  me: (option: string) => count(option, /\b(I|me|my|mine|I[’'](m|ll|d|ve))\b/g),
  you: (option: string) => count(option, /\b(you|your|yours|you[’'](re|ll|d|ve))\b/gi),
  we: (option: string) => count(option, /\b(we|us|our|let[’']s)\b/gi),
  warm: (option: string) => count(option, warmth),
  hedged: (option: string) => count(option, hedge),
  absolute: (option: string) => count(option, absolute),
  negative: (option: string) => count(option, negation),
  exclaims: (option: string) => count(option, /!/g),
  offers: (option: string) => count(option, offer),
  concrete: (option: string) => count(option, /\d|(?<=[a-z,] )[A-Z][a-z]+/g),
  pauses: (option: string) => count(option, /[,;:–—]/g),
  quotes: (option: string) => count(option, /[“”"‘]/g),
  echoes: (option: string, asked: string) => {
    const before = wordsOf(asked);
    return [...wordsOf(option)].filter((word) => before.has(word)).length;
  },
  late: (_option: string, _asked: string, place: number) => place,
} satisfies Record<string, (option: string, asked: string, place: number) => number>;

export type Feature = keyof typeof seen;
export const features = Object.keys(seen) as Feature[];

/** A cue is to take the option that has the most of something, or the least. */
export type Cue = `${'most' | 'least'} ${Feature}`;
export const cues: readonly Cue[] = features.flatMap((feature): Cue[] => [
  `most ${feature}`,
  `least ${feature}`,
]);

/** How much each option has of each feature, in the order of `features`. */
export const featuresOf = ({ asked, options }: Choosing): number[][] =>
  options.map((option, place) => features.map((feature) => seen[feature](option, asked, place)));

/** Of equally good options one takes any: the chance of taking the right one. */
export function chanceByWeights(weights: readonly number[], right: number): number {
  const most = Math.max(...weights);
  const best = weights.flatMap((weight, place) => (weight === most ? [place] : []));
  return best.includes(right) ? 1 / best.length : 0;
}

/** What a cue goes by: how much each option has of it, or how little. */
function weightsByCue({ asked, options }: Choosing, cue: Cue): number[] {
  const [which, feature] = cue.split(' ') as ['most' | 'least', Feature];
  const sign = which === 'most' ? 1 : -1;
  return options.map((option, place) => sign * seen[feature](option, asked, place));
}

/** The chance of taking the right option by one cue alone. */
export const chanceByCue = (choosing: Choosing, cue: Cue): number =>
  chanceByWeights(weightsByCue(choosing, cue), choosing.right);

/** The one option that a cue names; undefined where it cannot tell between several. */
export function namedByCue(choosing: Choosing, cue: Cue): number | undefined {
  const weights = weightsByCue(choosing, cue);
  const most = Math.max(...weights);
  const place = weights.indexOf(most);
  return weights.indexOf(most, place + 1) === -1 ? place : undefined;
}

/** The questions with one right option. */
export const choosingsOfQuestions = (file: string, questions: readonly Question[]): Choosing[] =>
  questions.flatMap((question) => {
    const options = optionsOf(question);
    return options?.one
      ? [
          {
            file,
            id: question.id,
            asked: question.stem,
            options: options.all.map(({ text }) => text),
            right: options.all.findIndex(({ correct }) => correct),
          },
        ]
      : [];
  });

/** The scenes in which one choice is best. */
export const choosingsOfScenario = (file: string, { scenes }: Pick<Scenario, 'scenes'>): Choosing[] =>
  Object.entries(scenes).flatMap(([id, { says, choices = [] }]) => {
    const right = choices.findIndex(({ best }) => best);
    return right === -1
      ? []
      : [
          {
            file,
            id,
            asked: JSON.stringify(says ?? ''),
            options: choices.map((choice) => choice.say ?? choice.do ?? ''),
            right,
          },
        ];
  });
