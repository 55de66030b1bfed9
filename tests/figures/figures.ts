import type { Claim } from '#evidence/claim.schema.ts';
import { figureProblems } from '#figures/figure-problems.ts';
import { figureSchema, type Figure, type FigureOf } from '#figures/figure.schema.ts';
import { aSite } from '../helpers/a-site.ts';

/** A claim of which only the words matter here. */
export const aClaim = (id: string, statement: string, caution?: string): Claim => ({
  id,
  statement,
  strength: 'moderate',
  sources: [{ source: 'survey' }],
  asOf: '2007',
  status: 'current',
  ...(caution ? { caution } : {}),
});

const alt = 'Two points on a line, and one ratio with its interval below them.';

/** One pair and one ratio, borne out by E01, with what is told changed. */
export const aTrialsFigure = (changed: Partial<FigureOf<'trials'>> = {}): Figure =>
  figureSchema.parse({
    kind: 'trials',
    title: 'A trial',
    alt,
    after: { text: 'the paper.', claims: ['E01'] },
    shares: [
      {
        name: 'One trial',
        counted: { text: '312 people.', claims: ['E01'] },
        with: { value: 55, claim: 'E01' },
        without: { value: 28, claim: 'E01' },
        result: 'more',
      },
    ],
    ratios: [
      {
        name: 'One review',
        counted: { text: 'All of it.', claims: ['E01'] },
        ratio: { value: 2.4, claim: 'E01' },
        from: { value: 1.99, claim: 'E01' },
        to: { value: 2.9, claim: 'E01' },
        result: 'more',
      },
    ],
    ...changed,
  });

export const E01 = aClaim('E01', 'Of 312 people 55% worked, against 28%: RR 2.40 (95% CI 1.99 to 2.90).');

/** What the check says of a figure, as “kind: what”. */
export const told = (value: Figure, ...claims: Claim[]): string[] =>
  figureProblems(
    { slug: 'figure', file: 'content/figures/figure.yaml', locate: () => ({ line: 1, column: 1 }), value },
    aSite({ cited: claims }),
    new Map(claims.map((claim) => [claim.id, claim])),
  ).map(({ kind, what }) => `${kind}: ${what}`);
