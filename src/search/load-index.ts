import type lunr from 'lunr';
import { analyse } from '#search/analyse.ts';
import type { SearchIndex } from '#search/build-index.ts';
import { searchDocuments } from '#search/documents.ts';
import type { SearchDocument } from '#search/documents.ts';
import { everydayWords } from '#search/everyday-words.ts';
import { synonyms } from '#search/synonyms.ts';
import { lunrIndex } from '#search/lunr-index.ts';
import type { Synonyms } from '#search/synonyms.ts';

/** An index ready to be asked. */
export interface Loaded {
  readonly documents: readonly SearchDocument[];
  /** An index of passages: what belongs together in a long text, so that a claim of one sentence and a long section are comparable. */
  readonly index: lunr.Index;
  /** Which of the documents a passage is part of. */
  readonly documentOf: readonly number[];
  /** Every word the pages and the glossary use, as written, with what it counts as and how often it stands there. */
  readonly vocabulary: ReadonlyMap<string, { readonly term: string; readonly count: number }>;
  /** What can be looked up. */
  readonly terms: ReadonlySet<string>;
  readonly synonyms: Synonyms;
}

/**
 * Makes a lunr index (BM25, as lunr computes it) from the text, with the one analyser. Refuses a file of another format
 * with an error that says so: an old page may meet a new file.
 */
export function loadIndex(file: SearchIndex): Loaded {
  if (file.format !== 1)
    throw new Error(`The search index has format ${String(file.format)}; this page reads format 1.`);
  const documents = searchDocuments(file.site);
  const vocabulary = new Map<string, { term: string; count: number }>();
  const terms = new Set<string>();

  const read = (text: string) => {
    const kept: string[] = [];
    for (const { word, term, stop } of analyse(text)) {
      if (stop) continue;
      const entry = vocabulary.get(word);
      if (entry) entry.count++;
      else vocabulary.set(word, { term, count: 1 });
      terms.add(term);
      kept.push(term);
    }
    return kept;
  };
  const passages = documents.flatMap(({ title, page, text, also = [] }, place) => {
    const heading = { title: read(title), page: read([page, ...also].join('. ')) };
    return splitPassages(text).map((passage) => ({ place, fields: { ...heading, text: read(passage) } }));
  });
  const index = lunrIndex(
    ['title', 'page', 'text'],
    passages.map((passage) => passage.fields),
  );
  const documentOf = passages.map((passage) => passage.place);

  const known = synonyms(file.site.terms ?? [], everydayWords);
  for (const { phrases } of known.rings) {
    for (const { word, term, stop } of phrases.flatMap((phrase) => analyse(phrase.text))) {
      if (!stop && !vocabulary.has(word)) vocabulary.set(word, { term, count: 0 });
    }
  }
  return { documents, index, documentOf, vocabulary, terms, synonyms: known };
}

/** A text in pieces of some sentences each, about `words` words, never less than one sentence. */
function splitPassages(text: string, words = 60): string[] {
  const passages: string[] = [];
  let piece = '';
  for (const sentence of text.split(/(?<=[.!?]) +/)) {
    piece = piece === '' ? sentence : `${piece} ${sentence}`;
    if (piece.split(' ').length < words) continue;
    passages.push(piece);
    piece = '';
  }
  if (piece !== '' || passages.length === 0) passages.push(piece);
  return passages;
}
