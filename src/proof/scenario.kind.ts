import type { ContentKind } from '#authoring/content-kind.ts';
import type { Read } from '#authoring/read.ts';
import { choosingsOfScenario } from '#proof/form.ts';
import { formProblems } from '#proof/form-problems.ts';
import { scenarioProblems } from '#proof/scenario-problems.ts';
import { scenarioSchema, type Scenario } from '#scenario/scenario.schema.ts';
import { addressOf } from '#site/addresses.ts';

/** A branching conversation. As content it stands here: what is wrong with one is known to who proves it, not to who plays it. */
export const scenarios: ContentKind<Read<Scenario>> = {
  one: 'scenario',
  home: 'scenarios/',
  schema: scenarioSchema,
  editor: { scenario: { title: 'A scenario: content/scenarios/<slug>.yaml', schema: scenarioSchema } },
  teaches: 'practice',
  problems: (all, site) => {
    const claims = new Set([...site.known('claim').ids, ...site.spared]);
    return [
      ...all.flatMap(({ file, locate, value }) => scenarioProblems(file, value, locate, claims)),
      ...formProblems(
        all.map(({ file, value, locate }) => ({
          file,
          locate,
          choosings: choosingsOfScenario(file, value),
          at: ({ id }) => ['scenes', id],
        })),
        { name: 'scene', right: 'best choice' },
      ),
    ];
  },
  cites: ({ slug, value }) =>
    [
      ...(value.claims ?? []),
      ...choiceClaims(value),
      ...Object.values(value.endings).flatMap(({ claims = [] }) => claims),
    ].map((claim) => ({ claim, title: value.title, url: addressOf.scenario(slug) })),
  addresses: ({ slug }) => [
    { url: addressOf.scenario(slug) },
    { url: addressOf.afterwards(slug) },
    { url: addressOf.map(slug), authors: true },
  ],
  searchable: (all) => ({
    scenarios: all.map(({ slug, value }) => ({
      slug,
      title: value.title,
      summary: value.summary,
      audience: value.audiences,
      they: `${value.they.name}: ${value.they.about}`,
      setting: value.setting,
      practise: value.practise,
      claims: [...(value.claims ?? []), ...choiceClaims(value)],
    })),
  }),
};

const choiceClaims = ({ scenes }: Scenario): string[] =>
  Object.values(scenes).flatMap(({ choices = [] }) => choices.flatMap(({ claims = [] }) => claims));
