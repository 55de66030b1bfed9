import { byOrder } from '#facts/order.ts';
import type { Fact } from '#facts/fact.ts';

/** The module that was worked on last, where it is not finished, and the section last reached in it. */
export function whereYouWere(
  facts: readonly Fact[],
): { module: string; section: string | undefined } | undefined {
  const ordered = [...facts].sort(byOrder);
  const last = ordered.findLast((fact) => 'module' in fact && fact.kind !== 'plan-looked-at');
  if (!last || !('module' in last)) return undefined;
  const { module } = last;
  const own = ordered.filter((fact) => 'module' in fact && fact.module === module);
  if (own.some(({ kind }) => kind === 'module-finished')) return undefined;
  const place = own.findLast((fact) => fact.kind === 'place-reached');
  return { module, section: place && 'section' in place ? place.section : undefined };
}
