import { shiftLength, signalsOf, type Point, type Stretch } from '#papers/run-chart.ts';
import { words } from '#papers/run-chart-words.ts';

/** With fewer there can be no shift: no more than half of the points lie on one side of their own median. */
const fewestPoints = 2 * shiftLength;

/** What a run chart says, in sentences. */
export function saidOfChart(points: readonly Point[], passed: number): string[] {
  const name = (place: number) => points[place]?.label || words.point(place + 1);
  const between = ({ from, to }: Stretch) => [name(from), name(to)] as const;
  const { median, shifts, trends } = signalsOf(points.map(({ share }) => share));
  const last = points.at(-1);
  const found = [
    ...shifts.map((shift) => words.shift(shift.side, ...between(shift))),
    ...trends.map((trend) => words.trend(trend.way, ...between(trend))),
  ];
  return [
    ...(last
      ? [words.middle(points.length, median), words.last(name(points.length - 1), last.count, last.of)]
      : [words.noPoints]),
    ...found,
    ...(last && found.length === 0 ? [words.noSignal] : []),
    ...(found.length > 0 ? [words.notWhy] : []),
    ...(last && points.length < fewestPoints ? [words.tooFew(fewestPoints)] : []),
    ...(passed > 0 ? [words.passed(passed)] : []),
  ];
}
