import { inlineOf, plain } from '#imprint/inline.ts';
import type { Session } from '#sessions/session.schema.ts';

/** How many lines of a session the sheet for each person has room for, beside what stands on every sheet: measured on A4. */
export const sheetHolds = 14;

/** Letters that surely fit into a line of the sheet, and into one of its two columns. */
const wide = 84;
const column = 38;

/** How many lines of the sheet for each person are the session’s own: moments and words side by side, then where to go on. */
export function linesOnSheet({ steps, after }: Pick<Session, 'steps' | 'after'>): number {
  const plan = steps.find((step) => step.kind === 'plan');
  const lines = (texts: readonly string[], letters: number) =>
    texts.reduce((sum, text) => sum + Math.ceil(plain(inlineOf(text)).length / letters), 0);
  return Math.max(lines(plan?.when ?? [], column), lines(plan?.then ?? [], column)) + lines(after, wide);
}
