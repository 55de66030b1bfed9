import { words } from '#banks/words.ts';

/*
 * Moodle has no feedback for each pair of a matching question, and none for each item of an ordering. So the reasons stand in
 * the general feedback, a paragraph for each part, and are found again by what the paragraph starts with.
 */

export interface Reasoned {
  readonly text: string;
  readonly answer: string;
  readonly feedback: string;
}

export const reasonsAsParagraphs = (parts: readonly Reasoned[]): string[] =>
  parts.map(({ text, answer, feedback }) => words.part(text, answer, feedback));

/** The reason of each part, and the paragraphs that are none. */
export function reasonsIn(
  paragraphs: readonly string[],
  parts: readonly { readonly text: string; readonly answer: string }[],
): { reasons: (string | undefined)[]; others: string[] } {
  const starts = parts.map(({ text, answer }) => words.part(text, answer, ''));
  const of = (start: string) => paragraphs.find((paragraph) => paragraph.startsWith(start));
  return {
    reasons: starts.map((start) => of(start)?.slice(start.length).trim() || undefined),
    others: paragraphs.filter((paragraph) => !starts.some((start) => paragraph.startsWith(start))),
  };
}

/** A checklist with its reasons, where each paragraph is “text” – reason. */
export function lineIn(paragraph: string): { text: string; feedback: string } | undefined {
  const text = firstQuoted(paragraph);
  const start = text === undefined ? undefined : words.line(text, '');
  return text !== undefined && start !== undefined && paragraph.startsWith(start)
    ? { text, feedback: paragraph.slice(start.length).trim() }
    : undefined;
}

/** What stands in the quotation marks that a text starts with; there may be others inside. */
function firstQuoted(text: string): string | undefined {
  if (!text.startsWith('“')) return undefined;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '“') depth += 1;
    else if (text[at] === '”') depth -= 1;
    if (depth === 0) return text.slice(1, at);
  }
  return undefined;
}
