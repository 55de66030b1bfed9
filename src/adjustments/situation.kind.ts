import { givesAway } from '#adjustments/gives-away-problems.ts';
import { situationSchema, type Situation } from '#adjustments/situation.schema.ts';
import type { ContentKind } from '#authoring/content-kind.ts';
import type { KnownSite } from '#authoring/known-site.ts';
import type { Path, Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { idProblems } from '#authoring/unknown-id.ts';
import { addressOf } from '#site/addresses.ts';

/** A short case, made up: what was tried in a job, and what the review found. */
export const situations: ContentKind<Read<Situation>> = {
  one: 'situation',
  home: 'situations/',
  schema: situationSchema,
  editor: { situation: { title: 'A situation: content/situations/<slug>.yaml', schema: situationSchema } },
  problems: (all, site) => all.flatMap((one) => situationProblems(one, site)),
  addresses: ({ slug }) => [{ url: addressOf.situation(slug) }],
  searchable: (all) => ({
    pages: all.map(({ slug, value }) => ({
      url: addressOf.situation(slug),
      title: value.title,
      text: [value.hard, ...value.tried.map(({ text }) => text)].join(' '),
      also: value.also,
      audience: ['employers'],
    })),
  }),
};

/** What may be wrong with one: what it points to, and a diagnosis in a story that is about work. */
function situationProblems({ file, locate, value }: Read<Situation>, site: KnownSite): Problem[] {
  const at = (...path: Path) => ({ file, ...locate(path) });
  const texts: [Path, string][] = [
    [['title'], value.title],
    [['hard'], value.hard],
    [['review'], value.review],
    [['then'], value.then],
    ...value.tried.map(({ text }, index): [Path, string] => [['tried', index, 'text'], text]),
  ];
  return [
    ...value.tried.flatMap(({ card }, index) =>
      idProblems(() => at('tried', index, 'card'), card, site.known('adjustment'), site),
    ),
    ...idProblems(() => at('scenario'), value.scenario, site.known('scenario'), site),
    ...texts.flatMap(([path, text]) => {
      const found = givesAway(text, true);
      return found ? [{ ...at(...path), ...found }] : [];
    }),
  ];
}
