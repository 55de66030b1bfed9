import { analyser } from '#search/analyse.ts';
import type { Analyse } from '#search/analyse.ts';
import type { SearchIndex } from '#search/build-index.ts';
import { searchDocuments } from '#search/documents.ts';
import type { SearchDocument } from '#search/documents.ts';
import { intentReader } from '#search/intents.ts';
import type { Intended } from '#search/intents.ts';
import { lexiconOf } from '#search/lexicon.ts';
import { likeness } from '#search/likeness.ts';
import { passagesOf } from '#search/passages.ts';
import type { Passages } from '#search/passages.ts';
import { phrases } from '#search/phrases.ts';
import { postings } from '#search/postings.ts';
import type { Standing } from '#search/postings.ts';
import { synonyms } from '#search/synonyms.ts';
import type { Synonyms } from '#search/synonyms.ts';

/** An index ready to be asked. */
export interface Loaded extends Pick<
  Passages,
  'entries' | 'documentOf' | 'askedLength' | 'vocabulary' | 'terms'
> {
  readonly documents: readonly SearchDocument[];
  /** Which passages answer a term, and how well. */
  readonly standing: (term: string) => Standing | undefined;
  /** The same for words in this order, one after the other. */
  readonly phrase: (line: readonly string[]) => Standing;
  /** For each document those that speak of the same thing: a section and the claims it cites. */
  readonly linked: readonly (readonly number[])[];
  /** For each passage its words as they follow each other. */
  readonly wordsOf: Passages['lines'];
  /** For each document the first of its passages. */
  readonly firstPassage: readonly number[];
  /** For each document its page, as a number. */
  readonly pageOf: readonly number[];
  /** How alike a text is, in its letters, to each line that people type; and the passage each of these lines is. */
  readonly alike: (text: string) => Float64Array;
  readonly lines: readonly number[];
  /** The terms of a document's text, each once. */
  readonly said: (document: number) => ReadonlySet<string>;
  readonly synonyms: Synonyms;
  readonly analyse: Analyse;
  /** What somebody is after, and who asks. */
  readonly intended: (text: string) => Intended;
  /** Terms that could stand in any question. */
  readonly light: ReadonlySet<string>;
  /** Words that ask what something is, and what it means. */
  readonly asking: ReadonlySet<string>;
  readonly meaning: ReadonlySet<string>;
}

/** How much a word counts in the title, in the title of the page, in the address, and in the text. */
export const boosts = [2, 0.6, 1.3, 1];

/**
 * Makes the index from the text, with the one analyser. Refuses a file of another format with an error that says so: an
 * old page may meet a new file.
 */
export function loadIndex(file: SearchIndex): Loaded {
  if (file.format !== 3)
    throw new Error(`The search index has format ${String(file.format)}; this page reads format 3.`);
  const lexicon = lexiconOf([file.words]);
  const analyse = analyser(lexicon);
  const documents = searchDocuments(file.site);
  const { entries, lines, documentOf, askedLength, vocabulary, terms } = passagesOf(analyse, documents);
  const known = synonyms(analyse, file.site.terms ?? [], lexicon);
  for (const { text } of known.rings.flatMap((ring) => ring.phrases)) {
    for (const { word, term, stop } of analyse(text))
      if (!stop && !vocabulary.has(word)) vocabulary.set(word, { term, count: 0 });
  }
  const standing = postings(boosts, entries);
  const said = new Map<number, ReadonlySet<string>>();
  const firstPassage = documents.map((_, place) => documentOf.indexOf(place));
  const asked = askedLength.flatMap((length, passage) => (length > 0 ? [passage] : []));
  return {
    documents,
    entries,
    wordsOf: lines,
    documentOf,
    askedLength,
    firstPassage,
    pageOf: pagesOf(documents),
    lines: asked,
    alike: likeness(documents.flatMap((one) => one.asked ?? [])),
    vocabulary,
    terms,
    analyse,
    intended: intentReader(analyse, lexicon),
    light: new Set(lexicon.light.flatMap((word) => analyse(word).map(({ term }) => term))),
    asking: new Set(lexicon.asking),
    meaning: new Set(lexicon.meaning),
    synonyms: known,
    standing,
    phrase: phrases(lines, standing),
    linked: linksBetween(documents),
    said: (document) => {
      let terms = said.get(document);
      if (!terms) {
        const first = firstPassage[document]!;
        const past = firstPassage[document + 1] ?? entries.length;
        terms = new Set(entries.slice(first, past).flatMap(({ fields }) => fields.at(-1) ?? []));
        said.set(document, terms);
      }
      return terms;
    },
  };
}

function pagesOf(documents: readonly SearchDocument[]): number[] {
  const pages = new Map<string, number>();
  return documents.map(({ url }) => {
    const page = url.replace(/#.*/, '');
    if (!pages.has(page)) pages.set(page, pages.size);
    return pages.get(page)!;
  });
}

function linksBetween(documents: readonly SearchDocument[]): number[][] {
  const linked: number[][] = documents.map(() => []);
  const places = new Map(documents.map(({ id }, place) => [id, place]));
  for (const [place, { cites }] of documents.entries()) {
    for (const id of cites) {
      const claim = places.get(`claim:${id}`);
      if (claim === undefined) continue;
      linked[place]!.push(claim);
      linked[claim]!.push(place);
    }
  }
  return linked;
}
