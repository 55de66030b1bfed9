import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor, createMachine, transition, type SnapshotFrom } from 'xstate';
import { toDirectedGraph } from 'xstate/graph';
import { readContent } from '#build/read-content.ts';
import { byContinuing, explore } from '#scenario/explore.ts';
import { toPlay } from '#scenario/playable.ts';
import {
  conversationMachine,
  machineJson,
  placeOf,
  type ConversationMachine,
} from '#scenario/scenario.machine.ts';
import { sceneOf, startOf, step, type Move, type Story } from '#scenario/step.ts';
import { aScenario } from './a-scenario.ts';
import { played } from './played.ts';
import { anyPicks, anyScenario } from './scenarios-at-random.ts';

const { content } = await readContent(process.cwd());

/** The machine as it is made from the file that an author downloads. */
const machineOf = (story: Story) =>
  conversationMachine(JSON.parse(JSON.stringify(machineJson(story, 'door'))));

describe('the definition of the machine', () => {
  test('has a state for each scene and ending, one for each choice whose next scene depends, and named guards and actions', async () => {
    const json = machineJson(aScenario(), 'door');
    await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot('a-scenario.machine.json');
  });

  test('is plain JSON, and opens without anything of ours', () => {
    for (const { slug, value } of content.scenarios) {
      const json = machineJson(value, slug);
      const read = JSON.parse(JSON.stringify(json));
      expect(read, slug).toEqual(json);
      const drawn = toDirectedGraph(createMachine(read)).children.map(({ id }) => id);
      for (const name of [...Object.keys(value.scenes), ...Object.keys(value.endings)])
        expect(drawn, slug).toContain(`${slug}.${name}`);
    }
  });

  test('is the same from the little that the page is given to play with', () => {
    for (const { slug, value } of content.scenarios)
      expect(machineJson(toPlay(value, String), slug), slug).toEqual(machineJson(value, slug));
  });

  test('is refused where it leads nowhere', () => {
    const scenario = aScenario();
    scenario.scenes['hall']!.then = 'nowhere';
    expect(() => machineOf(scenario)).toThrow();
  });
});

describe('the machine', () => {
  test('runs as an actor from the first scene to an ending', () => {
    const actor = createActor(machineOf(aScenario())).start();
    actor.send({ type: 'choose', scene: 'door', choice: 'push' });
    expect(placeOf(actor.getSnapshot())).toEqual({ scene: 'hall', variables: { trust: 0 }, seen: ['door'] });
    actor.send({ type: 'continue' });
    actor.send({ type: 'choose', scene: 'kitchen', choice: 'tell' });
    expect(actor.getSnapshot()).toMatchObject({
      status: 'done',
      output: { scene: 'shut', variables: { trust: 0 }, seen: ['door', 'hall', 'kitchen'] },
    });
  });

  test('does, for any scenario and any moves, what the rules say, and never comes where the explorer did not', () => {
    fc.assert(
      fc.property(anyScenario, anyPicks, (scenario, picks) => {
        const machine = machineOf(scenario);
        const found = explore(scenario);
        if (found.outcome !== 'explored') throw new Error('too many');
        const { places, moves } = played(scenario, picks);
        let snapshot = createActor(machine).start().getSnapshot();
        moves.forEach((move, number) => {
          expect(snapshot.can(move)).toBe(true);
          [snapshot] = transition(machine, snapshot, move);
          expect(placeOf(snapshot)).toEqual(places[number + 1]);
          expect(found.stateOf(placeOf(snapshot))).toBeDefined();
        });
      }),
      { numRuns: 300 },
    );
  });

  test('takes no move that the rules refuse', () => {
    const anyMove = fc.oneof(
      fc.constant<Move>({ type: 'continue' }),
      fc.record({
        type: fc.constant('choose' as const),
        scene: fc.constantFrom('a', 'b', 'constructor', 'nowhere'),
        choice: fc.constantFrom('c0', 'c1', 'c3', 'none'),
      }),
    );
    fc.assert(
      fc.property(anyScenario, fc.array(anyMove, { maxLength: 20 }), (scenario, moves) => {
        const actor = createActor(machineOf(scenario)).start();
        let place = startOf(scenario);
        for (const move of moves) {
          const after = step(scenario, place, move);
          expect(actor.getSnapshot().can(move)).toBe(after !== undefined);
          actor.send(move);
          place = after ?? place;
          expect(placeOf(actor.getSnapshot())).toEqual(place);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the machine and the explorer’s table', () => {
  // The same start and, in each state that can be reached, the same choices to the same states: so the same conversations.
  test.each(content.scenarios.map(({ slug, value }) => [slug, value] as const))(
    'of %s: the same choices are offered in every state that can be reached, and lead to the same states',
    (_slug, story) => {
      const found = explore(story);
      if (found.outcome !== 'explored') throw new Error('too many');
      const machine = machineOf(story);
      const next = stepping(machine);
      expect(found.stateOf(placeOf(createActor(machine).getSnapshot()))).toBe(0);
      for (let state = 0; state < found.size; state++) {
        const { scene, ...context } = found.placeAt(state);
        const snapshot = machine.resolveState({ value: scene, context });
        const first: number = found.edgeOffset[state]!;
        const row = found.edgeChoice.slice(first, first + found.edgeCount[state]!);
        const choices = sceneOf(story, scene)?.choices ?? [];
        for (const number of [byContinuing, ...choices.keys()]) {
          const move: Move =
            number === byContinuing
              ? { type: 'continue' }
              : { type: 'choose', scene, choice: choices[number]!.id };
          const edge: number = row.indexOf(number);
          const expected: number | undefined = edge === -1 ? undefined : found.edgeTarget[first + edge];
          const after = next(snapshot, move);
          const target: number | undefined = after && found.stateOf(placeOf(after));
          if (target !== expected)
            expect.fail(
              `${JSON.stringify({ scene, ...context, move })} leads to ${target}, not to ${expected}`,
            );
        }
      }
    },
  );
});

type Snapshot = SnapshotFrom<ConversationMachine>;

/** As `transition`, without making the actor it works through anew for each of some 200,000 moves. Undefined where a move is not taken. */
function stepping(machine: ConversationMachine): (from: Snapshot, move: Move) => Snapshot | undefined {
  const self = createActor(machine);
  const nothing = () => {};
  const scope = {
    self,
    system: self.system,
    id: self.id,
    sessionId: self.sessionId,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
  return (from, move) => {
    const after = machine.transition(from, move, scope);
    return after === from ? undefined : after;
  };
}
