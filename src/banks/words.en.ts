/** What an exported question says beside its own words, in English. Read back by the import, so a change here is a change of format. */
export const en = {
  true: 'True',
  false: 'False',
  /** Under the stem of a guess. */
  estimate: (min: string, max: string, step: string, unit: string) =>
    `Give a number from ${min} to ${max}, in steps of ${step}: ${unit}.`,
  /** Over the checklist of a written answer, and before the example. */
  checklist: 'A good answer does this:',
  example: (text: string) => `One answer that does all of it: ${text}`,
  /** The reason of one part, where a format has no feedback for each. */
  part: (text: string, answer: string, feedback: string) => `“${text}” – ${answer}: ${feedback}`,
  line: (text: string, feedback: string) => `“${text}” – ${feedback}`,
  /** The stem of statements that came one by one. */
  statements: 'Which of these are true?',
  /** What belongs in the places that an import leaves. */
  places: {
    feedback: 'why this is right or wrong, kindly, in a sentence or two',
    stem: 'the question itself',
    option: 'another option, wrong and tempting',
    statement: 'another statement, true or false',
    item: 'another item',
    group: 'another group',
    unit: 'what follows the number',
    reveal: 'the figure in a sentence, with who was counted, where and when',
    line: 'what a good answer does',
    example: 'one answer that does all of it, in a colleague’s words',
  },
  check: (course: string, form: string) => `${course}: check, form ${form}`,
};
