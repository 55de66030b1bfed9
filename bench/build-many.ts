import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { keepPart } from '#bench/kept-part.ts';
import { siteWithLessons } from '#bench/many-lessons.ts';
import { starlightSite } from '#bench/starlight-site.ts';

export const heading = '## How the build grows';
const kept = '.cache/builds.json';

/** One size of the site, ours or as Starlight makes it, as it was built. Times are in seconds, sizes in bytes as they are. */
interface Built {
  /** Which tool, or which of ours with how many copies of lessons. */
  name: string;
  lessons: number;
  pages: number;
  build: number;
  check?: number;
  /** After one lesson was changed. */
  again?: number;
  index?: number;
  list?: number;
}

/** Runs a command of the site in another folder, and says how many seconds it took. */
function secondsOf(folder: string, command: string): number {
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/build/commands/${command}.ts`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_CACHE: resolve(folder, '.astro-cache') },
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${command} failed: ${stdout.slice(-2000)}${stderr.slice(0, 2000)}`);
  return (performance.now() - from) / 1000;
}

/** Ours with so many copies; built a second time where that is asked for. */
function ours(lessons: number, twice: boolean): Built {
  const folder = resolve('.cache/many');
  siteWithLessons(folder, lessons);
  const check = secondsOf(folder, 'check');
  const build = secondsOf(folder, 'build');
  const bytes = (file: string) => statSync(join(folder, 'dist', file)).size;
  const built = {
    name: lessons === 0 ? 'the site as it is' : `with ${lessons} lessons more`,
    lessons,
    pages: globSync('dist/**/index.html', { cwd: folder }).length,
    check,
    build,
    index: bytes('search/index.json'),
    list: bytes('offline.json'),
  };
  if (!twice) return built;
  appendFileSync(join(folder, 'content/modules/fears-of-relapse/index.mdx'), '\nOne line more.\n');
  return { ...built, again: secondsOf(folder, 'build') };
}

function theirs(lessons: number): Built | undefined {
  const copied = siteWithLessons(resolve('.cache/many'), lessons);
  const made = starlightSite(
    copied.map(({ name, title, plain }, at) => ({ name: at === 0 ? 'index' : name, title, text: plain })),
  );
  return (
    made && {
      name: `${made.version}, ${lessons} lessons as text`,
      lessons,
      pages: lessons,
      build: made.seconds,
    }
  );
}

/**
 * How long checking and building take with so many copies of the lessons, beside Starlight with the same text and its own search.
 * Of `parts` each may be measured by itself, where a machine is not to be held for so long: what was measured before is kept.
 */
export function buildMany(count: number, parts: readonly string[]): void {
  const before = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Built[]) : [];
  const rows = new Map(before.map((row) => [row.name, row]));
  const measured = (row: Built | undefined) => {
    if (!row) return;
    rows.set(row.name, row);
    process.stdout.write(`${rowOf(row)}\n`);
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, JSON.stringify([...rows.values()]));
    keepPart(heading, partOf([...rows.values()]));
  };
  if (parts.includes('now')) measured(ours(0, true));
  if (parts.includes('many')) measured(ours(count, false));
  if (parts.includes('starlight')) measured(theirs(count));
}

const rowOf = ({ name, pages, check, build, again, index, list }: Built) => {
  const or = (value: number | undefined, said: (value: number) => string) =>
    value === undefined ? '–' : said(value);
  const kb = (bytes: number) => (bytes / 1000).toFixed(0);
  return `| ${name} | ${pages} | ${or(check, (it) => it.toFixed(1))} | ${build.toFixed(0)} | ${((build * 1000) / pages).toFixed(0)} | ${or(again, (it) => it.toFixed(0))} | ${or(index, kb)} | ${or(list, kb)} |`;
};

/** What a further lesson costs, from each size of the site to the next. */
function grows(rows: readonly Built[]): string[] {
  const own = rows.filter(({ check }) => check !== undefined);
  return own.slice(1).map((row, at) => {
    const less = own[at]!;
    const more = row.lessons - less.lessons;
    const each = (of: (row: Built) => number, unit: string) =>
      `${((of(row) - of(less)) / more).toFixed(0)} ${unit}`;
    return `| ${less.lessons} to ${row.lessons} | ${each(({ check = 0 }) => check * 1000, 'ms')} | ${each(({ build }) => build * 1000, 'ms')} | ${each(({ index = 0 }) => index, 'bytes')} | ${each(({ list = 0 }) => list, 'bytes')} |`;
  });
}

function partOf(all: readonly Built[]): string {
  const rows = all.toSorted((one, other) => one.lessons - other.lessons);
  return `${heading}

Measured by \`npm run bench -- build --lessons=…\`, each size by itself, once: check, evidence, search index, offline list and service
worker on. The copies are of our own lessons, each as often as the others, with their questions and claims. Starlight has the same text
and nothing else, with its own search. The seconds are those of this machine and of a first build. “Again” is a second build after one
line of one lesson was changed. Index and list are in KB as they are, before compression.

| what | pages | check, s | build, s | build, ms a page | again, s | search index | offline list |
|---|---|---|---|---|---|---|---|
${rows.map(rowOf).join('\n')}

What each further lesson costs, from one size to the next:

| copies of lessons | check | build | search index | offline list |
|---|---|---|---|---|
${grows(rows).join('\n')}
`;
}
