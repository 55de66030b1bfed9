import { counted } from '#site/in-words.ts';

/** Beside the sections of a lesson. */
export const en = {
  left: (minutes: number) => `About ${counted(minutes, { one: '# minute', other: '# minutes' })} left`,
  questions: (answered: number, of: number) =>
    `${answered} of ${counted(of, { one: '# question', other: '# questions' })}`,
  done: 'Done',
};
