import { counted, listed } from '#site/in-words.ts';

/** What the pages of the papers say around what their authors wrote. */
export const en = {
  papers: 'Working papers',
  minutes: (minutes: number) => counted(minutes, { one: 'about # minute', other: 'about # minutes' }),
  forWhom: (audiences: readonly string[]) => `For ${listed(audiences)}`,
  noName: 'No name, no diagnosis.',
  noNameWhy:
    'This paper asks for neither, and needs neither. It may be printed, shown or left on a desk, so please leave out whatever would tell somebody who a person is or what they have.',
  scriptsOff:
    'With scripts off you can fill this in and print it, but it is not kept when you leave the page.',
  goOn: 'Where to go on',

  begun: 'You have begun.',
  papersBegun: 'Papers you have begun',

  choose: 'Choose',
  addRow: 'Add a row',
  putInto: (box: string) => `Put them in the box “${box}”`,

  onThisDevice: 'On this device',
  beginAnother: 'Begin another',
  printFilled: 'Print it as it stands',
  printEmpty: 'Print it empty',
  save: 'Save it as a file',
  forget: 'Take it off this device',
  load: 'Load one that was saved as a file',
  join: 'Add the rows of a colleague’s file to this one',
  remindMe: (weeks: number) =>
    counted(weeks, {
      one: 'Remind me in # week (a calendar file)',
      other: 'Remind me in # weeks (a calendar file)',
    }),
};
