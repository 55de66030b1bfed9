import { byOrder } from '#facts/order.ts';
import type { StoredFact } from '#facts/fact.ts';

/**
 * The whole of a fact as one text, the same whatever order its fields stand in. Two facts are one fact when this is
 * the same. The id alone would do if files were never edited; with the id alone, an edited file could overwrite
 * what is kept, and joining in another order would give another record.
 */
export const fingerprint = (fact: StoredFact): string => JSON.stringify(inOrder(fact));

const inOrder = (value: unknown): unknown => {
  if (!value || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inOrder);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, inOrder(inner)]),
  );
};

/**
 * Two records as one, in their order: every fact of either, none twice. It is a union of sets, so the order of
 * joining never matters and joining again changes nothing.
 */
export function join<Kept extends StoredFact>(mine: readonly Kept[], theirs: readonly Kept[]): Kept[] {
  const facts = new Map<string, Kept>();
  for (const fact of [...mine, ...theirs]) {
    const key = fingerprint(fact);
    if (!facts.has(key)) facts.set(key, fact);
  }
  return [...facts]
    .sort(([oneKey, one], [otherKey, other]) => byOrder(one, other) || (oneKey < otherKey ? -1 : 1))
    .map(([, fact]) => fact);
}
