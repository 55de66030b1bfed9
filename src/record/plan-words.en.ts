/** What is said of a plan that somebody made in a lesson. */
export const en = {
  twoWeeks: 'two weeks',
  eightWeeks: 'eight weeks',
  since: (weeks: string) => `It is ${weeks} since you made this plan`,

  didNotCome: 'The moment did not come.',
  came: 'The moment came.',
  did: 'The moment came, and you did it.',
  partly: 'The moment came, and you did some of it.',
  didNot: 'The moment came, and you did not do it.',

  needsBoth: 'A plan needs a moment, and what you will say or do in it.',
  takenAway: 'Your plan is taken away.',
  sayFirst: 'Say first whether the moment came.',
  inRecord: 'Thank you. It is in your record. Change the plan here if you would now make another.',

  calendarTitle: (site: string) => `A second look at my plan (${site})`,
  calendarText: (weeks: string, title: string) =>
    `You made a plan ${weeks} ago, at the end of “${title}”. Did the moment come? Did you do it?`,
};
