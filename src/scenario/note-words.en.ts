/** What a learner is told as they come back to a conversation, and what a screen reader says as it moves. In English. */
export const en = {
  notes: {
    resumed: 'You were here before. The conversation goes on where you left it.',
    followed: 'This conversation went on in another tab. It stands here as it stands there.',
    'not-kept': 'This browser keeps nothing: once you leave this page, the conversation begins anew.',
    'not-fetched':
      'The conversation could not be fetched. Look whether there is a network, then choose again.',
    'no-look-back':
      'The look back could not be fetched. Reload the page to try again; what you said is kept.',
  },
  /** What became of a choice in a conversation that was rewritten since, and whether more came after it. */
  rewritten: (what: string) =>
    `This conversation was rewritten since you were here. Something you chose ${what}. It goes on from the last turn that still holds.`,
  rewrittenWithMore: (what: string) =>
    `This conversation was rewritten since you were here. Something you chose ${what}, so it and what you chose after it are left out. It goes on from the last turn that still holds.`,
  lost: {
    'scene-gone': 'belonged to a part that is no longer there',
    'choice-gone': 'is no longer there',
    elsewhere: 'no longer comes up on your way',
    'not-offered': 'is no longer open to you',
  },
  moved: { on: '', back: 'Taken back. ', 'to the start': 'From the start. ' },
  ends: (title: string) => `The conversation ends: ${title}`,
  says: (who: string) => `${who}:`,
};
