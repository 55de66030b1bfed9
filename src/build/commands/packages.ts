import { mkdir, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { run } from '#build/commands/run.ts';
import { packedCourse, packedModule, packedScenario } from '#build/package-content.ts';
import { packageFiles } from '#build/package.ts';
import { zipOf } from '#build/portable.ts';
import { soundContent } from '#build/sound-content.ts';
import { smallestRoom } from '#packages/bookmark.ts';
import { largestBookmark } from '#packages/bookmark-size.ts';
import { formats, keepsWords, manifestOf } from '#packages/package.ts';
import { packageProblems } from '#build/package-problems.ts';

// Zips for learning systems, one for each course and format. `--built` takes the site in dist/ as it is.
const { values } = parseArgs({
  options: {
    course: { type: 'string', multiple: true },
    module: { type: 'string', multiple: true },
    scenario: { type: 'string', multiple: true },
    format: { type: 'string', multiple: true },
    built: { type: 'boolean' },
    report: { type: 'string' },
  },
});
const stop = (text: string): never => {
  process.stderr.write(`\n  ${text}\n\n`);
  process.exit(1);
};
const chosen = formats.filter((format) => values.format?.includes(format) ?? true);
const unknown = values.format?.find((format) => !formats.some((known) => known === format));
if (unknown !== undefined) stop(`There is no format “${unknown}”. There are ${formats.join(', ')}.`);

const answers = values.report === 'answers';
if (values.report !== undefined && !answers)
  stop('What can be reported besides is “answers”: --report answers');
if (answers && chosen.includes('cmi5') && values.format?.includes('cmi5'))
  stop('Single answers are reported by SCORM 1.2 and 2004 only.');

if (!values.built) {
  const code = await run('node', ['src/build/commands/build.ts'], { BASE: '/' });
  if (code !== 0) process.exit(code);
}
const content = await soundContent();
const some = values.course ?? values.module ?? values.scenario;
const courses = some
  ? (values.course ?? [])
  : content.courses.filter(({ value }) => value.state === 'open').map(({ slug }) => slug);
const packs = [
  ...courses.map((slug) => packedCourse(content, 'dist', slug) ?? stop(`There is no open course “${slug}”.`)),
  ...(values.module ?? []).map(
    (slug) => packedModule(content, 'dist', slug) ?? stop(`There is no module “${slug}”.`),
  ),
  ...(values.scenario ?? []).map(
    (slug) => packedScenario(content, 'dist', slug) ?? stop(`There is no conversation “${slug}”.`),
  ),
];

await rm('dist-packages', { recursive: true, force: true });
await mkdir('dist-packages', { recursive: true });
const rows = [['file', 'MB', 'files', 'reports', 'largest state', '']];
for (const pack of packs)
  for (const format of chosen.filter((one) => !answers || one !== 'cmi5')) {
    const files = await packageFiles(pack, format, 'dist', answers);
    const problems = packageProblems(files, manifestOf[format], pack.made.carried);
    if (problems.length > 0) stop(`${pack.made.title} (${format}):\n  ${problems.slice(0, 40).join('\n  ')}`);
    const zip = zipOf(files);
    const name = `${pack.made.id}-${format}.zip`;
    await writeFile(`dist-packages/${name}`, zip);
    const reports = [
      'completed',
      'time',
      ...(answers ? ['answers'] : []),
      ...(pack.made.carried.checks.length > 0 ? ['score'] : []),
    ];
    rows.push([
      name,
      (zip.length / 1e6).toFixed(1),
      String(files.size),
      reports.join(', '),
      ...(keepsWords(format)
        ? ['all of it, packed', 'as far as there is room']
        : [String(largestBookmark(pack.made.carried)), `fits in ${smallestRoom}`]),
    ]);
  }
const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
process.stdout.write(
  `\n${rows
    .map(
      (row) =>
        `  ${row
          .map((cell, column) => cell.padEnd(widths[column]!))
          .join('  ')
          .trimEnd()}`,
    )
    .join('\n')}\n\n  In dist-packages/. How to upload them: docs/lms.md\n\n`,
);
