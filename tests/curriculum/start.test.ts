import { describe, expect, test } from 'vitest';
import { readContent } from '#build/read-content.ts';
import { minutesOfRoute, stepOf } from '#curriculum/start-route.ts';
import { startProblems } from '#curriculum/start-problems.ts';
import { comings, lengths, type Length, type Start } from '#curriculum/start.schema.ts';
import { addressesOf } from '#build/addresses.ts';
import { audiences } from '#site/audiences.ts';

const { content } = await readContent(process.cwd());
const site = { ...content, addresses: addressesOf(content) };
const [sound] = content.starts;
if (!sound) throw new Error('There is no front door.');
/** The problems of the first door with its answers changed. */
const kinds = (change: (answers: Start['answers']) => Start['answers']) =>
  startProblems(
    [
      { ...sound, value: { ...sound.value, answers: change(structuredClone(sound.value.answers)) } },
      ...content.starts.slice(1),
    ],
    site,
  ).map(({ kind }) => kind);
const changed = (over: Partial<Start['answers'][number]>) =>
  kinds(([first, ...rest]) => [{ ...first!, ...over }, ...rest]);

describe('the front door', () => {
  test('answers each audience whatever is coming, and every route has something to do', () => {
    for (const audience of audiences)
      for (const coming of comings) {
        const door = content.starts.find(({ value }) => value.audience === audience);
        const answer = door?.value.answers.find((one) => one.coming === coming);
        expect(answer, `${audience}, ${coming}`).toBeDefined();
        for (const length of Object.keys(lengths) as Length[]) {
          const steps =
            answer?.[length].map((step) => stepOf(step, content.modules, content.scenarios)) ?? [];
          expect(minutesOfRoute(steps), `${audience}, ${coming}, ${length}`).toBeGreaterThan(0);
        }
      }
  });

  test('of the site is in order', () => {
    expect(kinds((answers) => answers)).toEqual([]);
  });

  test('has to answer everything that may be coming, once', () => {
    expect(kinds((answers) => answers.slice(1))).toEqual(['start-answer']);
    expect(kinds((answers) => [...answers, answers[0]!])).toEqual(['start-answer']);
  });

  test('leads nowhere that is not there', () => {
    expect(changed({ five: [{ to: '/no/such/page/', text: 'Look at it', minutes: 2 }] })).toEqual([
      'unknown-page',
    ]);
    expect(changed({ scene: 'nobody' })).toEqual(['unknown-scenario']);
  });

  test('says how long a page takes that is no lesson, and works out how long a lesson takes', () => {
    expect(changed({ five: [{ to: '/figures/' }] })).toEqual(['start-step']);
    expect(changed({ twenty: [{ to: '/scenarios/matthew/', text: 'Meet him', minutes: 3 }] })).toEqual([
      'start-step',
    ]);
  });

  test('has no way of five minutes that takes an hour', () => {
    expect(changed({ five: [{ to: '/scenarios/matthew/' }] })).toEqual(['start-too-long']);
  });

  test('is missing for no audience that has a course', () => {
    expect(startProblems(content.starts.slice(1), site).map(({ kind }) => kind)).toEqual(['missing-file']);
  });
});
