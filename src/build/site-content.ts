import { checkContent } from '#build/check.ts';
import type { Content } from '#build/content.ts';
import { contentFolders } from '#build/edition.ts';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

let cached: { stamp: string; content: Promise<Content> } | undefined;

/** The content of the site for its pages; read once a build, and again in dev when a file changed. */
export async function siteContent(): Promise<Content> {
  const stamp = import.meta.env?.DEV ? await newestOfAll(contentFolders(process.cwd())) : 'build';
  if (cached?.stamp !== stamp)
    cached = { stamp, content: checkContent(process.cwd()).then(({ content }) => content) };
  return cached.content;
}

const newestOfAll = async (folders: readonly string[]) => (await Promise.all(folders.map(newest))).join(' ');

async function newest(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const times = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs),
  );
  return `${times.length}:${Math.max(0, ...times)}`;
}
