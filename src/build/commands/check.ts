import { printProblems } from '#authoring/print-problems.ts';
import { checkContent } from '#build/check.ts';

const { problems } = await checkContent(process.cwd());
process.stdout.write(printProblems(problems));
process.exitCode = problems.length ? 1 : 0;
