import { counted } from '#site/in-words.ts';

/** What the list of adjustments, a card and their scripts say, in English. */
export const en = {
  // The list.
  ways: 'What is hard there?',
  waysChosen: (chosen: number) =>
    counted(chosen, { one: 'What is hard there? # chosen', other: 'What is hard there? # chosen' }),
  hard: 'What is hard',
  feels: 'What it feels like',
  where: 'Where and when',
  job: 'Kind of job',
  when: 'When',
  nation: 'Nation',
  any: 'Any',
  clear: 'Clear all of this',
  straight: 'Straight to the list',
  seeFit: 'See what fits',
  groups: {
    thinking: 'Thinking and remembering',
    time: 'Time and energy',
    work: 'The work itself',
    place: 'The place',
    people: 'Other people',
    joining: 'Joining',
    away: 'Away and back',
  },
  whole: 'Answers all of it',
  part: 'Answers a part of it',
  owed: 'What everybody is owed',
  costsOf: (cost: string) => `Cost: ${cost}`,
  tryFor: (weeks: number) => counted(weeks, { one: 'Try for a week', other: 'Try for # weeks' }),
  sures: { none: 'No source named', one: 'One source', several: 'Several sources' },
  everything: (all: number) => counted(all, { one: '1 change to the work.', other: 'All # changes.' }),
  fit: (fit: number, all: number) => counted(fit, { one: `1 of ${all} fits.`, other: `# of ${all} fit.` }),
  fitWhole: (whole: number, part: number) =>
    counted(whole, { one: '1 answers all of it.', other: '# answer all of it.' }) +
    (part === 0
      ? ''
      : ` ${counted(part, { one: '1 more answers a part: it stands below.', other: '# more answer a part: they stand below.' })}`),
  fitPart: (part: number) =>
    `Nothing answers all of it. ${counted(part, { one: '1 answers a part.', other: '# answer a part, those that answer most first.' })}`,
  fitNone: 'Nothing fits all of that. Take one thing away.',
  showRest: (more: number) => counted(more, { one: 'Show the last one', other: 'Show the other #' }),
  left: (cards: number) => `(${cards})`,

  // Adding to the plan.
  add: 'Add to my plan',
  added: 'In my plan',
  openPlan: 'Open my plan',
  nowIn: (how: 'in' | 'out', steps: number, kept: boolean) =>
    `${how === 'in' ? 'Added' : 'Taken out'}. Your plan holds ${counted(steps, { one: '1 thing', other: '# things' })} to try${kept ? '' : ', and this browser will forget it'}.`,
  planHasPlace: 'The plan has a place for this',

  // A card.
  allCards: 'All adjustments',
  become: (gone: string) => `“${gone}” has become a part of this card.`,
  duty: 'Does the law require it?',
  owedShort: 'Owed to everybody.',
  restsOn: 'What the example rests on',
  holdsIn: (nations: string) => `Holds in: ${nations}.`,
  howSure: 'How sure we are',
  looksLike: 'What it looks like',
  helpsWith: 'Helps with',
  mayFeel: 'For somebody who says',
  decides: 'Who decides',
  cost: 'What it may cost',
  smallFirm: 'In a small firm',
  tryHow: 'Try it for',
  thenReview: (weeks: number) =>
    counted(weeks, { one: 'a week, then look again', other: '# weeks, then look again' }),
  askAtReview: 'To ask at the review',
  askYourself: 'To ask yourself',
  watchOut: 'Watch out',
  support: 'Where support can come from',
  talk: 'The conversation',
  lesson: 'The lesson:',
  practise: 'Practise it:',
  onPaper: 'On paper:',
  howWeKnow: 'How we know',
  tried: 'Where somebody tried it (made up)',

  // Situations.
  situations: 'Short cases',
  allSituations: 'All situations',
  madeUp: 'Made up.',
  wasHard: 'What was hard',
  wasTried: 'What was tried',
  atReview: 'At the review',
  moreLike: 'What else could be tried there',
  names: 'Start from a diagnosis:',
};
