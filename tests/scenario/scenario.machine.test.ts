import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor, transition } from 'xstate';
import { explore } from '#scenario/explore.ts';
import { mover, scenarioMachine } from '#scenario/scenario.machine.ts';
import { startOf, step, type Move } from '#scenario/step.ts';
import { aScenario } from './a-scenario.ts';
import { played } from './played.ts';
import { anyPicks, anyScenario } from './scenarios-at-random.ts';

describe('the machine', () => {
  test('has a state for each scene and ending, and ends at an ending', () => {
    const machine = scenarioMachine(aScenario());
    expect(Object.keys(machine.states).sort()).toEqual([
      'door',
      'hall',
      'kitchen',
      'settled',
      'shut',
      'so-so',
    ]);
    const actor = createActor(machine).start();
    actor.send({ type: 'choose', scene: 'door', choice: 'push' });
    expect(actor.getSnapshot().value).toBe('hall');
    actor.send({ type: 'continue' });
    actor.send({ type: 'choose', scene: 'kitchen', choice: 'tell' });
    expect(actor.getSnapshot().status).toBe('done');
    expect(actor.getSnapshot().value).toBe('shut');
  });

  test('refuses a story that leads nowhere', () => {
    const scenario = aScenario();
    scenario.scenes['hall']!.then = 'nowhere';
    expect(() => scenarioMachine(scenario)).toThrow();
  });

  test('does, for any scenario and any moves, what the rules say, and never comes where the explorer did not', () => {
    fc.assert(
      fc.property(anyScenario, anyPicks, (scenario, picks) => {
        const machine = scenarioMachine(scenario);
        const found = explore(scenario);
        if (found.outcome !== 'explored') throw new Error('too many');
        const { places, moves } = played(scenario, picks);
        let snapshot = machine.resolveState({ value: scenario.start, context: startOf(scenario) });
        moves.forEach((move, number) => {
          expect(snapshot.can(move)).toBe(true);
          [snapshot] = transition(machine, snapshot, move);
          expect(snapshot.value).toBe(places[number + 1]!.scene);
          expect(snapshot.context).toEqual(places[number + 1]);
          expect(found.stateOf(snapshot.context)).toBeDefined();
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
        const make = mover(scenario);
        let place = startOf(scenario);
        for (const move of moves) {
          const after = make(place, move);
          expect(after).toEqual(step(scenario, place, move));
          place = after ?? place;
        }
      }),
      { numRuns: 300 },
    );
  });
});
