/**
 * `npm run mutants facts`: changes every line that decides in a room, one change at a time (a “mutant”: `<` for `<=`, a
 * condition always true, a call left out), and runs the room's tests. A change that no test notices is told. Stryker does
 * it, fetched when it is asked for: it would make the install of everybody a third larger.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { keepPart, keptPart } from '#bench/kept-part.ts';
import { heading, tally, unnoticed, withRow, type Report } from '#bench/mutants/tally.ts';

const version = '10.1.1';
/** In the order of the table. */
const rooms = ['facts', 'record', 'assessment', 'scenario', 'team', 'practice'];
/** Words, names and shapes hold no decision; what tells authors of mistakes is tried whole in tests/cases/author-mistakes/. */
const decidesNothing = /(\.client|words\.\w+|words|hooks|\.schema|\.examples|\.kind|-problems)\.ts$/;

const [room = '', ...only] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
if (!rooms.includes(room)) {
  say(
    `\n  Say which room: npm run mutants ${rooms.join('|')}, and after it the files where not all are meant.\n`,
  );
  process.exit(1);
}
const files = globSync(`src/${room}/*.ts`)
  .map((file) => file.replaceAll('\\', '/'))
  .filter(
    (file) => !decidesNothing.test(file) && (only.length === 0 || only.some((name) => file.endsWith(name))),
  );

const cache = '.cache/mutants';
mkdirSync(cache, { recursive: true });
const report = `${cache}/${room}.json`;
writeFileSync(
  `${cache}/settings.json`,
  JSON.stringify({
    testRunner: 'vitest',
    vitest: { configFile: 'bench/mutants/vitest.config.ts', pool: 'forks' },
    mutate: files,
    ignorePatterns: ['dist*', '.cache', 'workbooks', 'public', 'docs', 'examples', 'tests/journeys'],
    // Rewriting paths in it would need a TypeScript of its own, and nothing here leads out of the tree.
    tsconfigFile: 'none',
    coverageAnalysis: 'perTest',
    // What is worked out once, as a module is loaded, would need a process for each change.
    ignoreStatic: true,
    concurrency: 2,
    timeoutMS: 20_000,
    tempDirName: `${cache}/tree`,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    incremental: true,
    incrementalFile: `${cache}/${room}-known.json`,
  }),
);
const stryker = ['core', 'vitest-runner'].flatMap((part) => [
  '--package',
  `@stryker-mutator/${part}@${version}`,
]);
const { status } = spawnSync('npx', ['--yes', ...stryker, 'stryker', 'run', `${cache}/settings.json`], {
  stdio: 'inherit',
  env: { ...process.env, ROOM: room },
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);

const found = JSON.parse(readFileSync(report, 'utf8')) as Report;
for (const line of unnoticed(found)) say(line);
const { made, noticed } = tally(found);
say(`\n${room}: ${noticed} of ${made} noticed`);
if (only.length === 0)
  keepPart(
    heading,
    withRow(keptPart(readFileSync('docs/figures.md', 'utf8'), heading), room, { made, noticed }),
  );
