import { choicesAt, isEnding, sceneOf, startOf, step, type Place, type Story } from '#scenario/step.ts';
import type { Choice } from '#scenario/scenario.schema.ts';

/** A choice as it is remembered: which, and in which scene. */
export type Said = { scene: string; choice: string };

/** One choice that was made: where, what it was, and where it led. `passed` are the scenes gone through to get there. */
export type Turn = { passed: Place[]; at: Place; choice: Choice; after: Place };

export type Lost = Said & {
  why:
    | 'scene-gone' // the scene is no longer in the file
    | 'choice-gone' // the scene is, the choice is not
    | 'elsewhere' // both are there, but the conversation is in another scene by now
    | 'not-offered' // the choice's condition does not hold here
    | 'after-a-gap'; // an earlier choice was lost, so nobody knows what this one would have met
};

export type Replay = {
  turns: Turn[];
  /** Scenes gone through without a choice after the last turn, the present one not among them. */
  passed: Place[];
  /** Where the conversation stands: an ending, or a scene waiting for a move. */
  place: Place;
  /** What could not be replayed, in order, from the first that could not. */
  lost: Lost[];
};

/**
 * Plays remembered choices again, on the scenario as it is today. Takes any list and never throws: it stops at the
 * first choice that cannot be made any more and says why; the conversation goes on from the last that could.
 * Scenes without a choice are gone through as soon as a choice follows them; `toTheEnd` goes through the last ones too.
 */
export function replay(story: Story, said: readonly Said[], toTheEnd = false): Replay {
  const turns: Turn[] = [];
  const lost: Lost[] = [];
  let place = startOf(story);
  let passed: Place[] = [];

  for (const { scene, choice } of said) {
    const way = toChoice(story, place);
    const after = way && !lost.length ? step(story, way.here, { type: 'choose', scene, choice }) : undefined;
    if (way && after) {
      const made = choicesAt(story, way.here).find((offered) => offered.id === choice)!;
      turns.push({ passed: [...passed, ...way.through], at: way.here, choice: made, after });
      place = after;
      passed = [];
    } else {
      lost.push({
        scene,
        choice,
        why: lost.length ? 'after-a-gap' : reason(story, way?.here ?? place, { scene, choice }),
      });
    }
  }
  if (toTheEnd) {
    const way = toChoice(story, place);
    if (way) {
      passed = way.through;
      place = way.here;
    }
  }
  return { turns, passed, place, lost };
}

/** The next place that waits for a choice or is an ending, and what is gone through on the way; undefined where there is none. */
export function toChoice(story: Story, place: Place): { through: Place[]; here: Place } | undefined {
  const met = new Set<string>();
  const through: Place[] = [];
  let here: Place | undefined = place;
  // A round of scenes that only follow each other has no end: nothing but the scenes met can change on it.
  while (here && !met.has(`${here.scene} ${here.seen.length}`)) {
    met.add(`${here.scene} ${here.seen.length}`);
    const next: Place | undefined = step(story, here, { type: 'go-on' });
    if (!next) return { through, here };
    through.push(here);
    here = next;
  }
  return undefined;
}

function reason(story: Story, here: Place, { scene, choice }: Said): Lost['why'] {
  const named = sceneOf(story, scene);
  if (!named) return isEnding(story, scene) ? 'elsewhere' : 'scene-gone';
  if (!named.choices?.some((one) => one.id === choice)) return 'choice-gone';
  return scene === here.scene ? 'not-offered' : 'elsewhere';
}
