import type { ContentKind } from '#authoring/content-kind.ts';
import type { KnownContent, KnownSite } from '#authoring/known-site.ts';
import { linkProblems } from '#authoring/link-problems.ts';
import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { idProblems } from '#authoring/unknown-id.ts';
import { addressAt } from '#site/addresses.ts';
import { nameOfPage } from '#site/page-names.ts';
import { championsYearSchema, type ChampionsYear } from '#team/champions-year.schema.ts';

const page = addressAt('champions') ?? '/';

/** The year of a champion: one file. */
export const championsYear: ContentKind<Read<ChampionsYear>> = {
  one: 'champion’s year',
  home: 'champions-year.yaml',
  schema: championsYearSchema,
  editor: {
    'champions-year': {
      title: 'One small thing for each of twelve months: content/champions-year.yaml',
      schema: championsYearSchema,
    },
  },
  teaches: 'reference',
  problems: ([year], site) => (year ? yearProblems(year, site) : []),
  cites: ({ value }) =>
    value.months.flatMap(({ claims = [] }) =>
      claims.map((claim) => ({ claim, title: nameOfPage('champions'), url: page })),
    ),
};

function yearProblems({ file, locate, value }: Read<ChampionsYear>, site: KnownSite): Problem[] {
  const ids = value.months.map(({ id }) => id);
  return value.months.flatMap(({ id, claims = [], see }, place): Problem[] => {
    const at = (...path: (string | number)[]) => ({ file, ...locate(['months', place, ...path]) });
    return [
      ...(ids.indexOf(id) < place
        ? [
            {
              ...at('id'),
              kind: 'repeated-id',
              what: `The month “${id}” stands twice.`,
              why: 'In a calendar one of the two would take the place of the other.',
              cure: 'give this one an id of its own',
            },
          ]
        : []),
      ...claims.flatMap((claim, index) =>
        idProblems(() => at('claims', index), claim, site.known('claim'), site),
      ),
      ...see.flatMap(({ url }, index) => linkProblems(() => at('see', index, 'url'), url, site)),
    ];
  });
}

/** The months in their order. */
export const monthsOf = (content: Pick<KnownContent, 'of'>): ChampionsYear['months'] =>
  content.of(championsYear).flatMap(({ value }) => value.months);
