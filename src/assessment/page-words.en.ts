/** What the page says around a question, and under “Answers and reasons”. */
export const en = {
  true: 'True',
  false: 'False',
  up: (item: string) => `Move up: ${item}`,
  down: (item: string) => `Move down: ${item}`,
  group: 'Choose a group',
  /** On paper, where no list opens. */
  oneOfThese: (groups: string) => `Write one of these beside each: ${groups}.`,
  guess: 'Your guess',
  answer: 'Your answer',
  checklist: 'Now hold your answer against this. Tick what it does.',
  howSure: 'How sure are you? You can leave this out.',
  evidence: 'Evidence:',
  lookAgain: 'Look again at',
  withReasons: 'The answer, with reasons',

  answers: 'Answers and reasons',
  answersFor:
    'For paper, and for reading without scripts. Try the questions first: guessing is what makes it stick.',
  published: 'Published figure',
  doesItAll: 'One answer that does it all:',

  verdicts: {
    right: 'Right',
    not: 'Not this one',
    place: (place: number) => `Place ${place}`,
    does: 'A good answer does this',
  },
};
