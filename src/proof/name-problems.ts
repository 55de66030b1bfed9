import { nearest } from '#authoring/nearest.ts';
import type { Path, Problem } from '#authoring/problem.ts';
import { didYouMean } from '#authoring/unknown-id.ts';
import { list, type Report } from '#proof/report.ts';
import type { Condition, Scenario, Scene } from '#scenario/scenario.schema.ts';
import { isEnding, sceneOf } from '#scenario/step.ts';

/** Names of scenes, endings and variables that do not exist, and lists whose order hides a part of them. */
export function nameProblems(scenario: Scenario, report: Report): Problem[] {
  const problems: Problem[] = [];
  const places = [...Object.keys(scenario.scenes), ...Object.keys(scenario.endings)];
  const exists = (name: string) => sceneOf(scenario, name) !== undefined || isEnding(scenario, name);

  const target = (name: string, path: Path) => {
    if (exists(name)) return;
    const meant = nearest(name, places);
    problems.push(
      report(
        path,
        'unknown-target',
        `There is no scene or ending “${name}”.${didYouMean(meant)}`,
        'A learner who got here would have nowhere to go.',
        meant
          ? `change “${name}” to “${meant}”`
          : `write the scene “${name}”, or lead to one of: ${list(places)}`,
      ),
    );
  };
  const targets = (to: Scene['then'], path: Path) => {
    if (typeof to === 'string') return target(to, path);
    lastVariant(to, path, 'way');
    to?.forEach((variant, index) => {
      target(variant.scene, [...path, index, 'scene']);
      condition(variant.when, [...path, index, 'when']);
    });
  };
  const condition = (when: Condition | undefined, path: Path) => {
    for (const name of Object.keys(when ?? {})) {
      if (name !== 'seen' && name !== 'unseen') variable(name, [...path, name]);
      else
        (when?.[name] ?? []).forEach((scene, index) => {
          if (sceneOf(scenario, scene)) return;
          const meant = nearest(scene, Object.keys(scenario.scenes));
          problems.push(
            report(
              [...path, name, index],
              'unknown-scene',
              `There is no scene “${scene}” to have been met.${didYouMean(meant)}`,
              `This condition would ${name === 'seen' ? 'never' : 'always'} hold.`,
              meant
                ? `change “${scene}” to “${meant}”`
                : `name one of the scenes: ${list(Object.keys(scenario.scenes))}`,
            ),
          );
        });
    }
  };
  const variable = (name: string, path: Path) => {
    if (Object.hasOwn(scenario.variables, name)) return;
    const known = Object.keys(scenario.variables);
    const meant = nearest(name, known);
    problems.push(
      report(
        path,
        'unknown-variable',
        `There is no variable “${name}”.${didYouMean(meant)}`,
        'Nothing would be remembered under this name.',
        meant
          ? `change “${name}” to “${meant}”`
          : `add “${name}” under “variables:”${known.length ? `, or use one of: ${list(known)}` : ''}`,
      ),
    );
  };
  const lastVariant = (
    variants: readonly { when?: Condition | undefined }[] | undefined,
    path: Path,
    thing: string,
  ) => {
    variants?.forEach((variant, index) => {
      const last = index === variants.length - 1;
      if (last === !variant.when) return;
      problems.push(
        last
          ? report(
              [...path, index, 'when'],
              'last-has-condition',
              `The last ${thing} of this list has a condition.`,
              `Where no condition holds there must be one ${thing} left, and it is the last.`,
              `remove “when:” from the last ${thing}, or add a last one without it`,
            )
          : report(
              [...path, index],
              'never-read-on',
              `This ${thing} has no condition, and others come after it.`,
              'The first that holds is taken, so those after it are never reached.',
              `add “when:” here, or move it to the end of the list`,
            ),
      );
    });
  };

  target(scenario.start, ['start']);
  for (const name of Object.keys(scenario.endings))
    if (sceneOf(scenario, name))
      problems.push(
        report(
          ['endings', name],
          'name-twice',
          `“${name}” is the name of a scene and of an ending.`,
          'A choice that leads there could mean either.',
          'rename one of them, and what leads to it',
        ),
      );
  for (const [name, scene] of Object.entries(scenario.scenes)) {
    const at: Path = ['scenes', name];
    targets(scene.then, [...at, 'then']);
    for (const key of ['stage', 'says', 'thinks'] as const) {
      const words = scene[key];
      if (typeof words !== 'object') continue;
      lastVariant(words, [...at, key], 'wording');
      words.forEach((variant, index) => condition(variant.when, [...at, key, index, 'when']));
    }
    scene.choices?.forEach((choice, index) => {
      const here: Path = [...at, 'choices', index];
      targets(choice.to, [...here, 'to']);
      condition(choice.when, [...here, 'when']);
      for (const changed of Object.keys(choice.effects ?? {}))
        variable(changed, [...here, 'effects', changed]);
    });
  }
  return problems;
}

/**
 * The scenario with what is plainly a slip put right, so that it is not reported again as ten scenes nobody can reach: names
 * that are nearly right, a condition on the last of a list. Undefined where it is not plain what was meant: a name that
 * nothing is near to, a scene that leads nowhere, an id that stands twice, a start out of bounds. What would follow from
 * those is not worth telling until they are put right.
 */
export function mended(scenario: Scenario): Scenario | undefined {
  const scenes = new Set(Object.keys(scenario.scenes));
  const places = new Set([...scenes, ...Object.keys(scenario.endings)]);
  const variables = new Set(Object.keys(scenario.variables));
  let plain = true;
  const near = (name: string, words: ReadonlySet<string>): string => {
    const meant = words.has(name) ? name : nearest(name, [...words]);
    if (!meant) plain = false;
    return meant ?? name;
  };
  const condition = (when: Condition | undefined): Condition | undefined =>
    when &&
    Object.fromEntries(
      Object.entries(when).map(([name, test]) =>
        name === 'seen' || name === 'unseen'
          ? [name, (test as readonly string[]).map((scene) => near(scene, scenes))]
          : [near(name, variables), test],
      ),
    );
  const unlessLast = (when: Condition | undefined, index: number, of: readonly unknown[]) =>
    index === of.length - 1 ? undefined : condition(when);
  const targets = (to: Scene['then']): Scene['then'] =>
    typeof to === 'string'
      ? near(to, places)
      : to?.map(({ when, scene }, index) => ({
          when: unlessLast(when, index, to),
          scene: near(scene, places),
        }));
  const words = (written: Scene['says']): Scene['says'] =>
    typeof written === 'object'
      ? written.map(({ when, text }, index) => ({ when: unlessLast(when, index, written), text }))
      : written;

  // Through text: two places written with one YAML alias become two objects, each judged where it stands.
  const copy = JSON.parse(JSON.stringify(scenario)) as Scenario;
  copy.start = near(copy.start, places);
  for (const { min, max, start } of Object.values(copy.variables))
    if (start < min || start > max) plain = false;
  for (const scene of Object.values(copy.scenes)) {
    if (!scene.choices && !scene.then) plain = false;
    scene.then = targets(scene.then);
    scene.stage = words(scene.stage);
    scene.says = words(scene.says);
    scene.thinks = words(scene.thinks);
    const ids = new Set<string>();
    for (const choice of scene.choices ?? []) {
      if (ids.has(choice.id)) plain = false;
      ids.add(choice.id);
      choice.when = condition(choice.when);
      choice.to = targets(choice.to)!;
      choice.effects =
        choice.effects &&
        Object.fromEntries(Object.entries(choice.effects).map(([name, by]) => [near(name, variables), by]));
    }
  }
  return plain ? copy : undefined;
}
