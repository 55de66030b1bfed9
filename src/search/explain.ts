import type { Loaded } from '#search/load-index.ts';
import { search } from '#search/query.ts';
import type { Choice } from '#search/query.ts';
import { understand } from '#search/understand.ts';

/** A result, and why it is one. */
export interface Explained {
  readonly url: string;
  readonly title: string;
  readonly score: number;
  /** For each word that was looked up and is there: in which fields. */
  readonly found: readonly { readonly term: string; readonly fields: readonly string[] }[];
  /** Of what people type when they look for it, the line that is most like the question. */
  readonly line: string | undefined;
}

/** What was made of a question, for whoever mends the search. */
export function explain(loaded: Loaded, text: string, choice: Choice = {}) {
  const meaning = understand(loaded, text, choice.typing);
  const terms = new Set(meaning.ideas.flatMap(({ ways }) => ways.flatMap((way) => way.terms)));
  const termsIn = (line: string) => new Set(loaded.analyse(line).map(({ term }) => term));
  const answer = search(loaded, text, choice);
  const results = answer.results.map(({ document: place, score }): Explained => {
    const { title, page, name, text: body, asked = [] } = place;
    const fields = Object.entries({ title, page, name, text: body, asked: asked.join('. ') }).map(
      ([field, said]) => ({ field, said: termsIn(said) }),
    );
    const found = [...terms].flatMap((term) => {
      const places = fields.filter(({ said }) => said.has(term)).map(({ field }) => field);
      return places.length > 0 ? [{ term, fields: places }] : [];
    });
    const alike = (line: string) => [...termsIn(line)].filter((term) => terms.has(term)).length;
    const [line] = asked
      .filter((line) => alike(line) > 0)
      .toSorted((one, other) => alike(other) - alike(one));
    return { url: place.url, title, score, found, line };
  });
  return { ...answer, meaning, results };
}
