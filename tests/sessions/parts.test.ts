import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf, codeTyped } from '#sessions/attendance-code.ts';
import { bandsOf } from '#sessions/bands.ts';
import { byHands, shares } from '#sessions/hands.ts';
import { characterOf, keyAct, letterKeys, type LetterKeys } from '#sessions/keys.ts';
import { markKey } from '#sessions/marks.ts';
import { paceOf } from '#sessions/pace.ts';
import { minutesOfStep } from '#sessions/session-minutes.ts';
import { clock, secondsLeft, started, stopped } from '#sessions/timer.ts';

describe('the code of a session', () => {
  const code = fc.string({ minLength: 1, maxLength: 40 }).map(codeOf);

  test('is read back however it is typed', () => {
    fc.assert(
      fc.property(code, (code) => {
        expect(codeTyped(` ${code.toLowerCase().replace(/^../, '$&-')} `)).toBe(code);
      }),
    );
  });

  test('with one wrong sign, or two neighbours swapped, it is none', () => {
    const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
    fc.assert(
      fc.property(code, fc.nat(4), fc.nat(30), (code, at, sign) => {
        const wrong = code.slice(0, at) + signs[sign]! + code.slice(at + 1);
        expect(codeTyped(wrong)).toBe(wrong === code ? code : undefined);
        const swapped = code.slice(0, at) + (code[at + 1] ?? '') + code[at] + code.slice(at + 2);
        expect(codeTyped(swapped)).toBe(swapped === code ? code : undefined);
      }),
    );
  });

  test.each(['', 'ABCD', 'hello there', '00000', 'ABCDEF'])('“%s” is none', (text) =>
    expect(codeTyped(text)).toBeUndefined(),
  );
});

describe('hands', () => {
  test('the most come first, and of as many the earlier', () => {
    expect(byHands([1, 3, 3, 0], 4)).toEqual([1, 2, 0, 3]);
    expect(byHands(undefined, 3)).toEqual([0, 1, 2]);
  });
  test('nobody knows a share where no hand was counted', () => {
    expect(shares([0, 0], 2)).toBeUndefined();
    expect(shares([1, 3], 2)).toEqual([25, 75]);
  });
});

describe('the ranges of a guess', () => {
  test('cover every step once, and one of them holds the figure', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 1, max: 200 }),
        fc.nat(1000),
        (min, width, pick) => {
          const max = min + width;
          const bands = bandsOf({ min, max, step: 1, figure: min + (pick % (width + 1)) });
          expect(bands[0]!.from).toBe(min);
          expect(bands.at(-1)!.to).toBe(max);
          for (const [at, band] of bands.slice(1).entries()) expect(band.from).toBe(bands[at]!.to + 1);
          expect(bands.filter(({ holds }) => holds)).toHaveLength(1);
        },
      ),
    );
  });
  test('a figure between two steps has its range too', () => {
    expect(bandsOf({ min: 0, max: 100, step: 5, figure: 19.5 }).filter(({ holds }) => holds)).toHaveLength(1);
  });
});

test('minutes are what is read aloud, in halves, and what people do', () => {
  const say = [Array.from({ length: 130 }, () => 'word').join(' ')];
  expect(minutesOfStep({ say, activity: 3 })).toBe(4);
  expect(minutesOfStep({ say: ['One more word.'], activity: 0 })).toBe(0.5);
  expect(minutesOfStep({ say: ['Said. <Claim id="C027" />'], activity: 0 })).toBe(0.5);
  expect(minutesOfStep({ say: [], activity: 2.5 })).toBe(2.5);
});

test('the clock tells what is left, and never less than nothing', () => {
  expect(secondsLeft(started({ left: 60 }, 1000), 31_000)).toBe(30);
  expect(secondsLeft(started({ left: 60 }, 1000), 1_000_000)).toBe(0);
  expect(stopped(started({ left: 60 }, 0), 15_000)).toEqual({ left: 45 });
  expect([clock(245), clock(5), clock(0)]).toEqual(['4:05', '0:05', '0:00']);
});

test('a clicker and the keyboard do the same, and a key with Ctrl is the browser’s', () => {
  expect(key('PageDown')).toEqual({ does: 'next' });
  expect(key('PageUp')).toEqual({ does: 'back' });
  expect(key('B', { shiftKey: true })).toEqual({ does: 'option', option: 1, less: true });
  expect(key('f', { ctrlKey: true })).toBeUndefined();
  expect(key('constructor')).toBeUndefined();
});

const key = (key: string, more = {}, letters: LetterKeys = 'alone') =>
  keyAct({ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more }, letters);

test('every character that is a key can be switched off, and the keys of a clicker stay', () => {
  const characters = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place));
  expect(characters.filter((character) => key(character) !== undefined).join('')).toBe(
    ' ABCDEFLNTWabcdeflntw',
  );
  for (const character of characters) {
    expect(key(character, {}, 'off')).toBeUndefined();
    expect(key(character, { altKey: true }, 'off')).toBeUndefined();
    expect(key(character, {}, 'alt')).toBeUndefined();
    expect(key(character, { altKey: true }, 'alt')).toEqual(key(character));
    expect(key(character, { altKey: true })).toBeUndefined();
    for (const how of letterKeys)
      expect(
        markKey(
          characterOf(
            { key: character, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
            how,
          ),
        ) === undefined || how === 'alone',
      ).toBe(true);
  }
  for (const name of ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'Enter', 'Backspace'])
    for (const how of letterKeys) expect(key(name, {}, how)).toEqual(key(name));
});

test('with Alt a letter is meant also where the keyboard writes another character', () => {
  expect(key('†', { code: 'KeyT', altKey: true }, 'alt')).toEqual({ does: 'timer' });
  expect(key('†', { code: 'KeyT', altKey: true })).toBeUndefined();
});

test('the notes say how late it is, once the session has begun', () => {
  const places = [
    { from: 0, minutes: 2 },
    { from: 2, minutes: 3 },
  ];
  expect(paceOf(places, 0, undefined, 0)).toBeUndefined();
  expect(paceOf(places, 0, 0, 60_000)).toEqual({ gone: 1, left: 5, late: 0 });
  expect(paceOf(places, 1, 0, 8 * 60_000)).toEqual({ gone: 8, left: 3, late: 3 });
});
