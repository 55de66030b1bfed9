import { assign, setup, type SnapshotFrom } from 'xstate';
import type { Choice, Condition, Scene } from '#scenario/scenario.schema.ts';
import { bounded, holds, startOf, type Move, type Place, type Story } from '#scenario/step.ts';

/*
 * A conversation as a machine. Its definition is plain JSON: scenes and endings are states, choices are events, guards and
 * actions are named and have what they need as parameters. So it opens in any tool for XState, and is what the page runs.
 */

/** What a conversation remembers beside the scene it is in. */
export type Memory = Pick<Place, 'variables' | 'seen'>;

type Guard =
  /** This choice was made in this scene, and it is offered there now. */
  | { type: 'chosen'; params: { scene: string; choice: string; when?: Condition } }
  /** The condition holds. */
  | { type: 'holds'; params: { when: Condition } };

type Action =
  /** Adds to a variable or takes from it, within its bounds. */
  | { type: 'change'; params: { variable: string; by: number; min: number; max: number } }
  /** The scene that is left counts as seen from here on. */
  | { type: 'remember'; params: { scene: string } };

type Transition = { target: string; guard?: Guard; actions?: Action[]; description?: string };

type State =
  | { type: 'final'; description: string; output: Ended }
  | { on: { choose?: Transition[]; continue?: Transition[] }; description?: string }
  | { always: Transition[] };

type Ended = { ending: string };

export type MachineJson = { id: string; initial: string; context: Memory; states: Record<string, State> };

const conversation = setup({
  types: {} as { context: Memory; events: Move; output: Place },
  guards: {
    chosen: ({ context, event }, { scene, choice, when }: (Guard & { type: 'chosen' })['params']) =>
      event.type === 'choose' &&
      event.scene === scene &&
      event.choice === choice &&
      holds(when, context.variables, context.seen),
    holds: ({ context }, { when }: (Guard & { type: 'holds' })['params']) =>
      holds(when, context.variables, context.seen),
  },
  actions: {
    change: assign({
      variables: ({ context }, { variable, by, ...bounds }: (Action & { type: 'change' })['params']) => ({
        ...context.variables,
        [variable]: bounded(context.variables[variable]! + by, bounds),
      }),
    }),
    remember: assign({
      seen: ({ context }, { scene }: (Action & { type: 'remember' })['params']) =>
        context.seen.includes(scene) ? context.seen : [...context.seen, scene],
    }),
  },
});

/**
 * The definition of a scenario's machine. Where a choice leads to one of several scenes, which one depends on the
 * variables as the choice leaves them: the choice leads to a state of its own, “scene choice”, which nobody stays in.
 */
export function machineJson(story: Story, id: string): MachineJson {
  const states: Record<string, State> = {};
  for (const name in story.endings)
    states[name] = { type: 'final', description: story.endings[name]!.title, output: { ending: name } };
  for (const name in story.scenes) {
    const { choices, then, says, stage } = story.scenes[name]!;
    const remember: Action = { type: 'remember', params: { scene: name } };
    const leads = (to: Scene['then']): Transition[] =>
      typeof to === 'object'
        ? to.map(({ when, scene }, index) => ({
            target: scene,
            // Where none holds the last is taken, so that nobody is left without a next scene.
            ...(when && index < to.length - 1 && { guard: { type: 'holds', params: { when } } }),
            actions: [remember],
          }))
        : to
          ? [{ target: to, actions: [remember] }]
          : [];
    const choose = ({ id, say, do: deed, when, effects, to }: Choice): Transition => {
      const changes = changesOf(story, effects);
      const several = typeof to === 'object';
      if (several) states[`${name} ${id}`] = { always: leads(to) };
      return {
        target: several ? `${name} ${id}` : to,
        guard: { type: 'chosen', params: { scene: name, choice: id, ...(when && { when }) } },
        actions: several ? changes : [...changes, remember],
        description: say ?? deed ?? id,
      };
    };
    const description = [stage, says].map(inShort).filter(Boolean).join('\n');
    states[name] = {
      on: choices ? { choose: choices.map(choose) } : { continue: leads(then) },
      ...(description && { description }),
    };
  }
  const { scene, ...context } = startOf(story);
  return { id, initial: scene, context, states };
}

const changesOf = (story: Story, effects: Choice['effects']): Action[] =>
  Object.entries(effects ?? {}).flatMap(([variable, by]): Action[] => {
    if (!Object.hasOwn(story.variables, variable)) return [];
    const { min, max } = story.variables[variable]!;
    return [{ type: 'change', params: { variable, by, min, max } }];
  });

/** Words that may vary, each variant on a line. */
const inShort = (words: Scene['says']): string | undefined =>
  typeof words === 'object' ? words.map(({ text }) => text).join('\n') : words;

/**
 * The machine of such a definition; when it is done, its output is where it ended. Refuses (throws) a definition whose
 * targets do not exist: check the scenario first.
 */
export const conversationMachine = (json: MachineJson) =>
  conversation.createMachine({
    ...json,
    // XState does not know that every final state of the definition has such an output.
    output: ({ context, event }): Place => ({ ...context, scene: (event.output as Ended).ending }),
  });

export type ConversationMachine = ReturnType<typeof conversationMachine>;

export const placeOf = ({ value, context }: SnapshotFrom<ConversationMachine>): Place => ({
  ...context,
  scene: String(value),
});
