import { counted } from '#site/in-words.ts';

const minutes = (number: number) => counted(number, { one: '# minute', other: '# minutes' });
const long = (number: number) =>
  number < 90 ? minutes(number) : counted(Math.round(number / 60), { one: '# hour', other: '# hours' });

/** Where somebody was, on the first page. */
export const en = {
  done: (done: number, of: number) =>
    `${done} of ${counted(of, { one: '# lesson', other: '# lessons' })} done`,
  plans: (number: number) => counted(number, { one: '# plan to look at', other: '# plans to look at' }),
  left: (lesson: number, course: number) =>
    `About ${minutes(lesson)} left in this lesson, ${long(course)} in the course.`,
};
