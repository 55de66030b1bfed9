import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A file that was made for paper or for another program. */
export type Offered = {
  /** Its name in the folder. */
  file: string;
  format: 'pdf' | 'epub' | 'txt';
  /** The course, module or session it was made from. */
  of: string;
  bytes: number;
  pages?: number;
};
export type OfferedList = { made: string; files: Offered[] };

/** The name that the leader’s notes, cards and handout of a session are offered under. */
export const sessionName = (slug: string): string => `session-${slug}`;

export const sessionBook = (offered: OfferedList | undefined, slug: string): Offered | undefined =>
  offered?.files.find(({ format, of }) => format === 'pdf' && of === sessionName(slug));

/** A size as it is read before something is downloaded. */
export const sizeOf = (bytes: number): string =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** Made by `npm run workbooks`, kept beside the project and out of its history. */
export const folder = 'workbooks';

/** What was made, or nothing: a site without workbooks is whole. With WORKBOOKS=none, as for a release, what lies there is left alone. */
export function offeredIn(root: string): OfferedList | undefined {
  if (process.env.WORKBOOKS === 'none') return undefined;
  const list = join(root, folder, 'list.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as OfferedList) : undefined;
}

/**
 * Puts the workbooks that were made beside the page that offers them. It comes after the offline list, because they are
 * larger than the whole site and nobody needs all of them without a network.
 */
export function workbooks(): AstroIntegration {
  return {
    name: 'workbooks',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const found = offeredIn(process.cwd());
        if (!found) return;
        const to = join(fileURLToPath(dir), folder);
        mkdirSync(to, { recursive: true });
        for (const { file } of found.files) cpSync(join(process.cwd(), folder, file), join(to, file));
      },
    },
  };
}
