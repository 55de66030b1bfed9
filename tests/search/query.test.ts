import { describe, expect, test } from 'vitest';
import { search } from '#search/query.ts';
import { understand } from '#search/understand.ts';
import type { Choice } from '#search/query.ts';
import { loaded } from './a-small-site.ts';

const site = loaded();
const urls = (text: string, choice?: Choice) =>
  search(site, text, choice).results.map(({ document }) => document.url);

describe('what is found', () => {
  test.each([
    ['relapse', '/modules/fears-of-relapse/#stress-and-relapse'],
    ['IPS-25', '/modules/individual-placement/#fidelity'],
    ['ips 25', '/modules/individual-placement/#fidelity'],
    ['will i lose my uc', '/modules/fears-of-relapse/#losing-benefits'],
    ['who can sign a sick note', '/modules/individual-placement/#who-signs'],
    ['matthew', '/scenarios/matthew/'],
    ['erase my record', '/record/'],
    ['C027', '/evidence/#C027'],
  ])('“%s” leads to %s first', (text, url) => {
    expect(urls(text)[0]).toBe(url);
  });

  test('nothing is found for nothing', () => {
    for (const text of ['', '   ', '?!', 'what is it']) expect(urls(text)).toEqual([]);
  });

  test('at most ten results, and none twice', () => {
    const found = urls('work job support');
    expect(found.length).toBeLessThanOrEqual(10);
    expect(new Set(found).size).toBe(found.length);
  });

  test('names that objects have find nothing, and break nothing', () => {
    for (const text of ['constructor', '__proto__', 'hasOwnProperty', '+work -job title:x^10 ~2 *']) {
      expect(() => search(site, text)).not.toThrow();
    }
  });
});

describe('definitions', () => {
  test.each([
    'what is ips',
    'IPS',
    'ips?',
    'individual placement and support',
    'what does IPS stand for',
    'what is supported employment',
  ])('“%s” is answered by the glossary first', (text) => {
    expect(urls(text)[0]).toBe('/glossary/#ips');
  });

  test('what people type instead of a name leads to the pages that say it, with the term close behind', () => {
    expect(urls('supported employment').slice(0, 3)).toContain('/glossary/#ips');
    expect(urls('med 3')[0], 'no page says it').toBe('/glossary/#fit-note');
  });

  test('a question that only mentions a term is not asking what it means', () => {
    expect(urls('ips fidelity scale')[0]).toBe('/modules/individual-placement/#fidelity');
  });
});

describe('slips of the finger', () => {
  test.each([
    ['ips fidelty', 'fidelity'],
    ['relaspe', 'relapse'],
    ['univeral credit', 'universal'],
    ['sicknote', 'sick note'],
  ])('“%s” is understood', (text, as) => {
    const answer = search(site, text);
    expect(answer.understood.map((one) => one.as)).toContain(as);
    expect(answer.results.length).toBeGreaterThan(0);
  });

  test('a word that is known is never taken for another', () => {
    expect(search(site, 'fit').understood).toEqual([]);
    expect(urls('scale')).not.toContain('/evidence/#C027');
  });

  test('what people type instead is said', () => {
    expect(search(site, 'a sick note').understood).toEqual([
      { typed: 'sick note', as: 'Fit note', also: true },
    ]);
  });

  test('where nothing fits, the nearest words are offered', () => {
    const answer = search(site, 'fidxyzty');
    expect(answer.results).toEqual([]);
    expect(answer.nearest).toContain('fidelity');
  });
});

describe('while typing', () => {
  test('the last word may be a beginning, of three letters where the question was sent off', () => {
    expect(urls('fid', { typing: true })).toContain('/modules/individual-placement/#fidelity');
    expect(urls('fi')).toEqual([]);
    expect(urls('fid')).toContain('/modules/individual-placement/#fidelity');
  });
});

describe('filters', () => {
  test('only one kind', () => {
    expect(search(site, 'fidelity', { kind: 'claim' }).results.map(({ document }) => document.kind)).toEqual([
      'claim',
    ]);
  });

  test('for advisers: what is for them, and what is for everybody', () => {
    const found = search(site, 'fidelity relapse scale', { audience: 'advisers' }).results;
    expect(found.map(({ document }) => document.url)).toContain('/modules/individual-placement/#fidelity');
    expect(found.map(({ document }) => document.url)).toContain('/evidence/#C110');
    expect(
      found.every(({ document }) => document.audience.length === 0 || document.audience.includes('advisers')),
    ).toBe(true);
  });
});

test('of texts that say the same only the best is given', () => {
  const statement = 'Caseloads are kept at about twenty people for each specialist in the team.';
  const twice = loaded({
    claims: [
      { id: 'C001', theme: 'Caseloads', statement },
      { id: 'C002', theme: 'Caseloads', statement: `${statement} So it was.` },
      { id: 'C003', theme: 'Caseloads', statement: 'A caseload of fifty would be too many for anybody.' },
    ],
  });
  const titles = search(twice, 'caseload').results.map(({ document }) => document.title);
  expect(titles.toSorted()).toEqual(['C001', 'C003']);
});

test('the words found are marked in the excerpt', () => {
  const [first] = search(site, 'admission').results;
  expect(first?.words.map(([from, to]) => first.excerpt.slice(from, to))).toEqual(['admission']);
});

describe('a claim and the lesson that cites it', () => {
  const site = loaded({
    modules: [
      {
        slug: 'travel',
        title: 'Getting there',
        summary: 'How people get to work.',
        audience: [],
        sections: [
          { slug: 'fares', title: 'Fares', text: 'The cost of fares kept people at home.', claims: ['C900'] },
          { slug: 'bus', title: 'Buses', text: 'A bus that pays its way runs on Sundays.' },
        ],
      },
    ],
    claims: [
      { id: 'C900', theme: 'Barriers', statement: 'For many people fares stood in the way of a search.' },
      { id: 'C901', theme: 'Barriers', statement: 'Many buses run at a loss, and so do trams.' },
    ],
  });
  const urls = (text: string) => search(site, text).results.map(({ document }) => document.url);

  test('the lesson comes first where it answers as well', () => {
    expect(urls('fares').slice(0, 2)).toEqual(['/modules/travel/#fares', '/evidence/#C900']);
  });

  test('a section is found the better for the claims it cites', () => {
    const cites = search(site, 'fares').results[0]!.score;
    const alone = search(
      loaded({
        modules: [
          {
            slug: 'travel',
            title: 'Getting there',
            summary: 'How people get to work.',
            audience: [],
            sections: [{ slug: 'fares', title: 'Fares', text: 'The cost of fares kept people at home.' }],
          },
        ],
        claims: [],
      }),
      'fares',
    ).results[0]!.score;
    expect(cites).toBeGreaterThan(alone);
  });
});

describe('what kind of answer it is', () => {
  const site = loaded({
    pages: [
      { url: '/help/', title: 'Help', text: 'Whom to call.' },
      { url: '/rota/', title: 'A rota', text: 'How it is made, by whom, on squared paper.' },
      { url: '/the-law/#duty', title: 'A rota', text: 'Which notice is owed before it changes.' },
    ],
    modules: [
      {
        slug: 'rotas',
        title: 'Rotas',
        summary: 'A rota.',
        audience: ['employers'],
        sections: [{ slug: 'rota', title: 'A rota', text: 'How a rota is made with a rota.' }],
      },
    ],
  });
  const urls = (text: string, choice = {}) =>
    search(site, text, choice).results.map(({ document }) => document.url);

  test('who asks for the law is given the law first', () => {
    expect(urls('rota').indexOf('/rota/')).toBeLessThan(urls('rota').indexOf('/the-law/#duty'));
    expect(search(site, 'is a rota unlawful').intended.intents.map(({ id }) => id)).toEqual(['law']);
    const asked = urls('is a rota unlawful');
    expect(asked.indexOf('/the-law/#duty')).toBeLessThan(asked.indexOf('/rota/'));
  });

  test('a remembered audience tips the balance where the question does not tell who asks, and says so', () => {
    const ahead = (remembered?: string) => {
      const { results } = search(site, 'rota', { remembered });
      const scoreOf = (start: string) =>
        results.find(({ document }) => document.url.startsWith(start))!.score;
      return scoreOf('/modules/') / scoreOf('/rota/');
    };
    expect(ahead('employers')).toBeGreaterThan(ahead());
    expect(search(site, 'rota', { remembered: 'employers' }).intended.remembered).toBe('employers');
    expect(
      search(site, 'rota for my patient', { remembered: 'employers' }).intended.remembered,
    ).toBeUndefined();
  });

  test('in danger the page of help comes before everything', () => {
    expect(urls('rota', { danger: true })[0]).toBe('/help/');
  });
});

test('a first result brings the claim that says what was asked, with its date', () => {
  const site = loaded({
    modules: [
      {
        slug: 'fares',
        title: 'Fares',
        summary: 'Fares.',
        audience: [],
        sections: [{ slug: 'cost', title: 'Fares', text: 'Fares kept many at home.', claims: ['C900'] }],
      },
    ],
    claims: [
      {
        id: 'C900',
        theme: 'Barriers',
        statement: 'For many people fares stood in the way.',
        asOf: '2026-04',
      },
    ],
  });
  const { bornOut } = search(site, 'fares');
  expect([bornOut?.claim.title, bornOut?.claim.asOf]).toEqual(['C900', '2026-04']);
});

test('where no result speaks of half of the question, they are called the nearest', () => {
  expect(search(site, 'fidelity zzqqx wwkkv').nearestOnly).toBe(true);
  expect(search(site, 'fidelity').nearestOnly).toBe(false);
});

describe('phrases', () => {
  test.each([
    ['off sick', '/modules/absence/#off-sick'],
    ['been signed off', '/modules/absence/#off-sick'],
    ['how do I hand somebody over', '/modules/absence/#hand-over'],
  ])('“%s” is found as it is meant', (text, url) => {
    const site = loaded({
      modules: [
        {
          slug: 'absence',
          title: 'Whom to ring',
          summary: 'Who rings whom.',
          audience: [],
          sections: [
            {
              slug: 'a',
              title: 'The kettle',
              text: 'Somebody turned off the kettle, and nobody was sick of tea.',
            },
            { slug: 'off-sick', title: 'The first call', text: 'Ring early when somebody is off sick.' },
            { slug: 'hand-over', title: 'A warm welcome', text: 'A hand-over is done when both have met.' },
          ],
        },
      ],
    });
    expect(search(site, text).results[0]?.document.url).toBe(url);
  });
});

test('where the choice leaves nothing, the answer says how many there are without it', () => {
  const answer = search(site, 'fidelity', { kind: 'scenario' });
  expect(answer.results).toEqual([]);
  expect(answer.elsewhere).toBeGreaterThan(0);
  expect(search(site, 'fidelity').elsewhere).toBe(0);
});

test('who asks how to do it is led to where it is said, and not to the word first', () => {
  const urls = (text: string) => search(loaded(), text).results.map(({ document }) => document.url);
  expect(urls('what is a fit note')[0]).toBe('/glossary/#fit-note');
  expect(understand(loaded(), 'what is a fit note').defines).toEqual(['fit-note']);
  expect(understand(loaded(), 'how do I do a fit note').defines).toEqual([]);
});

test('of the five that are seen at once no more than three are of one kind, where there is another', () => {
  const rota = (slug: string) => ({
    slug,
    title: `The rota ${slug}`,
    text: `A rota for ${slug} is made early.`,
  });
  const site = loaded({
    modules: [
      {
        slug: 'rotas',
        title: 'Rotas',
        summary: 'A rota for all.',
        audience: [],
        sections: ['spring', 'summer', 'autumn', 'winter', 'leap years'].map((name) =>
          rota(name.replace(' ', '-')),
        ),
      },
    ],
    pages: [{ url: '/weeks/', title: 'Weeks', text: 'Each has a rota.' }],
  });
  const kinds = search(site, 'rota').results.map(({ document }) => document.kind);
  expect(kinds.slice(0, 5).filter((kind) => kind === 'module')).toHaveLength(4);
  expect(kinds.slice(0, 5)).toContain('page');
});

test('who narrows a choice finds all that fits it, however much stands before it without the choice', () => {
  const site = loaded({
    modules: [
      {
        slug: 'rotas',
        title: 'Rotas',
        summary: 'A rota for all.',
        audience: [],
        sections: Array.from({ length: 90 }, (_, at) => ({
          slug: `week-${at}`,
          title: `A rota, week ${at}`,
          text: `The rota of week ${at} is another rota: ${'abcdefghij'[at % 10]}${at} is on it.`,
        })),
      },
    ],
    pages: [
      { url: '/weeks/', title: 'Weeks', text: 'Somewhere in a long text of weeks and days it names a rota.' },
    ],
  });
  const { results } = search(site, 'rota', { kind: 'page' });
  expect(results.map(({ document }) => document.url)).toEqual(['/weeks/']);
});
