import { counted, listed } from '#site/in-words.ts';

const minutes = (number: number) => counted(number, { one: '# minute', other: '# minutes' });

/** The words of courses and lessons, in English. `#` stands for what the page puts there. */
export const en = {
  minutes,
  for: { advisers: 'For advisers', clinicians: 'For clinicians', employers: 'For employers' },

  /** On the page of a lesson. */
  printCard: 'Print only this card',
  partOf: (number: number, of: number) => `#, part ${number} of ${of}`,
  questions: (number: number) => counted(number, { one: '# question', other: '# questions' }),
  evidence: (number: number) =>
    counted(number, { one: '# piece of evidence', other: '# pieces of evidence' }),
  changedSince: (number: number) => `, ${number} changed since`,
  goToPlace: 'Go to where you were',
  soon: 'One moment. Your answer is marked as soon as the page has loaded.',
  inThisModule: 'In this lesson',
  remember: 'Three things to remember',
  theEvidence: 'The evidence',
  ableTo: 'When you have finished, you will be able to',
  beforeYouRead: 'Before you read:',
  stopAnyTime: 'You can stop at any time, and come back to the same place.',
  waysToHelp: 'Ways to get help',
  reflection: 'Reflection',
  keepReflection: 'Keep my reflection',
  reflectionKept: 'Kept on this device only. Leave out anything that could point to a person you work with.',
  finish: 'Mark this lesson as finished',
  toFillIn: 'To fill in:',
  next: 'Next:',
  orPractise: 'Or practise it:',
  nextIn: (course: string) => `Next in “${course}”:`,
  howSure: 'How sure, and from when. ↻ marks what has changed since.',
  strengthsMean: 'What the strengths mean',
  amongAll: (claim: string) => `${claim} among all the evidence`,

  keepNote: 'Keep this note',
  noteWithoutScripts: 'With scripts off, write on paper: nothing typed here can be kept.',

  /** The plan at the end of a lesson. */
  plan: {
    title: 'A plan for one moment',
    how: 'Choose one moment that will come, and what you will say or do in it. Small is best. Leave out anything that could point to a person.',
    when: 'The moment',
    whenHint: 'When I meet …',
    then: 'What I will say or do',
    thenHint: 'I will …',
    hindrance: 'What may get in the way',
    hindranceHint: 'You may leave this out.',
    forExample: 'For example',
    keep: 'Keep my plan',
    calendar: 'Put both dates in my calendar',
    kept: 'Kept on this device only. After two weeks and after eight, this page and # ask how it went. The calendar file holds the two dates and the name of this lesson, not your words.',
    yourRecord: 'your record',
    came: 'Did the moment come?',
    did: 'Did you do it?',
    yes: 'Yes',
    no: 'No',
    partly: 'Some of it',
    happened: 'What happened? You may leave this out.',
    keepAnswer: 'Keep my answer',
  },

  /** On the page of a course, and where courses are offered. */
  beingWritten: 'Being written',
  startWith: (module: string) => `Start with “${module}”`,
  inAll: (everything: number) =>
    `In all ${minutes(everything)}, with all questions and conversations. Stop wherever you like: your place is kept.`,
  short: (number: number) => `${number} min`,
  /** The three ways through a course. */
  routes: {
    title: 'Three ways through',
    twenty: 'One conversation',
    hour: 'The core',
    everything: 'Everything, in groups',
    practise: 'Practise:',
    questions: (number: number) => `Answer ${counted(number, { one: '# question', other: '# questions' })}:`,
    question: (number: number, stem: string) => `Question ${number}: ${stem}`,
    carry: 'Carry one sentence:',
  },
  openIn: (lessons: number, conversations: number, safety: boolean) =>
    listed([
      counted(lessons, { one: '# lesson', other: '# lessons' }),
      counted(conversations, { one: '# conversation', other: '# conversations' }),
      ...(safety ? ['what to do when somebody may be in danger'] : []),
    ]),
  /** How long somebody has: the ways through a course, where courses are listed. */
  ways: {
    title: 'You have',
    twenty: (minutes: string) => minutes,
    hour: (minutes: string) => `${minutes} for the core`,
    everything: (minutes: string) => `all of it, ${minutes}`,
  },
  due: 'Practise for five minutes: # about to fade',
  beforeAndAfter: '#: a few questions now, others at the end, and you see what changed.',
  outcomes: 'What you will be able to do',
  thenPractise: 'Then practise',

  /** On the list of conversations. */
  upTo: (number: number) => `Up to ${minutes(number)}`,

  /** The front door, and what it answers. */
  start: {
    does: { read: 'Read', practise: 'Practise', other: '' },
    inLesson: (lesson: string) => `in “${lesson}”`,
    lengths: { five: '5 minutes', twenty: '20 minutes', hour: 'An hour' },
    takes: (number: number) => `About ${minutes(number)}`,
    minutes: (number: number) => `${number} min`,
  },

  /** On the page of workbooks. */
  workbook: (audience: string, pages: number, size: string) =>
    `Workbook for ${audience} (PDF, ${counted(pages, { one: '# page', other: '# pages' })}, ${size})`,
  pdf: (pages: number, size: string) => `PDF, ${pages} pages, ${size}`,
  epub: (size: string) => `EPUB, ${size}`,
  plainText: (size: string) => `text, ${size}`,
  fileOf: (module: string, file: string) => `${module}: ${file}`,
};
