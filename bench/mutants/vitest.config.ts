import { defineConfig } from 'vitest/config';
import { siteDefines } from '../../src/build/site-defines.ts';

/** The tests of the room whose deciding files are changed, without those that need a DOM or the markup of a page. */
export default defineConfig({
  define: siteDefines(process.cwd()),
  test: {
    isolate: false,
    testTimeout: 60_000,
    include: [`tests/${process.env['ROOM'] ?? '*'}/**/*.test.ts`],
    exclude: ['tests/**/*.dom.test.ts', 'tests/**/*.markup.test.ts', 'tests/journeys/**'],
  },
});
