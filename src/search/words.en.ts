/**
 * What the search says, in English: on its page and in the box of every header. `#` is the place of what somebody can go to. Numbers
 * stand in it by themselves, because the box loads nothing that counts.
 */
export const en = {
  kinds: {
    module: 'Lesson',
    scenario: 'Conversation',
    adjustment: 'Adjustment',
    claim: 'Evidence',
    term: 'Word',
    page: 'Page',
  },
  /** The same where one of them can be chosen. */
  manyOf: {
    module: 'Lessons',
    scenario: 'Conversations',
    adjustment: 'Adjustments',
    claim: 'Evidence',
    term: 'Words',
    page: 'Other pages',
  },
  /** Those for whom a page is written, within a sentence. */
  audiences: { advisers: 'advisers', clinicians: 'clinicians', employers: 'employers' },
  forWhom: (readers: readonly string[]) => ` · for ${readers.join(', ')}`,

  found: (results: number) =>
    results === 0 ? 'Nothing' : results === 1 ? 'One result' : `${results} results`,
  /** Where there are more than are shown. */
  firstOf: (results: number) => `The first ${results} results`,
  foundFor: (results: string, question: string) => `${results} for “${question}”.`,
  alsoLookedFor: (word: string) => ` Also looked for “${word}”.`,
  lookedFor: (word: string, typed: string) => ` Looked for “${word}”, because “${typed}” is not known here.`,
  remembered: (readers: string) =>
    ` What is for ${readers} comes a little earlier, because you came in as one of them.`,
  nearestOnly: ' Nothing here speaks of all of that: these are the nearest. Elsewhere, # may know.',
  freeAdvice: 'free advice',
  seeAll: (results: number) =>
    `See ${results === 1 ? 'one result' : `${results} results`} of any kind, for anybody`,
  unknown: (words: string) => ` Not known here: “${words}”.`,
  nearestWords: ' The nearest words here are #.',
  tryOther: ' Try fewer or plainer words, or look in # and #.',
  notLoaded:
    'The search could not be loaded, perhaps because there is no connection. Everything can still be found from #, # and #.',
  courses: 'the courses',
  evidence: 'the evidence',
  glossary: 'the words',
  restsOn: 'It rests on: ',
  asOf: (when: string) => `, as of ${when}`,

  /** The box in the header. */
  results: 'Results',
  helpFirst: 'Ways to get help come first. ',
  arrowKeys: (results: string) => `${results}. Arrow keys choose.`,
  noneFound: (results: string) => `${results} found.`,
  allFor: (question: string) => `All results for “${question}”`,
  lookFor: (word: string) => `Look for “${word}”`,
};
