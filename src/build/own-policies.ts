import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const hashesOf = (texts: readonly string[]) => [...new Set(texts)].map((text) => ` ${hash(text)}`).join('');

/** A page whose security policy lets those scripts and styles run that stand in it, and no others. */
export function withOwnPolicy(html: string): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g)]
    // What is only read by a script is not run.
    .filter(([, attributes = '']) => !/\stype="application\//.test(attributes))
    .map(([, , code = '']) => code);
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, rules = '']) => rules);
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)"/,
    (_, before: string, policy: string) => {
      const own = policy
        .replace(/ 'sha256-[^']*'/g, '')
        .replace(/script-src[^;]*/, (given) => given + hashesOf(scripts))
        .replace(/style-src[^;]*/, (given) => given + hashesOf(styles));
      return `${before}${own}"`;
    },
  );
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
