import type { ContentKind, Item } from '#authoring/content-kind.ts';
import type { KnownSite } from '#authoring/known-site.ts';
import type { Claim } from '#evidence/claim.schema.ts';
import { claims } from '#evidence/claim.kind.ts';

/** The site as a check knows it. Only what matters to the test is named; nothing else is there. */
export function aSite({
  ids = {},
  addresses = {},
  cited = [],
  ...others
}: {
  /** What there is to point to: { module: ['first-steps'] }. */
  ids?: Record<string, readonly string[]>;
  /** Addresses with their anchors. */
  addresses?: Record<string, readonly string[]>;
  /** Claims that can be read as well as cited. */
  cited?: readonly Claim[];
} & Partial<Pick<KnownSite, 'spared' | 'whole' | 'teaching'>> = {}): KnownSite {
  const file = {
    slug: 'theme',
    file: 'content/evidence/claims/theme.yaml',
    locate: () => ({ line: 1, column: 1 }),
    value: { theme: 'A theme', about: 'Something', claims: cited },
  };
  const of = (kind: ContentKind): readonly Item[] => ((kind as unknown) === claims ? [file] : []);
  const known: typeof ids = { claim: cited.map(({ id }) => id), ...ids };
  return {
    of: of as KnownSite['of'],
    known: (one) => ({ one, ids: known[one] ?? [], home: `in content/${one}s/` }),
    addresses: new Map(Object.entries(addresses).map(([url, anchors]) => [url, new Set(anchors)])),
    spared: new Set(),
    whole: true,
    teaching: () => [],
    ...others,
  };
}
