import { counted } from '#site/in-words.ts';

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const few = (number: number) => numbers[number] ?? String(number);

/** What the check before and after a course says. */
export const en = {
  left: (questions: number) =>
    counted(questions, {
      one: 'One question is not answered. Press again to finish without.',
      other: '# questions are not answered. Press again to finish without.',
    }),
  begin: 'Answer what you can, and leave out what you cannot. You see the reasons at the end.',
  finishedFirst: (day: string, right: number, of: number) =>
    `You finished the first set on ${day}: ${right} of ${of} right. Come back for the other when you have been through the course. The reasons are below.`,
  startOther: 'I have been through the course: start the other set',
  leftOut: 'left out',
  levels: (before: string, after: string) => `${before} before, ${after} after`,

  counts: (before: string, after: string) => `${before} before, ${after} after`,
  of: (right: number, of: number) => `${right} of ${of}`,
  notComparable: (counts: string) => `${counts}. The two cannot be compared, because the check has changed.`,
  noChange: (counts: string) => `${counts}: no change.`,
  more: (counts: string, by: number) => `${counts}: ${few(by)} more.`,
  fewer: (counts: string, by: number) => `${counts}: ${few(by)} fewer.`,
  objective: {
    both: 'Right before and after',
    after: 'Not right before, right after',
    before: 'Right before, not right after',
    neither: 'Not right, before or after',
  },
};
