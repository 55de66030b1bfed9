import { nearest } from '#authoring/nearest.ts';
import type { KnownSite } from '#authoring/known-site.ts';
import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import type { SearchWords } from '#search/search-words.schema.ts';

/** The one file that build/site-defines.ts reads for the way to help. */
const helpFile = 'needs-help.yaml';

type Place = readonly (string | number)[];

/** What may be wrong with the files of content/search/, each by itself and all together. */
export function searchWordsProblems(
  files: readonly Read<SearchWords>[],
  site: Pick<KnownSite, 'addresses' | 'spared' | 'whole'>,
): Problem[] {
  const lists = new Set(files.flatMap(({ value }) => Object.keys(value.lists ?? {})));
  const voices = new Set(files.flatMap(({ value }) => (value.voices ?? []).map(({ who }) => who)));
  const pages = [...site.addresses].flatMap(([page, anchors]) => [
    page,
    ...[...anchors].map((anchor) => `${page}#${anchor}`),
  ]);
  const known = new Set(pages);
  const one = new Map<string, string>();
  const ids = new Set<string>();
  const weighed = new Map<string, string>();
  return files.flatMap(({ file, locate, value }): Problem[] => {
    const at = (place: Place) => ({ file, ...locate([...place]) });

    const unknownLists = (sayings: readonly string[], place: Place, there: ReadonlySet<string>): Problem[] =>
      sayings.flatMap((saying, index) =>
        [...saying.matchAll(/\{([^}]*)\}?/g)].flatMap(([, name = '']): Problem[] =>
          there.has(name)
            ? []
            : [
                {
                  ...at([...place, index]),
                  kind: 'unknown-list',
                  what: `There is no list “${name}” to stand in “${saying}”.`,
                  why: 'Nothing that people type would be read so.',
                  cure: didYouMean(nearest(name, [...there]), 'write the list under “lists”'),
                },
              ],
        ),
      );

    const unknownAddress = (address: string, place: Place): Problem[] => {
      const begins = address.endsWith('*') ? address.slice(0, -1) : undefined;
      const there = begins === undefined ? known.has(address) : pages.some((page) => page.startsWith(begins));
      const spared = address.split('/').some((part) => site.spared.has(part));
      return there || spared || !site.whole
        ? []
        : [
            {
              ...at(place),
              kind: 'unknown-address',
              what: `There is no ${address}.`,
              why: 'What people look for would lead nowhere.',
              cure: didYouMean(nearest(address, pages), 'name a page or section of the site'),
            },
          ];
    };

    const twice = (name: 'alike' | 'apart'): Problem[] =>
      (value[name] ?? []).flatMap((line, index) =>
        line.flatMap((word, position): Problem[] => {
          const before = one.get(word);
          one.set(word, line[0]!);
          return before === undefined
            ? []
            : [
                {
                  ...at([name, index, position]),
                  kind: 'word-counted-twice',
                  what: `“${word}” already counts as “${before}”.`,
                  why: 'A word can count as one other only.',
                  cure: 'keep it in one line',
                },
              ];
        }),
      );

    const weighedTwice = [
      ...Object.entries(value.scale?.danger ?? {}).map(
        ([family, lines]) => [['scale', 'danger', family], family, lines] as const,
      ),
      [['scale', 'harmless'], 'harmless', value.scale?.harmless ?? []] as const,
    ].flatMap(([place, family, lines]) =>
      lines.flatMap((line, index): Problem[] => {
        const before = weighed.get(line);
        weighed.set(line, family);
        return before === undefined
          ? []
          : [
              {
                ...at([...place, index]),
                kind: 'line-weighed-twice',
                what: `“${line}” stands under “${before}” already.`,
                why: 'It would count twice, or for both sides, and be measured with a scale that learned from it.',
                cure: 'keep it in one place',
              },
            ];
      }),
    );

    const intents = (value.intents ?? []).flatMap((intent, index): Problem[] => {
      const repeated = ids.has(intent.id);
      ids.add(intent.id);
      return [
        ...(repeated
          ? [
              {
                ...at(['intents', index, 'id']),
                kind: 'repeated-id',
                what: `The intent “${intent.id}” stands twice.`,
                why: 'Who asks why a result came first could be told of either.',
                cure: 'join the two, or rename one',
              },
            ]
          : []),
        ...unknownLists(intent.asks, ['intents', index, 'asks'], lists),
        ...unknownLists(intent.unless ?? [], ['intents', index, 'unless'], lists),
        ...(intent.alone === undefined ? [] : unknownAddress(intent.alone, ['intents', index, 'alone'])),
        ...intent.lifts.flatMap((lift, position) => [
          ...(lift.to ?? []).flatMap((address, nth) =>
            unknownAddress(address, ['intents', index, 'lifts', position, 'to', nth]),
          ),
          ...(lift.for ?? []).flatMap((who, nth): Problem[] =>
            voices.has(who)
              ? []
              : [
                  {
                    ...at(['intents', index, 'lifts', position, 'for', nth]),
                    kind: 'unknown-voice',
                    what: `Nobody who asks is called “${who}”.`,
                    why: 'This would never lift anything.',
                    cure: didYouMean(nearest(who, [...voices]), 'describe them under “voices”'),
                  },
                ],
          ),
        ]),
      ];
    });

    return [
      ...twice('alike'),
      ...twice('apart'),
      ...intents,
      ...weighedTwice,
      ...(value.voices ?? []).flatMap(({ says }, index) =>
        unknownLists(says, ['voices', index, 'says'], lists),
      ),
      ...(value.help && !file.endsWith(`/${helpFile}`)
        ? [
            {
              ...at(['help']),
              kind: 'help-in-another-file',
              what: `What people type when somebody may die stands in ${helpFile} only.`,
              why: 'The way to help waits for no other file, so it would not be seen here.',
              cure: `move it to content/search/${helpFile}`,
            },
          ]
        : []),
      ...(value.help
        ? [
            ...unknownLists(value.help.sayings, ['help', 'sayings'], new Set(Object.keys(value.help.lists))),
            ...unknownLists(value.help.unless, ['help', 'unless'], new Set(Object.keys(value.help.lists))),
          ]
        : []),
    ];
  });
}

function didYouMean(word: string | undefined, otherwise: string): string {
  return word === undefined ? otherwise : `did you mean ${word}?`;
}
