/** Throws of dice that a seed decides, so that whatever happened can happen again. Mulberry32. */
export function diceOf(seed: number) {
  let state = seed >>> 0;
  const throwOne = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** A whole number below `most`. */
    below: (most: number) => Math.floor(throwOne() * most),
    chance: (of: number) => throwOne() < of,
    one: <Thing>(things: readonly Thing[]): Thing | undefined =>
      things[Math.floor(throwOne() * things.length)],
    shuffled: <Thing>(things: readonly Thing[]): Thing[] =>
      things
        .map((thing) => [throwOne(), thing] as const)
        .sort(([one], [other]) => one - other)
        .map(([, thing]) => thing),
  };
}

export type Dice = ReturnType<typeof diceOf>;
