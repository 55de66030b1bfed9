import type { KnownSite } from '#authoring/known-site.ts';
import { limits, readingProblems } from '#authoring/language-problems.ts';
import { linkProblems } from '#authoring/link-problems.ts';
import { nearest } from '#authoring/nearest.ts';
import type { Path, Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { didYouMean, idProblems, unknownId } from '#authoring/unknown-id.ts';
import { flat, inlineOf, plain } from '#imprint/inline.ts';
import { isOwnPage, needsOf, ownPages, searchedValues, siteValues } from '#imprint/own-pages.ts';
import type { Block, PageText } from '#imprint/page.schema.ts';

type Site = Pick<KnownSite, 'known' | 'addresses' | 'spared'>;

/** Where the names of parts and values are listed. */
const table = 'to src/imprint/own-pages.ts';

/** Every line of a page that may hold marks, with its place. */
export function linesOf({ title, heading, description, text, sections, words }: PageText): [Path, string][] {
  const inBlocks = (blocks: readonly Block[], path: Path): [Path, string][] =>
    blocks.flatMap((block, index): [Path, string][] =>
      typeof block === 'string'
        ? [[[...path, index], block]]
        : 'list' in block
          ? block.list.map((line, place): [Path, string] => [[...path, index, 'list', place], line])
          : [],
    );
  return [
    ...Object.entries({ title, heading, description }).flatMap(([key, line]): [Path, string][] =>
      line ? [[[key], line]] : [],
    ),
    ...inBlocks(text, ['text']),
    ...sections.flatMap((section, index): [Path, string][] => [
      ...(section.title ? ([[['sections', index, 'title'], section.title]] satisfies [Path, string][]) : []),
      ...inBlocks(section.text, ['sections', index, 'text']),
    ]),
    ...Object.entries(words).map(([name, line]): [Path, string] => [['words', name], line]),
  ];
}

/** The claims that a page cites, in the order in which it cites them. */
export const claimsOnPage = (page: PageText): string[] =>
  linesOf(page).flatMap(([, line]) =>
    flat(inlineOf(line)).flatMap((part) => (part.kind === 'claim' ? [part.id] : [])),
  );

/**
 * What may be wrong with a page of the site: a claim, a link or a value that is not there, a mark that is not closed, and
 * what the page needs from its file and does not find.
 */
export function pageProblems({ slug, file, locate, value }: Read<PageText>, site: Site): Problem[] {
  const at = (path: Path) => ({ file, ...locate(path) });
  if (!isOwnPage(slug)) {
    const names = Object.keys(ownPages);
    const meant = nearest(slug, names);
    return [
      {
        ...at([]),
        kind: 'page-without-place',
        what: `No page of the site is made from “${slug}.yaml”.${didYouMean(meant && `${meant}.yaml`)}`,
        why: 'What is written here would be shown nowhere.',
        cure: meant ? `rename it to ${meant}.yaml` : `name it after one of: ${names.join(', ')}`,
      },
    ];
  }
  const needs = needsOf(slug);
  const values: string[] = [...siteValues, ...needs.values];
  const blocks = [...value.text, ...value.sections.flatMap(({ text }) => text)];
  const shown = blocks.flatMap((block) => (typeof block === 'object' && 'show' in block ? [block.show] : []));
  return [
    ...linesOf(value).flatMap(([path, line]) => lineProblems(path, line, values)),
    ...(value.searched ? lineProblems(['searched', 'text'], value.searched.text, searchedValues) : []),
    // Pages are for everybody, so they are held to what the readers with the least time are held to.
    ...readingProblems(
      {
        text: linesOf(value)
          .map(([, line]) => plain(inlineOf(line)))
          .join('\n\n'),
        place: { file, line: 1, column: 1 },
      },
      Math.min(limits.advisers, limits.employers, limits.clinicians),
      'page',
    ),
    ...(needs.titled ? (['title', 'description'] as const) : [])
      .filter((key) => !value[key])
      .map((key): Problem => ({
        ...at([]),
        kind: 'missing-key',
        what: `This page has no “${key}”.`,
        why: 'The window and the results of a search would be without a name for it.',
        cure: `add “${key}:”`,
      })),
    ...missing(
      'sections',
      value.sections.map(({ id }) => id),
      needs.sections,
    ),
    ...missing('words', Object.keys(value.words), needs.words),
    ...Object.keys(value.words)
      .filter((name) => !needs.words.includes(name))
      .map((name): Problem => {
        const meant = nearest(name, needs.words);
        return {
          ...at(['words', name]),
          kind: 'unknown-word',
          what: `“${name}” has no place on this page.${didYouMean(meant)}`,
          why: 'What is written there would be shown nowhere.',
          cure: meant ? `change it to “${meant}:”` : `remove it, or use one of: ${needs.words.join(', ')}`,
        };
      }),
    ...needs.shows
      .filter((name) => shown.filter((other) => other === name).length !== 1)
      .map((name): Problem => ({
        ...at(['text']),
        kind: 'never-shown',
        what: `This page has to show “${name}” once, and it does not.`,
        why: 'It is what readers come here for.',
        cure: `put “- show: ${name}” where it should stand, once`,
      })),
    ...shown
      .filter((name) => !needs.shows.includes(name))
      .map((name) => unknownId(at(['text']), name, { one: 'part', ids: needs.shows, home: table })),
  ];

  function missing(
    list: 'sections' | 'words',
    given: readonly string[],
    needed: readonly string[],
  ): Problem[] {
    return needed
      .filter((name) => !given.includes(name))
      .map((name) => ({
        ...at([list]),
        kind: 'missing-part',
        what: `This page has no “${name}” under “${list}:”.`,
        why: 'The page would have a hole where it stands.',
        cure: list === 'words' ? `add “${name}: …” under “words:”` : `add “- id: ${name}” with its “text:”`,
      }));
  }

  function lineProblems(path: Path, line: string, known: readonly string[]): Problem[] {
    return flat(inlineOf(line)).flatMap((part): Problem[] => {
      if (part.kind === 'claim') return idProblems(() => at(path), part.id, site.known('claim'), site);
      if (part.kind === 'value' && !known.includes(part.name))
        return [unknownId(at(path), part.name, { one: 'value', ids: known, home: table })];
      if (part.kind === 'link') return linkProblems(() => at(path), part.to, site);
      if (part.kind === 'text' && /\*\*|\]\(|<Claim|[{}]/.test(part.text))
        return [
          {
            ...at(path),
            kind: 'mark-not-closed',
            what: `“${part.text.trim().slice(0, 60)}” has a mark that is not closed.`,
            why: 'Readers would see the mark itself.',
            cure: 'close it: **strong**, [a link](/address/), <Claim id="C027" />, {claims}',
          },
        ];
      return [];
    });
  }
}

/** Pages of the site that have no file. */
export function missingPages(pages: readonly Read<PageText>[], spared: ReadonlySet<string>): Problem[] {
  return Object.keys(ownPages)
    .filter((name) => !pages.some(({ slug }) => slug === name) && !spared.has(name))
    .map((name) => ({
      file: `content/pages/${name}.yaml`,
      line: 1,
      column: 1,
      kind: 'missing-file',
      what: `The page “${name}” has no text.`,
      why: 'There is nothing to read.',
      cure: `write content/pages/${name}.yaml, or take it from the last release`,
    }));
}
