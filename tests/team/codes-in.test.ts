import { describe, expect, test } from 'vitest';
import { codesIn } from '#team/codes-in.ts';
import { inFours } from '#team/letters.ts';
import { codeBy, forms } from './forms.ts';

const [one, two] = [inFours(codeBy(1, 3)), inFours(codeBy(2, 4))];
const right = (text: string) =>
  codesIn(text, forms).flatMap(({ read }) => (read.ok ? [inFours(read.code)] : []));
const wrong = (text: string) =>
  codesIn(text, forms).flatMap(({ text: typed, read }) => (read.ok ? [] : [typed]));

describe('codes in a text', () => {
  test.each([
    ['one on a line', `${one}\n${two}`],
    ['with commas', `${one}, ${two}`],
    ['with spaces for hyphens', `${one.replaceAll('-', ' ')}\n${two}`],
    ['without hyphens', `${one.replaceAll('-', '')} ${two.replaceAll('-', '')}`],
    [
      'in an e-mail',
      `Hello Sam,\r\n\r\nmine is ${one}. Ann's: ${two}\r\n\r\nKind regards from the 3rd floor, 020-7946`,
    ],
    ['numbered, with full stops', `1. ${one}.\n2. (${two})`],
    ['in small letters', `${one.toLowerCase()}\n${two.toLowerCase()}`],
  ])('are found %s', (_, text) => {
    expect(right(text)).toEqual([one, two]);
    expect(wrong(text)).toEqual([]);
  });

  test('are told where one is mistyped or a letter short, as it was typed', () => {
    const short = one.slice(0, -1);
    const mistyped = `${two.slice(0, -1)}${two.endsWith('7') ? '8' : '7'}`;
    expect(wrong(`${short}\n${mistyped}\n${one}`)).toEqual([short, mistyped]);
  });

  test('are not words of four letters in a sentence', () => {
    expect(codesIn('This will help them with work', forms)).toEqual([]);
  });

  test('five hundred come out of one paste', () => {
    const text = Array.from({ length: 500 }, (_, person) => inFours(codeBy(person, person % 5))).join('\n');
    expect(new Set(right(text)).size).toBe(500);
  });
});
