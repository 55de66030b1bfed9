import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { askedAhead } from './src/build/asked-ahead.ts';
import { contentCheck } from './src/build/content-check.ts';
import { edition } from './src/build/edition-parts.ts';
import { licences } from './src/build/licences.ts';
import { madeUpWords } from './src/build/made-up-language.ts';
import { offline } from './src/build/offline.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { ownPolicies } from './src/build/own-policies.ts';
import { phoneLinks } from './src/build/phone-links.ts';
import { scriptParts } from './src/build/script-parts.ts';
import { shortScopes } from './src/build/short-scopes.ts';
import { siteDefines } from './src/build/site-defines.ts';
import { steadyIslands } from './src/build/steady-islands.ts';
import { typefaces } from './src/build/typefaces.ts';
import { workbooks } from './src/print/offered.ts';

export default defineConfig({
  base: process.env.BASE ?? '/',
  // A build beside another keeps what it has worked out in a folder of its own; sharing one, it may come out without its lessons.
  cacheDir: process.env.SITE_CACHE ?? 'node_modules/.astro',
  output: 'static',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // No page waits for a style sheet before its first words are seen.
  build: { inlineStylesheets: 'always' },
  integrations: [
    mdx(),
    svelte(),
    contentCheck(),
    edition(),
    typefaces(),
    licences(),
    steadyIslands(),
    phoneLinks(),
    shortScopes(),
    askedAhead(),
    ownPolicies(),
    offline(),
    workbooks(),
  ],
  markdown: { syntaxHighlight: 'prism' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  vite: {
    define: {
      'import.meta.env.PUBLIC_LANGUAGE': JSON.stringify(process.env.SITE_LANGUAGE ?? 'en'),
      ...siteDefines(process.cwd()),
    },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: scriptParts } } } } },
    },
    plugins: [plainImports(), ...madeUpWords(process.env.SITE_LANGUAGE)],
    // A typeface that stood in a style sheet would come with every page, and the policy would refuse it.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
