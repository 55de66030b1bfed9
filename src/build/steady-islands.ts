import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * A page with its islands numbered: nothing but a name, and nothing else says it. The style of all islands stands in the head,
 * because HTML has no place for one in the text.
 */
export function withSteadyIslands(html: string): string {
  let count = 0;
  const [style] = /<style>astro-island,[^<]*<\/style>/.exec(html) ?? [''];
  return html
    .replace(style, '')
    .replace('</head>', () => `${style}</head>`)
    .replace(/<astro-island uid="[^"]*"/g, () => `<astro-island uid="${++count}"`);
}

/** Astro names an island by the folder that the site was built in: the same commit would give other bytes on another machine. */
export const steadyIslands = (): AstroIntegration => ({
  name: 'within-reach:steady-islands',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const file of globSync('**/*.html', { cwd: root })) {
        const path = join(root, file);
        const html = readFileSync(path, 'utf8');
        if (html.includes('<astro-island')) writeFileSync(path, withSteadyIslands(html));
      }
    },
  },
});
