import { choicesAt, isEnding, sceneOf, startOf, step, type Place, type Story } from '#scenario/step.ts';
import type { Choice } from '#scenario/scenario.schema.ts';

/** A choice that was made, as it is remembered: which, and in which scene. */
export type ChoiceTaken = { scene: string; choice: string };

/** One choice that was made: where, what it was, and where it led. `passed` are the scenes gone through to get there. */
export type Turn = { passed: Place[]; at: Place; choice: Choice; after: Place };

/** The choices of these turns, as they are remembered. */
export const takenIn = (turns: readonly Turn[]): ChoiceTaken[] =>
  turns.map(({ at, choice }) => ({ scene: at.scene, choice: choice.id }));

export type Lost = ChoiceTaken & {
  why:
    | 'scene-gone' // the scene is no longer in the file
    | 'choice-gone' // the scene is, the choice is not
    | 'elsewhere' // both are there, but the conversation is in another scene by now
    | 'not-offered' // the choice's condition does not hold here
    | 'after-a-gap'; // an earlier choice was lost, so nobody knows where this one would have been made
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
export function replay(story: Story, taken: readonly ChoiceTaken[], toTheEnd = false): Replay {
  const turns: Turn[] = [];
  const lost: Lost[] = [];
  let place = startOf(story);
  let passed: Place[] = [];

  for (const { scene, choice } of taken) {
    const next = toChoice(story, place);
    const after =
      next && !lost.length ? step(story, next.here, { type: 'choose', scene, choice }) : undefined;
    if (next && after) {
      const made = choicesAt(story, next.here).find((offered) => offered.id === choice)!;
      turns.push({ passed: [...passed, ...next.through], at: next.here, choice: made, after });
      place = after;
      passed = [];
    } else {
      lost.push({
        scene,
        choice,
        why: lost.length ? 'after-a-gap' : reason(story, next?.here ?? place, { scene, choice }),
      });
    }
  }
  if (toTheEnd) {
    const next = toChoice(story, place);
    if (next) {
      passed = next.through;
      place = next.here;
    }
  }
  return { turns, passed, place, lost };
}

/** The next place that waits for a choice or is an ending, and what is gone through to get there; undefined where there is none. */
export function toChoice(story: Story, place: Place): { through: Place[]; here: Place } | undefined {
  const visited = new Set<string>();
  const through: Place[] = [];
  let here: Place | undefined = place;
  // A cycle of scenes that only follow each other has no end: nothing but the scenes visited can change on it.
  while (here && !visited.has(`${here.scene} ${here.seen.length}`)) {
    visited.add(`${here.scene} ${here.seen.length}`);
    const next: Place | undefined = step(story, here, { type: 'continue' });
    if (!next) return { through, here };
    through.push(here);
    here = next;
  }
  return undefined;
}

function reason(story: Story, here: Place, { scene, choice }: ChoiceTaken): Lost['why'] {
  const named = sceneOf(story, scene);
  if (!named) return isEnding(story, scene) ? 'elsewhere' : 'scene-gone';
  if (!named.choices?.some((one) => one.id === choice)) return 'choice-gone';
  return scene === here.scene ? 'not-offered' : 'elsewhere';
}
