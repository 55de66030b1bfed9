import type { Scenario } from '#scenario/scenario.schema.ts';
import type { Story } from '#scenario/step.ts';

/** What a browser needs to play and debrief a scenario: the file without its walks and what the page says around it. */
export type Playable = Story & Pick<Scenario, 'they'>;

/** What a claim is, as far as a debrief shows it. */
export type ClaimLabel = { statement: string; strength: string };

export function playable({ they, variables, start, scenes, endings }: Scenario): Playable {
  return { they, variables, start, scenes, endings };
}

/** The claims a scenario names anywhere, each once, in the order they are met. */
export function claimsIn({ claims = [], scenes, endings }: Scenario): string[] {
  return [
    ...new Set([
      ...claims,
      ...Object.values(scenes).flatMap(({ choices = [] }) =>
        choices.flatMap((choice) => choice.claims ?? []),
      ),
      ...Object.values(endings).flatMap((ending) => ending.claims ?? []),
    ]),
  ];
}
