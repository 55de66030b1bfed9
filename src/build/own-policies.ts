import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { edited, elementsOf, textIn, writtenIn } from '#build/html.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const hashesOf = (texts: readonly string[]) => [...new Set(texts)].map((text) => ` ${hash(text)}`).join('');

/** A page whose security policy lets those scripts and styles run that stand in it, and no others. */
export function withOwnPolicy(html: string): string {
  const elements = elementsOf(html);
  const inside = (wanted: (typeof elements)[number][]) => wanted.map((one) => textIn(html, one.inside));
  const scripts = elements.filter(
    ({ name, attributes: { src, type } }) =>
      // What is only read by a script is not run.
      name === 'script' && src === undefined && !type?.startsWith('application/'),
  );
  const styles = elements.filter(({ name }) => name === 'style');
  const meta = elements.find(({ attributes }) => attributes['http-equiv'] === 'content-security-policy');
  const policy = meta && writtenIn(html, meta, 'content');
  if (!policy) return html;
  const own = policy.by
    .replace(/ 'sha256-[^']*'/g, '')
    .replace(/script-src[^;]*/, (given) => given + hashesOf(inside(scripts)))
    .replace(/style-src[^;]*/, (given) => given + hashesOf(inside(styles)));
  return edited(html, [{ ...policy, by: own }]);
}

/**
 * Astro lists the hash of every script and style of the whole site on every page: two and a half kilobytes that no
 * compression makes smaller, and leave to run here what belongs elsewhere. After this, nothing may change a page.
 */
export const ownPolicies = (): AstroIntegration => ({
  name: 'within-reach:own-policies',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const file of globSync('**/*.html', { cwd: root })) {
        const path = join(root, file);
        writeFileSync(path, withOwnPolicy(readFileSync(path, 'utf8')));
      }
    },
  },
});
