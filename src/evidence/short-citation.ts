import type { Source } from '#evidence/source.schema.ts';
import { words } from '#evidence/words.ts';

/** Who and when, as one would say it: “Burns and others 2007”. For a list on paper where every line counts. */
export function shortCitation({ author = [], title, 'title-short': short, issued }: Source): string {
  const names = author.flatMap(({ family, literal }) => family ?? literal ?? []);
  const [first, second] = names.filter((name) => name !== 'and others');
  const who =
    first === undefined
      ? (short ?? title)
      : names.length === 1
        ? first
        : names.length === 2 && second !== undefined
          ? words.both(first, second)
          : words.andOthers(first);
  const year = issued?.['date-parts'][0]?.[0];
  return year === undefined ? who : `${who} ${year}`;
}
