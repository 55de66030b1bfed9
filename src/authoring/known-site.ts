import type { ContentKind, Item } from '#authoring/content-kind.ts';
import type { Known } from '#authoring/unknown-id.ts';

/** The content as one kind sees the others. */
export interface KnownContent {
  /** All of another kind that could be read. */
  of<Kept extends Item>(kind: ContentKind<Kept>): readonly Kept[];
  /** What there is to point to, by what an author calls one: “claim”, “module”. */
  known(one: string): Known;
  /** Ids and names in files that could not be used: what points to them is not a second mistake. */
  readonly spared: ReadonlySet<string>;
}

/** The whole site as known to a check. */
export interface KnownSite extends KnownContent {
  /** Every published address that content may lead to, with the anchors it has. */
  readonly addresses: ReadonlyMap<string, ReadonlySet<string>>;
  /** The pages that teach a claim, those that teach most first. */
  teaching(claim: string): readonly { title: string; url: string }[];
  /** Nothing was left out: only then can anybody say what is missing. */
  readonly whole: boolean;
}
