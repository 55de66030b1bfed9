/** What stands in the form of a moment before the script fills it. */
export const en = {
  you: 'You are',
  about: 'About #',
  before: 'Just before, when you were there:',
  sentence: 'For next time you wrote: “#”',
  choose: 'Choose one.',
  sure: 'How sure are you? You can leave this out.',
  submit: 'See what the evidence says',
  again: 'Have the whole conversation again',
};
