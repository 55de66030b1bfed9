import { words } from '#assessment/check-words.ts';
import { byOrder } from '#facts/order.ts';
import type { Fact, FactOf } from '#facts/fact.ts';

type Finished = FactOf<'check-finished'>;
export interface Score {
  right: number;
  of: number;
}
export interface CheckChange {
  before: Finished;
  /** The other form, finished later; nothing until then. */
  after: Finished | undefined;
  whole: { before: Score; after: Score | undefined };
  /** In the order asked in the first form. */
  objectives: { objective: string; before: Score; after: Score | undefined }[];
  confidence: { item: string; before: number | undefined; after: number | undefined }[];
}

/**
 * What changed between the two forms of a course's check: the first form that was finished, and the latest finished after it in the
 * other form. A question left out counts as not right, and is told as left out where it is shown.
 */
export function checkChange(facts: readonly Fact[], course: string): CheckChange | undefined {
  const finished = facts
    .filter((fact): fact is Finished => fact.kind === 'check-finished' && fact.course === course)
    .sort(byOrder);
  const [before] = finished;
  if (!before) return undefined;
  const after = finished.findLast(({ form }) => form !== before.form);
  const objectives = [...new Set(before.answers.map(({ objective }) => objective))];
  const items = [...new Set([...before.confidence, ...(after?.confidence ?? [])].map(({ item }) => item))];
  const level = (form: Finished | undefined, item: string) =>
    form?.confidence.find((answer) => answer.item === item)?.level;
  return {
    before,
    after,
    whole: { before: score(before), after: after && score(after) },
    objectives: objectives.map((objective) => ({
      objective,
      before: score(before, objective),
      after: after && score(after, objective),
    })),
    confidence: items.map((item) => ({ item, before: level(before, item), after: level(after, item) })),
  };
}

function score({ answers }: Finished, objective?: string): Score {
  const asked = answers.filter((answer) => objective === undefined || answer.objective === objective);
  return { right: asked.filter(({ outcome }) => outcome === 'right').length, of: asked.length };
}

/** “4 of 6 before, 6 of 6 after: two more.” No change and a loss are told as plainly as a gain. */
export function changeInWords(before: Score, after: Score): string {
  const counts = words.counts(words.of(before.right, before.of), words.of(after.right, after.of));
  if (before.of !== after.of) return words.notComparable(counts);
  const more = after.right - before.right;
  if (more === 0) return words.noChange(counts);
  return more > 0 ? words.more(counts, more) : words.fewer(counts, -more);
}

/** One objective, where each form asks about it once. */
export function objectiveInWords(before: Score, after: Score): string {
  if (before.of !== 1 || after.of !== 1) return changeInWords(before, after);
  if (before.right) return after.right ? words.objective.both : words.objective.before;
  return after.right ? words.objective.after : words.objective.neither;
}
