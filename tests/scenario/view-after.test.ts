import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playable } from '#scenario/playable.ts';
import { startPlayer } from '#scenario/player-actor.ts';
import { firstView, type PlayerView } from '#scenario/player-view.ts';
import { choicesAt, isEnding } from '#scenario/step.ts';
import { viewAfter } from '#scenario/view-after.ts';
import { aScenario } from './a-scenario.ts';
import { anyPicks, anyScenario } from './scenarios-at-random.ts';

test('what is shown before the machine is there is what the machine shows, in any conversation', async () => {
  await fc.assert(
    fc.asyncProperty(anyScenario, anyPicks, async (scenario, picks) => {
      const story = playable(scenario);
      let shown: PlayerView | undefined;
      const actor = await startPlayer({
        story,
        scenario: 'any',
        run: 'r1',
        recall: () => Promise.resolve({ latest: undefined, ended: [], sentence: '', kept: true }),
        fetchAfterwards: () => Promise.reject(new Error('not asked for')),
        keep: () => {},
        show: (view) => (shown = view),
      });
      let ahead: PlayerView = { ...firstView(story), ready: true };
      for (const pick of picks) {
        const choices = choicesAt(story, ahead.place);
        const choice = choices[pick % Math.max(choices.length, 1)];
        const move = choice
          ? ({ type: 'choose', scene: ahead.place.scene, choice: choice.id } as const)
          : ({ type: 'continue' } as const);
        const next = viewAfter(story, ahead, move);
        actor.send(move);
        if (!next) break;
        ahead = next;
        expect(ahead).toEqual({ ...shown, met: ahead.met });
      }
      actor.stop();
    }),
    { numRuns: 60 },
  );
});

test('an ending, and what cannot be done here, are left to the machine', () => {
  const story = playable(aScenario());
  const view = firstView(story);
  const to = Object.keys(story.endings)[0]!;
  expect(isEnding(story, to)).toBe(true);
  expect(viewAfter(story, view, { type: 'choose', scene: 'door', choice: 'nothing' })).toBeUndefined();
  expect(viewAfter(story, view, { type: 'choose', scene: 'elsewhere', choice: 'wait' })).toBeUndefined();
  expect(viewAfter(story, view, { type: 'continue' })).toBeUndefined();
});
