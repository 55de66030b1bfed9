import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { keepPart } from '#bench/kept-part.ts';
import { siteWithLessons } from '#bench/many-lessons.ts';
import { starlightSite } from '#bench/starlight-site.ts';

export const heading = '## How the build grows';

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

/**
 * How long checking and building take with so many copies of the lessons, beside the site as it is and beside Starlight with
 * the same text and its own search, in one run.
 */
export function buildMany(count: number): void {
  const folder = resolve('.cache/many');
  const measure = (lessons: number) => {
    const copied = siteWithLessons(folder, lessons);
    const check = secondsOf(folder, 'check');
    const build = secondsOf(folder, 'build');
    const pages = globSync('dist/**/index.html', { cwd: folder }).length;
    process.stdout.write(
      `${lessons} copies: ${pages} pages, check ${check.toFixed(1)} s, build ${build.toFixed(1)} s\n`,
    );
    return { copied, check, build, pages };
  };
  const now = measure(0);
  const many = measure(count);
  const theirs = starlightSite(
    many.copied.map(({ name, title, plain }, at) => ({
      name: at === 0 ? 'index' : name,
      title,
      text: plain,
    })),
  );
  const times = (one: number, other: number) => (one / other).toFixed(1);
  const row = (name: string, pages: number, check: string, build: number) =>
    `| ${name} | ${pages} | ${check} | ${build.toFixed(0)} | ${((build * 1000) / pages).toFixed(0)} |`;
  const part = `${heading}

Measured by \`npm run bench -- build --lessons=${count}\` in one run: check, evidence, search index, offline list and service worker on.
The copies are of our own lessons, each as often as the others, with their questions and claims. Starlight has the same text and nothing
else, with its own search. The seconds are those of this machine and of a first build.

| what | pages | check, s | build, s | build, ms a page |
|---|---|---|---|---|
${row('the site as it is', now.pages, now.check.toFixed(1), now.build)}
${row(`with ${count} lessons more`, many.pages, many.check.toFixed(1), many.build)}
${theirs ? row(`Starlight, ${count} lessons as text`, count, '–', theirs.seconds) : '| Starlight | could not be installed here | | | |'}

Each further lesson adds ${(((many.build - now.build) * 1000) / count).toFixed(0)} ms to the build and ${(((many.check - now.check) * 1000) / count).toFixed(0)} ms to the check. The pages of the site became ${times(many.pages, now.pages)} times as many, and its build took ${times(many.build, now.build)} times as long.
`;
  keepPart(heading, part);
  process.stdout.write(`\n${part}`);
}
