/**
 * What to do first: the statements placed lowest, the earlier of two equal ones first, never more than `most`, and none
 * that is at `below` or above. `levels` go from the lowest to the highest.
 */
export function firstOf<Item>(
  items: readonly Item[],
  levels: readonly string[],
  placed: (item: Item) => string | undefined,
  { most, below }: { most: number; below: string },
): { first: Item[]; placed: number } {
  const level = (item: Item) => levels.indexOf(placed(item) ?? '');
  const known = items.filter((item) => level(item) >= 0);
  return {
    first: known
      .filter((item) => level(item) < levels.indexOf(below))
      .sort((one, other) => level(one) - level(other))
      .slice(0, most),
    placed: known.length,
  };
}
