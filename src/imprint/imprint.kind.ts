import type { ContentKind } from '#authoring/content-kind.ts';
import type { KnownContent } from '#authoring/known-site.ts';
import type { Read } from '#authoring/read.ts';
import { courses } from '#curriculum/course.kind.ts';
import { imprintProblems } from '#imprint/imprint-problems.ts';
import { imprintSchema, type Imprint } from '#imprint/imprint.schema.ts';

/** What the site is called, who publishes it, and for whom it is: one file. */
export const imprint: ContentKind<Read<Imprint>> = {
  one: 'imprint',
  home: 'site.yaml',
  schema: imprintSchema,
  editor: { site: { title: 'The name of the site: content/site.yaml', schema: imprintSchema } },
  laid: (item, { site }) => ({ ...item, value: imprintSchema.parse({ ...item.value, ...site }) }),
  problems: ([file], site) =>
    file
      ? imprintProblems(file, site.of(courses))
      : site.spared.has('site')
        ? []
        : [
            {
              file: 'content/site.yaml',
              line: 1,
              column: 1,
              kind: 'missing-file',
              what: 'There is no content/site.yaml.',
              why: 'No page would have a name.',
              cure: 'take it from the last release, and change what is yours',
            },
          ],
};

/** What the site is called, who publishes it, and for whom it is. */
export function imprintOf(content: Pick<KnownContent, 'of'>): Imprint {
  const [file] = content.of(imprint);
  if (!file) throw new Error('There is no content/site.yaml.');
  return file.value;
}
