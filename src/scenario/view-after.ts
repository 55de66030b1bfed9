import type { Playable } from '#scenario/playable.ts';
import { placeNow } from '#scenario/place-now.ts';
import { newsWords } from '#scenario/player-words.ts';
import type { PlayerView } from '#scenario/player-view.ts';
import { takenIn } from '#scenario/replay.ts';
import { choicesAt, isEnding, sceneOf, step, type Move } from '#scenario/step.ts';

/**
 * What the player will show after a move, worked out before its machine is there. Nothing, where the move cannot be made
 * here, or where it comes to an ending: what is told then the machine knows.
 */
export function viewAfter(story: Playable, view: PlayerView, move: Move): PlayerView | undefined {
  const { place: at, moves } = view;
  const place = step(story, at, move);
  if (!place || isEnding(story, place.scene)) return undefined;
  const choice =
    move.type === 'choose'
      ? sceneOf(story, at.scene)?.choices?.find(({ id }) => id === move.choice)
      : undefined;
  const turns = choice
    ? [...view.turns, { passed: [...view.through], at, choice, after: place }]
    : view.turns;
  const through = choice ? [] : [...view.through, at];
  return {
    ...view,
    turns,
    taken: takenIn(turns),
    through,
    place,
    choices: choicesAt(story, place),
    now: placeNow(story, [...turns.flatMap(({ passed, at }) => [...passed, at]), ...through, place]),
    note: undefined,
    news: newsWords(story, place, 'on'),
    moves: moves + 1,
  };
}
