/** The words of noting that one took part in a session. */
export const en = {
  title: 'You took part in a session?',
  how: 'Type the code that stood on the wall. You record it yourself: the code says which session it was, and proves nothing.',
  code: 'Code from the wall',
  day: 'Day',
  minutes: 'Minutes',
  did: 'What we did',
  keep: 'Add to my record',
  kept: (title: string) => `Added: “${title}”. It stands among your days, as your own entry.`,
  notKept: (title: string) =>
    `Added for now: “${title}”. This browser keeps nothing, so save your record before you close it.`,
  unknown:
    'No session on this site has that code. Look at it again: five letters and digits, without 0, 1, I, L and O.',
  missing: 'Type a day and the minutes first.',
};
