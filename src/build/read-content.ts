import { basename } from 'node:path';
import { z } from 'astro/zod';
import type { ContentKind, Item, Reader } from '#authoring/content-kind.ts';
import type { Problem } from '#authoring/problem.ts';
import { schemaProblems, type KeySchema, type SchemaIssue } from '#authoring/schema-problems.ts';
import { allKinds, contentOf, type Content } from '#build/content.ts';
import { filesUnder, type ContentFiles } from '#build/content-files.ts';
import { editionFolder, layOver, missingLogo } from '#build/edition.ts';
import { namedFiles, unreadFiles } from '#build/file-problems.ts';
import { readText } from '#build/read-text.ts';
import { readYaml } from '#build/read-yaml.ts';

/**
 * Reads everything under `root`/content, kind by kind, and says what could not be read.
 * A file with a fault is left out, so that one mistake does not hide the others. `whole` is false where anything is left out, by
 * a fault or by an edition: then nobody can say what is missing.
 */
export async function readContent(
  root: string,
  files: ContentFiles = filesUnder(root),
): Promise<{ content: Content; problems: Problem[]; whole: boolean }> {
  const problems: Problem[] = [];
  const spared = new Set<string>();
  const read = new Set<string>();
  const reader = readerOf(files, problems, spared, read);
  const readIn = async (folder: string) => {
    const items = new Map(
      await Promise.all(
        allKinds.map(async (kind) => [kind, await itemsOf(kind, folder, files, reader)] as const),
      ),
    );
    const told = new Set(problems.map(({ file }) => file));
    // An edition has its logo beside it.
    const beside = (await files.below(folder)).filter(
      (path) => folder === 'content' || !/^[^/]*\.(svg|png)$/.test(path),
    );
    problems.push(...unreadFiles(folder, beside, read, told));
    return items;
  };
  const plain = await readIn('content');
  const folder = editionFolder(root);
  if (folder === undefined)
    return { content: contentOf(plain, spared), problems, whole: problems.length === 0 };
  if (!(await files.bytes(`${folder}/edition.yaml`)))
    problems.push(
      noEdition(
        folder,
        (await files.names(folder)).find((name) => /^edition\.ya?ml$/i.test(name)),
      ),
    );
  const own = await readIn(folder);
  const laid = layOver(plain, own);
  problems.push(...laid.problems, ...missingLogo(root, folder, own));
  // What an edition leaves out may still be pointed to: the link becomes text.
  for (const name of laid.gone) spared.add(name);
  return {
    content: contentOf(laid.read, spared),
    problems,
    whole: problems.length === 0 && laid.gone.length === 0,
  };
}

/** `misnamed` is the file that was meant, where there is one. */
const noEdition = (folder: string, misnamed: string | undefined): Problem => ({
  file: `${folder}/edition.yaml`,
  line: 1,
  column: 1,
  kind: 'missing-file',
  what: `EDITION names “${folder}”, and there is no edition.yaml in it.`,
  why: 'The site would be built without your name and your contacts.',
  cure: misnamed
    ? `call “${misnamed}” edition.yaml`
    : 'npm run edition -- new <folder> makes one; or take EDITION away to build the plain site',
});

async function itemsOf(
  kind: ContentKind,
  folder: string,
  files: ContentFiles,
  from: Reader,
): Promise<Item[]> {
  const home = `${folder}/${kind.home}`;
  let paths = (await files.bytes(home)) ? [home] : [];
  const { which } = kind;
  if (which)
    paths = (await files.below(home))
      .filter((path) => which.test(path))
      .sort()
      .map((path) => home + path);
  else if (home.endsWith('/')) {
    const there = (await files.names(home)).filter(
      (name) =>
        !name.startsWith('.') && (kind.each === 'folder' ? !name.includes('.') : /\.ya?ml$/.test(name)),
    );
    const { named, problems } = namedFiles(home, there);
    from.tell(...problems);
    for (const { file } of problems) from.spare(nameOf(file));
    paths = named.map((name) => home + name);
  }
  const items = await Promise.all(
    paths.map((path) => (kind.read ? kind.read(path, from) : from.yaml(path, kind.schema))),
  );
  return items.filter((item) => item !== undefined);
}

const nameOf = (path: string) => basename(path).replace(/\.[^.]+$/, '');

/** Reads files; adds what is wrong to `problems`, what could not be used to `spared`, and what was asked for to `read`. */
function readerOf(files: ContentFiles, problems: Problem[], spared: Set<string>, read: Set<string>): Reader {
  const bytes = (path: string) => {
    read.add(path);
    return files.bytes(path);
  };
  const text = async (path: string): Promise<{ text?: string }> => {
    const found = await bytes(path);
    if (!found) return {};
    const its = readText(path, found);
    problems.push(...its.problems);
    return its;
  };
  return {
    bytes,
    text: async (path) => (await text(path)).text,
    list: (path) => files.below(path),
    tell: (...told) => void problems.push(...told),
    spare: (name) => void spared.add(name),
    async yaml(path, schema, part) {
      const written = part?.text ?? (await text(path)).text;
      if (written === undefined) {
        spared.add(nameOf(path));
        return undefined;
      }
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
