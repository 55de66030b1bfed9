/** How sure we are of a card: by how much is behind it, never by what its author thinks of it. */
const sureLevels = ['none', 'one', 'several'] as const;

export type Sure = (typeof sureLevels)[number];

/** `official` says of a claim whether a body that is responsible says it, today. */
export function sureOf(
  card: { readonly sources: readonly { source: string }[]; readonly claims: readonly string[] },
  official: (claim: string) => boolean,
): Sure {
  const behind = new Set(card.sources.map(({ source }) => source)).size + card.claims.filter(official).length;
  return behind === 0 ? 'none' : behind === 1 ? 'one' : 'several';
}

/** For putting the surest first. */
export const sureness = (sure: Sure): number => sureLevels.indexOf(sure);
