import lunr from 'lunr';

/** What is indexed of a document: for each field, its terms in order, repeated as they stand there. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** How fast more of the same stops counting: lunr's own value. */
const k1 = 1.2;
/** How much the length of a field counts: little, because passages are about as long as each other. lunr's own is 0.75. */
export const b = 0.3;

/**
 * The lunr index of documents whose text is already turned into terms, the same to the last digit as `lunr.Builder`
 * makes with this `b` (a test compares them), without its detours: nothing goes through a pipeline, and every vector is
 * written in order. Documents are referred to by their place in the list.
 *
 * Scores are BM25 (Robertson and Zaragoza, Foundations and Trends in Information Retrieval 3(4), 2009), as lunr 2.3.9
 * computes it: the rarity of a term counts over all fields together, rounded to three decimals.
 */
export function lunrIndex(fields: readonly string[], documents: readonly Fields[]): lunr.Index {
  const numbers = new Map<string, number>();
  const postings: Record<string, Record<string, object>>[] = [];
  const found: number[] = [];
  const lengths = fields.map(() => 0);
  const nothing = Object.freeze(bare<never>());

  /** For every document and field, the numbers of its terms in rising order, repeated as they stand there. */
  const lines = documents.map((document, place) =>
    fields.map((field, column) => {
      const terms = document[field] ?? [];
      const line = new Int32Array(terms.length);
      for (const [position, term] of terms.entries()) {
        let number = numbers.get(term);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(term, number);
          const posting = bare<Record<string, object>>();
          for (const name of fields) posting[name] = bare();
          postings.push(posting);
          found.push(0);
        }
        const places = postings[number]![field]!;
        if (places[place] === undefined) {
          places[place] = nothing;
          found[number]!++;
        }
        line[position] = number;
      }
      lengths[column]! += terms.length;
      return line.sort();
    }),
  );

  const rarity = found.map((count) =>
    Math.log(1 + Math.abs((documents.length - count + 0.5) / (count + 0.5))),
  );
  const fieldVectors = bare<lunr.Vector>();
  for (const [place, columns] of lines.entries()) {
    for (const [column, line] of columns.entries()) {
      const norm = k1 * (1 - b + b * (line.length / (lengths[column]! / documents.length)));
      const elements: number[] = [];
      for (let start = 0, end = 0; start < line.length; start = end) {
        const number = line[start]!;
        while (line[end] === number) end++;
        const score = (rarity[number]! * ((k1 + 1) * (end - start))) / (norm + (end - start));
        elements.push(number, Math.round(score * 1000) / 1000);
      }
      fieldVectors[`${fields[column]}/${place}`] = new lunr.Vector(elements);
    }
  }

  const invertedIndex = bare<object>();
  for (const [term, number] of numbers)
    invertedIndex[term] = Object.assign(postings[number]!, { _index: number });
  const terms = [...numbers.keys()].sort();
  const tokenSet = (lunr.TokenSet as unknown as { fromArray(terms: string[]): lunr.TokenSet }).fromArray(
    terms,
  );
  const parts = { invertedIndex, fieldVectors, tokenSet, fields: [...fields], pipeline: new lunr.Pipeline() };
  return new lunr.Index(parts as unknown as lunr.Index.Attributes);
}

/** An object with no inherited names, so that a page may say “constructor”. */
function bare<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}
