import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '#authoring/nearest.ts';
import { printProblem } from '#authoring/print-problems.ts';
import { didYouMean } from '#authoring/unknown-id.ts';
import { becomes, lossesOf, type Loss } from '#banks/carried.ts';
import { bankOf, endings, exportFormats, type ExportFormat } from '#banks/export-bank.ts';
import { groupsOf } from '#banks/groups.ts';
import { bringBank } from '#banks/import-bank.ts';
import { importFormats } from '#banks/read-bank.ts';
import { largestBank } from '#banks/read-bytes.ts';
import { tooLarge } from '#banks/reading-problems.ts';
import { checkContent } from '#build/check.ts';
import { everyQuestion, placeQuestions } from '#build/place-questions.ts';
import { imprintOf } from '#imprint/imprint.kind.ts';
import { listed } from '#site/in-words.ts';

// npm run questions: question banks out and in. docs/question-banks.md says it for teachers.
const help = `Questions as a bank for Moodle and others, and a bank as questions of a lesson.

  npm run questions -- export --format moodle-xml
      writes all questions to dist-questions/. Formats: ${exportFormats.join(', ')}.
      --course <slug>    only those of one course and its check
      --module <slug>    only those of one lesson
      --out <file>       writes there

  npm run questions -- import bank.gift --module <slug>
      adds the questions of a bank to a lesson, and says line by line what could not be carried.
      Reads ${listed(importFormats)}; --format says which, where the file does not.
      --dry-run          says it and writes nothing

Nothing that is there is written over. More: docs/question-banks.md.
`;

const say = (text: string) => void process.stdout.write(`${text}\n`);
/** Ends with what is wrong and what to type. */
function stop(what: string, cure: string): never {
  process.stderr.write(`${what}\n  → ${cure}\n`);
  process.exit(1);
}

/** More than anybody reads; a file that is not what it was taken for has one for each line. */
const mostTold = 200;
/** What of a question does not come back word for word. */
const notCarried: Readonly<Record<Loss, string>> = {
  'long-section': 'the section, because a tag in Moodle has at most 50 characters',
  apostrophe: 'an apostrophe before a sign, which a table takes for its own',
  arrow: 'an arrow (->) in a pair, where GIFT has its own',
  quotes: 'a checklist with a quotation mark that is not closed',
  spaces: 'spaces in a row or at an end',
};

const { values, positionals } = argumentsOf();
const [action, file] = positionals;
if (values.help || action === undefined || action === 'help') say(help.trimEnd());
else if (action === 'export') await exportQuestions();
else if (action === 'import') await importQuestions();
else
  stop(
    `There is nothing called “${action}” here.${didYouMean(nearest(action, ['export', 'import']))}`,
    'npm run questions -- --help says what there is',
  );

function argumentsOf() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        course: { type: 'string' },
        module: { type: 'string' },
        out: { type: 'string' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('. ') : [];
    return stop(reason, 'npm run questions -- --help says what there is');
  }
}

/** One of a few words, or the end. */
function oneOf<Word extends string>(option: string, given: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === given);
  return (
    found ??
    stop(
      `“${given}” is not a ${option} we know.${didYouMean(nearest(given, words))}`,
      `--${option} ${words.join(' | ')}`,
    )
  );
}

async function exportQuestions() {
  const format = oneOf('format', values.format ?? 'moodle-xml', exportFormats);
  const { content, problems } = await checkContent(process.cwd());
  if (problems.length)
    stop(
      `The content has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}, so it is not exported: a mistake would be copied into every bank.`,
      'npm run check names each',
    );
  const { course, module } = values;
  if (course)
    oneOf(
      'course',
      course,
      content.courses.map(({ slug }) => slug),
    );
  if (module) oneOf('module', module, content.known('module').ids);
  const groups = groupsOf(content, imprintOf(content).name, { course, module });
  const out = values.out ?? `dist-questions/${module ?? course ?? 'all'}.${endings[format]}`;
  const text = bankOf(groups, format);
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, text);
  say(
    summary(
      format,
      groups.flatMap(({ questions }) => questions),
    ),
  );
  say(`\n${out} (${Math.ceil(Buffer.byteLength(text) / 1000).toLocaleString('en-GB')} kB)`);
}

/** What became of each kind, as a table. */
function summary(format: ExportFormat, questions: Parameters<typeof lossesOf>[0][]): string {
  const kinds = Object.keys(becomes) as (keyof typeof becomes)[];
  const rows = kinds.flatMap((kind) => {
    const ours = questions.filter((question) => question.kind === kind);
    if (!ours.length) return [];
    const { xml, gift, feedback } = becomes[kind];
    const is = format === 'csv' ? 'a row' : format === 'gift' ? gift : xml;
    const reasons =
      format === 'csv' || feedback === 'each option' ? 'beside each part' : 'in the general feedback';
    return [[kind, `${ours.length}`, is, reasons]];
  });
  const lost = new Map<Loss, string[]>();
  for (const question of questions)
    for (const loss of lossesOf(question, format)) lost.set(loss, [...(lost.get(loss) ?? []), question.id]);
  const table = [['kind', 'questions', 'becomes', 'feedback'], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return [
    ...table.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    ),
    '',
    ...(lost.size
      ? [...lost].map(([loss, ids]) => `Not carried: ${notCarried[loss]}: ${ids.join(', ')}.`)
      : ['Everything is carried.']),
  ].join('\n');
}

/** A file as it is, unless it is so large that nobody should read it. */
async function bytesOf(file: string): Promise<Uint8Array> {
  const { size } = await stat(file).catch(() =>
    stop(`There is no file ${file}.`, 'say where it is, from the folder you are in'),
  );
  if (size <= largestBank) return readFile(file);
  say(printProblem(tooLarge(size, largestBank)(basename(file), 1)));
  return process.exit(1);
}

async function importQuestions() {
  const { module } = values;
  if (!file) stop('Which file?', 'npm run questions -- import bank.gift --module <slug>');
  if (!module)
    stop('Which lesson are the questions for?', `npm run questions -- import ${file} --module <slug>`);
  const format = values.format ? oneOf('format', values.format, importFormats) : undefined;
  const bytes = await bytesOf(file);
  const { content } = await checkContent(process.cwd());
  oneOf(
    'module',
    module,
    content.modules.map(({ slug }) => slug),
  );
  const lesson = content.modules.find(({ slug }) => slug === module);
  if (!lesson?.whole)
    stop(`The lesson “${module}” has a mistake that has to be mended first.`, 'npm run check names it');

  const brought = bringBank(
    { file: basename(file), bytes, format },
    { module, known: everyQuestion(content) },
  );
  const told = brought.problems.toSorted((a, b) => a.line - b.line);
  for (const problem of told.slice(0, mostTold)) say(`${printProblem(problem)}\n`);
  if (told.length > mostTold) say(`And ${(told.length - mostTold).toLocaleString('en-GB')} more of these.\n`);
  const { added, same, differing } = brought;
  const ids = (entries: typeof added) => entries.map(({ question }) => question.id).join(', ');
  const placed = values['dry-run'] ? {} : await placeQuestions(process.cwd(), module, brought);
  if (added.length)
    say(
      `New: ${added.length}, ${placed.added ? `at the end of ${placed.added}` : values['dry-run'] ? 'not written (--dry-run)' : `in ${placed.beside}, because ${join('content/modules', module, 'questions.yaml')} is laid out in another way`}: ${ids(added)}.`,
    );
  if (same.length) say(`There already, word for word: ${same.length}.`);
  if (differing.length)
    say(
      `There already, with other words: ${differing.length}${placed.beside ? `, in ${placed.beside}. Compare, and copy over what you want` : ', not written (--dry-run)'}: ${ids(differing)}.`,
    );
  if (!added.length && !same.length && !differing.length)
    stop('No question was taken from this file.', 'see above what is in the way of each');
  if (placed.added) say('Now npm run check names each place that is still to be written.');
}
