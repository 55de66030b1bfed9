import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { ownModulesFolder } from '#build/edition.ts';
import { moduleSchema } from '#curriculum/module.schema.ts';

const modulesIn = (base: string): Loader =>
  glob({ base, pattern: '*/index.mdx', generateId: ({ entry }) => entry.split('/')[0] ?? entry });

const own = ownModulesFolder(process.cwd());

/**
 * Only the modules are an Astro collection, because only they are rendered from Markdown. Everything else under
 * content/ is read by src/build/read-content.ts, the same reader that `npm run check` uses, so that what is checked
 * is exactly what is shown.
 *
 * The modules of an edition come after those of the site. Astro’s loader takes away whatever was in the store before and is
 * not in its folder, so the second is shown an empty one.
 */
const modules = defineCollection({
  loader: {
    name: 'modules',
    load: async (context) => {
      await modulesIn('./content/modules').load(context);
      if (own) await modulesIn(own).load({ ...context, store: { ...context.store, keys: () => [] } });
    },
  },
  schema: moduleSchema,
});

export const collections = { modules };
