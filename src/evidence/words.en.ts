import { counted } from '#site/in-words.ts';

/** The words of the evidence, in English. */
export const en = {
  /** How sure. */
  strengths: {
    strong: 'Strong evidence',
    moderate: 'Moderate evidence',
    weak: 'Weak evidence',
    consultation: 'What people said',
    'authors-view': 'The authors’ view',
    official: 'Official',
    'official-second-hand': 'Official, read second-hand',
  },
  strengthMeanings: {
    strong: 'several trials, or a review of them',
    moderate: 'one good trial, or studies that agree',
    weak: 'one small or uncontrolled study',
    consultation: 'what people told somebody who asked; no measure of how common it is',
    'authors-view': 'what the authors think, or did',
    official:
      'law, guidance or figures, read where the body responsible publishes them or in a copy of its words',
    'official-second-hand':
      'law, guidance or figures that we read, all or in part, on a page of somebody else; its note says what',
  },
  nations: {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  },
  allNations: 'UK',
  greatBritain: 'Great Britain',
  statuses: {
    current: 'Current',
    dated: 'Has changed since',
    historical: 'True of its time',
  },

  cited: (mark: string) => `Evidence ${mark}`,
  /** Beside a sentence of a page that is no lesson. */
  sourceOf: (id: string) => `source ${id}`,
  citedAndChanged: (mark: string) => `Evidence ${mark}, has changed since`,
  now: (nations: string, since: string) =>
    nations && since
      ? `Now (${nations}, since ${since}):`
      : nations
        ? `Now (${nations}):`
        : since
          ? `Now (since ${since}):`
          : 'Now:',
  /** What has changed since, as a feed. */
  feed: {
    title: (site: string, page: string) => `${site}: ${page}`,
    said: (statement: string, asOf: string) => `From ${asOf}: ${statement}`,
    follow: 'Follow as a feed (Atom)',
  },
  takeCare: 'Take care:',
  citedInIt: (work: string) => `Cited in it, not read by us: ${work}.`,
  usedIn: 'Used in:',
  both: (one: string, other: string) => `${one} and ${other}`,
  andOthers: (first: string) => `${first} and others`,
  howMany: (what: string, number: number) => `${what} (${number})`,
  notTaught: (why: string) => `Not taught: ${why}`,
  doesNotShow: 'What this does not show',
  showFirst: 'Show first what holds in',
  anyNation: 'any nation',

  howSure: 'How sure',
  questions: 'Questions',
  allClaims: (claims: number) => `All ${claims} claims, by family`,
  wordsOfClaims: 'Words in a claim',
  find: 'Find',
  byCode: 'Find a claim by its code',
  otherFamilies: 'Other families',
  strengthsMean: 'What the strengths mean',
  choose: 'Choose',
  date: 'Date',
  nation: 'Nation',
  any: 'Any',
  /** `#` stands for how many are shown: it changes in the page. */
  shown: (all: number) => `# of ${all} claims are shown.`,

  allSources: 'All sources',
  sourceGroups: {
    first: 'The five documents that the site began with',
    research: 'Trials, reviews and other articles',
    law: 'Law',
    reports: 'Reports',
    pages: 'Pages on the web, guidance and news',
  },
  describedSources:
    'Under our own description, in square brackets: we read these in a copy, a summary or a part, and do not have the exact title.',
  openSource: 'Open it where it is published',
  reference: 'Reference',
  copyReference: 'Copy the reference',
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied. It is selected: press Ctrl and C.',
  saveReference: (format: string) => `Save as ${format}`,
  saveReferences: (format: string) => `All of them as ${format}`,
  formats: { ris: 'RIS', bib: 'BibTeX' },
  standOnSource: (source: string) => `The claims of this site that stand on this source: ${source}`,
  standOnIt: (claims: number) =>
    counted(claims, { one: 'One claim stands on it', other: '# claims stand on it' }),
  themes: (themes: number) => counted(themes, { one: '# theme', other: '# themes' }),
  /** `#` stands for how many of them were chosen. */
  ofClaims: (all: number) => `# of ${all} claims`,
  claims: (claims: number) => counted(claims, { one: '# claim', other: '# claims' }),

  allWords: 'All words',
  ofItsTime: 'of its time',
  also: (names: string) => `Also: ${names}`,
  evidence: 'Evidence:',
};
