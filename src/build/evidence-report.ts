import { textsIn } from '#authoring/texts.ts';
import { citedBy, teachingPage } from '#build/cited-by.ts';
import { allKinds, type Content } from '#build/content.ts';
import { claimsOf } from '#evidence/claim.kind.ts';
import { coverageByTheme, datedByAge, nationCounts, sourcesByUse } from '#evidence/coverage.ts';
import { unansweredIn } from '#evidence/unanswered.ts';
import { nationWords } from '#evidence/words.ts';

/** Where lessons and pages to look something up on leave something without an answer. In a conversation people may not know. */
export const unanswered = (content: Content): { sentence: string; file: string; line: number }[] =>
  allKinds
    .filter(({ teaches }) => teaches && teaches !== 'practice')
    .flatMap((kind) => content.of(kind).flatMap((item) => kind.texts?.(item) ?? textsIn(item)))
    .flatMap(({ text, place }) =>
      unansweredIn(text).map((sentence) => ({ sentence, file: place.file, line: place.line })),
    );

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
  const open = unanswered(content);
  const years = Object.entries(Object.groupBy(datedByAge(claims), (claim) => claim.asOf.slice(0, 4)));
  return `| theme | claims | taught | set aside | neither |
|---|---|---|---|---|
${themes.map((theme) => `| ${theme.theme} | ${theme.claims} | ${theme.taught} | ${theme.setAside} | ${theme.neither.join(' ') || '–'} |`).join('\n')}
| **in all** | ${total.claims} | ${total.taught} | ${total.setAside} | ${total.neither} |

Claims that have dated, by the year they speak for: ${years.map(([year, list]) => `${year}: ${list?.length}`).join(', ')}.

Statements of law, benefits and services that may be said today, by nation: ${nationCounts(claims)
    .map(([nation, count]) => `${nationWords[nation]} ${count}`)
    .join(', ')}.

Sentences that leave something without an answer: ${open.length}.

${open.map(({ sentence, file, line }) => `- ${file}:${line}: ${sentence}`).join('\n')}

| source | claims |
|---|---|
${sourcesByUse(claims)
  .slice(0, 12)
  .map(([source, count]) => `| ${source} | ${count} |`)
  .join('\n')}
`;
}
