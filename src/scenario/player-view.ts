import type { Afterwards, Playable } from '#scenario/playable.ts';
import { placeNow, type PlaceNow } from '#scenario/place-now.ts';
import type { Note } from '#scenario/player-words.ts';
import type { ChoiceTaken, Turn } from '#scenario/replay.ts';
import type { Choice, Ending } from '#scenario/scenario.schema.ts';
import { choicesAt, startOf, type Place } from '#scenario/step.ts';

/** What was visited, as the map names it: on the way as it stands now, and on every way that came to an ending. */
export type Visited = { now: ReadonlySet<string>; before: ReadonlySet<string> };

/** What the player of a conversation shows. */
export type PlayerView = {
  turns: readonly Turn[];
  /** The same as they are remembered. */
  taken: readonly ChoiceTaken[];
  /** Scenes without a choice gone through since the last turn. */
  through: readonly Place[];
  place: Place;
  /** What can be said or done here; none where the conversation continues without a choice, and at an ending. */
  choices: readonly Choice[];
  ending: Ending | undefined;
  now: PlaceNow;
  /** Whether the learner may answer already. */
  ready: boolean;
  note: Note | undefined;
  /** What a screen reader says once, when the conversation has moved. */
  news: string;
  /** How often the conversation moved since the page was opened. */
  moves: number;
  /** The endings that were ever come to. */
  met: ReadonlySet<string>;
  /** What is marked on the map, once an ending was ever come to: then the map is no secret any more. */
  visited: Visited | undefined;
  /** What the learner wrote after an ending, to use next time. */
  sentence: string;
  /** What is told afterwards, once it is there to look back with. */
  afterwards: Afterwards | undefined;
};

/** What is shown before the player has begun: the page as the server wrote it. */
export function firstView(story: Playable): PlayerView {
  const place = startOf(story);
  return {
    turns: [],
    taken: [],
    through: [],
    place,
    choices: choicesAt(story, place),
    ending: undefined,
    now: placeNow(story, [place]),
    ready: false,
    note: undefined,
    news: '',
    moves: 0,
    met: new Set(),
    visited: undefined,
    sentence: '',
    afterwards: undefined,
  };
}
