import { counted } from '#site/in-words.ts';

const people = (number: number) => counted(number, { one: '# person', other: '# people' });
const codes = (number: number) => counted(number, { one: '# code', other: '# codes' });

/** What the pages of a team’s measure say by themselves. */
export const en = {
  // A member answers.
  leftOut: 'I leave this out',
  make: 'Make my code',
  someLeft: (number: number) =>
    counted(number, {
      one: '# question has no answer. Answer it, or choose “I leave this out”.',
      other: '# questions have no answer. Answer them, or choose “I leave this out”.',
    }),
  yourCode: 'Your code',
  qrOf: (code: string) => `The same code as a picture that a camera can read: ${code}`,
  copy: 'Copy it',
  copied: 'Copied.',
  notCopied: 'The browser did not copy it. Select the code and copy it by hand.',
  print: 'Print a slip with it',
  changedSince: 'You changed an answer. Make the code again, and hand in only the newest.',
  noScripts: 'With scripts off this page cannot make a code. You can read the questions.',

  // A champion gathers.
  set: 'Time of asking',
  newSet: 'Begin another',
  setName: 'What you call it',
  setNumber: (number: number) => (number === 1 ? 'Before' : number === 2 ? 'After' : `Time ${number}`),
  asked: 'How many people you asked',
  codes: 'Codes, one or more on a line',
  codesHint: 'Type them, or paste a whole e-mail: what is no code is left out.',
  add: 'Add these codes',
  nothing: 'Nothing was typed or pasted.',
  noCode: 'There is no code in this. A code has sixteen letters and digits, in four groups of four.',
  added: (number: number) => `${codes(number)} added.`,
  here: (number: number) =>
    counted(number, {
      one: '# is here already and counts once.',
      other: '# are here already and count once.',
    }),
  elsewhere: (number: number) =>
    counted(number, {
      one: '# stands in another time of asking, and counts there.',
      other: '# stand in another time of asking, and count there.',
    }),
  gone: (number: number) =>
    counted(number, {
      one: '# was counted here and taken out. It cannot come back, because the difference would tell what it says.',
      other:
        '# were counted here and taken out. They cannot come back, because the difference would tell what they say.',
    }),
  wrong: (number: number) =>
    counted(number, {
      one: '# is not right; it is still in the box.',
      other: '# are not right; they are still in the box.',
    }),
  wrongLength: (letters: number) =>
    `It has ${counted(letters, { one: '# letter or digit', other: '# letters and digits' })}. A code has sixteen.`,
  wrongLetter: 'It has a sign that no code has. The letter U is never in one.',
  mistyped: 'A letter or two are wrong, or changed places. Look at it again, or ask whoever gave it to you.',
  newer: 'It was made with newer questions than this page has. Open the newest version of this site.',
  notOurs: 'It was not made here.',

  /** `oneForm`: all codes were made with the same questions, so that it is known how many more are needed. */
  tally: (counts: number, waits: number, asked: number | undefined, oneForm: boolean) =>
    [
      asked === undefined
        ? `${codes(counts + waits)}.`
        : `${codes(counts + waits)} from ${people(asked)} asked.`,
      counts === 0 ? 'Figures come with five.' : `The figures are made from ${counts}.`,
      waits === 0 || !oneForm ? '' : waitsFor(waits, counts > 0),
    ]
      .filter(Boolean)
      .join(' '),
  moreThanAsked: 'There are more codes than people you asked. Look whether somebody handed in two.',
  olderForms:
    'Some codes were made with older questions. They count apart until five of them are here, because a figure from fewer would show who said what.',

  // What may be said.
  printThis: 'Print this page',

  saidNone:
    'Nothing is shown yet. From fewer than five people a figure would say what somebody answered. This page waits, and so should you.',
  saidFew: (of: number) =>
    `From ${of} people: say “three of the ${of} who answered”. Do not say a percentage, and do not say “the team thinks”. One person who answers otherwise changes it.`,
  saidSome: (of: number) =>
    `From ${of} people: say how many of the ${of}. It shows where to ask further, and no more. A difference of two or three people is nothing to build on.`,
  saidMany: (of: number) =>
    `From ${of} people: numbers and shares can both be said, with how many were asked. They say what people answered, which is not always what they do.`,
  saidHowMany: (answered: number, asked: number) =>
    `${counted(asked - answered, {
      one: '# person who was asked is not in these figures, and may think otherwise.',
      other: '# people who were asked are not in these figures, and may think otherwise.',
    })}`,
  saidSame:
    'Where everybody chose the same, these figures say what each of them answered. Keep such a line to yourself, or show it only with the answers of more people.',

  // Side by side.
  beside: 'Beside it',
  besideNone: 'nothing',
  comparing: {
    'the-same': 'These two are the same.',
    'too-few': 'Both need figures before they can stand side by side. One has fewer than five codes.',
    'too-near':
      'These two differ by fewer than five people, so the difference would show what one of them answered. They are not shown side by side.',
  },
  compared:
    'Codes do not say who gave them, so nobody can be followed from one time to the other: other people may have answered. What changed may come from the training, from something else, or from chance.',
  better: { more: 'Better: further down the list.', less: 'Better: further up the list.' },
  upper: (chose: number, of: number) => `${chose} of ${of}`,
  chance: (option: string, before: string, after: string, verdict: string) =>
    `“${option}” or more: ${before}, then ${after}. ${verdict}`,
  rare: 'If nothing had changed, chance would bring a difference this large less than once in a hundred.',
  common: 'Chance can bring such a difference with so few people.',
  answer: 'Answer',
  left: 'left out',
  tooFewForItem: 'Fewer than five of these people answered this, so it is not shown.',

  // The codes themselves.
  held: 'The codes, and taking one out',
  heldFives:
    'Codes become figures five at a time. Taking one out takes the five that came together with it, because a figure without one person would show what that person said. They cannot be counted again.',
  five: (number: number) => `Five number ${number}`,
  takeFive: (number: number) => `Take out five number ${number}`,
  waiting: 'Waiting',
  takeOne: (code: string) => `Take out ${code}`,
  takenOut: 'Taken out.',
  dropSet: 'Take this time of asking away',
  sure: 'Really? Press again',

  // Keeping.
  save: 'Save all this as a file',
  load: 'Load what was saved as a file',
  loadHint: 'It takes the place of what is here.',
  loaded: 'Loaded.',
  nothingToSave: 'There is nothing to save yet.',
  erase: 'Take everything off this device',
  erased: 'Everything about the team is off this device.',
  notKept: 'This browser does not keep anything for this site. Save a file before you leave, or it is gone.',
  kept: 'Kept on this device.',

  // Scanning.
  camera: 'Read codes with the camera',
  stop: 'Stop the camera',
  pictures: 'Read codes from photographs',
  looking: 'Hold a code in front of the camera. Each is added as it is read. No picture is kept.',
  noCamera: 'The camera could not be opened. Type the codes, or choose photographs of them.',
  noneInPictures: 'No code was found in these pictures.',
};

const waitsFor = (waits: number, some: boolean): string =>
  some
    ? `${counted(waits, { one: '# code waits', other: '# codes wait' })}: the figures change with ${5 - waits} more.`
    : counted(5 - waits, { one: '# more is needed.', other: '# more are needed.' });
