import { nearest } from '#authoring/nearest.ts';
import type { Problem } from '#authoring/problem.ts';
import { didYouMean } from '#authoring/unknown-id.ts';
import { replay } from '#scenario/replay.ts';
import { list, type Report } from '#proof/report.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';
import { choicesAt, isEnding, sceneOf } from '#scenario/step.ts';
import { walked } from '#proof/walk.ts';

/** Golden walks that cannot be walked, or that end elsewhere than they say. */
export function walkProblems(scenario: Scenario, report: Report): Problem[] {
  return scenario.walks.flatMap((walk, index) => {
    const endings = Object.keys(scenario.endings);
    if (!isEnding(scenario, walk.ends)) {
      const meant = nearest(walk.ends, endings);
      return report(
        ['walks', index, 'ends'],
        'unknown-ending',
        `There is no ending “${walk.ends}”.${didYouMean(meant)}`,
        'The walk could never end there.',
        meant ? `change “${walk.ends}” to “${meant}”` : `use one of: ${list(endings)}`,
      );
    }
    const { place, lost } = replay(scenario, walked(scenario, walk.choices), true);
    const gone = lost[0];
    if (gone) {
      const number = walk.choices.length - lost.length;
      const offered = choicesAt(scenario, place).map((choice) => choice.id);
      const written = sceneOf(scenario, place.scene)?.choices?.some((choice) => choice.id === gone.choice);
      const meant = nearest(gone.choice, offered);
      return report(
        ['walks', index, 'choices', number],
        'walk-cannot-go-on',
        isEnding(scenario, place.scene)
          ? `“${walk.name}” is at the ending “${place.scene}” before the choice “${gone.choice}”.`
          : `“${walk.name}” comes to “${place.scene}”, where “${gone.choice}” is ${written ? 'not offered' : 'not a choice'}.${didYouMean(meant)}`,
        'A walk is a test: it shows that the story still goes as it was meant to.',
        isEnding(scenario, place.scene)
          ? `remove “${gone.choice}” and what follows it`
          : meant
            ? `change “${gone.choice}” to “${meant}”`
            : offered.length
              ? `use one of: ${list(offered)}`
              : `make sure a choice is offered in “${place.scene}”`,
      );
    }
    if (place.scene === walk.ends) return [];
    const ended = isEnding(scenario, place.scene);
    return report(
      ['walks', index, 'ends'],
      'walk-ends-elsewhere',
      ended
        ? `“${walk.name}” ends at “${place.scene}”, not at “${walk.ends}”.`
        : `“${walk.name}” stops in the scene “${place.scene}”, before any ending.`,
      'Either the story changed without meaning to, or the walk is out of date.',
      ended
        ? `look at what changed, then correct the choices or write “ends: ${place.scene}”`
        : `add the choices that follow, the next one of: ${list(choicesAt(scenario, place).map((choice) => choice.id))}`,
    );
  });
}
