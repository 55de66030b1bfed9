import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordOn, type RecordStore } from '#device/record-store.ts';
import type { Fact } from '#facts/fact.ts';
import { writeRecordFile } from '#facts/written-record.ts';
import RecordFrame from '#record/RecordFrame.astro';
import { showRecord } from '#record/record-page.client.ts';
import type { AskedNow, SiteOutline } from '#record/site-outline.ts';
import { pretendedShelf } from '../device/fake-store.ts';
import { aFact } from '../facts/facts.ts';
import { aloneInTheBrowser, pick, render, savedFiles } from '../helpers/rendered.ts';
import { bigRecord, smallRecord } from './records.ts';

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const part = (name: string) => find(`[data-record-part=${name}]`);
const text = () => document.body.textContent.replaceAll(/\s+/g, ' ');
const button = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words))!;

const module = (slug: string, title: string) => ({
  slug,
  title,
  minutes: 20,
  sections: ['one', 'two', 'three'].map((section) => ({ slug: section, title: `Section ${section}` })),
  objectives: [`Use ${slug}`],
  questions: [`${slug}-1`, `${slug}-2`, `${slug}-3`],
});
const site: SiteOutline = {
  courses: [
    {
      course: 'clinicians',
      title: 'For clinicians',
      modules: [
        { ...module('start', 'Before you begin'), opening: true, questions: [] },
        module('work', 'Work and health'),
        module('circle', 'The circle'),
        module('fears', 'Fears'),
        module('team', 'One team'),
      ],
    },
    { course: 'advisers', title: 'For advisers', modules: [module('belief', 'Belief')] },
  ],
  scenarios: ['matthew', 'kully', 'ellie'].map((slug) => ({
    slug,
    title: `With ${slug}`,
    endings: ['settled', 'ready', 'gone'].map((ending) => ({ slug: ending, title: `Ending ${ending}` })),
  })),
  pages: { '/papers/role-play-cards/': 'With other people' },
  prompts: { n: 'Who comes to mind?' },
  checks: { clinicians: { ask: 'Ask', hear: 'Hear', sure: 'Sure', ready: 'Ready', able: 'Able' } },
};
const asked: AskedNow = { 'work-1': { page: 'modules/work/#one', edition: 'e', stem: 'What is so?' } };
const now = '2026-05-20T12:00:00.000Z';

let store: RecordStore;
const back = vi.fn(() => Promise.resolve({ said: '', times: [] as string[] }));

async function show(facts: readonly Fact[] = [], kept = true) {
  document.body.dataset['base'] = '/site/';
  await render(RecordFrame);
  store = kept ? recordOn(pretendedShelf().shelf) : recordOn();
  await store.join(facts);
  await showRecord(store, back);
}

const some = () => [
  aFact({ kind: 'module-finished', module: 'work', at: '2026-05-04T10:00:00.000Z' }),
  aFact({
    kind: 'question-answered',
    module: 'work',
    question: 'work-1',
    edition: 'e',
    answer: 0,
    outcome: 'right',
    at: '2026-05-04T10:01:00.000Z',
  }),
  aFact({ kind: 'time-spent', page: '/modules/work/', seconds: 600, at: '2026-05-04T10:02:00.000Z' }),
  aFact({
    kind: 'note-written',
    module: 'work',
    note: 'n',
    text: '<b>Two</b> people',
    at: '2026-05-04T10:03:00.000Z',
  }),
];

beforeEach(() => {
  aloneInTheBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(Response.json(address === '/site/record/site.json' ? site : [])),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('an empty record', () => {
  it('shows its frame, keeps the way to load a file open, and hides what would be empty', async () => {
    await show();
    expect(find('[data-record-empty]').hidden).toBe(false);
    expect(find('[data-record-some]').hidden).toBe(true);
    expect((button('Download my record') as HTMLButtonElement).disabled).toBe(true);
    expect(find('label[for=record-file]').textContent).toContain('Load');
  });
});

describe('what was done', () => {
  it('is shown with its day, its minutes and what was written', async () => {
    await show(some());
    expect(text()).toMatch(/Monday,? 4 May 2026/);
    expect(text()).toContain('Work and health: finished, 10 minutes, 1 of 1 question right');
    expect(text()).toContain('1 of 1 answered, 3 in all');
    expect(text()).toContain('Who comes to mind?');
  });

  it('is text, also where it looks like HTML', async () => {
    await show(some());
    expect(text()).toContain('<b>Two</b> people');
    expect(find('.text b')).toBeNull();
  });

  it('is a path only in courses that were begun; the others have one line', async () => {
    await show(some());
    expect(part('path').querySelectorAll('svg.path')).toHaveLength(1);
    expect(part('path').textContent).toContain('For advisers: 1 part, not begun');
    expect(part('path').querySelector('svg')!.getAttribute('aria-label')).toBe(
      'For clinicians: 1 of 5 parts done, you are at “The circle”.',
    );
  });

  it('follows what happens elsewhere', async () => {
    await show(some());
    await store.add({ kind: 'scenario-ended', scenario: 'matthew', run: 'r', ending: 'ready' });
    await vi.waitFor(() => expect(part('endings').textContent).toContain('1 of 3 endings'));
    expect(part('endings').textContent).toContain('Ending ready');
    expect(part('endings').textContent).not.toContain('Ending settled');
  });
});

describe('a page that the site does not have', () => {
  const gone = () => [
    ...some(),
    aFact({ kind: 'plan-made', module: 'gone', when: 'On Monday', then: 'I ask', hindrance: '' }),
    aFact({ kind: 'plan-made', module: 'work', when: 'On Tuesday', then: 'I listen', hindrance: '' }),
    aFact({ kind: 'reflection-written', module: 'left', text: 'What I take with me' }),
    aFact({ kind: 'reflection-part-written', module: 'gone', part: 'learned', text: 'To wait' }),
    aFact({ kind: 'sentence-written', scenario: 'nobody', text: 'What would help?' }),
    aFact({ kind: 'sentence-written', scenario: 'kully', text: 'What would you like?' }),
  ];
  const links = (name: string) =>
    [...part(name).querySelectorAll('a')].map((link) => link.getAttribute('href')!);

  it('is named and not linked, and those that it has are linked', async () => {
    await show(gone());
    expect(part('plans').textContent).toContain('gone');
    expect(links('plans')).toEqual(['/site/modules/work/#plan']);
    for (const name of ['gone', 'left', 'nobody']) expect(part('own').textContent).toContain(name);
    expect(new Set(links('own'))).toEqual(new Set(['/site/modules/work/', '/site/scenarios/kully/']));
  });

  it('is no link on the whole page, also where what the site has cannot be fetched', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    await show(gone());
    expect(part('plans').textContent).toContain('On Monday');
    expect([...links('plans'), ...links('own')]).toEqual([]);
  });

  it('has a section that the lesson no longer has left out of the way on', async () => {
    await show([
      ...some().slice(1),
      aFact({ kind: 'place-reached', module: 'work', section: 'taken-out', at: '2026-05-05T10:00:00.000Z' }),
    ]);
    expect(links('path')).toContain('/site/modules/work/');
    expect(links('path').join(' ')).not.toContain('taken-out');
  });
});

describe('records as people have them', () => {
  it('a small one: its sentences in large type, its plan on the time line', async () => {
    await show(smallRecord(site, now));
    const own = part('own').querySelectorAll('blockquote');
    expect(own[0]!.textContent).toBe('What part would you want work to play?');
    expect(own).toHaveLength(2);
    expect(part('line').textContent).toContain('two weeks after your plan in “Work and health”');
    expect(part('now').textContent).toContain('You stopped at “Section two”.');
    expect(part('change').hidden).toBe(true);
  });

  it('one with a plan whose time has come: it is asked after at the top, and once', async () => {
    await show(smallRecord(site, '2026-05-10T12:00:00.000Z'));
    expect(document.querySelector('[data-record-part]')).toBe(part('now'));
    expect(part('now').querySelectorAll('form')).toHaveLength(1);
    expect(part('now').querySelector('a.button')!.textContent).toContain('Go on with');
    expect(part('line').textContent).not.toContain('two weeks after your plan');
    part('now').querySelector<HTMLInputElement>('input[value=did-not-come]')!.checked = true;
    part('now')
      .querySelector('form')!
      .dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() => expect(part('plans').textContent).toContain('The moment did not come.'));
    expect(part('now').querySelector('form')).toBeNull();
  });

  it('a big one: every part has something, and none failed', async () => {
    await show(bigRecord(site, now));
    for (const section of document.querySelectorAll<HTMLElement>('[data-record-part]')) {
      expect(section.hidden, section.dataset['recordPart']).toBe(false);
      expect(section.querySelector<HTMLElement>('[data-record-failed]')!.hidden).toBe(true);
    }
    expect(part('sure').querySelectorAll('svg.dots').length).toBe(3);
    expect(part('change').querySelectorAll('svg.two')).toHaveLength(5);
    expect(part('days').querySelector('details.open-on-paper > summary')!.textContent).toMatch(
      /earlier days/,
    );
    expect(find('[data-record-so-far]').textContent).toContain('with other people');
  });
});

describe('what one was certain of, and wrong', () => {
  const certain = (outcome: 'right' | 'wrong') =>
    aFact({
      kind: 'question-answered',
      module: 'work',
      question: 'work-1',
      edition: 'e',
      answer: 0,
      outcome,
      certainty: 'certain',
      at: '2026-05-06T10:00:00.000Z',
    });
  const fetched: string[] = [];
  beforeEach(() => {
    fetched.length = 0;
    vi.stubGlobal('fetch', (address: string) => {
      fetched.push(address);
      return Promise.resolve(Response.json(address.endsWith('/asked.json') ? asked : site));
    });
  });

  it('leads back to where it is taught', async () => {
    await show([...some(), certain('wrong')]);
    const [link] = part('sure').querySelectorAll('.again a');
    expect([link?.getAttribute('href'), link?.textContent]).toEqual([
      '/site/modules/work/#one',
      'What is so?',
    ]);
  });

  it('is looked up in the list of all questions, which nobody else fetches', async () => {
    await show([...some(), certain('right')]);
    expect(fetched).toEqual(['/site/record/site.json']);
    await show([...some(), certain('wrong')]);
    expect(fetched).toContain('/site/record/asked.json');
  });
});

describe('a part that fails', () => {
  it('says so, and takes no other with it', async () => {
    vi.stubGlobal('reportError', vi.fn());
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ ...site, prompts: undefined })));
    await show(some());
    expect(part('written').querySelector<HTMLElement>('[data-record-failed]')!.hidden).toBe(false);
    expect(part('days').textContent).toContain('Work and health');
    expect((button('Download my record') as HTMLButtonElement).disabled).toBe(false);
  });

  it('leaves the way to a copy open where the site’s names cannot be fetched', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    await show(some());
    expect(find('[data-record-no-names]').hidden).toBe(false);
    expect(text()).toContain('<b>Two</b> people');
    expect((button('Download my record') as HTMLButtonElement).disabled).toBe(false);
  });
});

describe('handing it over', () => {
  it('copies an account under the headings that were chosen', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: { writeText } } }));
    await show(some());
    find('input[value=nmc]').click();
    find('[data-record-for]').dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() => expect(find('[data-record-told]').textContent).toContain('Copied'));
    expect(writeText.mock.calls.flat().join('')).toContain('How it relates to the Code');
  });

  it('shows the account where it may not be copied', async () => {
    vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: undefined } }));
    await show(some());
    find('[data-record-for]').dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() => expect((find('[data-record-account]') as HTMLDetailsElement).open).toBe(true));
    expect(find('[data-record-account] pre').textContent).toContain('Work and health');
  });

  it('gives the same in text, table and JSON', async () => {
    await show([
      ...some(),
      aFact({ kind: 'plan-made', module: 'work', when: 'W', then: 'THEN', hindrance: '' }),
    ]);
    const saved = savedFiles();
    for (const name of ['As text', 'As a table (CSV)', 'As JSON']) button(name).click();
    for (const { text } of saved) expect(await text).toContain('THEN');
    expect(saved.map(({ name }) => name)).toEqual([
      'within-reach-cpd.txt',
      'within-reach-cpd.csv',
      'within-reach-cpd.json',
    ]);
  });

  it('asks for minutes that were not measured, and not twice', async () => {
    await show([aFact({ kind: 'module-finished', module: 'work', at: '2026-05-04T10:00:00.000Z' })]);
    const form = find('[data-record-missing]') as HTMLFormElement;
    expect(form.hidden).toBe(false);
    form.querySelector('input')!.value = '30';
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() => expect(form.hidden).toBe(true));
    expect(text()).toContain('30 minutes by your own count');
  });
});

describe('a reflection written here', () => {
  const lesson = () => part('days').querySelector<HTMLDetailsElement>('details.reflect')!;
  const areas = () => [...lesson().querySelectorAll('textarea')];
  const open = async () => {
    lesson().open = true;
    lesson().dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(areas()).toHaveLength(4));
    // The first says so once it keeps.
    await vi.waitFor(() => expect(areas()[0]!.maxLength).toBeGreaterThan(0));
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const write = (place: number, text: string) => {
    areas()[place]!.value = text;
    areas()[place]!.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('is kept while it is written, says so, and nobody loses their place', async () => {
    await show(some());
    await open();
    const stands = lesson();
    write(1, 'To wait');
    await vi.waitFor(() => expect(lesson().textContent).toContain('Kept on this device'));
    expect(lesson()).toBe(stands);
    expect((await store.all()).at(-1)).toMatchObject({ kind: 'reflection-part-written', text: 'To wait' });
    globalThis.dispatchEvent(new Event('beforeprint'));
    expect(lesson().querySelectorAll('.paper')[1]!.textContent).toContain('To wait');
  });

  it('stands beside what another tab wrote meanwhile, until the learner decides', async () => {
    await show(some());
    await open();
    areas()[0]!.focus();
    areas()[0]!.value = 'From here';
    await store.add({ kind: 'reflection-written', module: 'work', text: 'From there', after: [] });
    await new Promise((resolve) => setTimeout(resolve));
    areas()[0]!.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(lesson().querySelector('.other-texts')).not.toBeNull());
    expect(areas()[0]!.value).toBe('From here');
    expect(lesson().querySelector('.other-texts')!.textContent).toContain('From there');
    lesson().querySelector<HTMLButtonElement>('.other-texts button')!.click();
    expect(areas()[0]!.value).toBe('From here\n\nFrom there');
    await vi.waitFor(() => expect(lesson().querySelector('.other-texts')).toBeNull());
  });

  it('stays open where the days are shown anew', async () => {
    await show(some());
    await open();
    const before = lesson();
    await store.add({ kind: 'time-spent', page: '/modules/work/', seconds: 60 });
    await vi.waitFor(() => expect(lesson()).not.toBe(before));
    expect(lesson().open).toBe(true);
  });
});

describe('the card for a pocket', () => {
  it('holds the sentences that are ticked', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await show(smallRecord(site, now));
    button('A7').click();
    expect(print).toHaveBeenCalledOnce();
    expect(find('[data-record-pocket]').dataset['size']).toBe('a7');
    expect(find('[data-record-pocket]').textContent).toContain('What part would you want work to play?');
    for (const box of part('own').querySelectorAll<HTMLInputElement>('input')) box.checked = false;
    button('A6').click();
    expect(print).toHaveBeenCalledOnce();
    expect(find('[data-record-card-told]').textContent).toContain('Tick first');
  });
});

describe('carrying it', () => {
  const load = async (content: string) => {
    pick(find('#record-file') as HTMLInputElement, { 'record.json': content });
    await vi.waitFor(() =>
      expect(
        (find('[data-record-loaded]').textContent + find('[data-record-refusal]').textContent).trim(),
      ).not.toBe(''),
    );
  };

  it('joins a file and says what was added, what was there and what was left out', async () => {
    const facts = some();
    await show(facts.slice(0, 1));
    const broken = { ...facts[1], at: 'soon' } as Fact;
    const newer = { ...facts[1], id: 'newer-0001', kind: 'not-yet-known' } as unknown as Fact;
    await load(writeRecordFile([...facts, broken, newer], now));
    expect(text()).toContain('4 entries added. 1 entry was already here.');
    expect(text()).toContain('1 entry left out: damaged, or not written by this site.');
    expect(text()).toContain('1 entry kept for a newer version');
  });

  it('refuses a file that is not a record, and changes nothing', async () => {
    await show(some());
    await load('<!doctype html>');
    expect(find('[data-record-refusal]').textContent).toContain('Your record here is unchanged.');
    expect(await store.all()).toHaveLength(4);
  });

  it('shows a hostile file without falling over', async () => {
    await show();
    const odd = [
      aFact({ kind: 'time-spent', page: '/modules', seconds: 5, at: '1970-01-01T00:00:00.000Z' }),
      aFact({
        kind: 'note-written',
        module: '__proto__',
        note: 'constructor',
        text: 'x',
        at: '2999-12-31T23:59:59.000Z',
      }),
      aFact({ kind: 'reflection-written', module: 'a b', text: 'y' }),
      aFact({
        kind: 'minutes-corrected',
        date: '9999-99-99',
        page: 'javascript:alert(1)',
        minutes: 5,
        note: '',
      }),
      aFact({ kind: 'scenario-ended', scenario: '__proto__', run: 'r', ending: 'toString' }),
    ];
    await load(writeRecordFile(odd, now));
    await vi.waitFor(() => expect(text()).toContain('5 entries added.'));
    await vi.waitFor(() => expect(text()).toContain('toString'));
    for (const link of document.querySelectorAll('a'))
      expect(link.getAttribute('href')).not.toMatch(/^javascript/);
  });

  it('erases only after a second yes, having said what would be lost', async () => {
    await show(some());
    button('Erase my record').click();
    const dialog = find('dialog') as HTMLDialogElement;
    expect(dialog.open).toBe(true);
    expect(dialog.textContent).toContain('4 entries: 10 minutes of learning, on 1 day');
    expect(dialog.textContent).toContain('1 text that you wrote');
    button('Keep my record').click();
    expect(await store.all()).toHaveLength(4);
    button('Erase my record').click();
    button('Erase it from this device').click();
    await vi.waitFor(() => expect(find('[data-record-erased]').textContent).toContain('has been erased'));
    expect(await store.all()).toEqual([]);
    expect(dialog.open).toBe(false);
  });

  it('leaves nothing standing once it is erased, and says one thing at a time', async () => {
    await show(smallRecord(site, now));
    expect(find('[data-record-code]').textContent).toContain('The code of where you are');
    localStorage.setItem('within-reach-begun-together/1', '{"n":1,"text":"{}"}');
    button('Erase my record').click();
    expect(find('dialog').textContent).toContain('1 text or form that you began and did not keep');
    button('Erase it from this device').click();
    await vi.waitFor(() => expect(find('[data-record-erased]').textContent).toContain('has been erased'));
    await vi.waitFor(() => expect(find('[data-record-code]').textContent).toBe(''));
    expect(text()).not.toContain('What part would you want work to play?');
    expect(Object.keys(localStorage)).toEqual([]);
    await load('no record');
    expect(find('[data-record-refusal]').textContent).toContain('unchanged');
    expect(find('[data-record-erased]').textContent).toBe('');
  });

  it('says that nothing is kept where the browser refuses', async () => {
    await show(some(), false);
    expect(find('[data-record-refused]').hidden).toBe(false);
    expect(find('[data-record-refused]').textContent).toContain('does not let this site keep anything');
  });
});

describe('a record as no one person makes it', () => {
  const many = (of: (place: number) => Fact) => Array.from({ length: 2_000 }, (_, place) => of(place));
  it.each([
    [
      'thousands of pages on one day',
      many((place) =>
        aFact({
          kind: 'time-spent',
          page: `/papers/p${place}/`,
          seconds: 60,
          at: '2026-05-04T10:00:00.000Z',
        }),
      ),
    ],
    [
      'thousands of lessons that there are not',
      many((place) =>
        aFact({ kind: 'module-finished', module: `m${place}`, at: '2026-05-04T10:00:00.000Z' }),
      ),
    ],
    [
      'thousands of notes',
      many((place) =>
        aFact({
          kind: 'note-written',
          module: 'work',
          note: `n${place}`,
          text: 'x',
          at: '2026-05-04T10:00:00.000Z',
        }),
      ),
    ],
    [
      'thousands of plans',
      many((place) =>
        aFact({
          kind: 'plan-made',
          module: `m${place}`,
          when: 'when',
          then: 'then',
          hindrance: '',
          at: '2026-05-04T10:00:00.000Z',
        }),
      ),
    ],
    [
      'a day of each of many years',
      many((place) =>
        aFact({
          kind: 'time-spent',
          page: '/modules/work/',
          seconds: 60,
          at: `${String(1000 + Math.floor(place / 2)).padStart(4, '0')}-0${1 + (place % 2)}-04T10:00:00.000Z`,
        }),
      ),
    ],
  ])(
    '%s is drawn in parts',
    async (_, facts) => {
      await show(facts);
      expect(document.querySelectorAll('*').length).toBeLessThan(15_000);
      expect(button('Erase').disabled).toBe(false);
      const more = button('show the next of them');
      expect(more).toBeDefined();
      const before = document.querySelectorAll('*').length;
      more.click();
      expect(document.querySelectorAll('*').length).toBeGreaterThan(before);
    },
    60_000,
  );
});
