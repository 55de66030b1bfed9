import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { run } from '#build/commands/run.ts';
import { licencesFile } from '#build/licences.ts';
import { siteZips, steadyBill, sumsOf } from '#build/release.ts';
import { soundContent } from '#build/sound-content.ts';
import { versionHere, versionInNames } from '#build/version.ts';
import { contactOf } from '#edition/edition.kind.ts';
import { imprintOf } from '#imprint/imprint.kind.ts';

// npm run release: everything that is published, with its sums. The same commit gives the same bytes, on another machine too.
const to = 'dist-release';
const { name: project } = JSON.parse(await readFile('package.json', 'utf8')) as { name: string };
const content = await soundContent();
const { name } = imprintOf(content);
const state = versionHere();
const version = versionInNames(state);
if (state.changed && !process.argv.includes('--dirty')) {
  process.stderr.write(`
  Some files differ from commit ${state.commit}, so nobody could make this release again, or tell what is in it.
  → commit them, or put them aside with “git stash --include-untracked”; “npm run release -- --dirty” makes it all the same, and its names say “changed”

`);
  process.exit(1);
}
if (!contactOf(content))
  process.stdout.write(`
  This copy names nobody who publishes it: at the foot of every page readers are told so.
  → make an edition with your contact (docs/editions.md), or write “contact:” into content/site.yaml

`);

// Workbooks that happen to lie here were made at another time, from another state: a release has none.
const built = await run('node', ['src/build/commands/build.ts'], { WORKBOOKS: 'none' });
if (built !== 0) process.exit(built);

await rm(to, { recursive: true, force: true });
await mkdir(to, { recursive: true });
const files = await siteZips('dist', name, version);
const add = (file: string, bytes: Uint8Array | string) =>
  files.set(file, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);

// The packages for learning systems and the question bank are made from the site that was just built.
for (const [command, ...args] of [
  ['packages', '--built'],
  ['questions', 'export', '--format', 'moodle-xml', '--out', join(to, 'questions.xml')],
] as const) {
  const code = await run('node', [`src/build/commands/${command}.ts`, ...args]);
  if (code !== 0) process.exit(code);
}
for (const file of (await readdir('dist-packages')).filter((name) => name.endsWith('.zip')).sort())
  add(file, await readFile(join('dist-packages', file)));
add('questions.xml', await readFile(join(to, 'questions.xml')));
add(licencesFile, await readFile(join('dist', licencesFile)));
const { stdout } = await promisify(execFile)(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
  { maxBuffer: 100_000_000, shell: process.platform === 'win32' },
);
add('sbom.cdx.json', steadyBill(stdout, project));

for (const [file, bytes] of files) await writeFile(join(to, file), bytes);
const sums = sumsOf(files);
await writeFile(join(to, 'SHA256SUMS'), sums);
process.stdout.write(
  `\n${sums}\n${files.size} files in ${to}/. Check them with: cd ${to} && sha256sum --check SHA256SUMS\n`,
);
