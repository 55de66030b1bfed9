import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { allKinds } from '#build/content.ts';
import * as kinds from '#build/kinds.ts';

const node = promisify(execFile);
const filesIn = (folder: string) =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));

describe('the kinds of content', () => {
  test('every file that authors write belongs to exactly one of them', () => {
    const homes = allKinds.filter(({ which }) => !which).map(({ home }) => `content/${home}`);
    const files = filesIn('content').filter((file) => file !== 'content/README.md');
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const owners = homes.filter((home) => (home.endsWith('/') ? file.startsWith(home) : file === home));
      // A folder may stand in another: the checks of the courses in the courses.
      const nearest = Math.max(...owners.map(({ length }) => length));
      expect(
        owners.filter(({ length }) => length === nearest),
        file,
      ).toHaveLength(1);
    }
  });

  test('each has a home, a name and schemas of its own', () => {
    const once = (names: readonly string[]) => expect(names).toEqual([...new Set(names)]);
    once(allKinds.map(({ home, which }) => home + (which ?? '')));
    once(allKinds.map(({ one }) => one));
    once(allKinds.flatMap(({ editor }) => Object.keys(editor)));
    for (const { one, editor } of allKinds) expect(Object.keys(editor), one).not.toEqual([]);
  });

  test('whoever goes through them names no room and no kind', () => {
    const rooms = [...new Set(readFileSync('src/build/kinds.ts', 'utf8').match(/(?<=#)\w+(?=\/)/g))];
    expect(rooms.length).toBeGreaterThan(5);
    // The interface stands in one room, and what is searched is gathered for another; both have kinds of their own.
    const named = new RegExp(
      `#(${rooms.filter((room) => !['authoring', 'search'].includes(room)).join('|')})/|\\b(${Object.keys(kinds).join('|')})\\b`,
    );
    for (const name of [
      'addresses',
      'check',
      'cited-by',
      'cited-pages',
      'content',
      'json-schemas',
      'read-content',
      'searchable',
    ]) {
      const code = readFileSync(`src/build/${name}.ts`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(named.exec(code)?.[0], `src/build/${name}.ts: ask every kind`).toBeUndefined();
    }
  });
});

describe('a new kind of content', () => {
  const file = 'src/evidence/service.kind.ts';
  const line = `export { services } from '#evidence/service.kind.ts';\n`;
  const written = `import { z } from 'astro/zod';
import type { ContentKind } from '#authoring/content-kind.ts';
import type { Read } from '#authoring/read.ts';
import { idProblems } from '#authoring/unknown-id.ts';

const serviceSchema = z.strictObject({ title: z.string(), says: z.string(), claims: z.array(z.string()) });
type Service = z.infer<typeof serviceSchema>;

export const services: ContentKind<Read<Service>> = {
  one: 'service',
  home: 'services/',
  schema: serviceSchema,
  editor: { service: { title: 'A service: content/services/<slug>.yaml', schema: serviceSchema } },
  teaches: 'reference',
  problems: (all, site) =>
    all.flatMap(({ file, locate, value }) =>
      value.claims.flatMap((id, index) =>
        idProblems(() => ({ file, ...locate(['claims', index]) }), id, site.known('claim'), site),
      ),
    ),
  cites: ({ slug, value }) =>
    value.claims.map((claim) => ({ claim, title: value.title, url: \`/services/\${slug}/\` })),
  addresses: ({ slug }) => [{ url: \`/services/\${slug}/\` }],
  searchable: (all) => ({
    pages: all.map(({ slug, value }) => ({
      url: \`/services/\${slug}/\`,
      title: value.title,
      text: value.says,
    })),
  }),
};
`;
  /** What the site makes of it, asked in the copy. */
  const asking = `
    import { checkContent } from '#build/check.ts';
    import { citedBy } from '#build/cited-by.ts';
    import { jsonSchemas } from '#build/json-schemas.ts';
    import { searchableOf } from '#build/searchable.ts';
    import { buildIndex } from '#search/build-index.ts';
    import { searchDocuments } from '#search/documents.ts';
    const { content, problems } = await checkContent(process.cwd());
    console.log(JSON.stringify({
      problems: problems.map(({ file, line, kind }) => [file, line, kind]),
      cited: citedBy(content).get('C001').map(({ url }) => url),
      found: searchDocuments(buildIndex(searchableOf(content)).site).map(({ url }) => url),
      schema: JSON.parse(jsonSchemas().get('service.json')),
      held: content.services.map(({ slug }) => slug),
    }));
  `;

  test('is one file and one line, and everything that asks the kinds knows it', async () => {
    const root = await mkdtemp(join(tmpdir(), 'kind-'));
    try {
      await cp('src', join(root, 'src'), { recursive: true });
      await cp('package.json', join(root, 'package.json'));
      await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
      await cp('tests/cases/author-mistakes/_sound/content', join(root, 'content'), { recursive: true });

      await writeFile(join(root, file), written);
      const list = join(root, 'src/build/kinds.ts');
      await writeFile(list, (await readFile(list, 'utf8')) + line);
      await mkdir(join(root, 'content/services'));
      const say = (name: string, text: string) =>
        writeFile(join(root, `content/services/${name}.yaml`), text);
      await say('advice', 'title: Advice\nsays: Somebody to ask.\nclaims: [C001]\n');
      await say('lost', 'title: Lost\nsays: It helps the mentally ill.\nclaims:\n  - C0O1\n');
      await say('misspelt', 'title: Misspelt\nsays: Nothing.\nclaim: [C001]\n');
      const lesson = join(root, 'content/modules/first-steps/index.mdx');
      await writeFile(lesson, `${await readFile(lesson, 'utf8')}\nAsk [for advice](/services/advice/).\n`);

      const touched = filesIn(join(root, 'src'))
        .map((path) => path.slice(root.length + 1))
        .filter((path) => {
          const here = readFileSync(join(root, path), 'utf8');
          return !existsSync(path) || readFileSync(path, 'utf8') !== here;
        });
      expect(touched.sort()).toEqual(['src/build/kinds.ts', file]);
      expect((await readFile(list, 'utf8')).replace(line, '')).toBe(
        readFileSync('src/build/kinds.ts', 'utf8'),
      );

      await writeFile(join(root, 'ask.ts'), asking);
      const { stdout } = await node(process.execPath, ['ask.ts'], { cwd: root });
      const { problems, cited, found, schema, held } = JSON.parse(stdout);
      expect(problems).toEqual(
        expect.arrayContaining([
          ['content/services/lost.yaml', 2, 'word-to-avoid'],
          ['content/services/lost.yaml', 4, 'unknown-claim'],
          ['content/services/misspelt.yaml', 3, 'unknown-key'],
        ]),
      );
      // The lesson may lead to it.
      expect(problems.filter(([, , kind]: string[]) => kind === 'unknown-page')).toEqual([]);
      expect(cited).toContain('/services/advice/');
      expect(found).toContain('/services/advice/');
      expect(schema.title).toBe('A service: content/services/<slug>.yaml');
      expect(schema.required).toEqual(['title', 'says', 'claims']);
      expect(held).toEqual(['advice', 'lost']);
    } finally {
      await rm(root, { recursive: true });
    }
  });
});
