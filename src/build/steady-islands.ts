import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { edited, elementsOf, textIn, writtenIn, type Edit } from '#build/html.ts';

/**
 * A page with its islands numbered: nothing but a name, and nothing else says it. The style of all islands stands in the head,
 * because HTML has no place for one in the text.
 */
export function withSteadyIslands(html: string): string {
  const elements = elementsOf(html);
  const style = elements.find(
    ({ name, inside }) => name === 'style' && textIn(html, inside).startsWith('astro-island,'),
  );
  const head = elements.find(({ name }) => name === 'head');
  const numbered = elements
    .filter(({ name }) => name === 'astro-island')
    .flatMap((island) => writtenIn(html, island, 'uid') ?? [])
    .map((uid, at) => ({ ...uid, by: String(at + 1) }));
  const moved: Edit[] =
    style && head
      ? [
          { from: style.from, to: style.to, by: '' },
          { from: head.inside.to, to: head.inside.to, by: textIn(html, style) },
        ]
      : [];
  return edited(html, [...numbered, ...moved]);
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
