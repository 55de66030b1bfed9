import type { ContentFiles } from '#build/content-files.ts';

/** No files at all: for content that a test writes out whole. */
export const noFiles: ContentFiles = {
  names: async () => [],
  below: async () => [],
  bytes: async () => undefined,
};

/** These files over those that are there, without writing any; `gone` names files and folders that are there no longer. */
export function filesOver(
  added: Readonly<Record<string, string>>,
  there: ContentFiles,
  gone: readonly string[] = [],
): ContentFiles {
  const isGone = (path: string) => gone.some((one) => path === one || path.startsWith(`${one}/`));
  const under = (folder: string) => {
    const start = `${folder.replace(/\/$/, '')}/`;
    return Object.keys(added).flatMap((name) => (name.startsWith(start) ? name.slice(start.length) : []));
  };
  const merged = (folder: string, found: string[], more: string[]) => {
    const left = found.filter((name) => !isGone(`${folder.replace(/\/$/, '')}/${name}`));
    return [...new Set([...left, ...more])].sort();
  };
  const first = (path: string) => path.split('/')[0]!;
  return {
    names: async (folder) => merged(folder, await there.names(folder), under(folder).map(first)),
    below: async (folder) => merged(folder, await there.below(folder), under(folder)),
    bytes: async (path) => {
      if (path in added) return new TextEncoder().encode(added[path]);
      return isGone(path) ? undefined : there.bytes(path);
    },
  };
}
