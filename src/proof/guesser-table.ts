import { absolutes, guess, guessParts } from '#proof/guesser.ts';
import type { Question } from '#assessment/question.schema.ts';

/** How far the questions give themselves away, as lines of Markdown for docs/figures.md. */
export function guesserTable(questions: readonly Question[]): string {
  const { questions: singles, chance, cues, guesser } = guess(questions);
  const parts = guessParts(questions);
  const { wrong, right } = absolutes(questions);
  const percent = (share: number) => `${(share * 100).toFixed(0)}%`;
  const points = (share: number, of: number) => {
    const difference = Math.round((share - of) * 1000) / 10;
    return `${percent(share)} (${difference > 0 ? '+' : ''}${difference.toFixed(1)})`;
  };
  return `Somebody who has read nothing, and goes by how options are worded. The goal is at most five points above chance.

| what | right, and points from chance |
|---|---|
| ${singles} questions with one right option: by chance | ${percent(chance)} |
| the guesser, letting the cues below vote | ${points(guesser, chance)} |
| always the longest | ${points(cues.longest, chance)} |
| always the shortest | ${points(cues.shortest, chance)} |
| always the most hedged | ${points(cues.hedged, chance)} |
| never one with “always” or “only” | ${points(cues.unabsolute, chance)} |
| always the one that echoes the question | ${points(cues.echo, chance)} |
| always the first as written (pages shuffle them) | ${points(cues.first, chance)} |
| ${parts.parts} statements and options that are each right or wrong: the guesser | ${points(parts.guesser, parts.chance)} |
| options that hold an absolute word | ${percent(wrong)} of wrong ones, ${percent(right)} of right ones |
`;
}
