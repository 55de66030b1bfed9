import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recordOn } from '#device/record-store.ts';
import { keptNote, storageWarning } from '#device/kept-note.ts';
import { pretendedShelf } from './fake-store.ts';

const keeps = () => recordOn(pretendedShelf().shelf);
const refuses = () => recordOn();
const why = 'The browser does not let this site keep anything.';

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 21, 12, 5), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

describe('what was written', () => {
  test('today is kept since a time', () => {
    expect(keptNote(keeps(), new Date(2026, 10, 21, 9, 30))).toBe('Kept on this device at 09:30.');
  });
  test('on another day is kept since a time of that day', () => {
    expect(keptNote(keeps(), new Date(2026, 10, 1, 9, 30).toISOString())).toBe(
      'Kept on this device at 09:30 on 1 November 2026.',
    );
  });
  test('at a time that does not matter is kept', () => {
    expect(keptNote(keeps())).toBe('Kept on this device.');
  });
  test('where the browser refuses is not kept, with the reason, whenever it was', () => {
    const note = `Not kept: it will be gone when you leave this page. ${why}`;
    expect(keptNote(refuses())).toBe(note);
    expect(keptNote(refuses(), new Date())).toBe(note);
  });
});

test('before anything is written there is a warning only where it will be lost', () => {
  expect(storageWarning(keeps())).toBe('');
  expect(storageWarning(refuses())).toBe(`What you write here will not be kept. ${why}`);
});
