import { counted } from '#site/in-words.ts';

/** What a report says by itself. */
export const en = {
  before: 'The first time of asking',
  after: 'The second',
  none: 'none',
  team: 'What you call the team',
  changed: 'What changed, in your words',
  same: 'What did not change',
  ask: 'What you ask of whoever reads this',
  askHint: 'Two or three things that only they can give: time, a form, a post, a place on the agenda.',
  print: 'Print it on one page',
  kept: 'What you write is kept on this device with the codes.',
  notKept: 'This browser keeps nothing. Print before you leave.',
  titleOf: (team: string) =>
    team ? `Work and mental health: ${team}` : 'Work and mental health in our team',
  measured: 'What people answered',
  noMeasure: 'There are no figures yet. Five codes are needed.',
  whoAnswered: (name: string, of: number, asked: number | undefined) =>
    asked === undefined
      ? `${name}: ${counted(of, { other: '# people' })}.`
      : `${name}: ${of} of ${counted(asked, { other: '# people' })} asked.`,
  ours: 'Twelve questions of our own, which are no validated scale. Codes name nobody, so other people may have answered the second time. More or fewer: if nothing had changed, chance would bring such a difference less than once in a hundred.',
  question: 'Question',
  countOf: (chose: number, of: number) => `${chose} of ${of}`,
  orMore: (option: string) => `(${option} or further)`,
  moved: { more: 'more', less: 'fewer', no: 'may be chance' },
  difference: 'Difference',
  counts: 'What we counted',
  noCounts: 'Nothing is counted on this device yet.',
  count: 'Count',
  first: 'First month',
  last: 'Last month',
  middle: 'Middle',
  months: (months: number) => counted(months, { one: '# month', other: '# months' }),
  sign: { shift: 'a shift', trend: 'a trend', no: 'no sign of change' },
  percent: (share: number) => `${Math.round(share)}%`,
  signs:
    'Six months on one side of the middle are a shift, five that rise or fall a trend. Neither says what caused it.',
  changedTitle: 'What changed',
  sameTitle: 'What did not',
  askTitle: 'What we ask of you',
};
