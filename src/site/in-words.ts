import { tag } from '#site/locale.ts';

/** A number with its word: `counted(2, { one: '# question', other: '# questions' })`. `#` stands for the number. */
export function counted(
  number: number,
  forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>,
): string {
  const form = forms[new Intl.PluralRules(tag).select(number)] ?? forms.other;
  return form.replaceAll('#', number.toLocaleString(tag));
}

/** “a, b and c”; with `or`, “a, b or c”. */
export const listed = (items: readonly string[], how: 'and' | 'or' = 'and'): string =>
  new Intl.ListFormat(tag, { type: how === 'and' ? 'conjunction' : 'disjunction' }).format(items);

/**
 * A date as far as it is known: `2026`, `2026-11` or `2026-11-21` gives “2026”, “November 2026”, “21 November 2026”.
 * What is no date is given back as it stands. `language` is that of the text it goes into, where it is not that of the build.
 */
export function dated(date: string, language: string = tag): string {
  const [year, month, day] = date.split('-').map(Number);
  const when = new Date(Date.UTC(year ?? NaN, (month ?? 1) - 1, day ?? 1));
  if (Number.isNaN(when.getTime())) return date;
  return new Intl.DateTimeFormat([language, tag], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(when);
}
