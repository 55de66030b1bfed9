import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '#build/read-content.ts';
import { claimsOfFigure } from '#figures/claims-of-figure.ts';
import { aClaim, aTrialsFigure, E01, told } from './figures.ts';

describe('a figure', () => {
  test('whose numbers stand in its claims has no problem', () => {
    expect(told(aTrialsFigure(), E01)).toEqual([]);
  });

  test('stops the check when its claim changes', () => {
    const changed = aClaim('E01', E01.statement.replace('55%', '54%'));
    expect(told(aTrialsFigure(), changed)).toEqual([
      'number-not-in-claim: The figure says 55, and E01 does not.',
    ]);
  });

  test('may name the year of its claim, and where in the source it stands', () => {
    const claim = {
      ...E01,
      sources: [{ source: 'survey', at: 'Fig. 1', citing: 'Rinaldi and Perkins 2005' }],
    };
    const figure = aTrialsFigure({ after: { text: 'Fig. 1 of 2005, in a paper of 2007.', claims: ['E01'] } });
    expect(told(figure, claim)).toEqual([]);
  });

  test('may not draw a number that stands only in its source’s title', () => {
    const claim = { ...aClaim('E01', 'Of 312 people 28 worked: 2.40 (1.99 to 2.90).'), asOf: '55' };
    expect(told(aTrialsFigure(), claim)).toEqual([
      'number-not-in-claim: The figure says 55, and E01 does not.',
    ]);
  });

  test('whose claim is not there is told of its claim, and not of its numbers as well', () => {
    expect(told(aTrialsFigure())).toHaveLength(8);
    expect(told(aTrialsFigure()).every((text) => text.startsWith('unknown-claim'))).toBe(true);
  });

  test('may not call a null result a gain', () => {
    const figure = aTrialsFigure();
    if (figure.kind !== 'trials') throw new Error('another kind');
    figure.ratios[0]!.from.value = 0.95;
    const claim = aClaim('E01', `${E01.statement} 0.95`);
    expect(told(figure, claim)).toEqual([
      'result-overstated: “One review” says more, and its interval from 0.95 to 2.9 holds 1, no difference.',
    ]);
  });

  test.each([
    ['never in one chart with other employment rates', true],
    ['Ever in work: never beside the rates of E02 or E03.', true],
    ['Show it apart from E02: groups and questions differ.', true],
    ['Never beside rates at one point in time (C104).', false],
    ['A null result: give it beside every claim about E02.', false],
  ])('on one axis heeds the caution “%s”: %s', (caution, forbidden) => {
    const figure = aTrialsFigure();
    if (figure.kind !== 'trials') throw new Error('another kind');
    figure.shares[0]!.without.claim = 'E02';
    const problems = told(figure, { ...E01, caution }, aClaim('E02', '28 people'));
    expect(problems.some((text) => text.startsWith('shared-axis'))).toBe(forbidden);
  });

  test('names its claims in order, and all of them', () => {
    expect(claimsOfFigure({ a: { claim: 'C1' }, b: [{ claims: ['C2', 'C1'] }], text: 'C9' })).toEqual([
      'C1',
      'C2',
      'C1',
    ]);
  });
});

describe('the published figures', async () => {
  const { content } = await readContent(process.cwd());

  test('employment rates whose cautions keep them apart are drawn without an axis', () => {
    const rates = content.figures.find(({ slug }) => slug === 'rates-apart')!;
    expect(rates.value.kind).toBe('rates');
    // The drawing of that kind has no scale to share.
    expect(readFileSync('src/figures/Rates.astro', 'utf8')).not.toMatch(/svg|axis\.ts|percentAxis/);
  });

  test('each stands in a lesson, and says what it is drawn after', () => {
    const placed = new Set(
      content.modules.flatMap(({ body }) =>
        body.components.flatMap(({ name, attributes }) => (name === 'Figure' ? [attributes.id] : [])),
      ),
    );
    expect(content.figures.length).toBeGreaterThanOrEqual(12);
    for (const { slug, value } of content.figures) {
      expect(placed, slug).toContain(slug);
      expect(value.after.text, slug).toMatch(/^(the|section|Figures?|Table|Fig\.)\b/);
    }
  });
});
