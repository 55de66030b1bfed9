import type { Choice, Condition, Ending, Scenario, Scene } from '#scenario/scenario.schema.ts';
import { sceneOf } from '#scenario/step.ts';

/** Words or a target, and the condition under which they hold; the last of several has none. */
export type Conditional<T> = { only?: string | undefined; what: T };

export type GamebookChoice = {
  letter: string;
  choice: Choice;
  only?: string | undefined;
  /** What to note on the score sheet: “Trust: add 1”. */
  score: string[];
  to: Conditional<number>[];
};

/** One numbered paragraph of a book one reads by turning to numbers. */
export type Entry = {
  number: number;
  name: string;
  scene?: Scene;
  stage: Conditional<string>[];
  says: Conditional<string>[];
  thinks: Conditional<string>[];
  /** What the other person makes of it, where the file says more than what is thought. */
  otherPerspective?: string | undefined;
  choices: GamebookChoice[];
  then: Conditional<number>[];
  ending?: Ending;
};

/**
 * The whole scenario as numbered text with all branches, for paper and for browsers without scripts. Numbers follow
 * the order in which the conversation can reach a scene; number 1 is the start.
 */
export function gamebook(scenario: Scenario): Entry[] {
  const names = new Set([scenario.start]);
  for (const name of names) for (const next of targetsOf(sceneOf(scenario, name))) names.add(next);
  for (const name of [...Object.keys(scenario.scenes), ...Object.keys(scenario.endings)]) names.add(name);
  const numbers = new Map([...names].map((name, index) => [name, index + 1]));
  const number = (name: string) => numbers.get(name) ?? 0;
  const only = (when: Condition | undefined) => when && conditionWords(scenario, when, number);

  const variants = (words: Scene['says']): Conditional<string>[] =>
    typeof words === 'object'
      ? words.map(({ when, text }) => ({ only: only(when), what: text }))
      : words
        ? [{ what: words }]
        : [];
  const targets = (to: Scene['then']): Conditional<number>[] =>
    typeof to === 'object'
      ? to.map(({ when, scene }) => ({ only: only(when), what: number(scene) }))
      : to
        ? [{ what: number(to) }]
        : [];

  return [...names].map((name): Entry => {
    const scene = sceneOf(scenario, name);
    const ending = Object.hasOwn(scenario.endings, name) ? scenario.endings[name] : undefined;
    return {
      number: number(name),
      name,
      scene,
      stage: variants(scene?.stage),
      says: variants(scene?.says),
      thinks: variants(scene?.thinks),
      otherPerspective: scene?.chair ?? ending?.chair,
      choices: (scene?.choices ?? []).map((choice, index) => ({
        letter: 'abcde'[index] ?? `${index + 1}`,
        choice,
        only: only(choice.when),
        score: Object.entries(choice.effects ?? {})
          .filter(([, by]) => by)
          .map(
            ([name, by]) =>
              `${scenario.variables[name]?.label ?? name}: ${by > 0 ? 'add' : 'take'} ${Math.abs(by)}`,
          ),
        to: targets(choice.to),
      })),
      then: scene?.choices ? [] : targets(scene?.then),
      ending,
    };
  });
}

/** What stands before one of several wordings: under which condition it is the one to read. */
export const whether = (
  index: number,
  only: string | undefined,
  many: readonly Conditional<unknown>[],
): string =>
  only ? `${index ? 'or if' : 'If'} ${only}: ` : many.length > 1 ? (index ? 'Otherwise: ' : '') : '';

/** The names a scene leads to, in the order they stand in it. */
export const targetsOf = (scene: Scene | undefined): string[] =>
  [
    ...(scene?.choices ?? []).map((choice) => choice.to),
    ...(scene?.choices || !scene?.then ? [] : [scene.then]),
  ].flatMap((to) => (typeof to === 'string' ? to : to.map((variant) => variant.scene)));

/** A condition for a reader: “Trust is 2 or more, and you have been at 7”. */
export function conditionWords(
  scenario: Scenario,
  when: Condition,
  number: (scene: string) => number | string,
): string {
  return Object.entries(when)
    .flatMap(([name, test]) => {
      if (!test) return [];
      if ('length' in test)
        return `you have ${name === 'seen' ? '' : 'not '}been at ${test.map(number).join(name === 'seen' ? ' and ' : ' or ')}`;
      const label = scenario.variables[name]?.label ?? name;
      const { atLeast, atMost } = test;
      if (atLeast === atMost) return `${label} is ${atLeast}`;
      if (atMost === undefined) return `${label} is ${atLeast} or more`;
      if (atLeast === undefined) return `${label} is ${atMost} or less`;
      return `${label} is ${atLeast} to ${atMost}`;
    })
    .join(', and ');
}
