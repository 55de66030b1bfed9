/**
 * A made-up language, to see what a translation would meet: every letter has an accent, a text is two fifths longer, and stands in
 * brackets. It is made of the English words while a site is built, and nobody learns in it.
 */
const plainLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const withAccents = 'ȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ';
/** By how much a text grows: German and Welsh take a quarter to two fifths more room than English. */
const growth = 0.4;

const accented = (text: string): string =>
  [...text].map((letter) => withAccents[plainLetters.indexOf(letter)] ?? letter).join('');

/** A text in the made-up language. What is in `keep` stays as it is: it was put into the text, and is not one of its words. */
export function madeUp(text: string, keep: readonly string[] = []): string {
  if (!/\p{L}/u.test(text)) return text;
  const given = keep.filter((part) => /\p{L}/u.test(part)).sort((a, b) => b.length - a.length);
  const [first] = given;
  const said =
    first === undefined
      ? accented(text)
      : text
          .split(first)
          .map((part) => kept(part, given.slice(1)))
          .join(first);
  return `⟦${said}${'·'.repeat(Math.ceil(text.length * growth))}⟧`;
}

const kept = (text: string, given: readonly string[]): string =>
  given.length === 0
    ? accented(text)
    : text
        .split(given[0]!)
        .map((part) => kept(part, given.slice(1)))
        .join(given[0]);

/** Whether a text, or a part of one, is in the made-up language. */
export const isMadeUp = (text: string): boolean =>
  [...text].some((letter) => `${withAccents}⟦⟧`.includes(letter));

/** A whole catalogue in it: texts at any depth, and functions whose answer is in it. */
export function madeUpCatalogue<Words>(words: Words): Words {
  return worded(words) as Words;
}

function worded(value: unknown): unknown {
  if (typeof value === 'string') return madeUp(value);
  if (typeof value === 'function')
    return (...given: unknown[]) => {
      const said: unknown = (value as (...all: unknown[]) => unknown)(...given);
      return typeof said === 'string'
        ? madeUp(
            said,
            given.filter((one) => typeof one === 'string'),
          )
        : worded(said);
    };
  if (Array.isArray(value)) return value.map(worded);
  if (value && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, worded(part)]));
  return value;
}
