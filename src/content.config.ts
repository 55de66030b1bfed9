import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { moduleSchema } from '#curriculum/module.schema.ts';

/**
 * Only the modules are an Astro collection, because only they are rendered from Markdown. Everything else under
 * content/ is read by src/build/read-content.ts, the same reader that `npm run check` uses, so that what is checked
 * is exactly what is shown.
 */
const modules = defineCollection({
  loader: glob({
    base: './content/modules',
    pattern: '*/index.mdx',
    generateId: ({ entry }) => entry.split('/')[0] ?? entry,
  }),
  schema: moduleSchema,
});

export const collections = { modules };
