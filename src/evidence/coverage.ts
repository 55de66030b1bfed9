import type { Claim, ClaimsFile, Nation } from '#evidence/claim.schema.ts';
import { nations } from '#evidence/claim.schema.ts';

export type ThemeCoverage = {
  theme: string;
  claims: number;
  taught: number;
  setAside: number;
  neither: string[];
};

/** For each theme: how many claims something teaches, how many are set aside with a reason, and which are neither. */
export function coverageByTheme(
  files: readonly ClaimsFile[],
  isTaught: (id: string) => boolean,
): ThemeCoverage[] {
  return files.map(({ theme, claims }) => {
    const taught = claims.filter((claim) => isTaught(claim.id));
    const rest = claims.filter((claim) => !isTaught(claim.id));
    return {
      theme,
      claims: claims.length,
      taught: taught.length,
      setAside: rest.filter((claim) => claim.setAside).length,
      neither: rest.filter((claim) => !claim.setAside).map((claim) => claim.id),
    };
  });
}

/** Claims that have dated, oldest first. */
export function datedByAge(claims: readonly Claim[]): Claim[] {
  return claims.filter((claim) => claim.status === 'dated').sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

/** How many claims stand on each source, the most used first. */
export function sourcesByUse(claims: readonly Claim[]): [source: string, claims: number][] {
  const counts = new Map<string, number>();
  for (const claim of claims)
    for (const source of new Set(claim.sources.map((citation) => citation.source)))
      counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Statements of law, benefits and services: those that name a nation and may be said today. */
const statementsByNation = (claims: readonly Claim[]): Claim[] =>
  claims.filter((claim) => claim.status === 'current' && claim.nations?.length && claim.checked);

/** How many such statements hold for each nation. */
export function nationCounts(claims: readonly Claim[]): [Nation, number][] {
  return nations.map((nation) => [
    nation,
    statementsByNation(claims).filter((claim) => claim.nations?.includes(nation)).length,
  ]);
}

/** Statements last looked at more than `months` before `today` (a date such as 2026-11-21), the longest ago first. */
export function due(claims: readonly Claim[], today: string, months = 6): Claim[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const from = year * 12 + month - months;
  const monthOf = (date: string) => {
    const [y = 0, m = 1] = date.split('-').map(Number);
    return y * 12 + m;
  };
  return statementsByNation(claims)
    .filter((claim) => monthOf(claim.checked!) <= from)
    .sort((a, b) => (a.checked! < b.checked! ? -1 : 1));
}
