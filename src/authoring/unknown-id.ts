import { nearest } from '#authoring/nearest.ts';
import type { Position, Problem } from '#authoring/problem.ts';

/** What there is of one sort. */
export interface Known {
  /** What an author calls one: “claim”. */
  readonly one: string;
  readonly ids: readonly string[];
  /** Where one is added, as it stands in a sentence: “in content/evidence/claims/”. */
  readonly home: string;
}

/** What is said otherwise than usual. */
export interface Otherwise {
  /** Why it matters. */
  why?: string;
  /** What to do where nothing is near enough to have been meant. */
  cure?: string;
}

/** “ Did you mean “relapse”?”, or nothing. */
export const didYouMean = (meant: string | undefined): string => (meant ? ` Did you mean “${meant}”?` : '');

/** Says that an id does not exist, and which one was probably meant. */
export function unknownId(
  at: Position & { file: string },
  id: string,
  { one, ids, home }: Known,
  { why = 'The page would point to nothing.', cure }: Otherwise = {},
): Problem {
  const meant = nearest(id, ids);
  return {
    ...at,
    kind: `unknown-${one}`,
    what: `There is no ${one} “${id}”.${didYouMean(meant)}`,
    why,
    cure: meant ? `change it to “${meant}”` : (cure ?? `add it ${home}, or use one that is there`),
  };
}

/** The same for an id that may well exist, or stand in a file that could not be read: then there is nothing to tell. */
export function idProblems(
  at: () => Position & { file: string },
  id: string,
  known: Known,
  { spared }: { readonly spared: ReadonlySet<string> },
  otherwise?: Otherwise,
): Problem[] {
  return known.ids.includes(id) || spared.has(id) ? [] : [unknownId(at(), id, known, otherwise)];
}
