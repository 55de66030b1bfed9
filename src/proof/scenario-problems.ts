import type { Locate, Path, Position, Problem } from '#authoring/problem.ts';
import { unknownId } from '#authoring/unknown-id.ts';
import { explorationProblems } from '#proof/exploration-problems.ts';
import { mended, nameProblems } from '#proof/name-problems.ts';
import { list, type Report } from '#proof/report.ts';
import { safetyProblems } from '#proof/safety-problems.ts';
import type { Choice, Condition, Scenario } from '#scenario/scenario.schema.ts';
import { walkProblems } from '#proof/walk-problems.ts';

/**
 * What may be wrong with a scenario beyond its shape: names that do not exist, scenes that lead nowhere,
 * walks that end elsewhere. What gives the best choice away stands in form-problems.ts. Plays every reachable combination of scene and variables.
 * `claims` are the ids of all claims there are.
 */
export function scenarioProblems(
  file: string,
  scenario: Scenario,
  locate: Locate,
  claims: ReadonlySet<string>,
): Problem[] {
  const report: Report = (path, kind, what, why, cure) => ({ file, ...locate(path), kind, what, why, cure });
  const playable = mended(scenario);
  return [
    ...nameProblems(scenario, report),
    ...claimProblems(scenario, claims, report, (path) => ({ file, ...locate(path) })),
    ...sceneProblems(scenario, report),
    ...variableProblems(scenario, report),
    ...(playable
      ? [
          ...explorationProblems(playable, report),
          ...walkProblems(playable, report),
          ...safetyProblems(playable, report),
        ]
      : []),
  ];
}

/** Claims that do not exist, and facts stated without one. */
function claimProblems(
  scenario: Scenario,
  claims: ReadonlySet<string>,
  report: Report,
  place: (path: Path) => Position & { file: string },
): Problem[] {
  const known = { one: 'claim', ids: [...claims], home: 'in content/evidence/claims/' };
  const problems: Problem[] = [];
  const cited = (ids: readonly string[] | undefined, path: Path) =>
    ids?.forEach((id, index) => {
      if (!claims.has(id))
        problems.push(
          unknownId(place([...path, index]), id, known, {
            why: 'The debrief would give a reason without its evidence.',
            cure: 'correct the id, or add the claim under content/evidence/claims/',
          }),
        );
    });
  cited(scenario.claims, ['claims']);
  for (const [name, ending] of Object.entries(scenario.endings)) {
    cited(ending.claims, ['endings', name, 'claims']);
    if (!ending.debrief.trim())
      problems.push(
        report(
          ['endings', name, 'debrief'],
          'ending-without-debrief',
          `The ending “${name}” has no debrief.`,
          'A learner would see what became of it, and not what there was to learn.',
          'write two or three sentences under “debrief:”',
        ),
      );
    else if (statesAFact.test(ending.debrief) && !ending.claims?.length)
      problems.push(factWithoutClaim(['endings', name, 'debrief'], ending.debrief, 'the ending'));
  }
  for (const [scene, { choices = [] }] of Object.entries(scenario.scenes))
    choices.forEach((choice, index) => {
      const at: Path = ['scenes', scene, 'choices', index];
      cited(choice.claims, [...at, 'claims']);
      if (!choice.feedback.trim())
        problems.push(
          report(
            [...at, 'feedback'],
            'choice-without-feedback',
            `The choice “${choice.id}” in “${scene}” has no feedback.`,
            'A learner who chose it would not be told why it went as it did.',
            'write why, kindly, under “feedback:”',
          ),
        );
      else if (!choice.claims?.length) {
        if (choice.best)
          problems.push(
            report(
              at,
              'best-without-claim',
              `“${choice.id}” in “${scene}” is called best, and no claim says why.`,
              'Best means best supported by the evidence; without it, it is only our opinion.',
              'add “claims:” with the ids of the claims behind it, or remove “best: true”',
            ),
          );
        else if (statesAFact.test(choice.feedback))
          problems.push(factWithoutClaim([...at, 'feedback'], choice.feedback, 'the choice'));
      }
    });
  return problems;

  function factWithoutClaim(path: Path, text: string, thing: string): Problem {
    return report(
      path,
      'fact-without-claim',
      `This speaks of “${statesAFact.exec(text)![0]}”, and ${thing} cites no claim.`,
      'Every statement of fact shows its evidence, its strength and its date.',
      'add “claims:” with the ids of the claims behind it, or say it without the fact',
    );
  }
}

/** Figures and words that only a source can stand behind. */
const statesAFact =
  /\b\d[\d.,]*( ?%| per cent| in \d+)?|\bper cent\b|\b(trials?|stud(y|ies)|research|evidence|statistics|guidelines?|the law|legal(ly)?|equality act)\b/i;

/** What one look at a scene shows, without playing it. */
function sceneProblems(scenario: Scenario, report: Report): Problem[] {
  return Object.entries(scenario.scenes).flatMap(([name, scene]) => {
    const at: Path = ['scenes', name];
    const problems: Problem[] = [];
    if (scene.choices && scene.then)
      problems.push(
        report(
          [...at, 'then'],
          'two-ways-on',
          `“${name}” has both “choices:” and “then:”.`,
          'Where there are choices, “then:” is never followed.',
          'remove one of the two',
        ),
      );
    if (!scene.choices && !scene.then)
      problems.push(
        report(
          at,
          'no-way-on',
          `“${name}” has neither “choices:” nor “then:”.`,
          'A learner who got here could not go on.',
          'add “choices:”, or “then:” with the scene that follows',
        ),
      );
    if (!scene.stage && !scene.says)
      problems.push(
        report(
          at,
          'nothing-said',
          `In “${name}” nothing is seen and nothing is said.`,
          'A learner would face the choices without knowing what happened.',
          'add “says:”, or “stage:” with what can be seen',
        ),
      );
    const choices = scene.choices ?? [];
    const bests = choices.filter((choice) => choice.best);
    if (bests.length > 1)
      problems.push(
        report(
          [...at, 'choices', choices.indexOf(bests[1]!), 'best'],
          'two-best',
          `In “${name}” ${bests.length} choices are called best: ${list(bests.map((choice) => choice.id))}.`,
          'There is one best choice in a scene, or none.',
          'keep “best: true” under one of them',
        ),
      );
    choices.forEach((choice, index) => {
      const earlier = choices.findIndex((other) => other.id === choice.id);
      if (earlier !== index)
        problems.push(
          report(
            [...at, 'choices', index, 'id'],
            'choice-id-twice',
            `“${name}” has two choices called “${choice.id}”.`,
            'A stored choice could mean either, and the second could never be made.',
            'give one of them another id',
          ),
        );
      const twin = choices.findIndex((other) => sameInAllButWords(other, choice));
      if (twin !== index)
        problems.push(
          report(
            [...at, 'choices', index],
            'differ-only-in-words',
            `“${choices[twin]!.id}” and “${choice.id}” in “${name}” change the same and lead to the same.`,
            'A choice that changes nothing teaches that the words do not matter.',
            'give one of them other “effects:” or another “to:”, or make one choice of the two',
          ),
        );
    });
    return problems;
  });
}

function sameInAllButWords(one: Choice, other: Choice): boolean {
  const bones = ({ to, when, effects = {} }: Choice) =>
    JSON.stringify([
      to,
      when,
      Object.entries(effects)
        .filter(([, by]) => by !== 0)
        .sort(),
    ]);
  return bones(one) === bones(other);
}

/** Variables that remember nothing, or that nothing asks about. */
function variableProblems(scenario: Scenario, report: Report): Problem[] {
  const read = new Set<string>();
  const changed = new Set<string>();
  const ask = (variants: string | readonly { when?: Condition | undefined }[] | undefined) => {
    if (typeof variants === 'object')
      for (const { when } of variants) for (const name of Object.keys(when ?? {})) read.add(name);
  };
  for (const scene of Object.values(scenario.scenes)) {
    [scene.stage, scene.says, scene.thinks, scene.then].forEach(ask);
    for (const choice of scene.choices ?? []) {
      ask(choice.to);
      ask([choice]);
      for (const [name, by] of Object.entries(choice.effects ?? {})) if (by) changed.add(name);
    }
  }
  return Object.entries(scenario.variables).flatMap(([name, { min, max, start }]) => {
    const problems: Problem[] = [];
    const at: Path = ['variables', name];
    if (name === 'seen' || name === 'unseen')
      problems.push(
        report(
          at,
          'name-taken',
          `A variable cannot be called “${name}”.`,
          'In a condition the word asks which scenes were met.',
          'give the variable another name',
        ),
      );
    if (start < min || start > max)
      problems.push(
        report(
          [...at, 'start'],
          'start-out-of-bounds',
          `“${name}” starts at ${start}, outside ${min} to ${max}.`,
          'The first change would make it jump to a bound.',
          `start it between ${min} and ${max}`,
        ),
      );
    if (!read.has(name))
      problems.push(
        report(
          at,
          'variable-never-read',
          `Nothing depends on “${name}”.`,
          'It is remembered, and makes no difference to anybody.',
          'ask about it in a “when:”, or remove it and its effects',
        ),
      );
    if (!changed.has(name))
      problems.push(
        report(
          at,
          'variable-never-changed',
          `No choice changes “${name}”.`,
          `It stays at ${start}, so every condition on it is decided before the learner begins.`,
          'change it under “effects:” of a choice, or remove it',
        ),
      );
    return problems;
  });
}
