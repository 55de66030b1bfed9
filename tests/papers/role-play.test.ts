import { expect, it } from 'vitest';
import { siteContent } from '#build/site-content.ts';
import { cardsOf, paperFor } from '#papers/role-play.ts';

const { scenarios, papers } = await siteContent();
const paper = papers.find(({ value }) => value.each === 'scenario')!.value;

it.each(scenarios.map(({ slug, value }) => [slug, value] as const))(
  '%s gives two cards that can be played from',
  (_, scenario) => {
    const { helper, other } = cardsOf(scenario, scenario.scenes[scenario.start]!);
    expect(helper.you).not.toBe('');
    expect(helper.practise.length).toBeGreaterThan(0);
    expect(other.about).not.toBe('');
    expect(other.thoughts.every((thought) => thought.length > 0)).toBe(true);
    // Nothing is measured where a life may be at risk.
    expect(other.moves.length > 0).toBe(!scenario.safety);
  },
);

it('the observer watches for the aims of the scenario', () => {
  const [scenario] = scenarios;
  const made = paperFor(paper, scenario!.value);
  const observed = made.parts.flatMap(({ fields }) => fields).find(({ id }) => id === 'observed');
  expect(observed?.kind === 'ticks' && observed.options.map(({ label }) => label)).toEqual(
    expect.arrayContaining(scenario!.value.practise),
  );
});
