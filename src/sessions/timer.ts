/** A clock that counts down: seconds left when it was last stopped, and, while it runs, when it ends (milliseconds). */
export type Timer = { left: number; ends?: number | undefined };

export const runs = ({ ends }: Timer): boolean => ends !== undefined;

export const secondsLeft = ({ left, ends }: Timer, now: number): number =>
  ends === undefined ? left : Math.max(0, Math.ceil((ends - now) / 1000));

export const started = (timer: Timer, now: number): Timer => ({
  left: timer.left,
  ends: now + secondsLeft(timer, now) * 1000,
});

export const stopped = (timer: Timer, now: number): Timer => ({ left: secondsLeft(timer, now) });

/** “4:05” for 245 seconds. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
