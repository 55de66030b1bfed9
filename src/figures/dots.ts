/** How wide a field of dots is, and how far from one to the next. */
const columns = 10;
const step = 10;

/**
 * Dots of a field as one path: those with these numbers, counted from 0 along the rows. Each is drawn from where the one before
 * it ended, so that all are written alike and weigh next to nothing.
 */
export function dotsPath(numbers: readonly number[], radius: number): string {
  const round = `a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0-${radius * 2} 0`;
  return numbers
    .map((number, index) => {
      const before = numbers[index - 1];
      const [x, y] = [number % columns, Math.floor(number / columns)];
      return before === undefined
        ? `M${step / 2 - radius + x * step} ${step / 2 + y * step}${round}`
        : `m${(x - (before % columns)) * step} ${(y - Math.floor(before / columns)) * step}${round}`;
    })
    .join('');
}
