import { svelte } from '@sveltejs/vite-plugin-svelte';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import { siteDefines } from './src/build/site-defines.ts';

const define = siteDefines(process.cwd());

export default defineConfig({
  test: {
    // By itself vitest leaves one core idle: on two cores that doubles the time.
    maxWorkers: '100%',
    projects: [
      {
        define,
        test: {
          name: 'node',
          // What decides keeps nothing in its modules, so files may share them: a third of the time.
          isolate: false,
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.dom.test.ts', 'tests/**/*.markup.test.ts', 'tests/journeys/**'],
        },
      },
      {
        define,
        plugins: [svelte()],
        resolve: { conditions: ['browser'] },
        test: {
          name: 'dom',
          testTimeout: 60_000,
          environment: 'happy-dom',
          include: ['tests/**/*.dom.test.ts'],
        },
      },
      getViteConfig(
        {
          define,
          test: {
            name: 'markup',
            testTimeout: 60_000,
            environment: './tests/helpers/markup-environment.ts',
            include: ['tests/**/*.markup.test.ts'],
          },
        },
        { configFile: false, devToolbar: { enabled: false } },
      ),
    ],
  },
});
