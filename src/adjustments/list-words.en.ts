import { counted } from '#site/in-words.ts';

/** What the scripts of the list of adjustments and of a card say, in English. */
export const en = {
  named: (chosen: string, fit: number) =>
    counted(fit, { one: `${chosen}: 1 change`, other: `${chosen}: # changes` }),
  see: (fit: number) => counted(fit, { other: 'See # changes', one: 'See 1 change' }),
  seeAll: (all: number) => counted(all, { one: 'Show it', other: 'Show all #' }),
  seeNone: 'Nothing fits',
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
};
