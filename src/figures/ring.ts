/** Where a step stands on a ring, and the arrow that leads from it to the next. In the units of the drawing. */
export type RingStep = {
  x: number;
  y: number;
  /** The line to the next step, in two parts: the gap between them is where the ring can be broken. */
  arrow: [first: string, second: string];
  head: string;
  /** The middle of the gap, and two short strokes that mark it. */
  gap: { x: number; y: number };
  cuts: [string, string];
};

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * Puts `count` steps of radius `size` on a ring of radius `radius` round a centre, the first at the top, then clockwise.
 * Each arrow runs along the ring from the edge of one step to the edge of the next, with a gap in its middle.
 */
export function ring(
  count: number,
  centre: { x: number; y: number },
  radius: number,
  size: number,
): RingStep[] {
  const turn = (2 * Math.PI) / count;
  /** The angle that a step takes up on the ring, with a little room. */
  const kept = 2 * Math.asin((size + 5) / (2 * radius));
  const point = (angle: number, from = radius) => ({
    x: round(centre.x + from * Math.cos(angle)),
    y: round(centre.y + from * Math.sin(angle)),
  });
  const arc = (from: number, to: number) => {
    const start = point(from);
    const end = point(to);
    return `M${start.x} ${start.y}A${radius} ${radius} 0 0 1 ${end.x} ${end.y}`;
  };
  return Array.from({ length: count }, (_, index) => {
    const here = index * turn - Math.PI / 2;
    const begins = here + kept;
    const ends = here + turn - kept;
    const middle = here + turn / 2;
    const open = 7 / radius;
    const cut = (angle: number) => {
      const inner = point(angle - 3 / radius, radius - 9);
      const outer = point(angle + 3 / radius, radius + 9);
      return `M${inner.x} ${inner.y}L${outer.x} ${outer.y}`;
    };
    const tip = point(ends);
    const back = 11 / radius;
    const inner = point(ends - back, radius - 6);
    const outer = point(ends - back, radius + 6);
    return {
      ...point(here),
      arrow: [arc(begins, middle - open), arc(middle + open, ends - back / 2)],
      head: `M${tip.x} ${tip.y}L${inner.x} ${inner.y}L${outer.x} ${outer.y}Z`,
      gap: point(middle),
      cuts: [cut(middle - open / 2), cut(middle + open / 2)],
    };
  });
}

/** Breaks a name into lines of at most `most` letters, at its spaces. */
export function brokenInto(name: string, most: number): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && `${last} ${word}`.length <= most
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}
