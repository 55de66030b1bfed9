import type { ContentKind, Item, Laid } from '#authoring/content-kind.ts';
import type { Problem } from '#authoring/problem.ts';
import type { Edition } from '#edition/edition.schema.ts';

type ReadKinds = ReadonlyMap<ContentKind, readonly Item[]>;

/** What an edition makes of content: the content, what may be pointed to although it is gone, and what could not be laid. */
export interface LaidOver {
  read: ReadKinds;
  gone: readonly string[];
  problems: Problem[];
}

/**
 * Lays an edition over the content: what it leaves out goes, what it adds comes last, and what it says of itself replaces
 * what the site says. It never replaces a lesson, a claim or anything else that is there: a correction of the next release
 * would be lost without a word. An empty edition changes nothing; laying twice is laying once.
 */
export function lay(
  plain: ReadKinds,
  own: ReadKinds,
  edition: Pick<Edition, 'leaveOut' | 'courses' | 'site'>,
): LaidOver {
  const problems: Problem[] = [];
  const laid: Laid = {
    gone: new Map(Object.entries(edition.leaveOut).map(([one, names]) => [one, new Set(names)])),
    added: edition.courses,
    site: edition.site,
  };
  const read = new Map(
    [...plain].map(([kind, items]): [ContentKind, readonly Item[]] => {
      const gone = laid.gone.get(kind.one);
      const stays = items.filter(({ slug }) => !gone?.has(slug));
      const there = new Set(items.map(({ slug }) => slug));
      const added = (own.get(kind) ?? []).filter((item) => {
        if (!there.has(item.slug) || !kind.home.endsWith('/')) return true;
        if (!items.some(({ file }) => file === item.file)) problems.push(alreadyThere(kind, item));
        return false;
      });
      return [
        kind,
        [...stays, ...added].flatMap((item) => (kind.laid ? (kind.laid(item, laid) ?? []) : item)),
      ];
    }),
  );
  return { read, gone: [...laid.gone.values()].flatMap((names) => [...names]), problems };
}

const alreadyThere = ({ one }: ContentKind, { slug, file }: Item): Problem => ({
  file,
  line: 1,
  column: 1,
  kind: 'edition-replaces',
  what: `There is a ${one} “${slug}” already.`,
  why: 'An edition adds and leaves out. If it could replace, the next correction of the original would be lost without a word.',
  cure: `give yours another name; to be rid of the original, add “${slug}” under “leaveOut: ${one}:” in edition.yaml`,
});
