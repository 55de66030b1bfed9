import { beforeEach, expect, it, vi } from 'vitest';
import { isBegun, keepBegun } from '#device/begun-form.ts';
import { forgetStored } from '#device/stored.ts';

const page = () => {
  document.body.innerHTML = `<form><input type="date"><input type="number"><input type="text" value="as it was">
    <textarea></textarea><label><input type="radio" name="r" value="a"></label></form>`;
  const form = document.querySelector('form')!;
  return { form, fields: [...form.querySelectorAll<HTMLInputElement>('input, textarea')] };
};
const type = (field: HTMLInputElement, text: string) => {
  field.value = text;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
/** A page that is opened, as another tab or later. */
const open = (name = 'minutes') => {
  const { form, fields } = page();
  const stop = new AbortController();
  return { form, fields, forget: keepBegun(form, name, stop.signal), stop };
};

beforeEach(() => localStorage.clear());

it('what is begun in a form stands there again, until its button is pressed', () => {
  const { fields } = open();
  type(fields[1]!, '25');
  type(fields[3]!, 'Half a thought');
  fields[4]!.checked = true;
  document.dispatchEvent(new Event('visibilitychange'));
  const again = open();
  expect(again.fields.map(({ value }) => value)).toEqual(['', '25', 'as it was', 'Half a thought', 'a']);
  expect(again.fields[4]!.checked).toBe(true);
  again.forget();
  expect(again.fields.map(({ value }) => value)).toEqual(['', '', 'as it was', '', 'a']);
  expect(isBegun('minutes')).toBe(false);
  expect(open().fields[3]!.value).toBe('');
});

it('nothing is kept where nothing was begun, or where it was taken out again', () => {
  const { fields } = open();
  type(fields[0]!, '2026-05-04');
  expect(localStorage).toHaveLength(0);
  type(fields[3]!, 'A');
  expect(localStorage).toHaveLength(1);
  type(fields[3]!, '');
  expect(localStorage).toHaveLength(0);
});

it('two tabs lose neither: what the other began stands there once the first is done', () => {
  const one = open();
  const other = open();
  type(one.fields[3]!, 'From one');
  type(other.fields[3]!, 'From the other');
  const next = open();
  expect(next.fields[3]!.value).toBe('From the other');
  next.forget();
  expect(next.fields[3]!.value).toBe('From one');
  next.forget();
  expect(isBegun('minutes')).toBe(false);
});

it('what did not fit is kept once there is room', () => {
  const { fields } = open();
  vi.stubGlobal('localStorage', {
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  type(fields[3]!, 'Too much');
  expect(isBegun('minutes')).toBe(false);
  vi.unstubAllGlobals();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(open().fields[3]!.value).toBe('Too much');
});

it('is apart from another form, and gone with the record, which nothing writes again', () => {
  const { fields } = open();
  type(fields[3]!, 'Mine');
  expect([isBegun('minutes'), isBegun('min')]).toEqual([true, false]);
  expect(open('other').fields[3]!.value).toBe('');
  forgetStored();
  for (const leaving of ['pagehide', 'visibilitychange']) {
    globalThis.dispatchEvent(new Event(leaving));
    document.dispatchEvent(new Event(leaving));
  }
  expect(localStorage).toHaveLength(0);
});

it.each([
  'null',
  '7',
  '{"n":"x","text":9}',
  '{"n":1,"text":"[1]"}',
  '{"n":1,"text":"{\\"__proto__\\":{\\"a\\":1}}"}',
])('what is found there is data, whatever it is: %s', (text) => {
  localStorage.setItem('within-reach-begun-minutes/x', text);
  const { fields, forget } = open();
  expect(fields.map(({ value }) => value)).toEqual(['', '', 'as it was', '', 'a']);
  forget();
  expect(isBegun('minutes')).toBe(false);
});
