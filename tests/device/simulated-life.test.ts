import { describe, expect, it } from 'vitest';
import { simulate } from '#bench/attack/simulate.ts';

describe('a learner with three devices, whatever happens to them', () => {
  it('loses nothing that was shown as kept, in two hundred lives', async () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { broken, story } = await simulate(seed);
      expect(broken, `seed ${seed}\n${story.join('\n')}`).toEqual([]);
    }
  });

  it('lives the same life again by the same seed', async () => {
    expect(await simulate(7)).toEqual(await simulate(7));
  });
});
