import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepField } from '#device/kept-field.ts';
import { recordOn, type RecordStore } from '#device/record-store.ts';
import type { Fact } from '#facts/fact.ts';
import { pretendedShelf } from './fake-store.ts';

let device: ReturnType<typeof pretendedShelf>;
let store: RecordStore;

/** A page of a tab, with a field that stands in it; several tabs of a device share its shelf. */
function tab(record = store) {
  const field = document.createElement('textarea');
  field.id = `field-${document.querySelectorAll('textarea').length}`;
  const status = document.createElement('p');
  document.body.append(field, status);
  return {
    field,
    status,
    type: (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    leave: () => field.dispatchEvent(new Event('change', { bubbles: true })),
    begin: async () =>
      keepField(record, await record.all(), {
        field,
        status,
        written: (text) => ({ kind: 'note-written', module: 'm', note: 'n', text }),
        is: (fact: Fact) => fact.kind === 'note-written' && fact.note === 'n',
      }),
  };
}
const texts = async () => (await store.all()).map((fact) => ('text' in fact ? fact.text : ''));
const until = vi.waitFor;

beforeEach(() => {
  document.body.replaceChildren();
  device = pretendedShelf();
  store = recordOn(device.shelf);
});
afterEach(() => vi.useRealTimers());

describe('what is typed', () => {
  it('is kept a moment after the last letter, without a button', async () => {
    const { type, begin, status } = tab();
    await begin();
    type('Half a th');
    await until(async () => expect(await texts()).toEqual(['Half a th']), { timeout: 3000 });
    await until(() => expect(status.textContent).toMatch(/^Kept on this device at/));
  });

  it('is one text while it is typed, and not one for each pause', async () => {
    const { type, begin, leave } = tab();
    const keep = await begin();
    for (const text of ['H', 'Half', 'Half a thought']) {
      type(text);
      await new Promise((resolve) => setTimeout(resolve, 600));
    }
    expect(await texts()).toEqual(['Half a thought']);
    leave();
    type('Another one');
    await keep();
    expect(await texts()).toEqual(['Half a thought', 'Another one']);
  });

  it.each(['visibilitychange', 'pagehide', 'beforeprint'])('is kept at once on %s', async (event) => {
    const { type, begin } = tab();
    await begin();
    type('Going');
    (event === 'visibilitychange' ? document : globalThis).dispatchEvent(new Event(event));
    await until(async () => expect(await texts()).toEqual(['Going']), { timeout: 100 });
  });

  it('before the script was there is kept, beside what was kept before', async () => {
    await store.add({ kind: 'note-written', module: 'm', note: 'n', text: 'Kept', after: [] });
    const { field, begin } = tab();
    field.value = 'Typed early';
    await begin();
    expect(field.value).toBe('Kept\n\nTyped early');
    await until(async () => expect(await texts()).toEqual(['Kept', 'Kept\n\nTyped early']));
  });

  it('that did not fit is kept once there is room and it is asked for again', async () => {
    const { type, begin, status } = tab();
    const keep = await begin();
    device.state.full = true;
    type('Too much');
    await keep();
    expect(status.textContent).toContain('Not kept');
    device.state.full = false;
    await keep();
    expect(status.textContent).toMatch(/^Kept on this device/);
    expect(device.size()).toBe(1);
  });
});

describe('two tabs with the same field', () => {
  it('show the same, where only one is written in', async () => {
    const [one, other] = [tab(), tab(recordOn(device.shelf))];
    await Promise.all([one.begin(), other.begin()]);
    one.type('From here');
    one.leave();
    await until(() => expect(other.field.value).toBe('From here'));
    expect(document.querySelector('.other-texts')).toBeNull();
  });

  it('keep both texts and show each beside the other, until the learner decides', async () => {
    const [one, other] = [tab(), tab(recordOn(device.shelf))];
    const [, keepOther] = await Promise.all([one.begin(), other.begin()]);
    one.type('Half of it');
    other.type('The other half');
    one.leave();
    await keepOther();
    await until(() => expect(document.querySelectorAll('.other-texts')).toHaveLength(2));
    expect([one.field.value, other.field.value]).toEqual(['Half of it', 'The other half']);
    const add = document.querySelector<HTMLButtonElement>(`#${one.field.id}-others button`)!;
    add.click();
    expect(one.field.value).toBe('Half of it\n\nThe other half');
    await until(() => expect(document.querySelector('.other-texts')).toBeNull());
    await until(() => expect(other.field.value).toBe('Half of it\n\nThe other half'));
    // And so it is on the next page.
    const next = tab(recordOn(device.shelf));
    await next.begin();
    expect(next.field.value).toBe('Half of it\n\nThe other half');
    expect(document.querySelector('.other-texts')).toBeNull();
  });

  it('are told once what was left out', async () => {
    const [one, other] = [tab(), tab(recordOn(device.shelf))];
    const [, keepOther] = await Promise.all([one.begin(), other.begin()]);
    one.type('Mine');
    other.type('Theirs');
    one.leave();
    await keepOther();
    await until(() => expect(document.querySelectorAll(`#${one.field.id}-others`)).toHaveLength(1));
    document.querySelectorAll<HTMLButtonElement>(`#${one.field.id}-others button`)[1]!.click();
    await until(() => expect(document.querySelector('.other-texts')).toBeNull());
    const next = tab(recordOn(device.shelf));
    await next.begin();
    expect(next.field.value).toBe('Mine');
  });
});

it('a record that was erased is empty in every tab, and nothing writes it again', async () => {
  const [one, other] = [tab(), tab(recordOn(device.shelf))];
  await Promise.all([one.begin(), other.begin()]);
  one.type('Gone soon');
  one.leave();
  await until(() => expect(other.field.value).toBe('Gone soon'));
  await store.erase();
  await until(() => expect([one.field.value, other.field.value]).toEqual(['', '']));
  document.dispatchEvent(new Event('visibilitychange'));
  globalThis.dispatchEvent(new Event('pagehide'));
  expect(await store.all()).toEqual([]);
  expect(one.status.textContent).toBe('');
});
