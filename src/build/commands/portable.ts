import { writeFile } from 'node:fs/promises';
import { run } from '#build/commands/run.ts';
import { soundContent } from '#build/sound-content.ts';
import { imprintOf } from '#imprint/imprint.kind.ts';
import { makePortable, zipped } from '#build/portable.ts';
import { fileNameOf } from '#build/release.ts';

// A copy for a memory stick, as a folder and as a zip: open index.html in it.
const built = await run('node', ['src/build/commands/build.ts'], { BASE: '/' });
if (built !== 0) process.exit(built);
const { name } = imprintOf(await soundContent());
const folder = `dist-portable/${name}`;
await makePortable('dist', folder);
const zip = zipped(folder, name);
const file = `dist-portable/${fileNameOf(name)}.zip`;
await writeFile(file, zip);
process.stdout.write(
  `\n  ${folder}/index.html opens by itself, in any folder.\n  ${file} holds the same (${(zip.length / 1e6).toFixed(1)} MB).\n\n`,
);
