import { printProblems } from '#authoring/print-problems.ts';
import { checkContent } from '#build/check.ts';
import type { Content } from '#build/content.ts';

/**
 * The content, for a command that says something about it or makes something of it. Content with mistakes is incomplete: what
 * cannot be read is left out, and a list made from it would be short without a word. So the mistakes are printed and the command ends.
 */
export async function soundContent(): Promise<Content> {
  const { content, problems } = await checkContent(process.cwd());
  if (problems.length === 0) return content;
  process.stderr.write(printProblems(problems));
  process.exit(1);
}
