import type { Choice, Condition, Ending, Scenario, Scene } from '#scenario/scenario.schema.ts';
import { sceneOf } from '#scenario/step.ts';
import { words } from '#scenario/text-words.ts';

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

  const variants = (says: Scene['says']): Conditional<string>[] =>
    typeof says === 'object'
      ? says.map(({ when, text }) => ({ only: only(when), what: text }))
      : says
        ? [{ what: says }]
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
          .map(([name, by]) => {
            const label = scenario.variables[name]?.label ?? name;
            return by > 0 ? words.add(label, by) : words.take(label, -by);
          }),
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
): string => (only ? (index ? words.orIf : words.if)(only) : many.length > 1 && index ? words.otherwise : '');

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
  const conditions = Object.entries(when).flatMap(([name, test]) => {
    if (!test) return [];
    if ('length' in test)
      return (name === 'seen' ? words.beenAt : words.notBeenAt)(test.map((scene) => String(number(scene))));
    const label = scenario.variables[name]?.label ?? name;
    const { atLeast, atMost } = test;
    if (atMost === undefined) return atLeast === undefined ? [] : words.atLeast(label, atLeast);
    if (atLeast === undefined) return words.atMost(label, atMost);
    return atLeast === atMost ? words.is(label, atLeast) : words.between(label, atLeast, atMost);
  });
  return words.all(conditions);
}
