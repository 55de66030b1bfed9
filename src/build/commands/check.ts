import { printNotices, printProblems } from '#authoring/print-problems.ts';
import { checkContent } from '#build/check.ts';
import { askablePlaces } from '#build/askable.ts';
import { askedTable } from '#curriculum/asked-table.ts';
import { editions } from '#edition/edition.kind.ts';
import { reviewNotices } from '#edition/review-notices.ts';
import { lessonTable } from '#curriculum/lesson-table.ts';

// npm run check: every mistake in content. With `-- --lessons`: what is measured of each lesson as well; with `-- --asked`:
// how many lines of content/asked/ each place has.
const { content, problems, notices } = await checkContent(process.cwd());
if (process.argv.includes('--lessons')) process.stdout.write(`${lessonTable(content.modules)}\n\n`);
if (process.argv.includes('--asked')) {
  const { places, asked } = askablePlaces(content);
  process.stdout.write(`${askedTable(places, asked)}\n\n`);
}
const today = new Date().toISOString().slice(0, 10);
notices.push(...content.of(editions).flatMap((edition) => reviewNotices(edition, today)));
process.stdout.write(printNotices(notices) + printProblems(problems));
process.exitCode = problems.length ? 1 : 0;
