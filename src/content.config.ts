import { globSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { ownModulesFolder } from '#build/edition.ts';
import { moduleSchema } from '#curriculum/module.schema.ts';
import { translationSchema } from '#translation/translation.schema.ts';

const folders = ['./content/modules', ownModulesFolder(process.cwd())].filter((base) => base !== undefined);

/**
 * Only the modules and their translations are Astro collections, because only they are rendered from Markdown. Everything
 * else under content/ is read by src/build/read-content.ts, the same reader that `npm run check` uses, so that what is
 * checked is exactly what is shown.
 *
 * The modules of an edition come after those of the site. Astro’s loader takes away whatever was in the store before and is
 * not in its folder, so the second is shown an empty one.
 */
const lessons = (name: string, pattern: string, idOf: (entry: string) => string): Loader => ({
  name,
  load: async (context) => {
    context.store.clear();
    const keysOfNone = { ...context.store, keys: () => [] };
    for (const base of folders.filter((base) => globSync(`${base}/${pattern}`).length > 0))
      await glob({ base, pattern, generateId: ({ entry }) => idOf(entry) }).load({
        ...context,
        store: keysOfNone,
      });
  },
});

export const collections = {
  modules: defineCollection({
    loader: lessons('modules', '*/index.mdx', (entry) => entry.split('/')[0]!),
    schema: moduleSchema,
  }),
  translations: defineCollection({
    // `cy/fears-of-relapse`
    loader: lessons('translations', '*/index.*.mdx', (entry) =>
      entry.replace(/^([^/]+)\/index\.([^/]+)\.mdx$/, '$2/$1'),
    ),
    schema: translationSchema,
  }),
};
