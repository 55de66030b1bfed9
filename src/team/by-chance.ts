/**
 * How likely a difference at least as large as this one is if nothing has changed: Fisher's exact test, two-sided. Of `of` people
 * before, `chose` chose one of the upper options; the same after. It takes the two groups for different people, which is the
 * careful way: nobody knows which code before belongs to which after.
 */
export function byChance(
  before: { chose: number; of: number },
  after: { chose: number; of: number },
): number {
  const chose = before.chose + after.chose;
  const all = before.of + after.of;
  // In logarithms, so that many people are no trouble.
  const logs = [0];
  for (let number = 1; number <= all; number++) logs.push(logs[number - 1]! + Math.log(number));
  const ways = (of: number, some: number) => logs[of]! - logs[some]! - logs[of - some]!;
  const chance = (first: number) =>
    Math.exp(ways(before.of, first) + ways(after.of, chose - first) - ways(all, chose));
  const seen = chance(before.chose);
  let sum = 0;
  for (let first = Math.max(0, chose - after.of); first <= Math.min(before.of, chose); first++)
    if (chance(first) <= seen * (1 + 1e-9)) sum += chance(first);
  return Math.min(1, sum);
}

/** Twelve questions are looked at at once, so a difference has to be rarer than one in a hundred to be called one. */
export const rareEnough = 0.01;
