import { counted, listed } from '#site/in-words.ts';

const minutes = (number: number) => counted(number, { one: '# minute', other: '# minutes' });
const entries = (number: number) => counted(number, { one: '# entry', other: '# entries' });
const parts = (number: number) => counted(number, { one: '# part', other: '# parts' });

/** From an hour on, in hours: “2 hours 10 minutes”. */
const hours = (number: number) => {
  const whole = Math.floor(number / 60);
  return whole === 0
    ? minutes(number)
    : [
        counted(whole, { one: '# hour', other: '# hours' }),
        ...(number % 60 ? [minutes(number % 60)] : []),
      ].join(' ');
};

const certain = { certain: 'certain of', fairly: 'fairly sure of', unsure: 'unsure of' };

/** What the record says of what somebody did, in English. */
export const en = {
  minutes,
  hours,

  /** One line of what was done on a day. */
  finished: 'finished',
  playedTo: (endings: readonly string[]) => `played to ${listed(endings.map((ending) => `“${ending}”`))}`,
  ownCount: (said: string) => `${said} by your own count`,
  questionsRight: (right: number, of: number) =>
    `${right} of ${counted(of, { one: '# question', other: '# questions' })} right`,
  momentFrom: (conversation: string) => `A moment from “${conversation}”`,
  momentsBest: (best: number, of: number) =>
    `the best choice in ${best} of ${counted(of, { one: '# moment', other: '# moments' })} from conversations`,
  beforeAndAfter: (course: string) => `Before and after: ${course}`,
  together: 'With other people: role play, and talking it over',
  rolePlay: (title: string) => `Role play with cards: ${title}`,

  /** The list of what was done, as it leaves the site. */
  listTitle: 'Learning on mental health and work, recorded by the learner',
  inAll: (said: string) => `Time in all: ${said}`,
  inAllTogether: (said: string, together: string) =>
    `Time in all: ${said}, of which ${together} with other people`,
  headings: {
    date: 'Date',
    course: 'Course',
    what: 'What',
    how: 'How',
    minutes: 'Minutes',
    measured: 'Minutes measured',
    together: 'Minutes with other people',
    minutesNote: 'Note on the minutes',
    finished: 'Finished',
    objectives: 'Objectives',
    learned: 'What I learned',
    differently: 'What I will do differently',
    happened: 'What happened then',
    reflection: 'Reflection',
    notes: 'Notes',
    sentence: 'Sentence for next time',
    plan: 'Plan and second look',
  },
  yes: 'yes',
  hows: {
    module: 'Reading and answering questions',
    scenario: 'A branching conversation',
    page: 'Practice',
    together: 'With other people',
  },
  mayHinder: (hindrance: string) => `What may get in the way: ${hindrance}`,
  after: (weeks: string, said: string) => `After ${weeks}: ${said}`,

  /** A reflective account, under the headings of whoever asks for it. `#` is nothing here: each is a line of its own. */
  accountOf: (title: string) => `Reflective account: ${title}`,
  accountDone: (days: string, how: string) => `${days}. ${how}.`,
  accountMinutes: (said: string) => `About ${said}.`,
  accountTogether: (said: string) => `${said} of it with other people.`,
  accountAims: (aims: string) => `Its aims: ${aims}.`,
  accountOpen: '(to be written)',
  accountEnd:
    'Recorded by the learner on their own device. Nobody has checked it, and it carries no accreditation.',
  accounts: {
    nmc: {
      activity: 'What I did',
      learned: 'What I learned',
      changed: 'How I changed or improved my practice',
      relates: 'How it relates to the Code',
    },
    rcpsych: {
      activity: 'The learning',
      learned: 'The most important thing I learned',
      changed: 'What difference it makes to my practice',
      relates: 'What it means for the quality of care',
    },
    hcpc: {
      activity: 'The activity',
      learned: 'What I learned',
      changed: 'How it may improve my practice',
      relates: 'How it benefits service users',
    },
    other: {
      activity: 'What I did',
      learned: 'What I learned',
      changed: 'What I will do differently',
      relates: 'What it is for',
    },
  },
  copied: 'Copied. Paste it where it is asked for.',
  notCopied: 'The browser did not let it be copied. Select the text below, and copy it.',
  nothingToCopy: 'There is nothing to copy yet.',
  soFar: (said: string) => `${said} so far.`,
  soFarTogether: (said: string, together: string) => `${said} so far: ${together} of it with other people.`,
  noMinutes: 'No minutes were measured yet.',
  minutesOf: (title: string, day: string) => `Minutes for ${title} on ${day}`,
  minutesKept: (title: string, said: string) => `${title}: ${said}.`,
  addedTogether: (said: string) => `${said} with other people added.`,

  /** The path of a course. */
  pathIn: (course: string, done: number, of: number, here: string | undefined) =>
    `${course}: ${done} of ${parts(of)} done${here ? `, you are at “${here}”` : ''}.`,
  partsDone: (done: number, of: number) => `${done} of ${parts(of)}.`,
  timeLeft: (said: string) => `About ${said} left.`,
  timeLeftOwn: (said: string) => `About ${said} left, at your own pace so far.`,
  everyPart: 'Every part, and your answers',
  youAreHere: 'You are here',
  stopped: (section: string) => `You stopped at “${section}”.`,
  part: 'Part',
  where: 'Where you are',
  lastTry: 'Questions right, last try',
  states: { 'not-started': 'Not started', started: 'Started', finished: 'Done' },
  answeredOf: (right: number, answered: number, inAll: number | undefined) =>
    `${right} of ${answered} answered${inAll === undefined ? '' : `, ${inAll} in all`}`,
  noneAnswered: 'None answered yet',
  notBegun: (of: number) => `${parts(of)}, not begun`,
  nothingDue: 'Nothing is due now.',
  morePlans: (number: number) =>
    counted(number, { one: 'One more plan to look at', other: '# more plans to look at' }),
  goOnWith: (title: string) => `Go on with “${title}”`,
  practise: (due: string) => `${due}: practise for five minutes`,

  /** Endings met. */
  endingsOf: (met: number, of: number) => `${met} of ${counted(of, { one: '# ending', other: '# endings' })}`,
  noEnding: 'Begun, not yet had to an end',
  othersNotHad: (number: number) =>
    counted(number, { one: '# other conversation not begun', other: '# other conversations not begun' }),

  /** The time line. */
  timeLine: (said: string, days: number, due: number) =>
    `${said} on ${counted(days, { one: '# day', other: '# days' })} so far; ${counted(due, { one: '# thing falls', other: '# things fall' })} due.`,
  today: 'today',
  comesBack: (number: number) =>
    counted(number, { one: '# question or moment comes back', other: '# questions or moments come back' }),
  lookAt: (weeks: string, title: string) => `${weeks} after your plan in “${title}”: how did it go?`,
  dueAtTop: 'What is marked for today stands at the top of this page, under “Now”.',
  later: (number: number) =>
    counted(number, { one: '# more comes back later', other: '# more come back later' }),
  perWeek: 'Each bar is a week.',
  perMonth: 'Each bar is four weeks.',

  /** How sure, against how right. */
  one: (level: keyof typeof certain, right: boolean) =>
    `The one you were ${certain[level]} was ${right ? 'right' : 'wrong'}.`,
  of: (level: keyof typeof certain, answers: number, right: number) =>
    `Of the ${answers} you were ${certain[level]}, ${right === 0 ? 'none was' : right === 1 ? '1 was' : `${right} were`} right.`,
  each: (number: number) => `One dot is ${number} answers.`,
  certainAndWrong: 'Certain, and not right',
  leadsBack: 'Each leads to the place that teaches it.',
  /** A mark below nothing is said in words: a few wrong answers make it, and it would be read as a verdict. */
  markOf: (mark: number, best: number) =>
    `How well you judged what you know, roughly: ${mark < 0 ? 'you were surer than you were right' : `${mark} of at most ${best} points`}`,
  surer: (mark: number, best: number) =>
    `A few answers are enough for that: a wrong one that you were certain of takes away what two right ones give. Nobody is marked by it, and saying “unsure” costs nothing. In points it is ${mark}, and ${best} would be the most.`,
  markMeans: (right: readonly number[], wrong: readonly number[]) =>
    `A right answer earns ${right[0]} where you were unsure, ${right[1]} where you were fairly sure, and ${right[2]} where you were certain. A wrong one costs nothing, ${wrong[1]} or ${wrong[2]}. You do best by saying how sure you are. The scheme is A. R. Gardner-Medwin’s, from University College London. It counts the first time you answered a question, and later times that were not straight after reading the reasons.`,

  /** Before and after. */
  before: 'before',
  afterwards: 'after',
  scoreOf: (right: number, of: number) => `${right} of ${of}`,
  onlyBefore: 'The second set of questions is still open. It shows what changed.',
  toCheck: 'Answer the second set',
  confidenceOf: (before: string, after: string) => `${before} before, ${after} after, of 10`,
  leftOut: 'left out',

  /** Their own sentences. */
  kinds: {
    sentence: 'a sentence for next time',
    plan: 'a plan',
    reflection: 'a reflection',
    learned: 'what you learned',
    differently: 'what you will do differently',
    happened: 'what happened then',
    note: 'a note',
    answer: 'your answer',
  },
  wroteIn: (kind: string, day: string) => `#, ${kind}, ${day}`,
  onCard: 'On the card',
  earlierWords: (number: number) =>
    counted(number, { one: 'One more, from earlier', other: '# more, from earlier' }),
  noneOnCard: 'Tick first which sentences belong on the card.',

  /** Plans. */
  madeOn: (day: string) => `Made on ${day}`,
  asksFrom: (weeks: string, day: string) => `After ${weeks}, from ${day}, this page asks how it went.`,
  askedAbove: 'Did the moment come? Answer at the top of this page, under “Now”.',
  didItCome: 'Did the moment come?',
  didYou: 'Did you do it?',
  no: 'No',
  yesAnswer: 'Yes',
  someOfIt: 'Some of it',
  keepAnswer: 'Keep my answer',

  /** The days. */
  changeMinutes: 'Change the minutes',
  ofOn: (title: string, day: string) => `of ${title} on ${day}`,
  minutesField: 'Minutes',
  whyField: 'Why',
  whyExample: 'for example: talked it over in the team',
  keep: 'Keep',
  leave: 'Leave as it was',
  measured: (said: string) => `Measured: ${said}`,
  reflectOn: (title: string, begun: boolean) => `Reflect on “${title}”${begun ? ' (begun)' : ''}`,
  itSetOut: 'It set out to help you:',
  atItsEnd: 'At its end you wrote',
  reflectionHow:
    'Kept when you leave the field. Leave out anything that could point to a person you work with. “What happened then” can wait for weeks.',
  earlier: (days: number) => counted(days, { one: 'One earlier day', other: '# earlier days' }),

  /** Carrying it. */
  reading: 'The file is being read. It is large, so this takes some seconds.',
  joined: (added: number, already: number) =>
    `${entries(added)} added. ${entries(already)} ${already === 1 ? 'was' : 'were'} already here.`,
  leftOutBecause: (number: number, why: string) => `${entries(number)} left out: ${why}.`,
  newer: (number: number) =>
    `${entries(number)} kept for a newer version of this site; this version cannot show them.`,
  notKeptHere: 'It is not kept on this device, only shown until you leave the page.',
  unchanged: (why: string) => `${why} Your record here is unchanged.`,
  lasting:
    'This browser has promised to keep it until you take it away. A lost or broken device still loses it, so download a copy now and then.',
  notLasting:
    'A browser may clear what a site keeps, most of all when you have not visited for a while (Safari after seven days), so download a copy now and then.',
  showMore: (number: number) => `${entries(number)} more: show the next of them`,
  erased: 'Your record on this device has been erased.',
  notErased:
    'The browser would not erase the record. It is unchanged. You can clear this site’s data in the browser’s settings.',
  wouldLose: (number: number, learned: number, days: number) =>
    `${entries(number)}${learned > 0 ? `: ${minutes(learned)} of learning` : ''}, on ${counted(days, { one: '# day', other: '# days' })}`,
  begun: (number: number) =>
    counted(number, {
      one: '# text or form that you began and did not keep',
      other: '# texts or forms that you began and did not keep',
    }),
  notRead: 'What reads a file could not be fetched. Try again when there is a network.',
  texts: (number: number) =>
    counted(number, { one: '# text that you wrote', other: '# texts that you wrote' }),
  notShared: 'The browser did not let this be changed. Everything is as it was.',
  noSuchPlace: 'No place has this code. Look at it once more, letter by letter.',
  placesNotFetched: 'The list of places could not be fetched. Try again when there is a network.',
  yourCode: (code: string) => `The code of where you are: ${code}`,
  placesToo:
    'your answers, your place in each lesson, your way through the conversations, and the codes of a team that you collected here',
  notKept: 'What you do is not being kept.',
};
