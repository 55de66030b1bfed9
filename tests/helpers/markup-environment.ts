import { builtinEnvironments } from 'vitest/runtime';
import type { Environment } from 'vitest/runtime';

/**
 * A browser’s globals, with modules compiled as for the server: a component is rendered as the build renders it, and the page
 * script then runs on what came of it.
 */
export default {
  ...builtinEnvironments['happy-dom'],
  name: 'markup',
  viteEnvironment: 'ssr',
} satisfies Environment;
