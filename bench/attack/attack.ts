/**
 * `npm run attack`: ten thousand lives of a learner with three devices, a story for each promise that is broken, and the figures.
 * `npm run attack file` loads the largest file that may be loaded.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { loadLargestFile } from '#bench/attack/large-file.ts';
import { simulate } from '#bench/attack/simulate.ts';

const [first = '1', lives = '10000'] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
const page = 'docs/reliability.md';
/** Puts figures into the page, between the marks of this name. */
async function keepFigures(name: string, figures: string): Promise<void> {
  const text = await readFile(page, 'utf8');
  const between = new RegExp(`<!-- ${name} -->[^]*?<!-- end -->`);
  await writeFile(
    page,
    text.replace(between, () => `<!-- ${name} -->\n\n${figures}\n\n<!-- end -->`),
  );
}

// `npm run attack file`: only the largest file, in a browser, on the site as it was last built.
if (first === 'file') {
  const { megabytes, seconds, still } = await loadLargestFile();
  const figures = [
    '| the largest record file | |',
    '|---|---|',
    `| its size | ${megabytes.toFixed(1)} MB |`,
    `| from choosing it until the page says that it is loaded and kept | ${seconds.toFixed(1)} s |`,
    `| the longest time in which the page did not answer | ${still.toFixed(1)} s |`,
  ].join('\n');
  say(`\n${figures}`);
  await keepFigures('file', figures);
  process.exit(seconds < 10 ? 0 : 1);
}
const counts: Record<string, number> = {};
let failed = 0;
for (let seed = Number(first); seed < Number(first) + Number(lives); seed++) {
  const life = await simulate(seed);
  for (const [what, count] of Object.entries(life.counts)) counts[what] = (counts[what] ?? 0) + count;
  if (life.broken.length === 0) continue;
  failed++;
  if (failed > 3) continue;
  say(`\nThe life of seed ${seed} (npm run attack ${seed} 1):`);
  for (const [step, line] of life.story.entries()) say(`${String(step + 1).padStart(4)}  ${line}`);
  for (const line of life.broken) say(`  →   ${line}`);
}
const figures = [
  '| what | in all |',
  '|---|---|',
  `| lives | ${Number(lives).toLocaleString('en-GB')} |`,
  ...Object.entries(counts)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([what, count]) => `| ${what} | ${count.toLocaleString('en-GB')} |`),
  `| promises broken | ${failed} |`,
].join('\n');
say(`\n${figures}`);
if (Number(lives) >= 10_000) await keepFigures('figures', figures);
process.exitCode = failed > 0 ? 1 : 0;
