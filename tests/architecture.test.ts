import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  dataNamesIn,
  everyStringIn,
  isProse,
  patternsIn,
  readsLikeProse,
  shownIn,
  stringsIn,
} from './helpers/shown-texts.ts';

/**
 * The map of src/README.md as data. `on` lists the packages a room's deciding files (.ts) may be built on,
 * `rooms` the rooms whose deciding files they may import; a room in `types` may be imported for its types only.
 * `acting` lists what its `.client.ts` files may import beside their own room, `device/` and `facts/`.
 */
interface Room {
  on: string[];
  rooms: string[];
  types: string[];
  acting: string[];
}
const rooms: Record<string, Room> = {
  site: { on: [], rooms: [], types: [], acting: [] },
  authoring: {
    on: ['astro/zod', 'fastest-levenshtein', 'flesch-kincaid', 'syllable'],
    rooms: [],
    types: ['search'],
    acting: [],
  },
  facts: { on: [], rooms: [], types: [], acting: [] },
  evidence: { on: ['astro/zod'], rooms: ['authoring'], types: [], acting: [] },
  assessment: { on: ['astro/zod'], rooms: ['authoring', 'facts'], types: ['evidence'], acting: [] },
  scenario: {
    on: ['astro/zod', 'xstate', '@dagrejs/dagre'],
    rooms: ['authoring'],
    types: ['evidence', 'facts'],
    acting: [],
  },
  curriculum: {
    on: [
      '@astrojs/internal-helpers/frontmatter',
      'astro/zod',
      'github-slugger',
      'mdast',
      'mdast-util-to-string',
      'satteri',
      'unist-util-visit',
    ],
    rooms: ['authoring', 'evidence', 'assessment', 'figures', 'proof'],
    types: ['scenario', 'edition'],
    acting: [],
  },
  adjustments: {
    on: ['astro/zod'],
    rooms: ['authoring', 'evidence', 'facts', 'curriculum'],
    types: ['assessment'],
    acting: [],
  },
  edition: { on: ['astro/zod'], rooms: ['authoring', 'evidence', 'imprint'], types: [], acting: [] },
  translation: {
    on: ['astro/zod'],
    rooms: ['authoring', 'assessment', 'curriculum'],
    types: [],
    acting: [],
  },
  imprint: { on: ['astro/zod'], rooms: ['authoring', 'evidence', 'curriculum'], types: [], acting: [] },
  figures: { on: ['astro/zod', 'd3-scale'], rooms: ['authoring', 'evidence'], types: [], acting: [] },
  papers: {
    on: ['astro/zod', 'd3-scale'],
    rooms: ['authoring', 'evidence', 'facts'],
    types: ['scenario'],
    acting: [],
  },
  team: {
    on: ['astro/zod'],
    rooms: ['authoring', 'evidence', 'facts', 'papers'],
    types: [],
    acting: ['papers'],
  },
  record: {
    on: [],
    rooms: ['facts', 'assessment', 'curriculum'],
    types: ['authoring', 'scenario'],
    acting: ['assessment'],
  },
  practice: {
    on: ['ts-fsrs'],
    rooms: ['authoring', 'facts', 'record', 'assessment', 'scenario', 'evidence'],
    types: [],
    acting: ['record', 'assessment', 'scenario'],
  },
  proof: { on: [], rooms: ['authoring', 'scenario', 'assessment'], types: [], acting: [] },
  search: {
    on: ['astro/zod', 'lunr/lib/stemmer.js'],
    rooms: ['authoring'],
    types: [],
    acting: [],
  },
  banks: {
    on: ['gift-pegjs', 'fast-xml-parser', 'papaparse', 'yaml'],
    rooms: ['authoring', 'assessment'],
    types: [],
    acting: [],
  },
  sessions: {
    on: ['astro/zod'],
    rooms: ['authoring', 'assessment', 'curriculum', 'figures', 'imprint', 'proof', 'scenario'],
    types: ['facts'],
    acting: ['scenario', 'figures'],
  },
  packages: {
    on: ['fflate'],
    rooms: ['facts', 'assessment'],
    types: ['curriculum'],
    acting: [],
  },
  device: { on: [], rooms: ['facts', 'packages'], types: [], acting: [] },
  print: { on: ['*'], rooms: ['build', 'curriculum', 'authoring'], types: [], acting: [] },
  build: {
    on: ['*'],
    rooms: [
      'authoring',
      'evidence',
      'assessment',
      'scenario',
      'proof',
      'curriculum',
      'adjustments',
      'papers',
      'team',
      'figures',
      'imprint',
      'edition',
      'translation',
      'record',
      'practice',
      'sessions',
      'search',
      'banks',
      'device',
      'packages',
      'print',
    ],
    types: ['facts'],
    acting: [],
  },
};
/** What shows (.svelte, .astro in a room) may also import: its own room, the kit, the device, where we are, and what it shows. */
const showing = ['components', 'device', 'facts', 'site', 'layouts', 'curriculum', 'evidence', 'practice'];
/** Pages and layouts put everything together. */
const assembling = ['pages', 'layouts', 'styles', 'components', 'content.config.ts'];

type Import = { file: string; from: string; typeOnly: boolean };

const files = globSync('src/**/*.{ts,svelte,astro}').map((file) => file.replaceAll('\\', '/'));
const imports: Import[] = files.flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^[ \t]*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
    ),
  ].map((line) => ({ file, from: line[3]!, typeOnly: Boolean(line[2]) })),
);
const roomOf = (file: string) => file.split('/')[1]!;
const acting = (file: string) => file.endsWith('.client.ts');
const deciding = (file: string) => file.endsWith('.ts') && !acting(file) && rooms[roomOf(file)];

function broken({ file, from, typeOnly }: Import): string | undefined {
  const room = roomOf(file);
  if (/\.css$/.test(from) || from.startsWith('astro:')) return undefined;
  if (from.startsWith('.'))
    return `${file} imports “${from}”: write it as “#room/file.ts”, the one form every tool follows.`;
  if (from.startsWith('#')) {
    const other = from.slice(1).split('/')[0]!;
    if (other === room) return undefined;
    if (acting(from) && !acting(file) && room !== 'pages' && room !== 'layouts' && file.endsWith('.ts'))
      return `${file} imports “${from}”: what acts is imported by nothing but the script of a page. Pass what it does in.`;
    if (acting(file)) {
      const allowed = ['device', 'facts', 'site', ...rooms[room]!.acting];
      return allowed.includes(other)
        ? undefined
        : `${file} imports “${from}”: what acts in ${room}/ may use its own room, ${allowed.join(', ')}. Pass the value in from the script of the page.`;
    }
    if (deciding(file)) {
      const allowed = rooms[room]!;
      if (other === 'site' || allowed.rooms.includes(other) || (typeOnly && allowed.types.includes(other)))
        return undefined;
      return `${file} imports “${from}”: a deciding file in ${room}/ may use ${[...allowed.rooms, ...allowed.types.map((name) => `${name} (types)`)].join(', ') || 'nothing but itself'}. Move what decides to the room that owns it, or pass the value in.`;
    }
    if (assembling.includes(room)) return undefined;
    return [...showing, ...(rooms[room]?.rooms ?? [])].includes(other) || typeOnly
      ? undefined
      : `${file} imports “${from}”: what shows may use its own room and ${showing.join(', ')}. Pass the value in as a prop.`;
  }
  if (!deciding(file)) return undefined;
  const { on } = rooms[room]!;
  return on.includes('*') || on.includes(from)
    ? undefined
    : `${file} imports “${from}”: ${room}/ is built on ${on.join(', ') || 'nothing'}. Use the room that owns it, or say in src/README.md why this one needs it.`;
}

describe('the map', () => {
  test('every import follows the dependency rule', () => {
    expect(imports.length).toBeGreaterThan(50);
    expect(imports.map(broken).filter(Boolean)).toEqual([]);
  });

  test.each([
    [
      'a domain room may not reach for files',
      { file: 'src/assessment/mark.ts', from: 'node:fs', typeOnly: false },
    ],
    [
      'a domain room may not reach for the device',
      { file: 'src/facts/join.ts', from: '#record/notes.client.ts', typeOnly: false },
    ],
    ['relative paths are not used', { file: 'src/facts/join.ts', from: './fact.ts', typeOnly: false }],
    [
      'a room open for types is open for types only',
      { file: 'src/assessment/mark.ts', from: '#evidence/words.ts', typeOnly: false },
    ],
  ])('%s', (_title, wrong) => {
    expect(broken(wrong)).toContain(wrong.file);
  });

  test('deciding files know no clock and no dice', () => {
    const forbidden =
      /\b(Date\.now\(|new Date\(\)|Math\.random\(|crypto\.|document\.|window\.|localStorage|indexedDB)/;
    const domain = files.filter(
      (file) => deciding(file) && !['device', 'build', 'print'].includes(roomOf(file)),
    );
    expect(domain.length).toBeGreaterThan(10);
    for (const file of domain)
      expect(
        forbidden.exec(code(readFileSync(file, 'utf8')))?.[0],
        `${file}: let it arrive as an argument`,
      ).toBeUndefined();
  });

  test('what shows throws no dice and reads no clock of its own', () => {
    for (const file of files.filter((name) => name.endsWith('.svelte')))
      expect(
        /\b(Date\.now\(|Math\.random\()/.exec(readFileSync(file, 'utf8'))?.[0],
        `${file}: let a machine or what acts decide, and pass the value in`,
      ).toBeUndefined();
  });

  test('no rooms for leftovers, and no barrels', () => {
    for (const file of files) {
      expect(file).not.toMatch(/\/(utils|helpers|common|lib|types|misc|shared)\//);
      if (file.endsWith('.ts'))
        expect(basename(file), `${file}: name it after its idea`).not.toBe('index.ts');
    }
  });

  test('every room has its line in the map', () => {
    const map = readFileSync('src/README.md', 'utf8');
    for (const room of Object.keys(rooms)) expect(map).toContain(`\`${room}/\``);
  });

  test('every dependency has its line, with its reason', () => {
    const map = readFileSync('src/README.md', 'utf8');
    const { devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const name of Object.keys({ ...devDependencies, ...optionalDependencies }))
      expect(map, `src/README.md has no line for “${name}”`).toContain(`\`${name}\``);
  });
});

/** Words of a room, explanations and messages to authors, examples, and what a command prints. */
const mayHoldWords = /(words\.\w+|-problems|\.schema|\.examples)\.ts$|^src\/build\/commands\//;

/** Rooms whose plain files speak to authors only, in problems and in tables that a command prints. */
const forAuthors = ['authoring', 'banks', 'build', 'curriculum', 'edition', 'proof', 'translation'];

/** Lists of names that stand in content, to which the check holds it. */
const namesInContent = ['src/adjustments/jobs.ts'];

/** What a file of src/ says to a reader by itself, and the claims it names, each as a sentence for who wrote it. */
function saidByItself(file: string, text?: string): string[] {
  if (mayHoldWords.test(file) || namesInContent.includes(file)) return [];
  const view = /\.(astro|svelte)$/.test(file);
  const shown = view ? shownIn(file, text) : [];
  const strings = stringsIn(file, text);
  const said = view || acting(file) || !(forAuthors.includes(roomOf(file)) || file.endsWith('.kind.ts'));
  const tell = (cure: string) => (said: { line: number; text: string }) =>
    `${file}:${said.line} says “${said.text.slice(0, 80)}”: ${cure}`;
  return [
    ...[
      ...shown.filter(({ text }) => isProse(text)),
      ...(said ? strings.filter(({ text }) => readsLikeProse(text)) : []),
    ].map(tell('put it into the words.en.ts of its room, or into content/ where it is prose.')),
    ...[...shown, ...strings]
      .filter(({ text }) => /\b[A-Z]\d{2,3}[a-z]?\b/.test(text))
      .map(tell('name a claim in content/ only, where the check sees that it is there and still holds.')),
  ];
}

describe('what a reader reads', () => {
  test('stands in a catalogue of its room or in content, and no claim is named in code', () => {
    expect(files.flatMap((file) => saidByItself(file))).toEqual([]);
  });

  test.each([
    [
      'a text in markup',
      'src/a/A.astro',
      '<p class="one two three">Choose <b>a day</b> that suits you</p>',
      1,
    ],
    [
      'a string in an expression',
      'src/a/A.astro',
      `<p>{late ? 'It is too late' : \`\${n} days are left\`}</p>`,
      2,
    ],
    [
      'what is spoken',
      'src/a/A.astro',
      '<nav aria-label="On this page"><img alt="A ring of steps" /></nav>',
      2,
    ],
    [
      'a string at the top',
      'src/a/A.astro',
      `---\nconst title = 'What is new here';\n---\n<p>{title}</p>`,
      1,
    ],
    ['a text in Svelte', 'src/a/A.svelte', '{#if late}<p title="Not on time">It is too late</p>{/if}', 2],
    [
      'a string in Svelte',
      'src/a/A.svelte',
      `<script lang="ts">const said = 'It is too late';</script>{said}`,
      1,
    ],
    ['what a script says', 'src/a/a.client.ts', `status.textContent = \`Moved to place \${place}.\`;`, 1],
    ['a claim', 'src/a/a.ts', `export const behind = ['C027', 'E08b'];`, 2],
  ])('%s is found', (_, file, code, times) => {
    expect(saidByItself(file, code)).toHaveLength(times);
  });

  test.each([
    ['one or two words', 'src/a/A.astro', '<p>Search <b>again</b></p>'],
    [
      'a class, a path, a style',
      'src/a/A.astro',
      '<p class="a b c"><path d="M0 0 L10 a b" /></p><style>p { margin: 0 auto }</style>',
    ],
    ['a name that is looked up', 'src/a/a.client.ts', `form.querySelector('input, select, [data-a]');`],
    ['an error', 'src/a/a.client.ts', `throw new Error('There is no list here.');`],
    ['a catalogue', 'src/a/words.en.ts', `export const en = { title: 'What is new here' };`],
  ])('%s is not', (_, file, code) => {
    expect(saidByItself(file, code)).toEqual([]);
  });
});

/** Who may match what looks like a tag, and why a parser would not do there. */
const noHtmlOfOurs = new Map([
  ['src/curriculum/picture-problems.ts', 'it asks what a file begins with, before anything reads it'],
]);
const readsTags = (pattern: string) =>
  /(?<!<)<(\\?\/)?(\(\?:)?[a-z[]/.test(pattern.replaceAll(/\(\?<([!=]|\w+>)/g, ''));

describe('HTML that was built', () => {
  // What other systems export is a format of its own, with a reader of its own.
  const ours = files.filter((file) => roomOf(file) !== 'banks');
  const patterns = ours.flatMap((file) =>
    patternsIn(file)
      .filter(({ text }) => readsTags(text))
      .map(({ line, text }) => ({
        file,
        told: `${file}:${line} reads HTML with “${text}”: find the place with elementsOf (build/html.ts) and change it with edited.`,
      })),
  );

  test('is read by a parser, and by no regular expression', () => {
    expect(patterns.flatMap(({ file, told }) => (noHtmlOfOurs.has(file) ? [] : told))).toEqual([]);
  });

  test.each([...noHtmlOfOurs.keys()])('%s is excused because it still matches something', (file) => {
    expect(patterns.some((pattern) => pattern.file === file)).toBe(true);
  });

  test.each([['<p data-x[^>]*>'], ['<\\/head>'], ['<(?:p|li)\\b'], ['<[a-z]+']])('%s is found', (pattern) => {
    expect(readsTags(pattern)).toBe(true);
  });
  test.each([['(?<=<)'], ['(?<name>a)'], ['a < b'], ['(?<!\\d)x']])('%s is not', (pattern) => {
    expect(readsTags(pattern)).toBe(false);
  });
});

/** What a script or an island looks for by a name that it wrote out itself. */
const lookedFor = (file: string, text?: string) =>
  everyStringIn(file, text).filter(({ text }) => /\[data-[a-z]/.test(text));

describe('the names a page and its script agree on', () => {
  const withHooks = globSync('src/*/hooks.ts').map((file) => file.replaceAll('\\', '/'));

  test('are written out in no script and no island', () => {
    const looking = files.filter(
      (file) =>
        acting(file) || file.endsWith('.svelte') || (roomOf(file) === 'device' && file.endsWith('.ts')),
    );
    expect(looking.length).toBeGreaterThan(50);
    expect(
      looking.flatMap((file) =>
        lookedFor(file).map(
          ({ line, text }) =>
            `${file}:${line} looks for “${text}”: put the name into src/${roomOf(file)}/hooks.ts and find it with one or all of hooks.client.ts, which know no other.`,
        ),
      ),
    ).toEqual([]);
  });

  test('are in the list of the room wherever a script reads or writes one', async () => {
    const listed = new Map<string, readonly string[]>();
    for (const file of withHooks)
      listed.set(roomOf(file), ((await import(pathToFileURL(file).href)) as { hooks: string[] }).hooks);
    const everywhere = [...listed.values()].flat();
    const scripts = files.flatMap((file) =>
      file.endsWith('.astro')
        ? [...readFileSync(file, 'utf8').matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => ({
            file,
            code,
          }))
        : acting(file) || file.endsWith('.svelte') || (roomOf(file) === 'device' && file.endsWith('.ts'))
          ? [{ file, code: undefined }]
          : [],
    );
    const unlisted = scripts.flatMap(({ file, code }) => {
      const room = roomOf(file);
      const known = assembling.includes(room)
        ? everywhere
        : [...(listed.get(room) ?? []), ...(listed.get('device') ?? [])];
      return dataNamesIn(code === undefined ? file : 'a.client.ts', code)
        .filter(({ text }) => text !== '…' && !known.includes(text))
        .map(
          ({ line, text }) =>
            `${file}:${line} reads or writes data-${text}: put the name into the hooks.ts of the room that owns it.`,
        );
    });
    expect(unlisted).toEqual([]);
  });

  test.each([
    ['form.dataset.inUse', 'in-use'],
    ["form.dataset['inUse'] = ''", 'in-use'],
    ["delete form.dataset['a']", 'a'],
    ["const yes = 'inUse' in form.dataset", 'in-use'],
    ["const { a, inUse = '' } = form?.dataset ?? {}", 'a in-use'],
    ["form.toggleAttribute('data-a', true)", 'a'],
    ["form.getAttribute('data-a')", 'a'],
    ["form.getAttribute('href')", ''],
    ['form.dataset[name]', ''],
  ])('%s names what it reads', (code, names) => {
    expect(
      dataNamesIn('src/a/a.client.ts', code)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(names);
  });

  test('are found wherever they are written out', () => {
    const found = (code: string) => lookedFor('src/a/a.client.ts', code).length;
    expect(found(`form.querySelector('input, [data-a]');`)).toBe(1);
    expect(found('page.querySelector(`[data-a="${id}"]`)!.textContent = id;')).toBe(1);
    expect(found('page.querySelector(`[data-${hook}]`);')).toBe(0);
  });

  test.each(withHooks)('%s has every one that the room writes, and no other', async (file) => {
    const { hooks } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      hooks: readonly string[];
    };
    const room = roomOf(file);
    const views = files.filter((name) => name.endsWith('.astro'));
    const written = new Map(
      views.flatMap((name) => {
        const text = readFileSync(name, 'utf8');
        const [markup = '', style = ''] = text.split(/<style/);
        return [...markup.matchAll(/\bdata-([a-z-]+)(?=[=\s>}/])|hook\('([a-z-]+)'/g)].map(
          ([, plain, called]) => [`${called ?? plain}`, { name, style }] as const,
        );
      }),
    );
    for (const [hook, { name, style }] of written)
      if (roomOf(name) === room && !style.includes(`data-${hook}`))
        expect(hooks, `${name} writes data-${hook}: add it to ${file}`).toContain(hook);
    const code = files
      .filter((name) => roomOf(name) === room)
      .map((name) => (name === file ? '' : readFileSync(name, 'utf8')))
      .join('\n');
    for (const hook of hooks)
      expect(
        written.has(hook) || code.includes(`data-${hook}`) || code.includes(`'${hook}'`),
        `nothing writes data-${hook}: take it out of ${file}`,
      ).toBe(true);
  });
});

const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
