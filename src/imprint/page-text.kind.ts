import type { ContentKind } from '#authoring/content-kind.ts';
import type { Read } from '#authoring/read.ts';
import { helpLinesOf } from '#imprint/help-line.kind.ts';
import { inlineOf, plain } from '#imprint/inline.ts';
import { claimsOnPage, missingPages, pageProblems } from '#imprint/page-problems.ts';
import { pageSchema, type PageText } from '#imprint/page.schema.ts';
import { siteName } from '#site/names.ts';
import { sitePages } from '#site/addresses.ts';
import { nameOfPage } from '#site/page-names.ts';

/** What pages say that are no lessons: a file for each, with the name that the table of addresses has for it. */
export const pageTexts: ContentKind<Read<PageText>> = {
  one: 'page text',
  home: 'pages/',
  schema: pageSchema,
  editor: { page: { title: 'What a page says: content/pages/<name>.yaml', schema: pageSchema } },
  teaches: 'reference',
  problems: (all, site) => [
    ...all.flatMap((page) => pageProblems(page, site)),
    ...(all.length > 0 ? missingPages(all, site.spared) : []),
  ],
  cites: ({ slug, value }) => {
    const page = sitePages.find(({ name }) => name === slug);
    return page
      ? claimsOnPage(value).map((claim) => ({ claim, title: nameOfPage(page.name), url: page.address }))
      : [];
  },
  searchable: (all, content) => {
    const values = {
      site: siteName,
      lines: helpLinesOf(content)
        .map(({ name }) => name)
        .join(', '),
    };
    return {
      // In the order of the table, whatever the files are called.
      pages: sitePages.flatMap(({ address, name }) => {
        const { searched, description = '' } = all.find(({ slug }) => slug === name)?.value ?? {};
        // A result shows what the page is for; what people type for it is looked for, and not shown.
        const typed = searched && plain(inlineOf(searched.text), values);
        return searched && typed !== undefined
          ? [
              {
                url: address,
                title: nameOfPage(name),
                text: plain(inlineOf(description), values) || typed,
                also: description === '' ? [] : [typed],
                ...(searched.for.length > 0 && { audience: searched.for }),
              },
            ]
          : [];
      }),
    };
  },
};
