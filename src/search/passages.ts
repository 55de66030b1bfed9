import type { Analyse } from '#search/analyse.ts';
import type { SearchDocument } from '#search/documents.ts';
import type { Entry } from '#search/postings.ts';

/** Everything said in the documents, in pieces and in words. */
export interface Passages {
  /** What is indexed: for each passage the terms of title, page, name and text. */
  readonly entries: readonly Entry[];
  /** For each passage its words as they follow each other, the common ones too: title, page, name and text, with a break between. */
  readonly lines: readonly (readonly string[])[];
  /** Which of the documents a passage is part of. */
  readonly documentOf: readonly number[];
  /** For what people type, how many telling words it has; 0 for a passage of the text. */
  readonly askedLength: readonly number[];
  /** Every word, as written, with what it counts as and how often it stands there. */
  readonly vocabulary: Map<string, { readonly term: string; count: number }>;
  /** What can be looked up. */
  readonly terms: ReadonlySet<string>;
}

/** Stands between a title and what follows, so that no phrase goes across. No word is written so. */
export const lineBreak = '.';

/** How much it counts that a question is like one an editor wrote down for this text (document expansion: Nogueira and others, arXiv 1904.08375). */
const askedWeight = 1.2;

/**
 * Takes documents apart. A passage is what belongs together in a long text, so that a claim of one sentence and a long
 * section are comparable; each bears the title of its document.
 */
export function passagesOf(analyse: Analyse, documents: readonly SearchDocument[]): Passages {
  const entries: Entry[] = [];
  const lines: string[][] = [];
  const documentOf: number[] = [];
  const askedLength: number[] = [];
  const vocabulary: Passages['vocabulary'] = new Map();
  const terms = new Set<string>();

  const read = (text: string, line: string[] = []) => {
    const kept: string[] = [];
    for (const { word, term, stop, joined } of analyse(text)) {
      if (!joined) line.push(term);
      if (stop) continue;
      const entry = vocabulary.get(word);
      if (entry) entry.count++;
      else vocabulary.set(word, { term, count: 1 });
      terms.add(term);
      kept.push(term);
    }
    return kept;
  };
  for (const [place, { title, page, name, text, asked = [] }] of documents.entries()) {
    const head: string[] = [];
    const titleTerms = read(title, head);
    head.push(lineBreak);
    const pageTerms = read(page, head);
    head.push(lineBreak);
    const nameTerms = read(name, head).filter(
      (term) => !titleTerms.includes(term) && !pageTerms.includes(term),
    );
    head.push(lineBreak);
    for (const piece of pieces(text)) {
      const line = [...head];
      const fields = [titleTerms, pageTerms, nameTerms, read(piece, line)];
      entries.push({ fields, weight: 1 });
      lines.push(line);
      documentOf.push(place);
      askedLength.push(0);
    }
    for (const question of asked) {
      const line = [...head];
      const terms = read(question, line);
      entries.push({ fields: [[], [], terms, []], weight: askedWeight });
      lines.push(line);
      documentOf.push(place);
      askedLength.push(Math.max(1, terms.length));
    }
  }
  return { entries, lines, documentOf, askedLength, vocabulary, terms };
}

/** A text in pieces of some sentences each, about `words` words, never less than one sentence. */
function pieces(text: string, words = 60): string[] {
  const made: string[] = [];
  let piece = '';
  for (const sentence of text.split(/(?<=[.!?]) +/)) {
    piece = piece === '' ? sentence : `${piece} ${sentence}`;
    if (piece.split(' ').length < words) continue;
    made.push(piece);
    piece = '';
  }
  if (piece !== '' || made.length === 0) made.push(piece);
  return made;
}
