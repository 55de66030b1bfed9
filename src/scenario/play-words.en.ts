/** What is said around a conversation while it is played, in English. It comes with the page: keep it short. */
export const en = {
  theConversation: 'The conversation',
  begin: 'Begin',
  lastTime: (sentence: string) => `Last time you wrote: “${sentence}”`,
  turn: (number: number) => `turn ${number}`,
  whatNow: 'What do you say or do?',
  whatNext: 'What happens next',
  goOn: 'Go on',
  takeBack: 'Take back your last turn',
  again: 'Start again',
  anEnding: 'An ending',
  saidAgain: 'Read again what was said',
  you: 'You',
};
