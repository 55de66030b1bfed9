import type { Playable } from '#scenario/playable.ts';
import { replay, type ChoiceTaken } from '#scenario/replay.ts';
import type { Choice } from '#scenario/scenario.schema.ts';
import { isEnding, sceneOf, wordingAt, type Place } from '#scenario/step.ts';

/** A moment as the other person lived it: what they thought, what was said, what they heard or saw of you. */
export type LivedMoment = {
  thinks?: string | undefined;
  who?: string | undefined;
  says?: string | undefined;
  heard?: Pick<Choice, 'say' | 'do'> | undefined;
  /** Where somebody else was spoken to, and the file does not say that they were there: with whom. */
  away?: string;
};

/**
 * The conversation that was had, as the other person lived it: the moments of each turn, then those after the last. Where
 * somebody else speaks, they are taken to be there only if the scene says what they think (`chair`). What can no longer be
 * replayed is left out.
 */
export function fromOtherPerspective(
  story: Playable,
  taken: readonly ChoiceTaken[],
): { turns: LivedMoment[][]; last: LivedMoment[] } {
  const { turns, passed, place } = replay(story, taken, true);
  const live = (places: readonly Place[], choice?: Choice): LivedMoment[] => {
    const moments: LivedMoment[] = [];
    for (const [index, at] of places.entries()) {
      const { who, says, thinks } = wordingAt(story, at);
      const perspective = sceneOf(story, at.scene)?.chair;
      if (isOther(story, who) && !perspective) {
        if (moments.at(-1)?.away !== who) moments.push({ away: who });
        continue;
      }
      const heard = choice && index === places.length - 1 ? { say: choice.say, do: choice.do } : undefined;
      const moment = { thinks: perspective ?? thinks, who, says, heard };
      if (moment.thinks || says || heard) moments.push(moment);
    }
    return moments;
  };
  return {
    turns: turns.map(({ passed, at, choice }) => live([...passed, at], choice)),
    last: live(isEnding(story, place.scene) ? passed : [...passed, place]),
  };
}

/** Whether somebody speaks who is not the person across from the learner; a file may call them by their first name. */
const isOther = ({ they }: Playable, who: string | undefined): who is string =>
  who !== undefined && who !== they.name && who !== they.name.split(' ')[0];
