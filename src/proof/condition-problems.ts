import type { Path, Problem } from '#authoring/problem.ts';
import { shortestPathTo, type Report } from '#proof/report.ts';
import type { Exploration } from '#scenario/explore.ts';
import type { Condition, Scenario, Scene } from '#scenario/scenario.schema.ts';
import { holds, sceneOf, withEffects, type Variables } from '#scenario/step.ts';

/** A condition, where it stands, and what came of asking it in every situation. */
interface Asked {
  path: Path;
  what: 'choice' | 'variant';
  /** The choice that it stands before, or the scene whose words it decides. */
  name: string;
  when: Condition;
  asked: number;
  held: number;
  /** How often each of its tests held. */
  tests: Map<string, number>;
  firstHeld: number;
  firstFailed: number;
}

/** What a choice does to a variable, and how often there was room for all of it. */
interface Felt {
  path: Path;
  scene: string;
  choice: string;
  variable: string;
  by: number;
  whole: number;
  cut: number;
  firstCut: number;
}

/** Conditions that are decided before the learner begins, and effects that never have one. */
export function conditionsAndEffects(scenario: Scenario, found: Exploration, report: Report): Problem[] {
  const conditions = conditionsIn(scenario);
  const effects = effectsIn(scenario);
  playAll(scenario, found, conditions, effects);
  return [
    ...[...conditions.values()].flatMap((condition) => conditionProblems(condition, found, report)),
    ...[...effects.values()].flatMap((effect) => effectProblems(scenario, effect, found, report)),
  ];
}

function conditionsIn(scenario: Scenario): Map<Condition, Asked> {
  const conditions = new Map<Condition, Asked>();
  const add = (path: Path, what: Asked['what'], name: string, when: Condition | undefined) => {
    const none = { asked: 0, held: 0, tests: new Map<string, number>(), firstHeld: -1, firstFailed: -1 };
    if (when) conditions.set(when, { path, what, name, when, ...none });
  };
  const variants = (
    path: Path,
    name: string,
    many: string | readonly { when?: Condition | undefined }[] | undefined,
  ) => {
    if (typeof many === 'object')
      many.forEach((variant, index) => add([...path, index, 'when'], 'variant', name, variant.when));
  };
  for (const [name, scene] of Object.entries(scenario.scenes)) {
    const at: Path = ['scenes', name];
    for (const key of ['stage', 'says', 'thinks', 'then'] as const) variants([...at, key], name, scene[key]);
    scene.choices?.forEach((choice, index) => {
      const here: Path = [...at, 'choices', index];
      add([...here, 'when'], 'choice', choice.id, choice.when);
      variants([...here, 'to'], name, choice.to);
    });
  }
  return conditions;
}

const nameOfEffect = (scene: string, choice: number, variable: string) => `${scene} ${choice} ${variable}`;

function effectsIn(scenario: Scenario): Map<string, Felt> {
  const effects = new Map<string, Felt>();
  for (const [scene, { choices = [] }] of Object.entries(scenario.scenes))
    choices.forEach((choice, index) => {
      for (const [variable, by] of Object.entries(choice.effects ?? {}))
        if (by && Object.hasOwn(scenario.variables, variable))
          effects.set(nameOfEffect(scene, index, variable), {
            path: ['scenes', scene, 'choices', index, 'effects', variable],
            ...{ scene, choice: choice.id, variable, by },
            ...{ whole: 0, cut: 0, firstCut: -1 },
          });
    });
  return effects;
}

/** Asks every condition and makes every choice in every situation that can be reached, and counts what comes of it. */
function playAll(
  scenario: Scenario,
  found: Exploration,
  conditions: ReadonlyMap<Condition, Asked>,
  effects: ReadonlyMap<string, Felt>,
): void {
  for (let state = 0; state < found.size; state++) {
    const { scene: name, variables, seen } = found.placeAt(state);
    const scene = sceneOf(scenario, name);
    if (!scene) continue;
    const ask = (when: Condition | undefined, now: Variables): boolean => {
      if (!when) return true;
      const condition = conditions.get(when)!;
      condition.asked += 1;
      for (const test in when)
        if (holds({ [test]: when[test] }, now, seen))
          condition.tests.set(test, (condition.tests.get(test) ?? 0) + 1);
      const held = holds(when, now, seen);
      if (held) condition.held += 1;
      const first = held ? 'firstHeld' : 'firstFailed';
      if (condition[first] === -1) condition[first] = state;
      return held;
    };
    const askUntilOneHolds = (many: Scene['says'] | Scene['then'], now: Variables) => {
      if (typeof many === 'object') many.some(({ when }) => ask(when, now));
    };
    for (const words of [scene.stage, scene.says, scene.thinks, scene.choices ? undefined : scene.then])
      askUntilOneHolds(words, variables);
    scene.choices?.forEach((choice, index) => {
      if (!ask(choice.when, variables)) return;
      const after = withEffects(scenario, variables, choice.effects);
      askUntilOneHolds(choice.to, after);
      for (const variable in choice.effects) {
        const effect = effects.get(nameOfEffect(name, index, variable));
        if (!effect) continue;
        if (after[variable]! - variables[variable]! === effect.by) effect.whole += 1;
        else {
          effect.cut += 1;
          if (effect.firstCut === -1) effect.firstCut = state;
        }
      }
    });
  }
}

function conditionProblems(condition: Asked, found: Exploration, report: Report): Problem[] {
  const { path, what, name, when, asked, held, tests, firstHeld, firstFailed } = condition;
  if (!asked) return [];
  if (held)
    return Object.keys(when)
      .filter((test) => tests.get(test) === asked)
      .map((test) =>
        report(
          [...path, test],
          'condition-always-true',
          `In “${path[1]}” the test of “${test}” holds every time it is asked. Shortest way there: ${shortestPathTo(found, firstHeld)}.`,
          'It looks as if it decided something, and it decides nothing.',
          `tighten it, or remove “${test}:” from this condition`,
        ),
      );
  const never = Object.keys(when).find((test) => !tests.get(test));
  const where = `Shortest way to where it is asked: ${shortestPathTo(found, firstFailed)}.`;
  const at = never ? [...path, never] : path;
  return [
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
  ];
}

function effectProblems(
  scenario: Scenario,
  { path, scene, choice, variable, by, whole, cut, firstCut }: Felt,
  found: Exploration,
  report: Report,
): Problem[] {
  if (!cut || whole) return [];
  const { min, max } = scenario.variables[variable]!;
  const [adds, to, bound, cure] =
    by > 0
      ? ['adds', 'to', max, `raise “max:” of “${variable}”`]
      : ['takes', 'from', min, `lower “min:” of “${variable}”`];
  return [
    report(
      path,
      'always-at-its-bound',
      `“${choice}” in “${scene}” ${adds} ${Math.abs(by)} ${to} “${variable}”, and each time there is no room: it is kept at ${bound}. Shortest way there: ${shortestPathTo(found, firstCut)}.`,
      'The learner is told of a change that does not happen in full.',
      `change it by less, or ${cure}`,
    ),
  ];
}
