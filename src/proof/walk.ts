import { toChoice, type ChoiceTaken } from '#scenario/replay.ts';
import { startOf, step, type Story } from '#scenario/step.ts';

/** A walk names its choices only; this finds the scene each is made in. After a choice that cannot be made, the scene stays. */
export function walked(story: Story, choices: readonly string[]): ChoiceTaken[] {
  const taken: ChoiceTaken[] = [];
  let place = startOf(story);
  let lost = false;
  for (const choice of choices) {
    place = toChoice(story, place)?.here ?? place;
    taken.push({ scene: place.scene, choice });
    const after = lost ? undefined : step(story, place, { type: 'choose', scene: place.scene, choice });
    if (after) place = after;
    else lost = true;
  }
  return taken;
}
