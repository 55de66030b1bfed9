import type { Point } from '#papers/run-chart.ts';
import { signalsOf } from '#papers/run-chart.ts';
import { byChance, rareEnough } from '#team/by-chance.ts';
import type { CodedForm } from '#team/code.ts';
import { figureOf, mayCompare, type CodeSet } from '#team/team.ts';
import { upperOf } from '#team/upper.ts';

/** How many chose one of the upper options. */
export interface Upper {
  readonly chose: number;
  readonly of: number;
}

/** One question in a report: how many chose an upper option, and whether chance would bring such a difference. */
export interface AskedLine {
  readonly item: string;
  /** The first of the upper options, counted from 0. */
  readonly from: number;
  readonly before: Upper;
  readonly after: Upper | undefined;
  readonly moved: 'more' | 'less' | 'no' | undefined;
}

/** The questions of a report, in the order of the newest form that has figures; `after` only where the two may be compared. */
export function askedLines(
  before: CodeSet,
  after: CodeSet | undefined,
  forms: readonly CodedForm[],
): AskedLine[] {
  const beside = after && mayCompare(before, after) === 'ok' ? after : undefined;
  const items = [...new Set(forms.toReversed().flatMap((form) => form.items.map(({ id }) => id)))];
  return items.flatMap((item): AskedLine[] => {
    const first = figureOf(before, item, forms);
    if (!first) return [];
    const { from, ...was } = upperOf(first);
    const second = beside && figureOf(beside, item, forms);
    if (!second) return [{ item, from, before: was, after: undefined, moved: undefined }];
    const { chose, of } = upperOf(second);
    const rare = byChance(was, { chose, of }) < rareEnough;
    const more = chose * was.of > was.chose * of;
    return [{ item, from, before: was, after: { chose, of }, moved: rare ? (more ? 'more' : 'less') : 'no' }];
  });
}

/** One count in a report: where it began, where it is, its middle, and whether a rule finds a change. */
export interface CountedLine {
  readonly title: string;
  readonly first: Point;
  readonly last: Point;
  readonly months: number;
  readonly median: number;
  readonly sign: 'shift' | 'trend' | 'no';
}

export function countedLine(title: string, points: readonly Point[]): CountedLine | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  const { median, shifts, trends } = signalsOf(points.map(({ share }) => share));
  const sign = shifts.length > 0 ? 'shift' : trends.length > 0 ? 'trend' : 'no';
  return { title, first, last, months: points.length, median, sign };
}
