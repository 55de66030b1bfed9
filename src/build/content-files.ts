import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files that content is read from; those of a folder, or of a test. Paths are from the root, with forward slashes. */
export interface ContentFiles {
  /** What stands in a folder, files and folders, in the order of the names; nothing where there is no folder. */
  names(folder: string): Promise<string[]>;
  /** The files in a folder and below it, from the folder. */
  below(folder: string): Promise<string[]>;
  /** Nothing where there is no such file. */
  bytes(path: string): Promise<Uint8Array | undefined>;
}

export const filesUnder = (root: string): ContentFiles => ({
  names: async (folder) => (await readdir(join(root, folder)).catch(() => [])).sort(),
  below: async (folder) =>
    (await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length))
      .map((path) => path.replaceAll('\\', '/').replace(/^\//, '')),
  bytes: (path) => readFile(join(root, path)).catch(() => undefined),
});
