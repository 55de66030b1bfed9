import { counted } from '#site/in-words.ts';

/** Why a file was not read as a plan, in English. Loaded when somebody brings a file. */
export const en = {
  empty: 'The file is empty.',
  damaged: 'This is not a plan: the file is damaged, or is something else.',
  record: 'This is a whole record. Load it on the page “My record”; any plan in it comes along.',
  other: 'This file was not made by the plan page of this site.',
  newer:
    'This plan was made by a newer version of this site. Open the newest version here, then load it again.',
  holdsNone: 'The file is damaged: it says that it is a plan, but holds none.',
  noText: (where: string) => `The file is damaged: ${where} is not a text.`,
  tooLong: (where: string, most: number) =>
    counted(most, { other: `In the file ${where} is longer than # letters.` }),
  step: (place: number) => `step ${place}`,
  noAdjustment: (where: string) => `The file is damaged: ${where} does not say what is tried.`,
  tooMany: (most: number) =>
    `The file holds more than ${most} steps, more than a plan can have. It was not loaded.`,
  twice: (where: string) => `In the file ${where} is there twice.`,
  noDay: (where: string) => `In the file ${where} has a day that does not exist.`,
  tooLarge: 'The file is far larger than any plan. It was not loaded.',
  parts: {
    work: '“what is hard”',
    know: '“who may know what”',
    signs: '“early signs”',
    then: '“what then”',
    unwell: '“on a day that is too bad”',
    ring: '“whom to ring”',
    reach: '“how to be reached”',
    manager: '“a new manager”',
    triggers: '“when to look again”',
    sign: '“signatures”',
  },
};
