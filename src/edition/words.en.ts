import { dated } from '#site/in-words.ts';

export const en = {
  title: 'Who to ask here',
  description: (name: string) => `What to do at ${name} when somebody may be in danger, and who to ask.`,
  danger: (name: string) => `At ${name}: when somebody may be in danger`,
  lines: 'Lines to call here',
  /** Under the name of a line to call: for whom it is, and when it answers. */
  lineFor: (whom: string, open: string | undefined) => (open ? `For ${whom}: ${open}.` : `For ${whom}.`),
  services: 'Services here',
  contact: 'About this site',
  /** On a lesson, a conversation or a card: who of the organisation read it. */
  reviewed: ({ publisher, by, on, due }: { publisher: string; by: string; on: string; due: string }) =>
    `Read for ${publisher} by ${by}, on ${dated(on)}; to be read again by ${dated(due)}.`,
  /** On the page about the site: what else was read, beside the whole. */
  reviewedToo: 'Single parts were read as well:',
  notReviewed: 'No organisation has said that it has reviewed this copy.',
  notWhole: 'Not everything in this copy was reviewed. These parts were read:',
  noContact: 'This copy does not say who publishes it.',
  tellNobody:
    'This copy does not say who publishes it, so nobody can be named here. Tell whoever gave you its address or its file. If somebody could come to harm by the sentence, tell your own lead as well.',
  version: (number: string, commit: string | undefined, changed: boolean) =>
    `${number} (${commit ? `commit ${commit}` : 'unknown commit'}${changed ? ', with changes that are in no commit' : ''})`,
  announcement: (publisher: string) => `From ${publisher}`,
  ask: 'Questions about this site:',
  /** At the foot of a page: whom to tell that something on it is wrong. */
  wrong: 'Something wrong on this page?',
  wrongOn: (site: string, version: string, page: string) => `${site} ${version}: ${page}`,
  until: (day: string) => `Until ${dated(day)}.`,
  noteOf: (publisher: string, month: string) => `From ${publisher}, ${dated(month)}`,
  /** On the accessibility statement and the privacy notice. */
  statement: {
    runBy: (publisher: string) => `It is run by ${publisher}.`,
    nobody:
      'This copy names no organisation that runs it. Whoever publishes it says so here, in an edition of their own.',
    known: 'In this edition:',
    tested: 'Whoever publishes this edition tested:',
    shouldTest: 'An organisation that publishes this site should do that, and say here when it was done.',
    tell: 'Tell us what you wanted to do, on which page, and with which device and browser.',
    answer: (days: number) => `We answer within ${days} working ${days === 1 ? 'day' : 'days'}.`,
    tellProject: 'Tell whoever gave you this site. An organisation that publishes it names a contact here.',
    prepared: (month: string) => `This statement was prepared in ${dated(month)}.`,
    lms: 'Inside a learning platform, the first screen says what the platform is told. No report shows what you wrote; some platforms store it, so that you find it again, and then the screen says that too.',
  },
  checked: (month: string) => `Checked in ${dated(month)}.`,
};
