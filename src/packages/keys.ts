import { fnv1a } from '#assessment/fnv.ts';
import { inLetters } from '#packages/digits.ts';
import type { Carried } from '#packages/carried.ts';

/**
 * Short names that a bookmark calls things by. They are made from the names of the things and not from where they stand, so
 * that a package with a new lesson in it still reads the bookmarks of the old one. Stored by learning systems, so they
 * stay as they are for ever.
 */
export const longKey = (kind: string, name: string): string => key(`${kind} ${name}`, 3);
/** Among the parts of one lesson or one conversation. */
export const shortKey = (name: string): string => key(name, 2);
/** Tells one edition of a question from another. */
export const editionMark = (edition: string): string => key(edition, 1);

function key(name: string, length: number): string {
  const hash = fnv1a(name);
  // The low bits of this hash alone are not spread well enough.
  return inLetters(((hash ^ (hash >>> 15)) >>> 0) & (64 ** length - 1), length);
}

/** The names that must be told apart, group by group. */
function groups(carried: Carried): { key: string; name: string }[][] {
  const long = (kind: string, names: readonly string[]) =>
    names.map((name) => ({ key: longKey(kind, name), name }));
  const short = (names: readonly string[]) => names.map((name) => ({ key: shortKey(name), name }));
  const { modules, scenarios, checks, pages } = carried;
  return [
    long(
      'module',
      modules.map(({ slug }) => slug),
    ),
    long(
      'question',
      modules.flatMap(({ questions }) => questions.map(({ id }) => id)),
    ),
    long(
      'scenario',
      scenarios.map(({ slug }) => slug),
    ),
    long(
      'moment',
      scenarios.flatMap(({ slug, moments }) => moments.map(({ id }) => `${slug}/${id}`)),
    ),
    long('page', pages),
    long(
      'check',
      checks.map(({ course }) => course),
    ),
    ...modules.map(({ sections }) => long('section', sections)),
    ...scenarios.flatMap(({ choices, endings }) => [
      long(
        'choice',
        choices.map(({ scene, choice }) => `${scene}/${choice}`),
      ),
      short(endings),
    ]),
    ...checks.flatMap(({ questions, confidence }) => [
      short(questions.map(({ id }) => id)),
      short(confidence),
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
