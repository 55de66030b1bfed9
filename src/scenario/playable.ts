import type { Scenario } from '#scenario/scenario.schema.ts';
import type { Story } from '#scenario/step.ts';

/** What a browser needs to play and debrief a scenario: the file without its walks and what the page says around it. */
export type Playable = Story & Pick<Scenario, 'they'>;

/** What a claim is, as far as a debrief shows it. */
export type ClaimLabel = { statement: string; strength: string };

/** What is fetched once there is something to look back on: /scenarios/<slug>/story.json. */
export type Afterwards = { story: Playable; claims: Record<string, ClaimLabel> };

export function playable({ they, variables, start, scenes, endings }: Scenario): Playable {
  return { they, variables, start, scenes, endings };
}

/**
 * What the page itself brings: enough to play, and nothing of what is only told afterwards. That is half of the words,
 * and most who open the page are not at an ending.
 */
export function toPlay(scenario: Scenario): Playable {
  const { they, variables, start, scenes, endings } = playable(scenario);
  const each = <From, To>(of: Record<string, From>, make: (from: From) => To): Record<string, To> =>
    Object.fromEntries(Object.entries(of).map(([name, from]) => [name, make(from)]));
  return {
    they,
    variables,
    start,
    scenes: each(scenes, ({ title: _title, thinks: _thinks, chair: _chair, choices, ...scene }) => ({
      ...scene,
      ...(choices && {
        choices: choices.map(({ feedback: _feedback, later: _later, claims: _claims, ...choice }) => ({
          ...choice,
          feedback: '',
        })),
      }),
    })),
    endings: each(endings, ({ title, kind, near, later }) => ({ title, kind, near, later, debrief: '' })),
  };
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
