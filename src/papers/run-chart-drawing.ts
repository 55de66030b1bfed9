import { scaleLinear, scalePoint } from 'd3-scale';
import { median, type Point } from '#papers/run-chart.ts';

/** Where everything of a run chart goes, in a box of 600 by 260: always the whole way from 0 to 100 percent. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly dots: readonly { x: number; y: number }[];
  readonly median: { y: number; from: number; to: number };
  readonly ticks: readonly { value: number; y: number }[];
  readonly labels: readonly { text: string; x: number }[];
}

const box = { width: 600, height: 260, left: 48, right: 12, top: 12, bottom: 34 };
const most = 12;

export function drawingOf(points: readonly Point[]): Drawing {
  const y = scaleLinear()
    .domain([0, 100])
    .range([box.height - box.bottom, box.top]);
  const across: [number, number] = [box.left + 12, box.width - box.right - 12];
  const x = scalePoint()
    .domain(points.map((_, place) => String(place)))
    .range(across);
  const at = (place: number) => x(String(place)) ?? across[0];
  // So that labels do not run into each other.
  const every = Math.ceil(points.length / most);
  return {
    width: box.width,
    height: box.height,
    dots: points.map(({ share }, place) => ({ x: at(place), y: y(share) })),
    median: { y: y(median(points.map(({ share }) => share))), from: box.left, to: box.width - box.right },
    ticks: y.ticks(5).map((value) => ({ value, y: y(value) })),
    labels: points.flatMap(({ label }, place) =>
      place % every === 0 ? [{ text: label.slice(0, 8), x: at(place) }] : [],
    ),
  };
}
