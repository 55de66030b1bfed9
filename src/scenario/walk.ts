import { replay, type Said } from '#scenario/replay.ts';
import type { Story } from '#scenario/step.ts';

/** A walk names its choices only; this finds the scene each is made in. After a choice that cannot be made, the scene stays. */
export function walked(story: Story, choices: readonly string[]): Said[] {
  const said: Said[] = [];
  for (const choice of choices) said.push({ scene: replay(story, said, true).place.scene, choice });
  return said;
}
