import { fnv1a } from '#assessment/fnv.ts';
import { inLetters } from '#packages/digits.ts';
import type { Carried } from '#packages/carried.ts';

/** Letters of a key. There are so many questions and moments that with three letters two would share one now and then. */
const lengths = {
  question: 4,
  moment: 4,
  module: 3,
  section: 3,
  scenario: 3,
  choice: 3,
  ending: 3,
  check: 3,
  item: 3,
  page: 3,
};

export type Named = keyof typeof lengths;
export const keyLength = (kind: Named): number => lengths[kind];

/**
 * The short name that a bookmark calls a thing by. It is made from the name of the thing and not from where it stands, so
 * that a package with a new lesson in it still reads the bookmarks of the old one. Stored by learning systems, so it
 * stays as it is for ever.
 */
export const keyOf = (kind: Named, name: string): string => key(`${kind} ${name}`, lengths[kind]);
/** Tells one edition of a question from another. */
export const editionMark = (edition: string): string => key(edition, 1);

function key(name: string, length: number): string {
  const hash = fnv1a(name);
  // The low bits of this hash alone are not spread well enough.
  return inLetters(((hash ^ (hash >>> 15)) >>> 0) & (64 ** length - 1), length);
}

/** The names that must be told apart, group by group. */
function groups({ modules, scenarios, checks, pages }: Carried): { key: string; name: string }[][] {
  const group = (kind: Named, names: readonly string[]) =>
    names.map((name) => ({ key: keyOf(kind, name), name }));
  return [
    group(
      'module',
      modules.map(({ slug }) => slug),
    ),
    group(
      'question',
      modules.flatMap(({ questions }) => questions.map(({ id }) => id)),
    ),
    group(
      'scenario',
      scenarios.map(({ slug }) => slug),
    ),
    group(
      'moment',
      scenarios.flatMap(({ slug, moments }) => moments.map(({ id }) => `${slug}/${id}`)),
    ),
    group('page', pages),
    group(
      'check',
      checks.map(({ course }) => course),
    ),
    ...modules.map(({ sections }) => group('section', sections)),
    ...scenarios.flatMap(({ choices, endings }) => [
      group(
        'choice',
        choices.map(({ scene, choice }) => `${scene}/${choice}`),
      ),
      group('ending', endings),
    ]),
    ...checks.flatMap(({ questions, confidence }) => [
      group(
        'question',
        questions.map(({ id }) => id),
      ),
      group('item', confidence),
    ]),
  ];
}

/** Names that a bookmark could not tell apart: a build stops where there are any. */
export const clashes = (carried: Carried): [one: string, other: string][] =>
  groups(carried).flatMap((group) => {
    const first = new Map<string, string>();
    return group.flatMap(({ key, name }): [string, string][] => {
      const known = first.get(key);
      first.set(key, known ?? name);
      return known === undefined || known === name ? [] : [[known, name]];
    });
  });
