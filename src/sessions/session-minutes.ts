import { wordsIn } from '#authoring/reading.ts';
import { inlineOf, plain } from '#imprint/inline.ts';
import type { Session, Step } from '#sessions/session.schema.ts';

/** Our assumption, and nobody has timed a group yet: slower than a lecture, because people look up, laugh and ask. */
export const wordsAMinute = 130;

/** What a step takes, in half minutes: what is read aloud, and what people do. */
export function minutesOfStep({ say, activity }: Pick<Step, 'say' | 'activity'>): number {
  const words = say.reduce((sum, line) => sum + wordsIn(plain(inlineOf(line))).length, 0);
  return Math.ceil((words / wordsAMinute) * 2) / 2 + activity;
}

/** Where each step begins and how long it takes, in minutes from the start. */
export function timetable(steps: readonly Step[]): { from: number; minutes: number }[] {
  let from = 0;
  return steps.map((step) => {
    const minutes = minutesOfStep(step);
    const place = { from, minutes };
    from += minutes;
    return place;
  });
}

export const minutesOfSession = ({ steps }: Pick<Session, 'steps'>): number =>
  steps.reduce((sum, step) => sum + minutesOfStep(step), 0);

/** Fewest minutes in which people can do what a step asks of them, after what is said. */
export function leastActivity(step: Step): number {
  switch (step.kind) {
    case 'conversation':
      // A scene to hear, hands to count, reasons to read: a minute and a half a turn.
      return step.turns * 1.5;
    case 'question':
      return 2;
    case 'figure':
      return 1;
    case 'plan':
    case 'pairs':
    case 'discuss':
      return step.timer ?? 1;
    case 'say':
      return 0;
    default:
      return step satisfies never;
  }
}
