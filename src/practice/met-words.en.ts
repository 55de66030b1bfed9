import { counted } from '#site/in-words.ts';

const endings = (number: number) => counted(number, { one: '# ending', other: '# endings' });

/** How many endings there are, and how many of them somebody has met. */
export const en = {
  endings,
  met: (met: number, of: number) => `${met} of ${endings(of)} met`,
};
