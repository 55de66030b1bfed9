import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playable, toPlay } from '#scenario/playable.ts';
import { replay } from '#scenario/replay.ts';
import { wordingAt } from '#scenario/step.ts';
import { walked } from '#proof/walk.ts';
import { aScenario } from './a-scenario.ts';
import { anyScenario } from './scenarios-at-random.ts';

const editionOf = (scene: string) => `edition of ${scene}`;

describe('what the page brings to play with', () => {
  test('tells nothing that is only told afterwards', () => {
    const scenario = aScenario();
    scenario.scenes['kitchen']!.chair = 'From the chair.';
    scenario.endings['shut']!.chair = 'From the chair, later.';
    const text = JSON.stringify(toPlay(scenario, editionOf));
    for (const secret of ['This is why', 'Not again.', 'what there was to learn', 'C001', 'From the chair'])
      expect(text).not.toContain(secret);
    expect(text).not.toContain('best');
    expect(text).toContain('This is what became of it months on.');
  });

  test('plays as the whole does, with the same words, and knows the edition of each scene with choices', () => {
    fc.assert(
      fc.property(anyScenario, fc.array(fc.nat(4)), (scenario, picks) => {
        const whole = playable(scenario);
        const part = toPlay(scenario, editionOf);
        const said = walked(
          whole,
          picks.map((pick) => `c${pick}`),
        );
        const { place, lost } = replay(whole, said);
        const again = replay(part, said);
        expect([again.place, again.lost]).toEqual([place, lost]);
        const { thinks: _, ...heard } = wordingAt(whole, place);
        expect(wordingAt(part, place)).toEqual({ ...heard, thinks: undefined });
        for (const [name, scene] of Object.entries(whole.scenes))
          expect(part.scenes[name]!.edition).toBe(scene.choices && editionOf(name));
      }),
      { numRuns: 100 },
    );
  });
});
