import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { adjustmentPlansIn } from '#adjustments/plan.ts';
import { reviewEntries } from '#adjustments/plan-sheet.ts';
import { readPickedFile } from '#device/picked-record.ts';
import { recordOn, type RecordStore } from '#device/record-store.ts';
import { calendarFile } from '#facts/calendar-file.ts';
import type { Fact } from '#facts/fact.ts';
import { readRecordFile } from '#facts/record-file.ts';
import { sheetsIn } from '#papers/sheets.ts';
import RecordFrame from '#record/RecordFrame.astro';
import { keepNotes } from '#record/notes.client.ts';
import { showRecord } from '#record/record-page.client.ts';
import type { SiteOutline } from '#record/site-outline.ts';
import { latestRun } from '#scenario/run.ts';
import { pretendedShelf } from '../device/fake-store.ts';
import { aloneInTheBrowser, pick, render } from '../helpers/rendered.ts';

const site: SiteOutline = {
  courses: [
    {
      course: 'clinicians',
      title: 'For clinicians',
      modules: [
        { slug: 'work-and-health', title: 'Work and health', minutes: 20, sections: [], questions: [] },
      ],
    },
  ],
  scenarios: [{ slug: 'matthew', title: 'Matthew', endings: [] }],
  pages: {},
  prompts: {},
  checks: {},
};
const fault = (name: string) => readFileSync(`tests/cases/faults/${name}.json`, 'utf8');
const find = <Found extends HTMLElement>(selector: string) => document.querySelector<Found>(selector)!;
const text = () => document.body.textContent.replaceAll(/\s+/g, ' ');
const failed = () =>
  [...document.querySelectorAll<HTMLElement>('[data-record-failed]')].filter(({ hidden }) => !hidden);

let store: RecordStore;

/** Loads the file on My record, as a learner does. */
async function load(name: string) {
  document.body.dataset['base'] = '/site/';
  await render(RecordFrame);
  await showRecord(store, () => Promise.resolve({ said: '', times: [] }));
  pick(find<HTMLInputElement>('#record-file'), { 'record.json': fault(name) });
  await vi.waitFor(() => expect(find('[data-record-loaded]').textContent).not.toBe(''));
}

/** A note of a lesson, opened anew. */
async function openNote(module: string, note: string) {
  document.body.innerHTML = `<form data-note="${note}" data-module="${module}"><label for="t">Ask</label>
    <textarea id="t"></textarea><button type="submit" hidden>Keep this</button><p role="status"></p></form>`;
  await keepNotes(store);
  return find<HTMLTextAreaElement>('textarea');
}

beforeEach(() => {
  aloneInTheBrowser();
  store = recordOn(pretendedShelf().shelf);
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(Response.json(address === '/site/record/site.json' ? site : [])),
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('a file with which a fault was found, loaded on My record,', () => {
  it.each([
    'r1-same-plan-id',
    'r2-future',
    'r3-newer-paper',
    'r7-calendar',
    'record-clock-ahead',
    'record-offsite-link',
    'record-time-zone',
  ])('leaves every part whole, and the ways to save, load and erase: %s', async (name) => {
    await load(name);
    expect(failed()).toEqual([]);
    expect(text()).not.toMatch(/undefined|NaN|Invalid Date|\[object/);
    const entries = (await store.all()).length + (await store.carried()).length;
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-record-download]'))
      expect(button.disabled).toBe(entries === 0);
    expect(find<HTMLButtonElement>('[data-record-ask-erase]').disabled).toBe(entries === 0);
    expect(find<HTMLInputElement>('#record-file').disabled).toBe(false);
    for (const link of document.querySelectorAll('main a[href]'))
      expect(link.getAttribute('href')).toMatch(/^(#|\/(?![/\\]))/);
  });

  it('shows two plans that have one id', async () => {
    await load('r1-same-plan-id');
    const plans = find('[data-record-part=plans]').textContent;
    for (const words of ['a\nb', 'c\nd']) expect(plans).toContain(words);
  });

  it('carries what a newer version wrote, untouched and unseen', async () => {
    await load('r3-newer-paper');
    expect(text()).toContain('1 entry kept for a newer version');
    const { facts } = JSON.parse(fault('r3-newer-paper')) as { facts: unknown[] };
    expect([await store.all(), await store.carried()]).toEqual([[], facts]);
    expect(sheetsIn(await store.all(), 'skills-audit')).toEqual([]);
  });
});

describe('after a fact from a time to come', () => {
  const join = async (name: string) => {
    const read = readRecordFile(fault(name));
    await store.join(read.ok ? read.facts : []);
  };

  it.each([
    ['record-clock-ahead', 'fears-of-relapse', 'fears-own-words', 'Written while the clock was ahead'],
    ['r2-future', 'work-and-health', 'work-health-own-words', 'FROZEN'],
  ])('a note that is written now is the newest: %s', async (name, module, note, before) => {
    await join(name);
    const field = await openNote(module, note);
    expect(field.value).toBe(before);
    field.value = 'Written now';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(find('[role=status]').textContent).toContain('Kept'));
    expect((await openNote(module, note)).value).toBe('Written now');
  });

  it('a paper, a plan and a conversation go on', async () => {
    await join('r2-future');
    await store.addAll([
      {
        ...{ kind: 'paper-written', paper: 'skills-audit', sheet: 'sheetfrozen', form: 1 },
        ...{ field: 'see', value: 'NOW' },
      },
      { kind: 'adjustment-plan-written', plan: 'plan-frozen-1', part: 'work', text: 'NOW' },
      { kind: 'scenario-started', scenario: 'matthew', run: 'anotherrun' },
    ] as const);
    const facts = await store.all();
    expect(sheetsIn(facts, 'skills-audit')[0]!.values.get('see')).toBe('NOW');
    expect(adjustmentPlansIn(facts)[0]!.work).toBe('NOW');
    expect(latestRun(facts, 'matthew')!.run).toBe('anotherrun');
  });
});

it('a plan whose names have lines of their own is left out, and brings none into a calendar', () => {
  const { facts } = JSON.parse(fault('r7-calendar')) as { facts: Fact[] };
  expect(readRecordFile(fault('r7-calendar'))).toMatchObject({ ok: true, facts: [facts[1]!].slice(1) });
  // Even where one came to be there.
  const plans = adjustmentPlansIn(facts);
  const calendar = calendarFile(
    plans.flatMap((plan) => reviewEntries(plan)),
    '2026-11-21T10:00:00.000Z',
  );
  expect(calendar).not.toMatch(/^(ATTENDEE|ATTACH)/m);
});

it('a record that was saved again in Latin-1 is refused as damaged', async () => {
  const latin = Buffer.from(fault('record-clock-ahead').replace('Written', 'Größe, geschrieben'), 'latin1');
  const read = await readPickedFile(new File([new Uint8Array(latin)], 'record.json'));
  expect(read).toMatchObject({ ok: false });
});
