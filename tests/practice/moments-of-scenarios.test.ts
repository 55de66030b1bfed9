import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { editionOfScene } from '#assessment/edition.ts';
import { momentEditions, momentsFile, momentsList } from '#practice/moments-of-scenarios.ts';
import { claimsOf } from '#evidence/claim.kind.ts';
import { readContent } from '#build/read-content.ts';
import { storyToPlay } from '#build/story-to-play.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';
import { aScenario } from '../scenario/a-scenario.ts';

const read = (value: Scenario) => ({
  slug: 'a',
  file: 'a.yaml',
  locate: () => ({ line: 1, column: 1 }),
  value,
});
const editionOfDoor = (change: (door: Scenario['scenes'][string]) => void) => {
  const scenario = structuredClone(aScenario());
  change(scenario.scenes['door']!);
  return momentEditions(read(scenario))['door'];
};
const before = editionOfDoor(() => {});

describe('the edition of a moment', () => {
  test.each<[string, (door: Scenario['scenes'][string]) => void]>([
    ['what is said', (door) => (door.says = 'Something else is said.')],
    ['what is seen', (door) => (door.stage = 'A new door.')],
    ['the words of a choice', (door) => (door.choices![0]!.do = 'Push the door open, slowly')],
    ['which choice is best', (door) => door.choices!.forEach((choice) => (choice.best = !choice.best))],
    ['a choice more', (door) => door.choices!.push({ ...door.choices![0]!, id: 'third' })],
  ])('is another when this changes: %s', (_, change) => {
    expect(editionOfDoor(change)).toMatch(/^\w+$/);
    expect(editionOfDoor(change)).not.toBe(before);
  });

  test.each<[string, (door: Scenario['scenes'][string]) => void]>([
    ['the reasons', (door) => (door.choices![0]!.feedback = 'Said more kindly.')],
    ['the evidence', (door) => (door.choices![1]!.claims = ['C002'])],
    ['what is thought', (door) => (door.thinks = 'Well.')],
    ['where a choice leads', (door) => (door.choices![0]!.to = 'kitchen')],
  ])('stays when this is mended: %s', (_, change) => {
    expect(editionOfDoor(change)).toBe(before);
  });
});

test('the moments of the site are listed as they are written, every one with reasons and evidence', async () => {
  const { content } = await readContent(process.cwd());
  const list = momentsList(content.scenarios);
  expect(list.map(({ scenario }) => scenario)).toEqual(content.scenarios.map(({ slug }) => slug));
  for (const scenario of content.scenarios) {
    const { scenes } = list.find((one) => one.scenario === scenario.slug)!;
    // Nobody is asked again, marked, about a conversation in which a life was at risk.
    if (scenario.value.safety) expect(scenes, scenario.slug).toEqual([]);
    else expect(scenes.length, scenario.slug).toBeGreaterThan(3);
    const file = momentsFile(scenario, claimsOf(content));
    expect(file.moments.map(({ scene, edition }) => [scene, edition])).toEqual(
      scenes.map(([scene, edition]) => [scene, edition]),
    );
    for (const { scene, choices } of file.moments) {
      const place = `${scenario.slug}, ${scene}`;
      expect(choices.find(({ best }) => best)?.claims?.length, place).toBeGreaterThan(0);
      for (const { claims = [] } of choices)
        for (const claim of claims) expect(file.claims[claim], place).toBeDefined();
    }
  }
});

test('a choice is kept with the edition that practice knows the scene by, in every scene of every conversation', async () => {
  const { content } = await readContent(process.cwd());
  for (const scenario of content.scenarios) {
    const { scenes } = storyToPlay(scenario);
    for (const [scene, written] of Object.entries(scenario.value.scenes))
      expect(scenes[scene]!.edition, `${scenario.slug}, ${scene}`).toBe(
        written.choices && editionOfScene(scenario.slug, scene, written),
      );
    for (const [scene, edition] of Object.entries(momentEditions(scenario)))
      expect(scenes[scene]!.edition, `${scenario.slug}, ${scene}`).toBe(edition);
  }
});

test('the editions of scenes answered so far are what they were', () => {
  expect(storyToPlay({ ...read(aScenario()), slug: 'door' }).scenes).toMatchObject({
    door: { edition: '1sr60ec' },
    kitchen: { edition: 'hycrg3' },
  });
});

test('what practice fetches stays small', async () => {
  const { content } = await readContent(process.cwd());
  const brotli = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;
  expect(brotli(momentsList(content.scenarios))).toBeLessThan(7000);
  for (const scenario of content.scenarios)
    expect(brotli(momentsFile(scenario, claimsOf(content))), scenario.slug).toBeLessThan(15_000);
});
