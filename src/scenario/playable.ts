import type { Scenario, Scene } from '#scenario/scenario.schema.ts';
import type { Story } from '#scenario/step.ts';

/** What a browser needs to play and debrief a scenario: the file without its walks and what the page says around it. */
export type Playable = Story &
  Pick<Scenario, 'they' | 'safety'> & {
    /** `edition` says which wording of a scene is played; it is kept with each choice made there. */
    scenes: Record<string, Scene & { edition?: string }>;
  };

/** What a claim is, as far as a debrief shows it. */
export type ClaimLabel = { statement: string; strength: string };

/** What is fetched once there is something to look back on: /scenarios/<slug>/story.json. */
export type Afterwards = { story: Playable; claims: Record<string, ClaimLabel> };

export function playable({ they, safety, variables, start, scenes, endings }: Scenario): Playable {
  return { they, ...(safety && { safety }), variables, start, scenes, endings };
}

/**
 * What the page itself brings: enough to play, and nothing of what is only told afterwards. That is half of the words,
 * and most who open the page are not at an ending. `editionOf` gives the edition of a scene by its name.
 */
export function toPlay(scenario: Scenario, editionOf: (scene: string) => string): Playable {
  const { they, variables, start, scenes, endings } = playable(scenario);
  const each = <From, To>(of: Record<string, From>, make: (from: From, name: string) => To) =>
    Object.fromEntries(Object.entries(of).map(([name, from]) => [name, make(from, name)]));
  return {
    they,
    variables,
    start,
    scenes: each(
      scenes,
      ({ title: _t, thinks: _i, chair: _c, alone: _a, nextStep: _n, choices, ...scene }, name) => ({
        ...scene,
        ...(choices && {
          edition: editionOf(name),
          choices: choices.map(({ feedback: _f, later: _l, claims: _c, best: _b, ...choice }) => ({
            ...choice,
            feedback: '',
          })),
        }),
      }),
    ),
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
