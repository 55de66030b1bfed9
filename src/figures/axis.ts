import { scaleLinear, scaleLog } from 'd3-scale';

/** A place along a line, in percent of its width: so that a drawing can be as wide as its page and keep its letters. */
export type Axis = {
  at: (value: number) => number;
  ticks: { value: number; at: number }[];
};

/** Room at both ends, so that a mark at the very end is whole. */
const room: [number, number] = [7, 93];
const tenth = (value: number) => Math.round(value * 10) / 10;

/** A share of people: always the whole way from 0 to 100, so that nothing looks larger than it is. */
export function percentAxis(): Axis {
  const scale = scaleLinear().domain([0, 100]).range(room);
  const at = (value: number) => tenth(scale(value));
  return { at, ticks: scale.ticks(5).map((value) => ({ value, at: at(value) })) };
}

/**
 * Ratios, on a scale where twice as much and half as much are equally far from none. It reaches from the next halving
 * below everything drawn to the next doubling above it, and always holds 1, which is no difference.
 */
export function ratioAxis(values: readonly number[]): Axis {
  const scale = scaleLog()
    .base(2)
    .domain([Math.min(1, ...values), Math.max(1, ...values)])
    .nice()
    .range(room);
  const at = (value: number) => tenth(scale(value));
  const [low = 1, high = 1] = scale.domain();
  const ticks: number[] = [];
  for (let value = low; value <= high; value *= 2) ticks.push(value);
  return { at, ticks: ticks.map((value) => ({ value, at: at(value) })) };
}
