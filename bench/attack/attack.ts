/** `npm run attack`: ten thousand lives of a learner with three devices, a story for each promise that is broken, and the figures. */
import { readFile, writeFile } from 'node:fs/promises';
import { simulate } from '#bench/attack/simulate.ts';

const [first = '1', lives = '10000'] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
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
if (Number(lives) >= 10_000) {
  const page = 'docs/reliability.md';
  const text = await readFile(page, 'utf8');
  await writeFile(
    page,
    text.replace(
      /<!-- figures -->[\s\S]*<!-- end -->/,
      () => `<!-- figures -->\n\n${figures}\n\n<!-- end -->`,
    ),
  );
}
process.exitCode = failed > 0 ? 1 : 0;
