/** A moment that somebody marked while it was recorded: seconds from the start, and whose key it was, where it had a number. */
export interface Mark {
  at: number;
  by: number | undefined;
}

/** People press when a moment has passed: it is played from a little before. */
const before = 4;
/** Two presses of one person this close are one. */
const together = 1.5;
/** More than anybody can go through. */
const most = 60;

export function marked(marks: readonly Mark[], at: number, by: number | undefined): readonly Mark[] {
  const again = marks.some((mark) => mark.by === by && Math.abs(mark.at - at) < together);
  return again || marks.length >= most || at < 0 ? marks : [...marks, { at, by }];
}

export const playsFrom = ({ at }: Mark): number => Math.max(0, at - before);

/** Whose mark a key makes: “M” nobody’s, a digit the observer’s with that number. Undefined where it makes none. */
export function markKey(key = ''): { by: number | undefined } | undefined {
  if (key.toLowerCase() === 'm') return { by: undefined };
  return /^[1-9]$/.test(key) ? { by: Number(key) } : undefined;
}
