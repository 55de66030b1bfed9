/** What is said of a try, in English. It goes into the page, so the words of the drawings are not among these. */
export const en = {
  /** From none to most. */
  hopes: ['gone', 'nearly gone', 'low', 'fair', 'high'],
  /** `#` stands for the hope, drawn as dots. */
  hope: (is: string) => `Hope: # ${is}`,
  marks: { mended: 'mended', stopped: 'stops here' },
  through: (number: number, name: string) =>
    `Try ${number}: ${name} gets through every step, and the start holds.`,
  ends: (number: number, place: number, step: string) => `Try ${number} ends at step ${place}, ${step}.`,
  hopeGone: 'Hope is gone.',
  stays: (is: string) => `Hope stays ${is}.`,
  staysTogether: (is: string) => `Hope stays ${is}, because the no is gone over together.`,
  is: (was: string, is: string) => `Hope was ${was} and is ${is}.`,
  isNow: (was: string, is: string) => `Hope was ${was} and is now ${is}.`,
  nextFromThere: 'The next try starts from there.',
  mended: (helps: string) => `This help mended a step: ${helps}.`,
  idle: (helps: string) => `This help had nothing to do this time: ${helps}.`,
};
