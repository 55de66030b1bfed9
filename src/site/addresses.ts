/**
 * The addresses of the site: from its root, without the folder it is published in, a slash at both ends. They stand in
 * records that people keep, so an address that was published stays.
 */

/** The pages that are made from content. */
export const addressOf = {
  course: (slug: string) => `/courses/${slug}/`,
  check: (course: string) => `/courses/${course}/check/`,
  module: (slug: string) => `/modules/${slug}/`,
  scenario: (slug: string) => `/scenarios/${slug}/`,
  afterwards: (scenario: string) => `/scenarios/${scenario}/afterwards/`,
  map: (scenario: string) => `/scenarios/${scenario}/map/`,
  adjustment: (slug: string) => `/adjustments/${slug}/`,
  guide: (slug: string) => `/${slug}/`,
  paper: (slug: string) => `/papers/${slug}/`,
  paperFor: (slug: string, scenario: string) => `/papers/${slug}/${scenario}/`,
  source: (id: string) => `/evidence/sources/${id}/`,
};

export interface SitePage {
  readonly address: `/${string}`;
  /** What it is called wherever something leads to it. */
  readonly title: string;
  /** Where it stands in the menu: the word by which a page says that it belongs to this part of the site. */
  readonly menu?: string;
  /** What the search says of it, and finds it by; left out where nobody would look for the page itself. */
  readonly search?: { readonly text: string; readonly audience?: readonly string[] };
  /** Time on it counts in the record. */
  readonly timed?: true;
  /** For who writes content. No lesson leads there. */
  readonly authors?: true;
}

/** Every page that is there whatever the content, in the order of the menu. */
export const sitePages = [
  { address: '/', title: 'Within Reach' },
  { address: '/courses/', title: 'Courses', menu: 'courses' },
  { address: '/scenarios/', title: 'Conversations', menu: 'scenarios' },
  {
    address: '/adjustments/',
    title: 'Adjustments',
    menu: 'adjustments',
    search: {
      text: 'What could be tried at work: say what is hard, see what fits, who decides, what it may cost, how sure we are.',
      audience: ['employers'],
    },
  },
  {
    address: '/adjustments/plan/',
    title: 'A plan for two',
    search: {
      text: 'Write what you will try, by whom, from when, until which review; who may know what; early signs. Print it, put the review in a calendar, make a passport: the person’s own copy. Wellness action plan, tailored adjustment plan, return to work plan.',
      audience: ['employers'],
    },
  },
  { address: '/evidence/', title: 'Evidence', menu: 'evidence' },
  { address: '/evidence/changes/', title: 'What has changed since' },
  { address: '/evidence/sources/', title: 'Sources' },
  { address: '/glossary/', title: 'Words', menu: 'glossary' },
  {
    address: '/record/',
    title: 'My record',
    menu: 'record',
    search: {
      text: 'What you did here: download it, carry it to another device, or erase it. Continuing professional development, CPD, certificate, progress.',
    },
  },
  { address: '/practice/', title: 'Practice', timed: true },
  { address: '/search/', title: 'Search' },
  {
    address: '/help/',
    title: 'Getting help',
    search: {
      text: 'Who to call if you or someone you work with is in danger or distress: 999, NHS 111, Samaritans, SHOUT, Lifeline.',
    },
  },
  {
    address: '/papers/',
    title: 'Working papers',
    search: {
      text: 'Forms and worksheets to fill in, print and keep: templates, checklists, handouts.',
    },
  },
  { address: '/papers/kit/', title: 'Working papers in every state', authors: true },
  {
    address: '/figures/',
    title: 'Figures',
    search: { text: 'Drawings, diagrams, charts and pictures to look at, teach from and print:' },
  },
  {
    address: '/workbooks/',
    title: 'Workbooks',
    search: {
      text: 'Each course as a PDF to print, each module as plain text or EPUB for an e-reader.',
    },
  },
  {
    address: '/about/',
    title: 'About this site',
    search: { text: 'Privacy, offline use, accessibility, licences, where the teaching comes from.' },
  },
] as const satisfies readonly SitePage[];

/** A part of the site, as the menu has them. */
export type MenuPart = Extract<(typeof sitePages)[number], { menu: string }>['menu'];

/** What a page of the table is called. */
export const titleOf = (address: (typeof sitePages)[number]['address']): string =>
  sitePages.find((page) => page.address === address)!.title;
