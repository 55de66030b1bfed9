import { replay, toChoice, type ChoiceTaken } from '#scenario/replay.ts';
import type { Choice, Ending } from '#scenario/scenario.schema.ts';
import { choicesAt, isEnding, wordingAt, type Story, type Wording } from '#scenario/step.ts';

/** A conversation as a room plays it: up to so many choices. */
export type Talk = { story: Story; turns: number };

/** A conversation where it stands, in the view that is on the wall. */
export type TalkAt = {
  /** How many choices the room has made. */
  turn: number;
  scene: string;
  /** What was said since the last choice: scenes that were gone through, then this one. */
  heard: Wording[];
  choices: readonly Choice[];
  /** How many views this turn has: what is heard, the hands, the split, and why for each choice. */
  views: number;
  /** What the view shows. */
  shows: 'heard' | 'hands' | 'split' | 'why' | 'over';
  /** Which reason it is, the first for the choice with the most hands. */
  why: number;
  over: boolean;
  ending: Ending | undefined;
  /** What was said by the room so far. */
  said: readonly Choice[];
};

const before = 3;

/** Works out where a conversation stands from what was chosen, on the story as it is today. */
export function talkAt({ story, turns }: Talk, said: readonly ChoiceTaken[], view: number): TalkAt {
  const played = replay(story, said);
  const found = toChoice(story, played.place);
  const here = found?.here ?? played.place;
  const choices = choicesAt(story, here);
  const ending = isEnding(story, here.scene) ? story.endings[here.scene] : undefined;
  const over = played.turns.length >= turns || choices.length === 0;
  const views = over ? 1 : before + choices.length;
  const at = Math.min(view, views - 1);
  return {
    turn: played.turns.length,
    scene: here.scene,
    heard: [...(found?.through ?? []), ...(ending ? [] : [here])].map((place) => wordingAt(story, place)),
    choices: over ? [] : choices,
    views,
    shows: over ? 'over' : at === 0 ? 'heard' : at === 1 ? 'hands' : at === 2 ? 'split' : 'why',
    why: Math.max(0, at - before),
    over,
    ending,
    said: played.turns.map(({ choice }) => choice),
  };
}

/** What a room can come to in so many choices, and nothing else: a wall need not carry the whole story. */
export function within(story: Story, turns: number): Story {
  const scenes: Story['scenes'] = {};
  const endings: Story['endings'] = {};
  let edge = [story.start];
  for (let turn = 0; turn <= turns; turn += 1) {
    const later: string[] = [];
    for (const name of edge) {
      if (Object.hasOwn(endings, name) || Object.hasOwn(scenes, name)) continue;
      const ending = story.endings[name];
      if (ending) endings[name] = ending;
      const scene = story.scenes[name];
      if (!scene) continue;
      scenes[name] = scene;
      const to = scene.choices ? scene.choices.map((choice) => choice.to) : scene.then ? [scene.then] : [];
      const names = to.flatMap((one) =>
        typeof one === 'string' ? one : one.map((variant) => variant.scene),
      );
      // What follows without a choice belongs to the same turn.
      (scene.choices ? later : edge).push(...names);
    }
    edge = later;
  }
  return { variables: story.variables, start: story.start, scenes, endings };
}
