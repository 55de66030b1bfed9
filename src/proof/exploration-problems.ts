import type { Path, Problem } from '#authoring/problem.ts';
import { explore, sinks, leadingTo, stateCap, type Exploration } from '#scenario/explore.ts';
import { visitedAgain } from '#proof/strongly-connected.ts';
import { list, shortestPathTo, type Report } from '#proof/report.ts';
import type { Condition, Scenario, Scene } from '#scenario/scenario.schema.ts';
import { holds, sceneOf, withEffects, type Variables } from '#scenario/step.ts';

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

type Site = {
  path: Path;
  what: 'choice' | 'variant';
  name: string;
  when: Condition;
  evaluated: number;
  held: number;
  tests: Map<string, number>;
  firstHeld: number;
  firstFailed: number;
};

/** Conditions that are decided before the learner begins, and effects that never have one. */
function conditionsAndEffects(scenario: Scenario, found: Exploration, report: Report): Problem[] {
  const sites = new Map<Condition, Site>();
  const effects = new Map<
    string,
    {
      path: Path;
      scene: string;
      choice: string;
      variable: string;
      by: number;
      whole: number;
      cut: number;
      first: number;
    }
  >();
  const site = (path: Path, what: Site['what'], name: string, when: Condition | undefined) => {
    if (when)
      sites.set(when, {
        path,
        what,
        name,
        when,
        evaluated: 0,
        held: 0,
        tests: new Map(),
        firstHeld: -1,
        firstFailed: -1,
      });
  };
  const variants = (
    path: Path,
    name: string,
    many: string | readonly { when?: Condition | undefined }[] | undefined,
  ) => {
    if (typeof many === 'object')
      many.forEach((variant, index) => site([...path, index, 'when'], 'variant', name, variant.when));
  };
  for (const [name, scene] of Object.entries(scenario.scenes)) {
    const at: Path = ['scenes', name];
    for (const key of ['stage', 'says', 'thinks', 'then'] as const) variants([...at, key], name, scene[key]);
    scene.choices?.forEach((choice, index) => {
      const here: Path = [...at, 'choices', index];
      site([...here, 'when'], 'choice', choice.id, choice.when);
      variants([...here, 'to'], name, choice.to);
      for (const [variable, by] of Object.entries(choice.effects ?? {}))
        if (by && Object.hasOwn(scenario.variables, variable))
          effects.set(`${name} ${index} ${variable}`, {
            path: [...here, 'effects', variable],
            scene: name,
            choice: choice.id,
            variable,
            by,
            whole: 0,
            cut: 0,
            first: -1,
          });
    });
  }

  const ask = (
    when: Condition | undefined,
    variables: Variables,
    seen: readonly string[],
    state: number,
  ): boolean => {
    if (!when) return true;
    const held = holds(when, variables, seen);
    const asked = sites.get(when)!;
    asked.evaluated += 1;
    for (const name in when)
      if (holds({ [name]: when[name] }, variables, seen))
        asked.tests.set(name, (asked.tests.get(name) ?? 0) + 1);
    if (held) {
      asked.held += 1;
      if (asked.firstHeld === -1) asked.firstHeld = state;
    } else if (asked.firstFailed === -1) asked.firstFailed = state;
    return held;
  };
  const askUntilOneHolds = (
    many: Scene['says'] | Scene['then'],
    variables: Variables,
    seen: readonly string[],
    state: number,
  ) => {
    if (typeof many === 'object') for (const { when } of many) if (ask(when, variables, seen, state)) return;
  };

  for (let state = 0; state < found.size; state++) {
    const { scene: name, variables, seen } = found.placeAt(state);
    const scene = sceneOf(scenario, name);
    if (!scene) continue;
    for (const words of [scene.stage, scene.says, scene.thinks, scene.choices ? undefined : scene.then])
      askUntilOneHolds(words, variables, seen, state);
    scene.choices?.forEach((choice, index) => {
      if (!ask(choice.when, variables, seen, state)) return;
      const after = withEffects(scenario, variables, choice.effects);
      askUntilOneHolds(choice.to, after, seen, state);
      for (const variable in choice.effects) {
        const effect = effects.get(`${name} ${index} ${variable}`);
        if (!effect) continue;
        if (after[variable]! - variables[variable]! === effect.by) effect.whole += 1;
        else {
          effect.cut += 1;
          if (effect.first === -1) effect.first = state;
        }
      }
    });
  }

  const problems: Problem[] = [];
  for (const { path, what, name, when, evaluated, held, tests, firstHeld, firstFailed } of sites.values()) {
    if (!evaluated) continue;
    if (!held) {
      const never = Object.keys(when).find((test) => !tests.get(test));
      const where = `Shortest way to where it is asked: ${shortestPathTo(found, firstFailed)}.`;
      const at = never ? [...path, never] : path;
      problems.push(
        what === 'choice'
          ? report(
              at,
              'choice-never-offered',
              `The choice “${name}” is never offered: ${never ? `“${never}” is never as its condition asks` : 'its tests never hold together'}. ${where}`,
              'It was written, and nobody will ever see it.',
              'loosen its “when:”, or let earlier choices change the variable further',
            )
          : report(
              at,
              'condition-never-true',
              `In “${name}” this condition never holds${never ? '' : ', its tests never being true together'}. ${where}`,
              'What it stands for is never seen.',
              'loosen it, or remove it with what it stands for',
            ),
      );
      continue;
    }
    for (const test of Object.keys(when)) {
      if (tests.get(test) !== evaluated) continue;
      problems.push(
        report(
          [...path, test],
          'condition-always-true',
          `In “${path[1]}” the test of “${test}” holds every time it is asked. Shortest way there: ${shortestPathTo(found, firstHeld)}.`,
          'It looks as if it decided something, and it decides nothing.',
          `tighten it, or remove “${test}:” from this condition`,
        ),
      );
    }
  }
  for (const { path, scene, choice, variable, by, whole, cut, first } of effects.values()) {
    if (!cut || whole) continue;
    const { min, max } = scenario.variables[variable]!;
    problems.push(
      report(
        path,
        'always-at-its-bound',
        `“${choice}” in “${scene}” ${by > 0 ? 'adds' : 'takes'} ${Math.abs(by)} ${by > 0 ? 'to' : 'from'} “${variable}”, and each time there is no room: it is kept at ${by > 0 ? max : min}. Shortest way there: ${shortestPathTo(found, first)}.`,
        'The learner is told of a change that does not happen in full.',
        `change it by less, or ${by > 0 ? `raise “max:” of “${variable}”` : `lower “min:” of “${variable}”`}`,
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
