import { buildIndex } from '#search/build-index.ts';
import type { Searchable } from '#search/documents.ts';
import { loadIndex } from '#search/load-index.ts';
import type { Loaded } from '#search/load-index.ts';
import { searchWords } from './search-words.ts';

/** A site of a few pages, enough to search in. Only what a test is about needs naming. */
export function aSmallSite(changes: Partial<Searchable> = {}): Searchable {
  return {
    pages: [{ url: '/record/', title: 'My record', text: 'What you did here: download it or erase it.' }],
    modules: [
      {
        slug: 'fears-of-relapse',
        title: 'Fears of relapse',
        summary: 'Seven worries about work and what answers them.',
        audience: ['clinicians'],
        sections: [
          {
            slug: '',
            title: 'Fears of relapse',
            text: 'Somebody mentions a job at a review, and you hesitate.',
          },
          {
            slug: 'stress-and-relapse',
            title: 'Stress and relapse',
            text: 'In the trials nobody found that supported employment makes relapse or admission more likely.',
          },
          {
            slug: 'losing-benefits',
            title: 'Losing benefits',
            text: 'Since April 2026 starting a job does not by itself lead to a reassessment of Universal Credit. Ask a benefits adviser before anything is signed.',
          },
        ],
      },
      {
        slug: 'individual-placement',
        title: 'Individual placement and support',
        summary: 'What the approach asks of a team.',
        audience: ['clinicians', 'advisers'],
        sections: [
          {
            slug: 'fidelity',
            title: 'How close to the model',
            text: 'The fidelity scale for IPS, the IPS-25, has 25 items. A service with 100 points or more keeps close to the model.',
          },
          {
            slug: 'who-signs',
            title: 'Who certifies',
            text: 'Nurses and pharmacists can sign a fit note as well as doctors.',
          },
        ],
      },
    ],
    scenarios: [
      {
        slug: 'matthew',
        title: 'Matthew',
        summary: 'He wants a job, and you are unsure.',
        audience: ['clinicians'],
        they: 'Matthew, who keeps a scrapbook of misprints',
        setting: 'A community team',
        practise: ['Ask about work early'],
      },
    ],
    terms: [
      {
        id: 'ips',
        term: 'Individual placement and support',
        abbreviation: 'IPS',
        meaning: 'A way of helping people into ordinary jobs that they choose.',
        also: ['supported employment'],
      },
      {
        id: 'fit-note',
        term: 'Fit note',
        meaning: 'A statement on whether somebody can work.',
        also: ['sick note', 'Med 3'],
      },
      {
        id: 'uc',
        term: 'Universal Credit',
        abbreviation: 'UC',
        meaning: 'The main means-tested benefit for people of working age.',
      },
    ],
    claims: [
      {
        id: 'C110',
        theme: 'Principles and trials',
        statement: 'Fidelity was first measured with a scale of 15 items.',
      },
      {
        id: 'C027',
        theme: 'The wish to work',
        statement: 'In community samples, 70 to 90% want to get back to work.',
      },
      {
        id: 'C010',
        theme: 'Work and health',
        statement: 'A figure about deaths that is not for a list of results.',
      },
    ],
    unsearchable: ['C010'],
    words: searchWords,
    ...changes,
  };
}

/** The site as the browser has it. */
export function loaded(changes: Partial<Searchable> = {}): Loaded {
  return loadIndex(JSON.parse(JSON.stringify(buildIndex(aSmallSite(changes)))));
}
