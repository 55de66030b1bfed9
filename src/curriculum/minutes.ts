import { readingOf } from '#authoring/reading.ts';
import type { LessonBody } from '#curriculum/lesson.ts';

/** How long a lesson takes, in whole minutes. */
export interface Minutes {
  read: number;
  everything: number;
}

/** Words a minute: slower than a novel (M. Brysbaert, Journal of Memory and Language 109, 2019: 238), because there is something to look up. */
const wordsAMinute = 200;
const secondsAQuestion = 45;
/** A reflection and a plan together, and the first of them alone. */
const minutesToWrite = 3;

/** Worked out from what stands there, so that nobody has to keep it true: `questions` is how many are asked. */
export function minutesOf(
  body: Pick<LessonBody, 'sections'>,
  questions: number,
  { writes = true }: { writes?: boolean } = {},
): Minutes {
  const { words } = readingOf(body.sections.map(({ text }) => text).join('\n\n'));
  const read = words / wordsAMinute;
  const everything = read + (questions * secondsAQuestion) / 60 + (writes ? minutesToWrite : 0);
  return { read: Math.max(1, Math.round(read)), everything: Math.max(1, Math.round(everything)) };
}

export const addMinutes = (all: readonly Minutes[]): Minutes => ({
  read: all.reduce((sum, { read }) => sum + read, 0),
  everything: all.reduce((sum, { everything }) => sum + everything, 0),
});
