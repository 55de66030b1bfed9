import { describe, expect, test } from 'vitest';
import { siteContent } from '#build/site-content.ts';
import { choicesAt, isEnding, sceneOf, startOf, step, type Place, type Story } from '#scenario/step.ts';

const { scenarios } = await siteContent();
const aboutDanger = scenarios
  .filter(({ value }) => value.safety)
  .map(({ slug, value }) => [slug, value] as const);

/** Every place a learner can come to, found by making every choice. */
function places(story: Story): Place[] {
  const found = new Map<string, Place>();
  const waiting = [startOf(story)];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const key = JSON.stringify([place.scene, place.variables, [...place.seen].sort()]);
    if (found.has(key)) continue;
    found.set(key, place);
    waiting.push(...afterAny(story, place));
  }
  return [...found.values()];
}

function afterAny(story: Story, place: Place): Place[] {
  const choices = choicesAt(story, place);
  const moves = choices.length
    ? choices.map(({ id }) => ({ type: 'choose', scene: place.scene, choice: id }) as const)
    : [{ type: 'continue' } as const];
  return moves.flatMap((move) => step(story, place, move) ?? []);
}

const nextStepTaken = (story: Story, { scene }: Place) =>
  isEnding(story, scene) || sceneOf(story, scene)?.nextStep === true;

/** Whether each way on comes to a next step within so many choices. */
const comesToOne = (story: Story, place: Place, within: number): boolean =>
  nextStepTaken(story, place) ||
  (within > 0 && afterAny(story, place).every((after) => comesToOne(story, after, within - 1)));

describe('the conversations about danger to life', () => {
  test('are two', () => {
    expect(aboutDanger.map(([slug]) => slug)).toEqual(['cannot-do-this-any-more', 'not-worth-living']);
  });

  test.each(aboutDanger)(
    '%s: from everywhere any three choices come to a named next step',
    (_slug, story) => {
      const all = places(story);
      expect(all.length).toBeGreaterThan(Object.keys(story.scenes).length);
      expect(all.filter((place) => !comesToOne(story, place, 3)).map(({ scene }) => scene)).toEqual([]);
    },
  );

  test.each(aboutDanger)('%s: nothing is best, and nothing is counted', (_slug, { scenes, variables }) => {
    expect(Object.values(scenes).flatMap(({ choices = [] }) => choices.filter(({ best }) => best))).toEqual(
      [],
    );
    expect(variables).toEqual({});
  });

  test.each(aboutDanger)('%s: a scene that is a next step says so in its title', (_slug, { scenes }) => {
    const steps = Object.values(scenes).filter(({ nextStep }) => nextStep);
    expect(steps.map(({ title }) => title).filter((title) => !title?.startsWith('Next step: '))).toEqual([]);
    expect(steps.length).toBeGreaterThan(5);
  });

  test.each(aboutDanger)('%s: says beforehand whom to call', (_slug, { sensitive }) => {
    for (const number of ['999', '111', '116 123']) expect(sensitive).toContain(number);
  });
});
