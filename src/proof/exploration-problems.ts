import type { Problem } from '#authoring/problem.ts';
import { explore, sinks, leadingTo, stateCap, type Exploration } from '#scenario/explore.ts';
import { conditionsAndEffects } from '#proof/condition-problems.ts';
import { visitedAgain } from '#proof/strongly-connected.ts';
import { list, shortestPathTo, type Report } from '#proof/report.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';
import { sceneOf, type Variables } from '#scenario/step.ts';

/** What only playing every reachable combination can show. `cap` is how many combinations are looked at. */
export function explorationProblems(scenario: Scenario, report: Report, cap: number = stateCap): Problem[] {
  const found = explore(scenario, cap);
  if (found.outcome === 'too-many')
    return [
      report(
        ['variables'],
        'too-many-combinations',
        `This conversation can be in more than ${found.cap.toLocaleString('en-GB')} situations: ${found.scenes} scenes, each with up to ${found.combinations.toLocaleString('en-GB')} combinations of variables.`,
        'Nobody could make sure that each of them can be left, so none has been looked at.',
        'use fewer variables, or give them a narrower range between “min:” and “max:”',
      ),
    ];
  const firstVisited = new Map<string, number>();
  for (let state = found.size - 1; state >= 0; state--) firstVisited.set(found.sceneAt(state), state);
  return [
    ...unreachable(scenario, firstVisited, report),
    ...deadEnds(scenario, found, report),
    ...conditionsAndEffects(scenario, found, report),
    ...againProblems(scenario, found, firstVisited, report),
  ];
}

function unreachable(
  scenario: Scenario,
  firstVisited: ReadonlyMap<string, number>,
  report: Report,
): Problem[] {
  const scenes = Object.keys(scenario.scenes)
    .filter((name) => !firstVisited.has(name))
    .map((name) =>
      report(
        ['scenes', name],
        'unreachable-scene',
        `No choices lead to the scene “${name}”.`,
        'It was written, and nobody will ever see it.',
        'lead to it from a choice, loosen the condition that stands before it, or remove it',
      ),
    );
  const endings = Object.keys(scenario.endings);
  const reached = endings.filter((name) => firstVisited.has(name));
  const unmet = endings
    .filter((name) => !firstVisited.has(name))
    .map((name) =>
      report(
        ['endings', name],
        'ending-nobody-gets',
        `No choices lead to the ending “${name}”.`,
        'It was written, and nobody will ever see it.',
        'lead to it from a choice, loosen the condition that stands before it, or remove it',
      ),
    );
  if (reached.length === 1)
    unmet.push(
      report(
        ['endings', reached[0]!],
        'ending-everybody-gets',
        `Whatever is chosen, the end is “${reached[0]}”.`,
        'Then nothing that was said made a difference.',
        'let some choices lead to another ending',
      ),
    );
  return [...scenes, ...unmet];
}

/** Places where nothing is offered, and cycles that never come to an ending. */
function deadEnds(scenario: Scenario, found: Exploration, report: Report): Problem[] {
  const problems: Problem[] = [];
  const last = sinks(found);
  const reported = new Set<string>();
  for (const state of last) {
    const name = found.sceneAt(state);
    if (!sceneOf(scenario, name) || reported.has(name)) continue;
    reported.add(name);
    problems.push(
      report(
        ['scenes', name, 'choices'],
        'nothing-offered',
        `In “${name}” no choice is offered when ${values(found.placeAt(state).variables)}. Shortest way there: ${shortestPathTo(found, state)}.`,
        'A learner who came this way could not go on.',
        'remove “when:” from one of its choices, or loosen it',
      ),
    );
  }

  // What is left goes round for ever. Each cycle is reported once, where it is first entered.
  const settled = leadingTo(found, last);
  const work: number[] = [];
  for (let start = 0; start < found.size; start++) {
    if (settled[start]) continue;
    const cycle = new Set<string>();
    let reportedBefore = false;
    settled[start] = 2;
    work.push(start);
    while (work.length) {
      const state = work.pop()!;
      cycle.add(found.sceneAt(state));
      for (
        let edge = found.edgeOffset[state]!;
        edge < found.edgeOffset[state]! + found.edgeCount[state]!;
        edge++
      ) {
        const next = found.edgeTarget[edge]!;
        if (settled[next] === 2 && !cycle.has(found.sceneAt(next))) reportedBefore = true;
        if (settled[next]) continue;
        settled[next] = 2;
        work.push(next);
      }
    }
    if (reportedBefore) continue;
    const name = found.sceneAt(start);
    problems.push(
      report(
        ['scenes', name],
        'no-way-to-an-ending',
        `From “${name}” no ending can be reached when ${values(found.placeAt(start).variables)}; it goes round: ${list([...cycle])}. Shortest way there: ${shortestPathTo(found, start)}.`,
        'A learner who came this way would go round for ever.',
        `let a choice in one of these scenes lead out of the round`,
      ),
    );
  }
  return problems;
}

/** Words for a second time, in scenes that are visited once only. */
function againProblems(
  scenario: Scenario,
  found: Exploration,
  firstVisited: ReadonlyMap<string, number>,
  report: Report,
): Problem[] {
  const names = Object.keys(scenario.scenes).filter(
    (name) => scenario.scenes[name]!.again && firstVisited.has(name),
  );
  const again = visitedAgain(found, names);
  return names
    .filter((name) => !again.has(name))
    .map((name) =>
      report(
        ['scenes', name, 'again'],
        'never-met-again',
        `“${name}” has words for a second time, and nobody comes to it twice.`,
        'It was written, and nobody will ever see it.',
        'lead back to the scene from a later one, or remove “again:”',
      ),
    );
}

const values = (variables: Variables): string =>
  Object.entries(variables)
    .map(([name, value]) => `${name} is ${value}`)
    .join(', ') || 'it comes to this';
