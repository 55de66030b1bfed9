import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recordOn, type RecordStore } from '#device/record-store.ts';
import PaperSheet from '#papers/PaperSheet.astro';
import { kitPaper, kitStates } from '#papers/papers.examples.ts';
import { keepPaper } from '#papers/paper-form.client.ts';
import { writeSheetFile } from '#papers/sheet-file.ts';
import { factsOf } from '#papers/sheet.ts';
import { sheetsIn } from '#papers/sheets.ts';
import { pretendedShelf } from '../device/fake-store.ts';
import { aloneInTheBrowser, pick, render, savedFiles, write } from '../helpers/rendered.ts';

const noon = new Date(2026, 10, 21, 12, 5);
const whole = kitStates.find(({ id }) => id === 'empty')!;
let shelf: ReturnType<typeof pretendedShelf>;
let store: RecordStore;

const at = <Field extends HTMLElement = HTMLTextAreaElement>(address: string, value?: string) =>
  document.querySelector<Field>(`[data-at="${address}"]${value ? `[value="${value}"]` : ''}`)!;
const tick = (address: string, value?: string) => at<HTMLInputElement>(address, value).click();
const find = <Found extends HTMLElement = HTMLElement>(selector: string) =>
  document.querySelector<Found>(selector)!;
const button = (words: string | RegExp) =>
  [...document.querySelectorAll('button')].find(({ textContent }) =>
    typeof words === 'string' ? textContent.trim() === words : words.test(textContent.trim()),
  )!;
const status = () => find('[data-status]').textContent;
const refused = () => find('[data-refused]').textContent;
const says = (text: string) => vi.waitFor(() => expect(status()).toBe(text));
const chosen = () => find<HTMLSelectElement>('[data-sheets]');
const lines = () => [...document.querySelectorAll('[data-line]')];
const kept = async () => sheetsIn(await store.all(), 'kit').map(({ values }) => Object.fromEntries(values));

/** The page of the paper, as somebody comes to it. */
async function visit(on = store, paper = kitPaper(whole)) {
  await render(PaperSheet, {
    paper,
    kept: 'kit',
    modules: new Map([['benefits-and-the-fear-of-trying', 'Benefits']]),
  });
  await keepPaper(find('.sheet'), on);
}
const hold = (id: string, values: Record<string, string>) =>
  Promise.all(factsOf({ id, paper: 'kit', form: 1 }, Object.entries(values)).map((fact) => store.add(fact)));
const file = (values: Record<string, string>, id = 'of-somebody', form = 1) =>
  writeSheetFile(
    { id, paper: 'kit', form, at: '', values: new Map(Object.entries(values)) },
    '2026-11-01T10:00:00.000Z',
  );

beforeEach(() => {
  aloneInTheBrowser();
  shelf = pretendedShelf();
  store = recordOn(shelf.shelf);
  vi.useFakeTimers({ now: noon, toFake: ['Date'] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('what is written', () => {
  test('is kept when somebody goes on to the next field, with the time', async () => {
    await visit();
    expect(status()).toBe('');
    write(at('good-at'), 'Early, and outside.');
    await says('Kept on this device at 12:05.');
    expect(await kept()).toEqual([{ 'good-at': 'Early, and outside.' }]);
  });

  test('of every kind is there again on the next visit', async () => {
    await visit();
    write(at('good-at'), 'Lists.');
    tick('nation', 'wales');
    tick('seen/asked');
    tick('skill/listen', 'partly');
    write(at('who/1/name'), 'Library');
    write(at<HTMLSelectElement>('who/1/place'), 'money');
    await vi.waitFor(async () => expect(Object.keys((await kept())[0]!)).toHaveLength(6));
    await visit();
    expect(at('good-at').value).toBe('Lists.');
    expect(at<HTMLInputElement>('nation', 'wales').checked).toBe(true);
    expect(at<HTMLInputElement>('nation', 'scotland').checked).toBe(false);
    expect(at<HTMLInputElement>('seen/asked').checked).toBe(true);
    expect(at<HTMLInputElement>('seen/waited').checked).toBe(false);
    expect(at<HTMLInputElement>('skill/listen', 'partly').checked).toBe(true);
    expect(at('who/1/name').value).toBe('Library');
    expect(at<HTMLSelectElement>('who/1/place').value).toBe('money');
    expect(find('[data-kept]').hidden).toBe(false);
  });

  test('and taken away again is no longer kept', async () => {
    await visit();
    tick('seen/asked');
    await vi.waitFor(async () => expect(await kept()).toEqual([{ 'seen/asked': 'yes' }]));
    tick('seen/asked');
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
    write(at('good-at'), '   ');
    expect(await kept()).toEqual([]);
  });

  test('before the script came is kept, and replaces nothing that was kept', async () => {
    await hold('sheet-one', { 'good-at': 'Kept before.' });
    await render(PaperSheet, { paper: kitPaper(whole), kept: 'kit', modules: new Map() });
    at('good-at').value = 'Written early.';
    at('who/1/name').value = 'Library';
    await keepPaper(find('.sheet'), store);
    expect(at('good-at').value).toBe('Kept before.');
    expect(at('who/1/name').value).toBe('Library');
    expect(await kept()).toEqual([{ 'good-at': 'Kept before.', 'who/1/name': 'Library' }]);
  });

  test('in the middle of a field is kept when the page is left', async () => {
    await visit();
    at('good-at').focus();
    at('good-at').value = 'Half a sen';
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(async () => expect(await kept()).toEqual([{ 'good-at': 'Half a sen' }]));
  });

  test('in another tab is shown here, and the field somebody is in is left alone', async () => {
    await hold('sheet-one', { 'good-at': 'First.' });
    await visit();
    at('good-at').focus();
    at('good-at').value = 'First, and';
    await hold('sheet-one', { 'good-at': 'From the other tab.', 'who/1/name': 'Library' });
    await vi.waitFor(() => expect(at('who/1/name').value).toBe('Library'));
    expect(at('good-at').value).toBe('First, and');
  });

  test('stands as text for paper, an option by its words', async () => {
    await visit();
    write(at('good-at'), 'Lists.');
    write(at<HTMLSelectElement>('who/1/place'), 'money');
    const written = (field: HTMLElement) => field.parentElement!.querySelector('.written')!.textContent;
    expect(written(at('good-at'))).toBe('Lists.');
    expect(written(at('who/1/place'))).toBe('Sorting out money');
    write(at<HTMLSelectElement>('who/1/place'), '');
    expect(written(at('who/1/place'))).toBe('');
  });
});

describe('where the browser keeps nothing', () => {
  test('it says so before anybody writes, and again when they have', async () => {
    store = recordOn();
    await visit();
    expect(status()).toBe(
      'What you write here will not be kept. The browser does not let this site keep anything.',
    );
    write(at('good-at'), 'Lists.');
    await says(
      'Not kept: it will be gone when you leave this page. The browser does not let this site keep anything.',
    );
  });

  test('because there is no room left, it says that', async () => {
    await visit();
    shelf.state.full = true;
    write(at('good-at'), 'Lists.');
    await says(
      'Not kept: it will be gone when you leave this page. The browser did not keep it. There may be no room left on this device.',
    );
  });
});

describe('several of one paper', () => {
  test('stand side by side, the last changed first', async () => {
    vi.setSystemTime(new Date(2026, 10, 20, 9, 30));
    await hold('sheet-one', { 'good-at': 'Monday’s.' });
    vi.setSystemTime(noon);
    await hold('sheet-two', { 'good-at': 'Tuesday’s.', 'who/added/name': 'Library' });
    await visit();
    expect(at('good-at').value).toBe('Tuesday’s.');
    expect(lines()).toHaveLength(3);
    expect([...chosen().options].map(({ text }) => text)).toEqual([
      'Last changed on 21 November at 12:05',
      'Last changed on 20 November at 09:30',
    ]);
    write(chosen(), 'sheet-one');
    await vi.waitFor(() => expect(at('good-at').value).toBe('Monday’s.'));
    expect(lines()).toHaveLength(2);
  });

  test('can be begun, and what was written stays', async () => {
    await hold('sheet-one', { 'good-at': 'The first.' });
    await visit();
    button('Begin another').click();
    await says('A new one. The others are kept.');
    expect(at('good-at').value).toBe('');
    expect([...chosen().options].map(({ text }) => text)[0]).toBe('This one, not begun');
    write(at('good-at'), 'The second.');
    await vi.waitFor(async () => expect(await kept()).toHaveLength(2));
    await vi.waitFor(() => expect(chosen().options[0]!.text).toMatch(/^Last changed on/));
  });
});

describe('a table', () => {
  test('gets a row more, called after the others, with the focus in it', async () => {
    await visit();
    button('Add a row').click();
    const row = lines()[2]!;
    expect(row.getAttribute('aria-label')).toBe('Piece 3');
    expect(row.contains(document.activeElement)).toBe(true);
    const name = row.querySelector('textarea')!;
    expect(row.querySelector('label')!.htmlFor).toBe(name.id);
    expect(new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size).toBe(
      document.querySelectorAll('[id]').length,
    );
    write(name, 'Library');
    await vi.waitFor(async () =>
      expect(Object.keys((await kept())[0] ?? {})[0]).toMatch(/^who\/[a-z][a-z0-9]{7}\/name$/),
    );
    await visit();
    expect(lines()).toHaveLength(3);
    expect(lines()[2]!.querySelector('textarea')!.value).toBe('Library');
  });
});

describe('what comes of the answers', () => {
  test('of a scale is the lowest of them, with what to do first', async () => {
    await visit();
    const note = () => find('.firsts + [data-none]');
    const shown = () => [...document.querySelectorAll<HTMLElement>('.firsts li')].filter((li) => !li.hidden);
    expect(shown()).toEqual([]);
    expect(note().textContent).toBe('Nothing yet: it is worked out from your answers above.');
    tick('skill/listen', 'mostly');
    await vi.waitFor(() => expect(note().textContent).toMatch(/^Nothing stands out/));
    tick('skill/benefits', 'not-yet');
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
    expect(shown()[0]!.querySelector('a')!.textContent).toBe('Benefits');
    expect(note().hidden).toBe(true);
    tick('skill/listen', 'not-yet');
    tick('skill/benefits', 'partly');
    await vi.waitFor(() =>
      expect(shown().map((item) => item.dataset['item'])).toEqual(['listen', 'benefits']),
    );
  });

  test('of a table are sentences, which can be put into a box once', async () => {
    await visit();
    const into = () => button(/^Put them in the box/);
    expect(into().hidden).toBe(true);
    write(at('good-at'), 'Lists.');
    write(at('who/1/name'), 'the library.');
    write(at('who/1/does'), 'forms on Tuesdays');
    await vi.waitFor(() =>
      expect(find('.sentences').textContent).toBe('The library can help: forms on Tuesdays.'),
    );
    expect(into().hidden).toBe(false);
    expect(into().textContent).toContain('“What are you good at?”');
    into().click();
    into().click();
    await vi.waitFor(async () =>
      expect((await kept())[0]!['good-at']).toBe('Lists.\nThe library can help: forms on Tuesdays.'),
    );
    expect(document.activeElement).toBe(at('good-at'));
  });

  test('of a map are pieces in their places, gaps, overlaps and ways in', async () => {
    await visit();
    const entries = () => find('[data-entries]').textContent;
    expect(document.querySelectorAll('.gap')).toHaveLength(2);
    for (const [row, name] of [
      ['1', 'Library'],
      ['2', 'Jobcentre'],
    ] as const) {
      write(at(`who/${row}/name`), name);
      write(at<HTMLSelectElement>(`who/${row}/place`), 'finding');
      write(at(`who/${row}/does`), 'Help with forms');
    }
    const place = find('[data-place=finding]');
    await vi.waitFor(() =>
      expect(place.querySelector('.overlap')!.textContent).toBe(
        'Library and Jobcentre both say “Help with forms”. Who does it for whom?',
      ),
    );
    expect([...place.querySelectorAll('.pieces li')].map(({ textContent }) => textContent)).toEqual([
      'Library: Help with forms',
      'Jobcentre: Help with forms',
    ]);
    expect(find('[data-place=money] .gap').textContent).toBe('Nobody yet');
    expect(entries()).toBe('Gaps: Sorting out money. Nobody is named as the place to come to first.');
    write(at<HTMLSelectElement>('who/1/entry'), 'yes');
    await vi.waitFor(() => expect(entries()).toContain('One way in: Library.'));
  });

  test('holds for the nation that was chosen', async () => {
    await visit();
    const line = (nation: string) => find(`[data-nations="${nation}"]`);
    expect(line('wales').hidden || line('scotland').hidden).toBe(false);
    tick('nation', 'scotland');
    await vi.waitFor(() => expect(line('wales').hidden).toBe(true));
    expect(line('scotland').hidden).toBe(false);
  });
});

describe('a file', () => {
  const load = () => find<HTMLInputElement>('[data-load]');
  const join = () => find<HTMLInputElement>('[data-join]');

  test('of a paper takes its place here, and is kept', async () => {
    await visit();
    pick(load(), { 'paper.json': file({ 'good-at': 'From home.', 'who/abc/name': 'Library' }) });
    await says('Loaded, and kept on this device.');
    expect(at('good-at').value).toBe('From home.');
    expect(lines()).toHaveLength(3);
    expect(await kept()).toHaveLength(1);
  });

  test('is loaded beside what is here, also where it is an older copy of it', async () => {
    await hold('of-somebody', { 'good-at': 'Changed here since.' });
    await visit();
    pick(load(), { 'paper.json': file({ 'good-at': 'From home.' }) });
    await vi.waitFor(() => expect(status()).toContain('Loaded beside the one that was here'));
    expect((await kept()).map((values) => values['good-at']).sort()).toEqual([
      'Changed here since.',
      'From home.',
    ]);
  });

  test('that is here already is opened, and not kept twice', async () => {
    await hold('sheet-one', { 'good-at': 'The same.' });
    await hold('sheet-two', { 'good-at': 'Another.' });
    await visit();
    pick(load(), { 'paper.json': file({ 'good-at': 'The same.' }) });
    await says('This one was on the device already. Here it is.');
    expect(at('good-at').value).toBe('The same.');
    expect(chosen().value).toBe('sheet-one');
    expect(await kept()).toHaveLength(2);
  });

  test('with answers this version does not ask for keeps them, and says so', async () => {
    await visit();
    pick(load(), { 'paper.json': file({ 'good-at': 'From home.', gone: 'An answer of last year.' }) });
    await vi.waitFor(() =>
      expect(status()).toContain('1 answer belongs to an earlier version of this paper.'),
    );
    expect((await kept())[0]).toMatchObject({ gone: 'An answer of last year.' });
  });

  test.each([
    ['is no paper', 'holiday', /^This is not a working paper/],
    ['is of another paper', file({ see: 'x' }).replace('"kit"', '"other"'), /belongs to another/],
    ['is far too large', ' '.repeat(50_000_001), /far larger than any working paper/],
  ])('that %s is refused with the reason, and nothing is lost', async (_, text, why) => {
    await visit();
    write(at('good-at'), 'What stood here.');
    pick(load(), { 'x.json': text });
    await vi.waitFor(() => expect(refused()).toMatch(why));
    expect(refused()).toContain('Nothing here was changed.');
    expect(at('good-at').value).toBe('What stood here.');
    expect(await kept()).toEqual([{ 'good-at': 'What stood here.' }]);
    pick(load(), { 'paper.json': file({ 'good-at': 'From home.' }) });
    await vi.waitFor(() => expect(at('good-at').value).toBe('From home.'));
    expect(refused()).toBe('');
  });

  test('that cannot be read is refused', async () => {
    await visit();
    const damaged = new File(['x'], 'x.json');
    damaged.arrayBuffer = () => Promise.reject(new Error('NotReadableError'));
    pick(load(), { 'x.json': damaged });
    await vi.waitFor(() =>
      expect(refused()).toBe('The browser could not read this file. Nothing here was changed.'),
    );
  });

  test('of a colleague adds its rows once, whatever else was picked with it', async () => {
    await visit();
    write(at('who/1/name'), 'Library');
    const theirs = file({ 'who/1/name': 'Welfare rights', 'who/2/name': 'library' });
    pick(join(), { 'theirs.json': theirs, 'holiday.json': 'x' });
    await says('theirs.json: 1 added, 1 here already.');
    expect(refused()).toMatch(/^holiday\.json: This is not a working paper/);
    expect(lines().map((line) => line.querySelector('textarea')!.value)).toEqual([
      'Library',
      '',
      'Welfare rights',
    ]);
    pick(join(), { 'theirs.json': theirs });
    await says('theirs.json: 0 added, 2 here already.');
  });

  test('is made of what is here, and not of nothing', async () => {
    const saved = savedFiles();
    await visit();
    button('Save it as a file').click();
    expect(status()).toBe('There is nothing to save yet.');
    write(at('good-at'), 'Lists.');
    await says('Kept on this device at 12:05.');
    button('Save it as a file').click();
    await vi.waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['kit-2026-11-21.json']));
    expect(JSON.parse(await saved[0]!.text)).toMatchObject({
      format: 'within-reach-paper',
      paper: 'kit',
      form: 1,
      sheet: { values: { 'good-at': 'Lists.' } },
    });
  });

  test('for a calendar asks again after as many weeks as the paper says', async () => {
    const saved = savedFiles();
    await visit();
    button(/^Remind me in 8 weeks/).click();
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]!.name).toBe('kit.ics');
    const text = await saved[0]!.text;
    expect(text).toContain('DTSTART;VALUE=DATE:20270116\r\n');
    expect(text).toContain('SUMMARY:Fill in the kit again\r\n');
  });
});

describe('printing', () => {
  test('an empty one leaves out what is written, which then stands again', async () => {
    const printed: string[] = [];
    vi.stubGlobal('print', () => {
      printed.push(at('good-at').value);
      expect(find('form').dataset['blank']).toBe('');
      expect(find('[data-item=listen]').hidden).toBe(false);
    });
    await visit();
    write(at('good-at'), 'Lists.');
    await says('Kept on this device at 12:05.');
    button('Print it empty').click();
    expect(printed).toEqual(['']);
    dispatchEvent(new Event('afterprint'));
    expect(at('good-at').value).toBe('Lists.');
    expect(find('form').dataset['blank']).toBeUndefined();
    expect(await kept()).toEqual([{ 'good-at': 'Lists.' }]);
  });

  test('one as it stands changes nothing', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await visit();
    button('Print it as it stands').click();
    expect(print).toHaveBeenCalledOnce();
    expect(find('form').dataset['blank']).toBeUndefined();
  });
});

describe('taking one off the device', () => {
  const forget = () => find<HTMLButtonElement>('[data-forget]');

  test('is asked twice, and takes this one only', async () => {
    await hold('sheet-one', { 'good-at': 'The first.' });
    await hold('sheet-two', { 'good-at': 'The second.' });
    await visit();
    forget().click();
    expect(forget().textContent).toBe('Really take it off? Press again');
    forget().click();
    await says('Taken off this device.');
    expect(await kept()).toEqual([{ 'good-at': 'The first.' }]);
    expect(at('good-at').value).toBe('');
    expect(forget().textContent.trim()).toBe('Take it off this device');
  });

  test('is forgotten about when somebody goes elsewhere first', async () => {
    await hold('sheet-one', { 'good-at': 'The first.' });
    await visit();
    forget().click();
    forget().dispatchEvent(new Event('blur'));
    expect(forget().textContent.trim()).toBe('Take it off this device');
    forget().click();
    expect(await kept()).toHaveLength(1);
  });

  test('says so where there is nothing, and where the browser refuses', async () => {
    await visit();
    forget().click();
    expect(status()).toBe('There is nothing here to take off.');
    write(at('good-at'), 'Lists.');
    await says('Kept on this device at 12:05.');
    shelf.state.full = true;
    forget().click();
    forget().click();
    await says('The browser did not let it go. Nothing was changed.');
    expect(await kept()).toHaveLength(1);
    expect(at('good-at').value).toBe('Lists.');
  });
});

test('nothing can be pressed until the script is there', async () => {
  await render(PaperSheet, { paper: kitPaper(whole), kept: 'kit', modules: new Map() });
  const parts = () => [...document.querySelectorAll<HTMLElement>('[data-actions], [data-add]')];
  expect(parts().length).toBeGreaterThan(2);
  expect(parts().every(({ hidden }) => hidden)).toBe(true);
  await keepPaper(find('.sheet'), store);
  expect(parts().some(({ hidden }) => hidden)).toBe(false);
});

test('a page without what the script needs is told by name', async () => {
  await render(PaperSheet, { paper: kitPaper(whole), kept: 'kit', modules: new Map() });
  find('[data-status]').remove();
  await expect(keepPaper(find('.sheet'), store)).rejects.toThrow('“data-status” is missing');
});
