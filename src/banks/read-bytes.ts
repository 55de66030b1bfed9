import type { Problem } from '#authoring/problem.ts';
import { emptyBank, noText, otherEncoding, tooLarge } from '#banks/reading-problems.ts';

/** In bytes. A bank of a thousand questions without pictures has about one million. */
export const largestBank = 5_000_000;

/** The text of a file as it came, with “\n” at the end of its lines; or why it is none. */
export function textOf(file: string, bytes: Uint8Array): { text: string } | { problem: Problem } {
  if (bytes.length > largestBank) return { problem: tooLarge(bytes.length, largestBank)(file, 1) };
  if (bytes.length === 0) return { problem: emptyBank(file, 1) };
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff))
    return { problem: otherEncoding('UTF-16')(file, 1) };
  if (starts(bytes, 0x50, 0x4b)) return { problem: noText('zip')(file, 1) };
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return { problem: noText('pdf')(file, 1) };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: otherEncoding()(file, firstUnreadable(bytes)) };
  }
  const control = text.search(/[\u0000-\u0008\u000e-\u001f]/);
  if (control >= 0) return { problem: noText('control')(file, lineAt(text, control)) };
  return { text: text.replace(/\r\n?|\u2028|\u2029|[\u000b\u000c]/g, '\n') };
}

/** The line that a place in a text stands in, counted from 1. */
export function lineAt(text: string, place: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** The same for places that are asked for from the top down: it counts on from the last. */
export function linesOf(text: string): (place: number) => number {
  let line = 1;
  let counted = 0;
  return (place) => {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < place; at = text.indexOf('\n', counted)) {
      line += 1;
      counted = at + 1;
    }
    return line;
  };
}

const starts = (bytes: Uint8Array, ...first: number[]) => first.every((byte, index) => bytes[index] === byte);

/** No character of several bytes has a line feed in it, so each line can be tried by itself. */
function firstUnreadable(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let from = 0; from <= bytes.length; line += 1) {
    const end = bytes.indexOf(10, from);
    const until = end < 0 ? bytes.length : end;
    try {
      decoder.decode(bytes.subarray(from, until));
    } catch {
      return line;
    }
    from = until + 1;
  }
  return 1;
}
