import { explore } from '#scenario/explore.ts';
import { endingsFrom, rank } from '#scenario/prospects.ts';
import { replay, type ChoiceTaken } from '#scenario/replay.ts';
import { pathsToBetterEndings, type BetterPath } from '#scenario/shortest-paths.ts';
import type { Choice } from '#scenario/scenario.schema.ts';
import { choicesAt, isEnding, step, wordingAt, type Story, type Wording } from '#scenario/step.ts';

/** What one turn did, and what it might have done. */
export type TurnStory = {
  /** Words of the scenes gone through to get here, then of the scene itself. */
  heard: Wording[];
  choice: Choice;
  /** Variables that are different afterwards. */
  changes: { name: string; label: string; before: number; after: number; max: number }[];
  /** Endings better than the one reached that were open before this turn and not after it, best first. */
  closed: string[];
  notTaken: NotTaken[];
};

/** A choice that was offered and not made: what would have come next, and the endings it left open, best first. */
export type NotTaken = { choice: Choice; next: { ending: string } | { words: Wording }; endings: string[] };

export type Debrief = {
  turns: TurnStory[];
  /** Words of scenes without a choice between the last turn and the ending. */
  heardLast: Wording[];
  /** The ending's name, where there is one yet. */
  ending: string | undefined;
  /** Paths to a better ending, the fewest changes first. */
  betterPaths: BetterPath[];
  /** Each variable at the start and after each turn. */
  lines: { name: string; label: string; means: string; min: number; max: number; values: number[] }[];
};

/** What a learner can learn from the choices they made. What can no longer be replayed is left out. */
export function debrief(story: Story & { safety?: true }, taken: readonly ChoiceTaken[]): Debrief {
  const { turns, passed, place } = replay(story, taken, true);
  // Where a life may be at risk nothing is better or worse than what was done, and no ending is held against another.
  const found = story.safety ? undefined : explore(story);
  const explored = found?.outcome === 'explored' ? found : undefined;
  const prospects = (at: typeof place): string[] => {
    const state = explored?.stateOf(at);
    return state === undefined ? [] : endingsFrom(explored!, state);
  };
  const ending = isEnding(story, place.scene) ? place.scene : undefined;
  const isBetter = (name: string) => !ending || rank(story.endings[name]!) < rank(story.endings[ending]!);
  const first = turns[0]?.at ?? place;

  return {
    turns: turns.map(({ passed, at, choice, after }): TurnStory => {
      const open = prospects(after);
      return {
        heard: [...passed, at].map((heard) => wordingAt(story, heard)),
        choice,
        changes: Object.keys(story.variables)
          .map((name) => ({
            name,
            label: story.variables[name]!.label,
            before: at.variables[name]!,
            after: after.variables[name]!,
            max: story.variables[name]!.max,
          }))
          .filter(({ before, after }) => before !== after),
        closed: prospects(at).filter((name) => !open.includes(name) && isBetter(name)),
        notTaken: choicesAt(story, at)
          .filter((other) => other.id !== choice.id)
          .flatMap((other): NotTaken[] => {
            const next = step(story, at, { type: 'choose', scene: at.scene, choice: other.id });
            if (!next) return [];
            return [
              {
                choice: other,
                next: isEnding(story, next.scene)
                  ? { ending: next.scene }
                  : { words: wordingAt(story, next) },
                endings: prospects(next),
              },
            ];
          }),
      };
    }),
    heardLast: passed.map((heard) => wordingAt(story, heard)),
    ending,
    betterPaths:
      explored && ending
        ? pathsToBetterEndings(
            explored,
            turns.map(({ at, choice }) => ({ scene: at.scene, choice: choice.id })),
            ending,
          )
        : [],
    lines: Object.entries(story.variables).map(([name, { label, means, min, max }]) => ({
      name,
      label,
      means,
      min,
      max,
      values: [first.variables[name]!, ...turns.map(({ after }) => after.variables[name]!)],
    })),
  };
}
