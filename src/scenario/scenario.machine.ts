import { assign, createMachine, transition } from 'xstate';
import { step, startOf, type Move, type Place, type Story } from '#scenario/step.ts';

type Moving = { context: Place; event: Move };

/**
 * A conversation as a machine: a state for each scene and ending, named as the author named them. What a move does is
 * decided by `step` alone, so the machine, the explorer and the replay cannot differ.
 * Refuses (throws) a story whose targets do not exist: check it first.
 */
export function scenarioMachine(story: Story) {
  const context = startOf(story);
  const states: Record<string, object> = {};
  for (const name in story.endings) states[name] = { type: 'final' };
  for (const name in story.scenes) {
    const { choices, then } = story.scenes[name]!;
    const ways = choices?.map((choice) => choice.to) ?? (then ? [then] : []);
    const targets = new Set(ways.flatMap((to) => (typeof to === 'string' ? to : to.map((way) => way.scene))));
    const moves = [...targets].map((target) => ({
      target,
      guard: ({ context, event }: Moving) => step(story, context, event)?.scene === target,
      actions: assign(({ context, event }: Moving) => step(story, context, event)!),
    }));
    states[name] = { on: { [choices ? 'choose' : 'continue']: moves } };
  }
  return createMachine({
    types: {} as { context: Place; events: Move },
    initial: context.scene,
    context,
    states,
  });
}

/** Makes moves through the machine: gives the place a move leads to, or undefined where the machine does not take it. */
export function mover(story: Story): (place: Place, move: Move) => Place | undefined {
  const machine = scenarioMachine(story);
  return (place, move) => {
    const snapshot = machine.resolveState({ value: place.scene, context: place });
    return snapshot.can(move) ? transition(machine, snapshot, move)[0].context : undefined;
  };
}
