import type { Locate, Problem } from '#authoring/problem.ts';
import type { Question } from '#assessment/question.schema.ts';
import { overChance } from '#proof/form-problems.ts';
import { absolutes, guessParts, setsOf } from '#proof/parts.ts';

type QuestionFile = { file: string; questions: readonly Question[]; locate: Locate };

/** With fewer questions than this in all, or sets of one kind, chance alone makes patterns. */
const enough = { questions: 30, sets: 12 };
/** Absolute words may be in this much more of the wrong options than of the right ones. */
const moreAbsolute = 0.15;
/** Of the sets of one kind, at most this share may have the same number of right answers, or as many right as wrong. */
const alike = 0.6;

const why = 'Who answers several would soon choose without reading, and learn nothing.';
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** What gives away which parts are right, over all questions together; told in the file that has most to do with it. */
export function partProblems(files: readonly QuestionFile[]): Problem[] {
  const all = files.flatMap(({ questions }) => questions);
  if (all.length < enough.questions) return [];
  const problems: Problem[] = [];
  const tell = (kind: string, what: string, cure: string, much: (some: readonly Question[]) => number) => {
    const { file, locate } = files.reduce((a, b) => (much(b.questions) > much(a.questions) ? b : a));
    problems.push({ file, ...locate([]), kind, what, why, cure: `${cure}; here first` });
  };

  const { wrong, right } = absolutes(all);
  if (wrong - right > moreAbsolute)
    tell(
      'absolute-words',
      `${percent(wrong)} of wrong options hold a word such as “always” or “only”, against ${percent(right)} of right ones.`,
      'say wrong options as carefully as a decent colleague would',
      (some) => absolutes(some).wrong,
    );
  const { parts, found, chance } = guessParts(all);
  if (found > chance + overChance)
    tell(
      'parts-won-by-form',
      `Of ${parts} statements and options that are each right or wrong, ${percent(found)} are told by “always” (wrong) and “may” (right) alone, against ${percent(chance)} by chance.`,
      'let some careful ones be wrong, and some plain ones right',
      (some) => guessParts(some).found - guessParts(some).chance,
    );
  for (const kind of ['several', 'statements'] as const) {
    const setsIn = (some: readonly Question[]) => setsOf(some.filter((question) => question.kind === kind));
    const sets = setsIn(all);
    if (sets.length < enough.sets) continue;
    const [count, most] = [...Map.groupBy(sets, (set) => set.right)]
      .map(([right, some]) => [right, some.length] as const)
      .reduce((a, b) => (b[1] > a[1] ? b : a));
    if (most > sets.length * alike)
      tell(
        'as-many-right-in-most',
        `In ${most} of ${sets.length} questions of the kind “${kind}”, ${count} are right.`,
        'let the number of right ones vary',
        (some) => setsIn(some).filter((set) => set.right === count).length,
      );
    const halved = sets.filter((set) => set.right * 2 === set.of).length;
    if (halved > sets.length * alike)
      tell(
        'half-right-in-most',
        `In ${halved} of ${sets.length} questions of the kind “${kind}”, half are right and half are wrong.`,
        'let some sets have more right ones, and some fewer',
        (some) => setsIn(some).filter((set) => set.right * 2 === set.of).length,
      );
  }
  return problems;
}
