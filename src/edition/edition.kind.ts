import type { ContentKind } from '#authoring/content-kind.ts';
import type { KnownContent } from '#authoring/known-site.ts';
import type { Read } from '#authoring/read.ts';
import { editionProblems } from '#edition/edition-problems.ts';
import { editionSchema, type Edition } from '#edition/edition.schema.ts';
import { madeUpNotices } from '#edition/made-up-problems.ts';
import { words } from '#edition/words.ts';
import type { Contact } from '#imprint/contact.schema.ts';
import { imprintOf } from '#imprint/imprint.kind.ts';
import { addressOf } from '#site/addresses.ts';

/** What an organisation says of itself in its own edition: one file in the folder of the edition, and none here. */
export const editions: ContentKind<Read<Edition>> = {
  one: 'edition',
  home: 'edition.yaml',
  schema: editionSchema,
  editor: { edition: { title: 'An edition: edition.yaml in a folder of your own', schema: editionSchema } },
  teaches: 'reference',
  problems: (all, site) => all.flatMap((edition) => editionProblems(edition, site)),
  notices: (all) => all.flatMap(madeUpNotices),
  addresses: () => [{ url: addressOf.here() }],
  searchable: (all, content) => ({
    pages: all.map(({ value }) => ({
      url: addressOf.here(),
      title: words.title,
      text: [
        words.description(imprintOf(content).publisher),
        ...[...value.lines, ...value.services].map(({ name }) => name),
      ].join(' '),
    })),
  }),
};

/** Whom readers ask about this copy, and tell that something on it is wrong; nobody where neither an edition nor content/site.yaml says. */
export const contactOf = (content: Pick<KnownContent, 'of'>): Contact | undefined =>
  editionOf(content)?.contact ?? imprintOf(content).contact;

/** The edition that the site is built as, where it is one. */
export const editionOf = (content: Pick<KnownContent, 'of'>): Edition | undefined =>
  content.of(editions)[0]?.value;
