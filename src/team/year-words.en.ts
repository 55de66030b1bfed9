import { counted } from '#site/in-words.ts';

/** What the year of a champion says around what its author wrote. */
export const en = {
  month: (place: number) => `Month ${place}`,
  minutes: (minutes: number) => counted(minutes, { one: 'about # minute', other: 'about # minutes' }),
};
