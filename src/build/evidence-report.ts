import { citedBy, teachingPage } from '#build/cited-by.ts';
import type { Content } from '#build/content.ts';
import { claimsOf } from '#evidence/claim.kind.ts';
import { coverageByTheme, datedByAge, nationCounts, sourcesByUse } from '#evidence/coverage.ts';
import { nationWords } from '#evidence/words.ts';

/** The state of the evidence as Markdown tables: for the terminal and for docs/figures.md. */
export function evidenceReport(content: Content): string {
  const citing = citedBy(content);
  const claims = [...claimsOf(content).values()];
  const themes = coverageByTheme(
    content.claims.map((file) => file.value),
    (id) => teachingPage(citing, id) !== undefined,
  );
  const total = themes.reduce(
    (sum, theme) => ({
      claims: sum.claims + theme.claims,
      taught: sum.taught + theme.taught,
      setAside: sum.setAside + theme.setAside,
      neither: sum.neither + theme.neither.length,
    }),
    { claims: 0, taught: 0, setAside: 0, neither: 0 },
  );
  const years = Object.entries(Object.groupBy(datedByAge(claims), (claim) => claim.asOf.slice(0, 4)));
  return `| theme | claims | taught | set aside | neither |
|---|---|---|---|---|
${themes.map((theme) => `| ${theme.theme} | ${theme.claims} | ${theme.taught} | ${theme.setAside} | ${theme.neither.join(' ') || '–'} |`).join('\n')}
| **in all** | ${total.claims} | ${total.taught} | ${total.setAside} | ${total.neither} |

Claims that have dated, by the year they speak for: ${years.map(([year, list]) => `${year}: ${list?.length}`).join(', ')}.

Statements of law, benefits and services that may be said today, by nation: ${nationCounts(claims)
    .map(([nation, count]) => `${nationWords[nation]} ${count}`)
    .join(', ')}.

| source | claims |
|---|---|
${sourcesByUse(claims)
  .slice(0, 12)
  .map(([source, count]) => `| ${source} | ${count} |`)
  .join('\n')}
`;
}
