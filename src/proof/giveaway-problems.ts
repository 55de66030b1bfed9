import type { Locate, Problem } from '#authoring/problem.ts';
import { absolutes, guess, type Cue } from '#proof/guesser.ts';
import type { Question } from '#assessment/question.schema.ts';

type QuestionFile = { file: string; questions: readonly Question[]; locate: Locate };

/** With fewer questions than this, chance alone puts the right option in one place. */
const enough = 30;
/** Beyond these, over all questions with one right option together, the content does not pass. */
export const limits = { longest: 0.4, shortest: 0.4, hedged: 0.4, first: 0.4, guesser: 0.1, absolutes: 0.15 };

const reported: [Exclude<Cue, 'echo' | 'unabsolute'>, string, string][] = [
  ['longest', 'the longest', 'shorten some right options, or let wrong ones say as much'],
  ['shortest', 'the shortest', 'let some right options say a little more, or shorten wrong ones'],
  ['hedged', 'the most hedged (“may”, “some”, “often”)', 'give wrong options the same careful words'],
  ['first', 'the first as written', 'change the order in which options are written'],
];

/** What gives right options away over all questions together, reported in the file that has most to do with it. */
export function giveawayProblems(files: readonly QuestionFile[]): Problem[] {
  const all = files.flatMap(({ questions }) => questions);
  const { questions, chance, cues, guesser } = guess(all);
  if (questions < enough) return [];
  const problems: Problem[] = [];
  const say = (
    worst: (questions: readonly Question[]) => number,
    kind: string,
    what: string,
    cure: string,
  ) => {
    const { file, locate } = files.reduce((a, b) => (worst(b.questions) > worst(a.questions) ? b : a));
    problems.push({
      file,
      ...locate([]),
      kind,
      what,
      why: 'Who answers several would soon choose without reading, and learn nothing.',
      cure: `${cure}; here first, where there is most of it`,
    });
  };
  const percent = (share: number) => `${Math.round(share * 100)}%`;

  for (const [cue, words, cure] of reported)
    if (cues[cue] > limits[cue])
      say(
        (some) => guess(some).cues[cue] * guess(some).questions,
        `right-is-${cue}`,
        `Over all ${questions} questions with one right option, it is ${words} in ${percent(cues[cue])}.`,
        cure,
      );
  if (guesser > chance + limits.guesser)
    say(
      (some) => (guess(some).guesser - guess(some).chance) * guess(some).questions,
      'guessable',
      `Somebody who has read nothing would get ${percent(guesser)} right by the way options are worded, against ${percent(chance)} by chance.`,
      'make wrong options as long, as careful and as close to the question as the right one',
    );
  const { wrong, right } = absolutes(all);
  if (wrong - right > limits.absolutes)
    say(
      (some) => absolutes(some).wrong,
      'absolute-words',
      `${percent(wrong)} of wrong options hold a word such as “always” or “only”, against ${percent(right)} of right ones.`,
      'say wrong options as carefully as a decent colleague would',
    );
  return problems;
}
