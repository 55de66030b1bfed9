import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import type { ContentKind, Item, Reader } from '#authoring/content-kind.ts';
import type { Problem } from '#authoring/problem.ts';
import { schemaProblems, type KeySchema, type SchemaIssue } from '#authoring/schema-problems.ts';
import { allKinds, contentOf, type Content } from '#build/content.ts';
import { editionFolder, layOver } from '#build/edition.ts';
import { readYaml } from '#build/read-yaml.ts';

/**
 * Reads everything under `root`/content, kind by kind, and says what could not be read.
 * A file with a fault is left out, so that one mistake does not hide the others. `whole` is false where anything is left out, by
 * a fault or by an edition: then nobody can say what is missing.
 */
export async function readContent(
  root: string,
): Promise<{ content: Content; problems: Problem[]; whole: boolean }> {
  const problems: Problem[] = [];
  const spared = new Set<string>();
  const reader = readerOf(root, problems, spared);
  const readIn = async (folder: string) =>
    new Map(
      await Promise.all(
        allKinds.map(async (kind) => [kind, await itemsOf(kind, folder, root, reader)] as const),
      ),
    );
  const plain = await readIn('content');
  const folder = editionFolder(root);
  if (folder === undefined)
    return { content: contentOf(plain, spared), problems, whole: problems.length === 0 };
  if (!(await isThere(join(root, folder, 'edition.yaml')))) problems.push(noEdition(folder));
  const laid = layOver(plain, await readIn(folder));
  problems.push(...laid.problems);
  // What an edition leaves out may still be pointed to: the link becomes text.
  for (const name of laid.gone) spared.add(name);
  return {
    content: contentOf(laid.read, spared),
    problems,
    whole: problems.length === 0 && laid.gone.length === 0,
  };
}

const noEdition = (folder: string): Problem => ({
  file: `${folder}/edition.yaml`,
  line: 1,
  column: 1,
  kind: 'missing-file',
  what: `EDITION names “${folder}”, and there is no edition.yaml in it.`,
  why: 'The site would be built without your name and your contacts.',
  cure: 'npm run edition -- new <folder> makes one; or take EDITION away to build the plain site',
});

async function itemsOf(kind: ContentKind, folder: string, root: string, from: Reader): Promise<Item[]> {
  const home = `${folder}/${kind.home}`;
  const paths = home.endsWith('/')
    ? (await entriesOf(join(root, home)))
        .filter((name) => kind.each === 'folder' || /\.ya?ml$/.test(name))
        .map((name) => home + name)
    : (await isThere(join(root, home)))
      ? [home]
      : [];
  const items = await Promise.all(
    paths.map((path) => (kind.read ? kind.read(path, from) : from.yaml(path, kind.schema))),
  );
  return items.filter((item) => item !== undefined);
}

const nameOf = (path: string) => basename(path).replace(/\.[^.]+$/, '');

/** Reads files under `root`; adds what is wrong to `problems`, and what could not be used to `spared`. */
function readerOf(root: string, problems: Problem[], spared: Set<string>): Reader {
  return {
    text: (path) => readFile(join(root, path), 'utf8').catch(() => undefined),
    list: async (path) =>
      (await readdir(join(root, path), { recursive: true }).catch(() => [])).map((name) =>
        name.replaceAll('\\', '/'),
      ),
    tell: (...told) => void problems.push(...told),
    spare: (name) => void spared.add(name),
    async yaml(path, schema, part) {
      const written = part?.text ?? (await readFile(join(root, path), 'utf8'));
      const yaml = readYaml(path, written, part?.line);
      const result = yaml.problems.length ? undefined : schema.safeParse(yaml.value);
      if (result?.success) return { slug: nameOf(path), file: path, locate: yaml.locate, value: result.data };
      const issues = (result?.error.issues ?? []) as SchemaIssue[];
      const keys = z.toJSONSchema(schema, { io: 'input' }) as KeySchema;
      problems.push(...yaml.problems, ...schemaProblems(path, yaml.value, issues, keys, yaml.locate));
      spared.add(nameOf(path));
      for (const [, id] of written.matchAll(/^[\s-]*["']?id["']?:\s*["']?([\w-]+)/gm)) spared.add(id!);
      return undefined;
    },
  };
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** What stands in a folder, in the order of the names; nothing where there is no folder. */
async function entriesOf(path: string): Promise<string[]> {
  const names = await readdir(path).catch(() => []);
  return names.filter((name) => !name.startsWith('.')).sort();
}
