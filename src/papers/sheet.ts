import type { Fact, NewFact } from '#facts/fact.ts';

/** What was written on a paper, by the address of its place. */
export type Values = ReadonlyMap<string, string>;

/** A paper that somebody has begun to fill in. It has no place for a name: it is told from others by its time. */
export interface Sheet {
  id: string;
  paper: string;
  /** The version of the paper it was written on. */
  form: number;
  /** When it was last changed: ISO, in UTC; empty for one that nothing was written on. */
  at: string;
  values: Values;
}

/** What has to be remembered so that these words stand on a sheet. */
export const factsOf = (
  sheet: Pick<Sheet, 'id' | 'paper' | 'form'>,
  values: Iterable<readonly [string, string]>,
): NewFact[] =>
  [...values].map(([field, value]) => ({
    kind: 'paper-written',
    paper: sheet.paper,
    sheet: sheet.id,
    form: sheet.form,
    field,
    value,
  }));

/** Every fact of a sheet: what has to go when it is taken off the device. */
export const factsAbout = (facts: readonly Fact[], sheet: string): Fact[] =>
  facts.filter((fact) => fact.kind === 'paper-written' && fact.sheet === sheet);

/** The whole of what a sheet says as one text: two that say the same are the same, whatever their ids. */
export const wordingOf = (values: Values): string =>
  JSON.stringify(
    [...values].filter(([, value]) => value !== '').sort(([one], [other]) => (one < other ? -1 : 1)),
  );
