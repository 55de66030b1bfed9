import type { Question } from '#assessment/question.schema.ts';
import { guesses } from '#proof/fitted-guesser.ts';
import { overChance, says } from '#proof/form-problems.ts';
import { cues, type Choosing } from '#proof/form.ts';
import { absolutes, guessParts, setsOf } from '#proof/parts.ts';

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
const points = (share: number, chance: number) => {
  const more = Math.round((share - chance) * 1000) / 10;
  return `${percent(share)} (${more > 0 ? '+' : ''}${more.toFixed(1)})`;
};

/** How far form alone goes, as lines of Markdown for docs/figures.md. */
export function guesserTable(
  scenes: readonly Choosing[],
  singles: readonly Choosing[],
  questions: readonly Question[],
): string {
  const [inScenes, inSingles] = [guesses(scenes), guesses(singles)];
  const row = (what: string, of: (found: typeof inScenes) => number) =>
    `| ${what} | ${points(of(inScenes), inScenes.chance)} | ${points(of(inSingles), inSingles.chance)} |`;
  const parts = guessParts(questions);
  const { wrong, right } = absolutes(questions);
  const sets = [...Map.groupBy(setsOf(questions), ({ right, of }) => `${right} of ${of}`)]
    .map(([set, some]) => `${set} (${some.length})`)
    .sort();
  return `Somebody who understands nothing and goes by form alone. In brackets: points from chance. The check fails where any of
these is more than ${overChance * 100} points above chance, or where in one file a cue does what chance would do in one of twenty such
checks (an exact test, corrected for the number of files and cues). Scenes of a conversation where a life may be at risk
have no best choice and are not among them.

| who takes | best choice, ${scenes.length} scenes | right option, ${singles.length} questions |
|---|---|---|
| any | ${percent(inScenes.chance)} | ${percent(inSingles.chance)} |
| what a model takes that sees form only, fitted on all files but the one it is tried on | ${points(inScenes.fitted, inScenes.chance)} | ${points(inSingles.fitted, inSingles.chance)} |
${row('the option that has the most of the most things', (found) => found.vote)}
${cues.map((cue) => row(`the one that ${says(cue)}`, (found) => found.cues[cue])).join('\n')}

| what | figure |
|---|---|
| ${parts.parts} statements and options that are each right or wrong: told by “always” (wrong) and “may” (right) | ${points(parts.found, parts.chance)} |
| options that hold an absolute word | ${percent(wrong)} of wrong ones, ${percent(right)} of right ones |
| how many parts of a set are right | ${sets.join(', ')} |
`;
}
