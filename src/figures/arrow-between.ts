export type Point = { x: number; y: number };

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * A straight arrow from the edge of one circle to the edge of another, both of radius `size`, moved `aside` to its own
 * right so that the arrow back has room beside it. In the units of the drawing.
 */
export function arrowBetween(
  from: Point,
  to: Point,
  size: number,
  aside: number,
): { line: string; head: string } {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const point = (forward: number, right: number) =>
    `${round(from.x + along.x * forward - along.y * right)} ${round(from.y + along.y * forward + along.x * right)}`;
  const gap = size + 5;
  const tip = length - gap;
  return {
    line: `M${point(gap, aside)}L${point(tip - 8, aside)}`,
    head: `M${point(tip, aside)}L${point(tip - 11, aside - 6)}L${point(tip - 11, aside + 6)}Z`,
  };
}
