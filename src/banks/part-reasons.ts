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

/**
 * A line of a checklist with its reason, where a paragraph is “text” – reason. `known` are lines that stand elsewhere in the
 * question as well; without them, the text ends where its quotation mark closes.
 */
export function lineIn(
  paragraph: string,
  known: readonly string[] = [],
): { text: string; feedback: string } | undefined {
  const text = known.find((line) => paragraph.startsWith(words.line(line, ''))) ?? firstQuoted(paragraph);
  const start = text === undefined ? undefined : words.line(text, '');
  return text !== undefined && start !== undefined && paragraph.startsWith(start)
    ? { text, feedback: paragraph.slice(start.length).trim() }
    : undefined;
}

/** Whether a line can be found again by its quotation marks alone. */
export const quotesClose = (line: string): boolean => firstQuoted(words.line(line, '')) === line;

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
