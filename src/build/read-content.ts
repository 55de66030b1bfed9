import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import type { ContentKind, Item, Reader } from '#authoring/content-kind.ts';
import type { Problem } from '#authoring/problem.ts';
import { schemaProblems, type KeySchema, type SchemaIssue } from '#authoring/schema-problems.ts';
import { allKinds, contentOf, type Content } from '#build/content.ts';
import { readYaml } from '#build/read-yaml.ts';

/**
 * Reads everything under `root`/content, kind by kind, and says what could not be read.
 * A file with a fault is left out, so that one mistake does not hide the others.
 */
export async function readContent(root: string): Promise<{ content: Content; problems: Problem[] }> {
  const problems: Problem[] = [];
  const spared = new Set<string>();
  const reader = readerOf(root, problems, spared);
  const read = await Promise.all(
    allKinds.map(async (kind) => [kind, await itemsOf(kind, root, reader)] as const),
  );
  return { content: contentOf(new Map(read), spared), problems };
}

async function itemsOf(kind: ContentKind, root: string, from: Reader): Promise<Item[]> {
  const home = `content/${kind.home}`;
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
