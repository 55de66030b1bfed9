import { printProblems } from '#authoring/print-problems.ts';
import { checkContent } from '#build/check.ts';
import { lessonTable } from '#curriculum/lesson-table.ts';

// npm run check: every mistake in content. With `-- --lessons`: what is measured of each lesson as well.
const { content, problems } = await checkContent(process.cwd());
if (process.argv.includes('--lessons')) process.stdout.write(`${lessonTable(content.modules)}\n\n`);
process.stdout.write(printProblems(problems));
process.exitCode = problems.length ? 1 : 0;
