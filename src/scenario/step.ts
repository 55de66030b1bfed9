import type { Choice, Condition, Scenario, Scene } from '#scenario/scenario.schema.ts';

/** What a conversation needs to be played: no walks, nothing about the file. */
export type Story = Pick<Scenario, 'variables' | 'start' | 'scenes' | 'endings'>;

export type Variables = Readonly<Record<string, number>>;

/** Where a conversation stands. `seen` names the scenes visited before this one; its own name is there if it was visited before. */
export type Place = { scene: string; variables: Variables; seen: readonly string[] };

/** What a learner can do: say or do one of the choices of a scene, or continue where a scene has none. */
export type Move = { type: 'choose'; scene: string; choice: string } | { type: 'continue' };

/** Words as they stand in one place, their variants decided. */
export type Wording = { who?: string; stage?: string; says?: string; thinks?: string };

type Variant = { when?: Condition | undefined };

export const sceneOf = (story: Story, name: string): Scene | undefined =>
  Object.hasOwn(story.scenes, name) ? story.scenes[name] : undefined;

export const isEnding = (story: Story, name: string): boolean => Object.hasOwn(story.endings, name);

/** Where every play of the story begins. */
export function startOf(story: Story): Place {
  const variables: Record<string, number> = {};
  for (const name in story.variables) variables[name] = story.variables[name]!.start;
  return { scene: story.start, variables, seen: [] };
}

/** Whether every test of a condition holds; a variable that does not exist is within no bounds. */
export function holds(when: Condition | undefined, variables: Variables, seen: readonly string[]): boolean {
  for (const name in when) {
    const test = when[name];
    if (!test) continue;
    if ('length' in test) {
      const wanted = name === 'seen';
      if (test.some((scene) => seen.includes(scene) !== wanted)) return false;
    } else {
      const value = variables[name];
      if (value === undefined || value < (test.atLeast ?? value) || value > (test.atMost ?? value))
        return false;
    }
  }
  return true;
}

/** The first variant whose condition holds; the last one where none does, so that nobody is left without words or a next scene. */
const variantAt = <V extends Variant>(
  variants: readonly V[],
  variables: Variables,
  seen: readonly string[],
): V => variants.find((variant) => holds(variant.when, variables, seen)) ?? variants.at(-1)!;

/** The choices a learner has here, in the author's order. */
export const choicesAt = (story: Story, place: Place): Choice[] =>
  sceneOf(story, place.scene)?.choices?.filter((choice) => holds(choice.when, place.variables, place.seen)) ??
  [];

/** A value kept within the bounds of its variable. */
export const bounded = (value: number, { min, max }: { min: number; max: number }): number =>
  Math.min(max, Math.max(min, value));

/** Adds what a choice changes, and keeps every variable within its bounds. What is not a variable is left alone. */
export function withEffects(story: Story, variables: Variables, effects: Choice['effects']): Variables {
  const after = { ...variables };
  for (const name in effects) {
    if (!Object.hasOwn(story.variables, name)) continue;
    after[name] = bounded(after[name]! + effects[name]!, story.variables[name]!);
  }
  return after;
}

/**
 * Where a move leads, or undefined where it cannot be made here. Where the next scene depends on variables, it depends
 * on them as the choice leaves them.
 */
export function step(story: Story, place: Place, move: Move): Place | undefined {
  const scene = sceneOf(story, place.scene);
  const choice =
    move.type === 'choose' && move.scene === place.scene
      ? scene?.choices?.find(({ id, when }) => id === move.choice && holds(when, place.variables, place.seen))
      : undefined;
  const to = move.type === 'continue' && !scene?.choices ? scene?.then : choice?.to;
  if (!to) return undefined;
  const { scene: from, seen } = place;
  const variables = withEffects(story, place.variables, choice?.effects);
  return {
    scene: typeof to === 'string' ? to : variantAt(to, variables, seen).scene,
    variables,
    seen: seen.includes(from) ? seen : [...seen, from],
  };
}

/** What is seen, said and thought in a place; `again` takes the place of what is said when the scene is visited again. */
export function wordingAt(story: Story, place: Place): Wording {
  const scene = sceneOf(story, place.scene);
  const decided = (words: Scene['says']) =>
    typeof words === 'object' ? variantAt(words, place.variables, place.seen).text : words;
  return {
    who: scene?.who,
    stage: decided(scene?.stage),
    says: (place.seen.includes(place.scene) && scene?.again) || decided(scene?.says),
    thinks: decided(scene?.thinks),
  };
}
