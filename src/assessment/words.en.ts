import type { Key } from '#assessment/key.ts';
import { counted } from '#site/in-words.ts';

const answer = { check: 'Check my answer', again: 'Try it again' };
const truth = (value: boolean) => (value ? 'true' : 'false');

/** What a question says, before it is answered and after. */
export const en = {
  /** What a learner is asked to do, under the stem. */
  howTo: {
    single: 'Choose one.',
    several: 'Choose all that apply.',
    statements: 'True or false? Answer each one.',
    order: 'Put these in order. Move an item with its buttons.',
    match: 'Sort each one into its group.',
    estimate: 'Say what you expect, then see the figure.',
    written: 'Answer in a sentence or two. Then hold it against a checklist.',
  } satisfies Record<Key['kind'], string>,
  /** The button that shows what comes of an answer, and the one that asks again. */
  buttons: {
    single: answer,
    several: answer,
    statements: answer,
    order: answer,
    match: answer,
    estimate: { check: 'See the figure', again: 'Guess again' },
    written: { check: 'See the checklist', again: 'Write it again' },
  } satisfies Record<Key['kind'], typeof answer>,
  keep: 'Keep my answer',

  /** How sure a learner may say they are, and what is added to the result where they said it. */
  certainties: { unsure: 'Unsure', fairly: 'Fairly sure', certain: 'Certain' },
  wereSure: {
    unsure: '. You were unsure.',
    fairly: '. You were fairly sure.',
    certain: '. You were certain.',
    certainButWrong: '. You were certain, so this is one to look at again.',
  },

  /** A choice in a conversation is not wrong, but another may be better supported. */
  moment: {
    right: 'The best supported choice here',
    wrong: 'Another choice is better supported here',
  },

  unanswered: (howTo: string) => `Not answered yet. ${howTo}`,
  notAllAnswered: (howTo: string) => `Not all answered yet. ${howTo}`,
  right: 'Right',
  notQuite: 'Not quite',
  partlyRight: (right: number, of: number) => `Not quite: ${right} of ${of} right`,
  ticked: (ticked: number, of: number) => `You ticked ${ticked} of ${of}`,
  guess: {
    exact: 'Your guess is the published figure',
    closeAbove: (by: number) => `Close: ${by} above the published figure`,
    closeBelow: (by: number) => `Close: ${by} below the published figure`,
    above: (by: number) => `Your guess is ${by} above the published figure`,
    below: (by: number) => `Your guess is ${by} below the published figure`,
  },

  /** What became of one part; nothing is said of an option that was rightly left. */
  parts: {
    right: 'Right',
    missedOne: 'This is the right one',
    missed: 'This one is right too',
    'wrongly-chosen': 'Not this one',
    'rightly-left': '',
    misplaced: 'Belongs elsewhere',
    ticked: 'Yours does this',
    'not-ticked': 'Not in yours yet',
  },
  yours: 'Your answer',
  saidTrue: (said: boolean, is: boolean) => `You said ${truth(said)}; it is ${truth(is)}`,
  saidPlace: (place: number) => `; you said place ${place}`,
  saidGroup: (group: string) => `; you said ${group}`,
  guessed: 'You said ',
  moved: (place: number, of: number) => `Moved to place ${place} of ${of}.`,
  others: (number: number) =>
    counted(number, { one: 'Why not the other one', other: 'Why not the others (#)' }),
};
