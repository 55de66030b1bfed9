import { counted } from '#site/in-words.ts';
import { words } from '#sessions/words.ts';

/** Minutes as they are read: “12”, “2½”. */
export const inHalves = (minutes: number): string => {
  const whole = Math.floor(minutes);
  return minutes - whole === 0.5 ? `${whole || ''}${words.half}` : String(whole);
};

export const fromTo = ({ from, minutes }: { from: number; minutes: number }): string =>
  words.from(inHalves(from), inHalves(from + minutes));

export const times = (turns: number): string => counted(turns, words.turns);
