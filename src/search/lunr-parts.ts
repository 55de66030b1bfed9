/**
 * The place where parts of lunr meet. lunr as a whole is 8 KB after brotli, most of it for queries in a language nobody
 * types here; the files in its `lib` folder each add one part to a global `lunr`. This is that name, with as much of
 * lunr as its stemmer asks for. What we do ourselves of lunr's work is compared with the whole of lunr in the tests.
 */
interface Parts {
  /** lunr's stemmer takes a token, which is anything that can be updated by a function. */
  readonly stemmer: (token: { update: (change: (word: string) => string) => string }) => string;
}
const place = globalThis as { lunr?: unknown };
export const parts = (place.lunr ??= { Pipeline: { registerFunction: () => undefined } }) as Parts;
