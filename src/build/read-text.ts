import type { Problem } from '#authoring/problem.ts';

/** Nothing that a reader sees: control characters, and those that hide in a text or turn its direction. */
const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2028-\u202E\u2060-\u2069\uFEFF]/u;
/** What is left of a letter that went through a wrong encoding. */
const spoilt = /\uFFFD|â€|Ã[\u0080-\u00BF]|Â[\u0080-\u00BF]/u;

/**
 * The text of a file that an author saved, whatever they saved it with: a mark at its beginning is left out. Bytes that are no
 * UTF-8 are no text: what a lenient reader made of them would be published.
 */
export function readText(file: string, bytes: Uint8Array): { text?: string; problems: Problem[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder().decode(bytes);
    return {
      problems: [
        {
          file,
          ...placeOf(lenient, Math.max(0, lenient.indexOf('\uFFFD'))),
          kind: 'not-utf-8',
          what: 'This file is not saved as UTF-8.',
          why: 'Letters such as ’ and é would be lost, so the whole file is left out.',
          cure: 'open it in your editor and save it with the encoding UTF-8',
        },
      ],
    };
  }
  const problems: Problem[] = [];
  const at = text.search(unseen);
  if (at >= 0)
    problems.push({
      file,
      ...placeOf(text, at),
      kind: 'unseen-character',
      what: `There is a character here that nobody sees (U+${text.codePointAt(at)!.toString(16).toUpperCase().padStart(4, '0')}).`,
      why: 'It hides in words, so that a search, a screen reader or an address would not find them.',
      cure: 'delete what stands here and type it anew',
    });
  const lost = text.search(spoilt);
  if (lost >= 0)
    problems.push({
      file,
      ...placeOf(text, lost),
      kind: 'spoilt-letters',
      what: `“${text.slice(lost, lost + 3).trim()}” is what is left of a letter that was saved in another encoding.`,
      why: 'It would be published as it stands.',
      cure: 'type the letter anew, and save the file as UTF-8',
    });
  return { text, problems };
}

function placeOf(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
