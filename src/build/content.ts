import type { ContentKind, Item } from '#authoring/content-kind.ts';
import type { KnownContent } from '#authoring/known-site.ts';
import * as kinds from '#build/kinds.ts';

type Kinds = typeof kinds;
type Kept<Kind> = Kind extends ContentKind<infer One> ? One : never;

/** Everything under content/ that could be read and has the right shape, by the names of the kinds. */
export type Content = { [Name in keyof Kinds]: Kept<Kinds[Name]>[] } & KnownContent;

export const allKinds: readonly ContentKind[] = Object.values(kinds);

/** What was read of each kind, as one whole. `spared` holds the names that could not be read. */
export function contentOf(
  read: ReadonlyMap<ContentKind, readonly Item[]>,
  spared: ReadonlySet<string>,
): Content {
  const of = (kind: ContentKind) => read.get(kind) ?? [];
  const ids = new Map(
    allKinds.map((kind) => [
      kind.one,
      {
        one: kind.one,
        ids: of(kind).flatMap((item) => kind.names?.(item) ?? item.slug),
        home: `in content/${kind.home}`,
      },
    ]),
  );
  const known: KnownContent = {
    // A kind is the key of what it read itself, so what is found under it is its own.
    of: of as KnownContent['of'],
    known: (one) => {
      const found = ids.get(one);
      if (!found) throw new Error(`No kind of content has a “${one}” to point to.`);
      return found;
    },
    spared,
  };
  const byName = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, of(kind)]));
  return { ...byName, ...known } as Content;
}
