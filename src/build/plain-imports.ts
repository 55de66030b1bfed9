import type { Plugin } from 'vite';

/**
 * Loads what a page asks for later by plain `import()`. Vite puts 600 bytes round it, to load style sheets and further
 * parts ahead; nothing here has style sheets of its own, and a page of reading may carry 3 KB of script in all.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
