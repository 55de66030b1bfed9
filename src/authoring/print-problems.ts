import type { Problem } from '#authoring/problem.ts';

/** All problems as an author reads them: by file, then from top to bottom, with a count at the end. */
export function printProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'The content is in order.\n';
  const sorted = [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      a.line - b.line ||
      a.column - b.column ||
      a.kind.localeCompare(b.kind, 'en'),
  );
  const files = new Set(sorted.map((problem) => problem.file)).size;
  const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
  const place = files === 1 ? '1 file' : `${files} files`;
  return `${sorted.map(printProblem).join('\n\n')}\n\n${count} in ${place}.\n`;
}

/** What stops nothing and an author should know, before the problems. */
export const printNotices = (notices: readonly Problem[]): string =>
  notices.map((notice) => `${printProblem(notice)}\n\n`).join('');

/** One problem: where, what, why, and what to type. */
export function printProblem(problem: Problem): string {
  return [
    `${problem.file}:${problem.line}:${problem.column}`,
    `  ${problem.what}`,
    `  ${problem.why}`,
    `  → ${problem.cure}  (${problem.kind})`,
  ].join('\n');
}
