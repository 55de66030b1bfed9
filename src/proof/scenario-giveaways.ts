import type { Locate, Problem } from '#authoring/problem.ts';
import type { Report, scenarioProblemKinds } from '#proof/report.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';

/** How often the best choice could be guessed without reading: by its length, or by its place. */
export type Giveaways = {
  /** Scenes in which one choice is best. */
  scenes: number;
  /** In how many of them it is the longest of all. */
  longest: number;
  /** How often it stands first, second, third ... */
  places: number[];
};

/** Counts over one scenario, or over all of them. */
export function giveaways(scenarios: readonly Pick<Scenario, 'scenes'>[]): Giveaways {
  const count: Giveaways = { scenes: 0, longest: 0, places: [] };
  for (const { choices = [] } of scenarios.flatMap((scenario) => Object.values(scenario.scenes))) {
    const best = choices.findIndex((choice) => choice.best);
    if (best === -1) continue;
    const lengths = choices.map((choice) => (choice.say ?? choice.do ?? '').length);
    count.scenes += 1;
    if (lengths.every((length, index) => index === best || length < lengths[best]!)) count.longest += 1;
    for (let place = 0; place < choices.length; place++)
      count.places[place] = (count.places[place] ?? 0) + Number(place === best);
  }
  return count;
}

/** With fewer scenes than this, chance alone puts the best answer in one place. */
const enough = 4;

/** In one file the best answer may be the longest, or in one place, in at most half of the scenes. */
export function giveawayProblems(scenario: Scenario, report: Report): Problem[] {
  const { scenes, longest, places } = giveaways([scenario]);
  if (scenes < enough) return [];
  const problems: Problem[] = [];
  if (longest > scenes / 2)
    problems.push(
      report(
        ['scenes'],
        'best-is-longest',
        `The best choice is the longest in ${longest} of ${scenes} scenes.`,
        'A learner would soon pick by length, and learn nothing.',
        'shorten some of the best choices, or let others say as much',
      ),
    );
  const most = Math.max(...places);
  if (most > scenes / 2)
    problems.push(
      report(
        ['scenes'],
        'best-in-one-place',
        `The best choice stands ${ordinal(places.indexOf(most))} in ${most} of ${scenes} scenes.`,
        'A learner would soon pick by place, and learn nothing.',
        'change the order of the choices in some scenes',
      ),
    );
  return problems;
}

/** Over all files, the best choice is the longest in at most this share of scenes. */
export const longestShare = 0.4;
const placeShare = 0.5;
const enoughForAll = 30;

/** What only shows over all scenarios together, reported in the file that has most to do with it. */
export function giveawayProblemsOverAll(
  files: readonly { file: string; scenario: Pick<Scenario, 'scenes'>; locate: Locate }[],
): Problem[] {
  const { scenes, longest, places } = giveaways(files.map(({ scenario }) => scenario));
  if (scenes < enoughForAll) return [];
  const report = (
    count: (of: Giveaways) => number,
    kind: (typeof scenarioProblemKinds)[number],
    what: string,
    cure: string,
  ): Problem => {
    const worst = files.reduce((a, b) =>
      count(giveaways([b.scenario])) > count(giveaways([a.scenario])) ? b : a,
    );
    const why = 'Who plays several would soon pick without reading, and learn nothing.';
    return { file: worst.file, ...worst.locate(['scenes']), kind, what, why, cure };
  };
  const problems: Problem[] = [];
  if (longest > scenes * longestShare)
    problems.push(
      report(
        (of) => of.longest,
        'best-is-longest-everywhere',
        `Over all ${files.length} files the best choice is the longest in ${longest} of ${scenes} scenes.`,
        'shorten some of the best choices, here first: most of them are in this file',
      ),
    );
  const most = Math.max(...places);
  const place = places.indexOf(most);
  if (most > scenes * placeShare)
    problems.push(
      report(
        (of) => of.places[place] ?? 0,
        'best-in-one-place-everywhere',
        `Over all ${files.length} files the best choice stands ${ordinal(place)} in ${most} of ${scenes} scenes.`,
        'change the order of the choices in some scenes, here first: most of them are in this file',
      ),
    );
  return problems;
}

const ordinal = (place: number): string =>
  ['first', 'second', 'third', 'fourth', 'fifth'][place] ?? `in place ${place + 1}`;
