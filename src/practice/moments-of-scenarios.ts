import { editionOfScene } from '#assessment/edition.ts';
import type { Read } from '#authoring/read.ts';
import type { Claim } from '#evidence/claim.schema.ts';
import type { MomentsOfScenario, PractisableScenario } from '#practice/practisable.ts';
import { strengthWords } from '#evidence/words.ts';
import { momentsOf, type Moment } from '#practice/moment.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';

const editionOfMoment = ({ slug, value }: Read<Scenario>, { scene }: Moment): string =>
  editionOfScene(slug, scene, value.scenes[scene]!);

/** The edition of each scene of a scenario that can be asked by itself, by its name. */
export const momentEditions = (scenario: Read<Scenario>): Record<string, string> =>
  Object.fromEntries(
    momentsOf(scenario.value).map((moment) => [moment.scene, editionOfMoment(scenario, moment)]),
  );

/** Which moments there are on the site, without their words: /practice/moments.json. */
export const momentsList = (scenarios: readonly Read<Scenario>[]): PractisableScenario[] =>
  scenarios.map((scenario) => ({
    scenario: scenario.slug,
    title: scenario.value.title,
    scenes: momentsOf(scenario.value).map((moment) => [
      moment.scene,
      editionOfMoment(scenario, moment),
      moment.choices.find(({ best }) => best)!.id,
    ]),
  }));

/** What is shown of the moments of one scenario: /practice/moments/<slug>.json. */
export function momentsFile(scenario: Read<Scenario>, all: ReadonlyMap<string, Claim>): MomentsOfScenario {
  const { value } = scenario;
  const moments = momentsOf(value);
  const cited = new Set(moments.flatMap(({ choices }) => choices.flatMap(({ claims }) => claims ?? [])));
  return {
    you: value.you,
    they: value.they,
    moments: moments.map((moment) => ({ ...moment, edition: editionOfMoment(scenario, moment) })),
    claims: Object.fromEntries(
      [...cited].flatMap((id) => {
        const claim = all.get(id);
        return claim ? [[id, { statement: claim.statement, strength: strengthWords[claim.strength] }]] : [];
      }),
    ),
  };
}
